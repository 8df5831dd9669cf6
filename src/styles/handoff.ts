/** *Take this with you* on the screen. */
import { css } from './css.js';

export const handoff = css`
  .list-rows > div {
    padding-block: var(--s1);
    border-block-end: 0.0625em solid var(--hair);
  }

  .list-rows :is(dt, dd, p:first-child) {
    display: inline;
  }

  .list-rows dt {
    margin-inline-end: 0.25em;
  }

  .list-rows dt,
  .list-title {
    font-weight: 650;
  }

  @container (min-width: 34em) {
    .list-rows > div {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 0 var(--s2);
    }
  }

  .ticks dd {
    display: block;
  }

  .ticks .option {
    min-block-size: 2.75em;
    padding: var(--s1) 0;
    border: 0;
    background: none;
    box-shadow: none;
  }

  .ticks label:not(.option) {
    display: block;
    margin-block-start: var(--s2);
  }

  .ticks [type='text'] {
    margin-block-start: var(--s1);
  }

  .handoff fieldset > * {
    margin-block-start: var(--s1);
  }

  .handoff > .actions {
    margin-block-start: var(--s1);
  }

  .handoff details > .quiet {
    margin-block-start: var(--s1);
  }

  .handoff > :is(details, [role='status']:empty) {
    margin-block-start: 0;
  }
`;
