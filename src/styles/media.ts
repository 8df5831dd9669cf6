/** Forced colours. */
import { css } from './css.js';

export const media = css`
  @media (forced-colors: active) {
    /* The same colour and line under a button as under a link. */
    .link,
    .back,
    summary {
      color: LinkText;
    }

    /* A chosen row has a border here: the outline shows the focus. */
    .option:has(:checked) {
      padding: calc(var(--s1) - 0.125em) calc(var(--s2) - 0.125em);
      border: 0.1875em solid Highlight;
    }

    [role='option'][aria-selected='true'] {
      outline: 0.1875em solid Highlight;
    }
  }
`;
