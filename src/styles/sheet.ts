/**
 * The sheets to print, black on white: in the page, and in the file to download. Lengths are in `em`, because the type
 * is made to fit (`page/fit.ts`).
 */
import { css } from './css.js';

export const sheet = css`
  .sheet,
  .sheet * {
    box-sizing: border-box;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    color: #000;
    font-weight: inherit;
    text-align: start;
  }

  /* As high as the page: the notes take what is left. Safari may take vh from its window, so it has a limit. */
  .sheet {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
    min-block-size: min(100vh - 4mm, 254mm);
    background: #fff;
    font: 11pt / 1.15 sans-serif; /* a web font of the page may be called Arial */
    overflow-wrap: anywhere;
  }

  /* Wide in Chromium and Firefox; an engine without named pages prints it upright. */
  .history-sheet {
    display: block;
    min-block-size: 0;
    font-size: 10pt;
    page: referral-screener-wide;
  }

  .history-sheet > * + * {
    margin-block-start: 0.4em;
  }

  .history-sheet :is(th:first-child, th:nth-child(6), th:nth-child(7)) {
    inline-size: 15%;
  }

  .history-sheet th:last-child {
    inline-size: 10%;
  }

  .history-sheet tbody tr {
    block-size: 2.6em;
  }

  .letter-sheet {
    gap: 1.2em;
    min-block-size: 0;
    font-size: 12pt;
    line-height: 1.4;
  }

  .letter-sheet > .sheet-name {
    padding-block-start: 1.2em;
  }

  .sheet ~ .sheet {
    break-before: page;
  }

  .sheet :is(dt, th, .list-title) {
    font-weight: 700;
  }

  .sheet-head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.4em 1em;
    flex-wrap: wrap;
  }

  .sheet-head > :first-child {
    font-size: 1.3em;
  }

  .sheet-name {
    border-block-end: 0.0625em solid;
  }

  .sheet-head > .sheet-name {
    flex: 1 12em;
  }

  .sheet dl {
    display: grid;
    gap: 0.35em;
  }

  .sheet dl > div {
    display: grid;
    grid-template-columns: 11.5em 1fr;
    gap: 0 1em;
  }

  /* Small type has its rows as paragraphs. */
  .sheet-dense {
    gap: 0.3em;
    line-height: 1.1;
  }

  .sheet-dense > dl {
    gap: 0.15em;
  }

  .sheet-dense > dl > div {
    display: block;
  }

  .sheet-dense > dl :is(dt, dd, p) {
    display: inline;
  }

  .sheet-dense > dl p + p::before {
    content: ' \\00b7  ';
  }

  /* What is asked for, and what has to be checked first. */
  .sheet-first {
    padding: 0.5em 0.6em;
    border: 0.2em solid;
    font-size: 1.1em;
  }

  .sheet .sheet-first div {
    grid-template-columns: 9em 1fr;
  }

  .sheet-first div + div {
    padding-block-start: 0.35em;
    border-block-start: 0.0625em solid;
    font-weight: 700;
  }

  .sheet-dense > .sheet-first {
    padding: 0.2em 0.4em;
    font-size: 1em;
  }

  .sheet-dense > .sheet-first div {
    grid-template-columns: 7em 1fr;
  }

  .sheet-dense > .sheet-first dd {
    font-weight: 400;
  }

  .sheet ul {
    padding-inline-start: 1.3em;
    columns: 17em 3;
    column-gap: 2em;
  }

  .sheet li {
    break-inside: avoid;
  }

  .sheet-dense > ul {
    columns: auto;
  }

  .sheet-dense .sheet-ask {
    display: inline;
  }

  .sheet-dense .sheet-ask + .sheet-ask::before {
    content: ' \\00b7  ';
  }

  .sheet table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .sheet-medicines :is(th:first-child, th:nth-child(4)) {
    inline-size: 13%;
  }

  .sheet-medicines th:nth-child(2) {
    inline-size: 25%;
  }

  .sheet-medicines :is(th:nth-child(3), th:last-child) {
    inline-size: 12%;
  }

  .sheet thead {
    display: table-header-group;
  }

  .sheet tr {
    block-size: 1.9em;
    break-inside: avoid;
  }

  .sheet-dense tr {
    block-size: auto;
  }

  .sheet :is(th, td),
  .sheet-notes {
    padding: 0.1em 0.3em;
    border: 0.0625em solid;
    vertical-align: top;
  }

  .sheet-notes {
    flex: 1 0 2.2em;
  }

  .sheet-dense > .sheet-notes {
    flex-basis: 1.3em;
  }

  .sheet-dense :is(th, td) {
    padding-block: 0;
  }

  /* The file shows all on a screen. */
  @media screen {
    .sheet:not(.sheet-measured) .sheet-more {
      display: none;
    }
  }

  @media print {
    .sheet-beyond,
    .sheet-full .sheet-ask {
      display: none;
    }
  }

  /* The smaller side of Letter and of A4, without margins; a few millimetres are left for the engine's rounding. */
  .sheet.sheet-measured {
    display: flex;
    position: absolute;
    inline-size: 190mm;
    block-size: calc(254mm + 0.3em);
    min-block-size: 0;
    padding-block-end: 0.3em; /* in Firefox, letters of the last line are higher than it, and overflow */
    overflow: hidden;
  }

  .sheet-measured .sheet-beyond {
    display: none;
  }
`;
