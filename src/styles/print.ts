/** The list for the visit on paper. Nothing else is printed with it. */
import { css } from './css.js';

export const print = css`
  .sheet {
    display: none;
  }

  @media print {
    .screener {
      max-inline-size: none;
      padding: 0;
      background: #fff;
      color: #000;
      font-family: Arial, Helvetica, sans-serif;
      font-size: 11pt;
      line-height: 1.2;
    }

    .screener > * {
      line-height: inherit;
    }

    .actions,
    .clearing,
    .exit,
    .back,
    .screener:has(.sheet) :not(:has(.sheet), .sheet, .sheet *) {
      display: none;
    }

    .screener :is(:has(.sheet), .sheet, .sheet *) {
      max-inline-size: none;
      margin: 0;
    }

    /* As high as the sheet: the notes take what is left. Safari may take vh from its window, so it has a limit. */
    .sheet {
      display: flex;
      flex-direction: column;
      gap: 0.4em;
      min-block-size: min(100vh - 4mm, 250mm);
    }

    .sheet-head {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
    }

    .sheet-head > .list-title {
      font-size: 1.4em;
    }

    .sheet-name {
      inline-size: 60%;
      padding-block-start: 0.4em;
      border-block-end: 0.0625em solid;
    }

    .sheet .list-rows > div {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 0 1em;
      padding-block: 0.3em;
    }

    .sheet .list-rows > :has(table) {
      display: block;
    }

    .sheet ul {
      columns: 2;
      column-gap: 2em;
    }

    .sheet li {
      break-inside: avoid;
    }

    .sheet table {
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }

    .sheet th,
    .sheet td,
    .sheet-notes {
      padding: 0.1em 0.3em;
      border: 0.0625em solid #555;
      text-align: start;
      vertical-align: top;
    }

    .sheet th:first-child {
      inline-size: 16%;
    }

    .sheet th:nth-child(2) {
      inline-size: 31%;
    }

    .sheet th:last-child {
      inline-size: 12%;
    }

    .sheet-notes {
      flex: 1 0 3em;
    }

    .sheet.much {
      font-size: 10pt;
    }

    .sheet:is(.more, .most, .all) {
      gap: 0.2em;
      font-size: 9pt;
      line-height: 1.12;
    }

    .sheet:is(.more, .most, .all) .list-rows > div {
      padding-block: 0.1em;
    }

    .sheet.most {
      font-size: 8pt;
    }

    .sheet.all {
      font-size: 7.5pt;
    }

    .sheet:is(.most, .all) ul {
      columns: 3;
    }
  }
`;
