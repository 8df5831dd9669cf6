/** Crisis help, and notices. */
import { css } from './css.js';
import { unseen } from './base.js';

export const crisis = css`
  /* One row: each part is as wide as its longest word, and grows where there is room. Large text in a narrow box wraps. */
  .crisis {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s2);
    border-block-end: 0.0625em solid var(--hair);
  }

  .crisis > * {
    flex: 1 0 auto;
    inline-size: min-content;
    max-inline-size: max-content;
    margin: 0;
    line-height: 1.2;
    overflow-wrap: break-word;
  }

  .crisis > a {
    flex-grow: 9;
    min-inline-size: 2.75em;
  }

  /* The way in Spanish is longer: call, and press 2. */
  .crisis > strong + a {
    flex-grow: 18;
  }

  .crisis summary {
    align-content: center;
    min-inline-size: 2.75em;
    padding-block: 0;
    text-decoration: underline;
  }

  @container (max-width: 26em) {
    .crisis {
      column-gap: var(--s1);
    }

    .crisis > strong {
      flex-grow: 0;
    }

    .crisis > a .kind {
      ${unseen}
    }
  }

  .crisis > details[open] {
    inline-size: 100%;
    max-inline-size: none;
    padding-block-end: var(--s3);
    line-height: inherit;
    overflow-wrap: anywhere;
  }

  .services a,
  .call-now a {
    min-inline-size: 2.75em;
    font-weight: 650;
  }

  a.emergency {
    color: var(--alarm);
    font-weight: 650;
  }

  .services {
    padding: 0;
    list-style: none;
  }

  .services li,
  .services .instead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s2);
  }

  .services li + li {
    margin-block-start: var(--s2);
  }

  .services strong,
  .services p {
    flex-basis: 100%;
  }

  .services .whom {
    font-weight: 650;
  }

  .country {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s2);
    margin-block-start: var(--s2);
    padding: 0;
  }

  select,
  input[type='text'] {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: var(--s1) var(--s2);
    border: 0.125em solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  /* WebKit: a country's name that is longer than a narrow box would widen the page. */
  select {
    contain: paint;
  }

  .crisis-card,
  .notice,
  .problem-summary {
    margin-block-start: var(--s3);
    padding: var(--s2) var(--s3) var(--s3);
    border-inline-start: 0.25em solid var(--accent);
    background: var(--tint);
  }

  .notice {
    margin-block: 0 var(--s3);
  }

  .notice > * + * {
    margin-block-start: var(--s2);
  }

  .ways a[href^='tel:'],
  .ways a[href^='sms:'] {
    padding-inline: var(--s2);
    border: 0.125em solid currentcolor;
    border-radius: var(--radius);
    text-decoration: none;
  }

  .ways .services li {
    row-gap: var(--s1);
  }

  .call-now a.emergency {
    padding-inline: var(--s3);
    font-size: 1.1875em;
  }

  /* Large text in a narrow box: keeps the word "Emergency" in one line. */
  @container (max-width: 16em) {
    .call-now a.emergency {
      padding-inline: var(--s2);
      font-size: 1em;
    }
  }
`;
