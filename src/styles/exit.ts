/** *Exit this page*, and the cover shown while the page is left. */
import { css } from './css.js';

export const exit = css`
  .exit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s2);
  }

  /* Keeps the button visible, too, when focus moves to the heading. */
  .exit-offered .page-heading {
    scroll-margin-block-start: calc(var(--referral-screener-scroll-margin, 0px) + min(9em, 45vh));
  }

  .exit-offered .problem-summary {
    scroll-margin-block-start: calc(var(--referral-screener-scroll-margin, 0px) + min(13.5em, 45vh));
  }

  /* Not red: red is for emergency numbers. System colours, because the cover is outside the element with the tokens. */
  .cover {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 2em;
    border: 0;
    outline: none;
    background: Canvas;
    color: CanvasText;
    line-height: normal;
  }

  .cover::backdrop {
    background: Canvas;
  }
`;
