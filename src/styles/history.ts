/** The medicine history on the screen. */
import { css } from './css.js';

export const history = css`
  .history fieldset {
    margin-block-start: var(--s3);
  }

  .history legend {
    font-weight: 650;
  }

  /* Short answers beside each other. */
  .history .options {
    flex-flow: row wrap;
    align-items: center;
  }

  .history input[type='text'] {
    inline-size: 6em;
    margin: 0;
  }

  .history .year {
    display: flex;
    align-items: center;
    gap: var(--s1);
  }
`;
