/** In place of `src/styles/sheet.ts`: with the banner, and a line above each sheet, on paper and in the saved file. */
import { css } from '../../src/styles/css.js';
import { sheet as realSheet } from '../../src/styles/sheet.js';

export const sheet = css`
  ${realSheet}

  /* A rule of the page does not reach it, and its colours are its own in each theme. */
  .audit-banner {
    display: block !important;
    float: inline-start;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.75em 1em;
    border: 0.25em solid #7a0000 !important;
    background: #ffe45c !important;
    color: #1d0000 !important;
    font: 1em / 1.4 system-ui, sans-serif;
    print-color-adjust: exact;
  }

  /* In sight too where the widget has scrolled to the heading of a page. */
  @media screen {
    .page::before {
      content: 'Audit copy. Not for patients. No es para pacientes.';
      display: block;
      margin-block-end: 0.5em;
      padding: 0 0.5em;
      border: 0.125em solid #7a0000;
      background: #ffe45c;
      color: #1d0000;
      font-weight: 700;
    }
  }

  .page-heading {
    scroll-margin-block-start: min(8em, 50vh);
  }

  .sheet::before {
    content: 'AUDIT COPY. NOT FOR PATIENTS. INVENTED ANSWERS.';
    display: block;
    flex: none;
    border: 0.2em solid;
    padding: 0.1em 0.4em;
    font-weight: 700;
  }

  /* Each sheet has its own line. */
  @media print {
    .audit-banner:has(~ .screener .sheet) {
      display: none !important;
    }
  }
`;
