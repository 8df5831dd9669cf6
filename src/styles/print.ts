/** While printing, only the sheets of the widget are there. */
import { css } from './css.js';

export const print = css`
  @media screen {
    .sheet:not(.sheet-measured) {
      display: none;
    }
  }

  @media print {
    .screener:has(.sheet) :not(:has(.sheet), .sheet, .sheet *) {
      display: none;
    }

    /* Plain blocks: in a float or a flex container, no sheet would begin a page. */
    :host > div:has(.sheet),
    .screener:has(.sheet),
    .screener :has(.sheet) {
      display: block;
      float: none;
      container-type: normal;
      max-inline-size: none;
      margin: 0;
      padding: 0;
      break-inside: auto;
    }

    :host > div:has(.sheet)::before,
    :host > div:has(.sheet)::after {
      content: none;
    }
  }
`;
