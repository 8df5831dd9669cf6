/** The outcome, and clearing. */
import { css } from './css.js';

export const outcome = css`
  [data-page='outcome'] {
    --s4: var(--s2);
  }

  [data-page='outcome'] .lead {
    font-size: 1em;
    line-height: inherit;
  }

  .crisis-card {
    padding: var(--s2);
  }

  .page > * + .fold {
    margin-block-start: var(--s1);
  }

  .page > .fold + .fold,
  .know details + details {
    margin-block-start: 0;
  }

  .fold summary * {
    display: inline;
    font-size: 1em;
  }

  .fold details > div > * + *,
  .handoff > * + *,
  .know li + li,
  .next-steps li + li,
  .reasons > li + li {
    margin-block-start: var(--s2);
  }

  .say {
    display: flex;
    align-items: end;
    gap: var(--s2);
    margin-block-start: var(--s1);
    padding: var(--s1) var(--s2);
    border-inline-start: 0.25em solid var(--accent);
    background: var(--tint);
  }

  .say > p {
    flex: 1;
  }

  .reasons {
    padding: 0;
    list-style: none;
  }

  .reasons .quiet,
  .source {
    display: block;
  }

  .reasons > li {
    padding-inline-start: var(--s2);
    border-inline-start: 0.125em solid var(--hair);
  }

  pre {
    max-inline-size: 34em;
    max-block-size: 20em;
    padding: var(--s2);
    overflow: auto;
    border: 0.0625em solid var(--line);
    font: inherit;
    white-space: pre-wrap;
  }

  .clinic-line {
    margin-block-start: var(--s4);
  }

  .clinic-line + .clearing {
    margin-block-start: var(--s1);
  }

  .clearing {
    margin-block-start: var(--s4);
    padding-block-start: var(--s1);
    border-block-start: 0.0625em solid var(--hair);
  }
`;
