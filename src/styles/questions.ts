/** Back and progress, problems, a question and its options. */
import { css } from './css.js';

export const questions = css`
  /* Above a page */

  .above {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s3);
    min-block-size: 2.75em;
    margin-block: var(--s1);
  }

  /* Beside Back as long as its longest word fits: below it, the heading would be lower from question 10 on. */
  .progress {
    flex: 1;
    text-align: end;
  }

  .crisis + .page {
    margin-block-start: var(--s3);
  }

  .problem-summary {
    margin-block: 0 var(--s3);
    border-inline-start-color: var(--ink);
    scroll-margin-block-start: calc(var(--referral-screener-scroll-margin, 0px) + min(7.125em, 36vh));
  }

  .problem {
    margin-block: var(--s2);
    padding-inline-start: var(--s2);
    border-inline-start: 0.25em solid var(--ink);
    font-weight: 650;
  }

  .lead {
    font-size: 1.1875em;
    line-height: 1.45;
  }

  .page-heading + .lead {
    margin-block-start: var(--s2);
  }

  /* Questions */

  fieldset {
    min-inline-size: 0;
  }

  legend {
    display: block;
    inline-size: 100%;
    scroll-margin-block-start: calc(var(--referral-screener-scroll-margin, 0px) + 1em);
  }

  .hint {
    max-inline-size: 34em;
    margin-block-start: var(--s2);
  }

  .hint > p {
    display: inline;
  }

  /* Not a grid: WebKit (GTK, 2026) keeps the old row heights of a grid when a telephone is turned. */
  .options {
    display: flex;
    flex-direction: column;
    gap: var(--s1);
    margin-block-start: var(--s2);
  }

  .option {
    display: flex;
    align-items: center;
    gap: var(--s2);
    min-block-size: 3em;
    padding: var(--s1) var(--s2);
    border: 0.0625em solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }

  .option:hover {
    border-color: var(--accent);
    background: var(--tint);
  }

  .option:has(:checked) {
    border-color: var(--accent);
    background: var(--tint);
    box-shadow: inset 0 0 0 0.0625em var(--accent);
  }

  .option:has(:focus-visible) {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.1875em;
  }

  .option input {
    flex: none;
    font-size: inherit; /* the browser's own size for inputs is smaller */
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--accent);
    outline: none;
    /* The input has the focus and the row shows it: the whole row has to scroll into view. */
    scroll-margin-block: calc(var(--referral-screener-scroll-margin, 0px) + min(6em, 30vh)) min(6em, 30vh);
  }

  .none {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1);
  }

  .none > .option {
    flex: 1 1 10em;
  }

  .none > .secondary {
    padding-inline: var(--s2);
    border-width: 0.0625em;
    font-weight: 400;
  }

  /* WebKit: a long name of a medicine would overflow a narrow right-to-left row. */
  .option > span {
    min-inline-size: 0;
  }

  .or {
    color: var(--quiet);
  }

  summary {
    display: list-item;
    inline-size: fit-content;
    min-block-size: 2.75em;
    margin-inline-start: 1.1em;
    padding-block: 0.6em;
    list-style-position: outside;
    cursor: pointer;
  }

  /* Continue stays in reach below a long list; not in a low window or with large text, where it would hide too much. */
  @media (min-height: 30em) {
    @container (min-inline-size: 17em) {
      form > .actions {
        gap: var(--s1) var(--s2);
        margin: var(--s2) calc(-1 * var(--s1)) 0;
        padding: var(--s1);
        border-block-start: 0.0625em solid var(--hair);
        background: var(--paper);
      }

      .in-reach {
        position: sticky;
        inset-block-end: 0;
      }

      /* Nothing that has the focus is below it. */
      fieldset :is(a, button, summary, .option input, input) {
        scroll-margin-block-end: min(9em, 30vh);
      }
    }
  }

  .help {
    margin-block-start: var(--s2);
  }

  details > :not(summary) {
    padding-inline-start: 1.1em;
  }
`;
