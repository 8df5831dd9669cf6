/** The outcome, and clearing. */
import { css } from 'lit';

export const outcome = css`
  @container (max-width: 34em) {
    .crisis-now > strong {
      flex-basis: 100%;
    }
  }

  /* The outcome */

  .know details + details {
    margin-block-start: 0;
  }

  .know li + li {
    margin-block-start: var(--s2);
  }

  .reasons {
    padding: 0;
    list-style: none;
  }

  .reasons > li + li {
    margin-block-start: var(--s2);
  }

  .reasons .quiet {
    margin-block-start: var(--s1);
  }

  .source {
    display: block;
  }

  .reasons > li {
    padding-inline-start: var(--s2);
    border-inline-start: 0.125em solid var(--hair);
  }

  .handoff {
    margin-block: var(--s2);
    padding: var(--s3);
    border: 0.0625em solid var(--line);
    border-radius: 0.375em;
  }

  .handoff-section > ul {
    margin-block-start: var(--s1);
  }

  .in-print {
    display: none;
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
    margin-block-start: var(--s2);
  }

  .clearing {
    margin-block-start: var(--s4);
    padding-block-start: var(--s2);
    border-block-start: 0.0625em solid var(--hair);
  }
`;
