/** *Check your answers*. */
import { css } from './css.js';

export const check = css`
  .page > * + .answers {
    margin-block-start: var(--s1);
    padding: 0;
    list-style: none;
  }

  /* *Change* is below, where large text leaves no room beside it. */
  .answers > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s2);
    max-inline-size: none;
    margin: 0;
    border-block-start: 0.0625em solid var(--hair);
    line-height: 1.35;
    scroll-margin-block: calc(var(--referral-screener-scroll-margin, 0px) + min(9em, 30vh)) min(9em, 30vh);
  }

  /* The answer beside its question where both fit on a line, else below it. */
  .answer {
    flex: 1 1 10em;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s2);
    min-inline-size: 0;
    padding-block: var(--s1);
  }

  .asked {
    font-weight: 650;
  }

  .mark {
    color: var(--accent);
  }

  .mark + p {
    display: inline;
  }

  @container (min-width: 34em) {
    .asked {
      flex: 0 0 13em;
    }

    .given {
      flex: 1;
    }
  }
`;
