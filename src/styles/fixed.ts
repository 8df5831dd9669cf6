/** `fixed-height`: one height on every page, and the pages scroll in it. Print shows all. */
import { css } from './css.js';

export const fixed = css`
  @media screen {
    /* Positioned: what only screen readers get is absolute, and would make the clinic's page higher. */
    :host > .fixed {
      position: relative;
      box-sizing: border-box;
      block-size: max(30em, var(--fixed-height));
      max-block-size: 100vh;
      max-block-size: calc(100svh - var(--referral-screener-scroll-margin, 0px));
      overflow: auto;
      border: 0.0625em solid var(--hair);
      scroll-margin-block: var(--referral-screener-scroll-margin, 0px) 0;
    }

    .fixed > .screener {
      min-block-size: 100%;
    }

    /* In a low window a page begins with its heading, in a higher one with what is above it. */
    @media (max-height: 30em) {
      .fixed .page-heading {
        scroll-margin-block: 30vh 100vh;
      }
    }

    /* Crisis help stays in sight; not in a low window or with large text, where it would hide too much. */
    @media (min-height: 30em) {
      :host > .fixed {
        scroll-padding-block-start: 5em;
      }

      @container (min-inline-size: 19em) {
        .fixed .crisis:not(:has([open])) {
          position: sticky;
          inset-block-start: 0;
          z-index: 1;
          background: var(--paper);
        }
      }
    }
  }
`;
