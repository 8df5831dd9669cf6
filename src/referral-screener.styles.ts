/**
 * The look: calm as a good clinic's letter. The page's own typeface, one accent, three text sizes, one spacing scale.
 *
 * `em` and not `rem`, because some pages set `html { font-size: 62.5% }`. Line height and letter and word spacing are left
 * to inherit, so that a reader's own text spacing wins (WCAG 1.4.12); so `all: initial` is not used. Dark follows the
 * page's `color-scheme`: on a page that is only ever light, a dark widget would be a hole in it.
 */
import { css } from 'lit';

const sheet = css`
  :host {
    display: block;
  }

  .screener {
    --ink: light-dark(#1d2328, #eef1f2);
    --quiet: light-dark(#434c53, #c9d0d4);
    --paper: light-dark(#fff, #14191c);
    --tint: light-dark(#f1f6f6, #1e2629);
    --line: light-dark(#6b767d, #8f9aa0);
    --hair: light-dark(#d5dcdf, #3a4449);
    --accent: light-dark(#0a4a52, #9fdbe2);
    --on-accent: light-dark(#fff, #0c1a1c);
    --alarm: light-dark(#9b1010, #ffb4ab);
    --s1: 0.375em;
    --s2: 0.75em;
    --s3: 1.5em;
    --s4: 2.5em;

    container-type: inline-size;
    box-sizing: border-box;
    padding: clamp(0.75em, 4%, 2.5em);
    background: var(--paper);
    color: var(--ink);
    font-size: medium;
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    text-align: start;
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
    cursor: auto;
    visibility: visible;
  }

  /* Safari before 17.5: light only, rather than no colours at all. */
  @supports not (color: light-dark(#000, #fff)) {
    .screener {
      --ink: #1d2328;
      --quiet: #434c53;
      --paper: #fff;
      --tint: #f1f6f6;
      --line: #6b767d;
      --hair: #d5dcdf;
      --accent: #0a4a52;
      --on-accent: #fff;
      --alarm: #9b1010;
    }
  }

  .screener *,
  .screener *::before,
  .screener *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd,
  pre,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .screener > * {
    max-inline-size: 36em;
    margin-inline: auto;
  }

  p,
  li {
    max-inline-size: 34em;
  }

  .page > * + *,
  section > * + *,
  .ways > * + *,
  .handoff > * + *,
  .on-screen > * + * {
    margin-block-start: var(--s2);
  }

  .page > * + section {
    margin-block-start: var(--s4);
  }

  .ways > * + .section-heading,
  .handoff > * + .handoff-section {
    margin-block-start: var(--s3);
  }

  ul {
    padding-inline-start: 1.25em;
  }

  li + li {
    margin-block-start: var(--s1);
  }

  .page-heading {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    /* Room for the strip with crisis help and for Back, so that both are in sight after a move; with large text, less. */
    scroll-margin-block-start: calc(var(--referral-screener-scroll-margin, 0px) + min(9em, 36vh));
  }

  .page-heading:focus {
    outline: none;
  }

  .page-heading:focus-visible {
    outline: 0.125em solid var(--accent);
    outline-offset: 0.25em;
  }

  .section-heading,
  .problem-title,
  .handoff-title {
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.3;
  }

  .small-heading {
    font-size: 1em;
    font-weight: 650;
  }

  .quiet,
  .hint,
  .progress,
  .source {
    color: var(--quiet);
  }

  a,
  .link,
  .back,
  summary {
    color: var(--accent);
  }

  a {
    display: inline-block;
    padding-block: 0.25em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }

  .primary,
  .secondary {
    min-block-size: 2.75em;
    padding: var(--s1) var(--s3);
    border: 0.125em solid var(--accent);
    border-radius: 0.375em;
    font-weight: 650;
  }

  .primary {
    background: var(--accent);
    color: var(--on-accent);
  }

  .secondary {
    background: transparent;
    color: var(--accent);
  }

  .link,
  .back {
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: transparent;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .back::before {
    content: '\\2039';
    display: inline-block;
    margin-inline-end: 0.4em;
  }

  .screener:dir(rtl) .back::before {
    content: '\\203a';
  }

  :focus-visible {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.1875em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    margin-block-start: var(--s3);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Crisis help */

  .crisis {
    padding-block-end: var(--s2);
    border-block-end: 0.0625em solid var(--hair);
  }

  .crisis-now {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s2);
    max-inline-size: none;
  }

  .crisis > details {
    margin-block-start: 0;
  }

  .crisis a,
  .services a,
  .call-now a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding-block: 0;
    font-weight: 650;
  }

  a.emergency,
  .emergency {
    color: var(--alarm);
    font-weight: 650;
  }

  .services {
    padding: 0;
    list-style: none;
  }

  .services li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s2);
  }

  .country {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s2);
    margin-block-start: var(--s2);
  }

  select,
  input[type='text'] {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: var(--s1) var(--s2);
    border: 0.125em solid var(--line);
    border-radius: 0.375em;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  .crisis-card,
  .notice,
  .problem-summary {
    margin-block-start: var(--s3);
    padding: var(--s2) var(--s3) var(--s3);
    border-inline-start: 0.25em solid var(--accent);
    background: var(--tint);
  }

  .ways a[href^='tel:'],
  .ways a[href^='sms:'] {
    padding-inline: var(--s2);
    border: 0.125em solid currentcolor;
    border-radius: 0.375em;
    text-decoration: none;
  }

  .ways .services li {
    row-gap: var(--s1);
  }

  .call-now a.emergency {
    padding-inline: var(--s3);
    font-size: 1.1875em;
  }

  /* Above a page */

  .above {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--s3);
    min-block-size: 2.75em;
    margin-block: var(--s1);
  }

  .problem-summary {
    margin-block: 0 var(--s3);
    border-inline-start-color: var(--ink);
    scroll-margin-block-start: calc(var(--referral-screener-scroll-margin, 0px) + min(13.5em, 36vh));
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
    margin-block-start: var(--s3);
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
    margin-block-start: var(--s2);
  }

  .hint p + p {
    margin-block-start: var(--s1);
  }

  .options {
    display: grid;
    gap: var(--s2);
    margin-block-start: var(--s3);
  }

  .option {
    display: flex;
    align-items: center;
    gap: var(--s2);
    min-block-size: 3em;
    padding: var(--s2);
    border: 0.0625em solid var(--line);
    border-radius: 0.375em;
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
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--accent);
    outline: none;
  }

  .or {
    color: var(--quiet);
  }

  summary {
    display: list-item;
    inline-size: fit-content;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
  }

  .help {
    margin-block-start: var(--s2);
  }

  details > :not(summary) {
    padding-inline-start: 1.1em;
  }

  /* Medicines */

  .search,
  .chosen,
  .browse {
    margin-block-start: var(--s3);
  }

  .search > label {
    font-weight: 650;
  }

  input[type='text'] {
    inline-size: 100%;
    margin-block-start: var(--s1);
  }

  [role='listbox'] {
    margin-block-start: var(--s1);
    padding: 0;
    border: 0.0625em solid var(--line);
    border-radius: 0.375em;
    list-style: none;
  }

  [role='listbox'][hidden] {
    display: none;
  }

  [role='option'] {
    min-block-size: 2.75em;
    max-inline-size: none;
    margin: 0;
    padding: var(--s2);
    cursor: pointer;
  }

  [role='option'] + [role='option'] {
    border-block-start: 0.0625em solid var(--hair);
  }

  [role='option']:hover,
  [role='option'][aria-selected='true'] {
    background: var(--tint);
  }

  [role='option'][aria-selected='true'] {
    outline: 0.1875em solid var(--accent);
    outline-offset: -0.1875em;
  }

  .chosen ul {
    padding: 0;
    list-style: none;
  }

  .chosen li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--s3);
    max-inline-size: none;
    border-block-end: 0.0625em solid var(--hair);
  }

  /* Check your answers */

  .answers > div {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    gap: var(--s1) var(--s3);
    align-items: baseline;
    padding-block: var(--s2);
    border-block-end: 0.0625em solid var(--hair);
  }

  dt {
    font-weight: 650;
  }

  @container (max-width: 34em) {
    .answers > div {
      grid-template-columns: 1fr;
    }

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
    max-block-size: 20em;
    padding: var(--s2);
    overflow: auto;
    border: 0.0625em solid var(--line);
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

  @media (forced-colors: active) {
    .option:has(:checked),
    [role='option'][aria-selected='true'] {
      outline: 0.1875em solid Highlight;
    }
  }

  @media print {
    .screener {
      max-inline-size: none;
      padding: 0;
      background: #fff;
      color: #000;
      font-family: sans-serif;
      font-size: 9pt;
      line-height: 1.25;
    }

    .screener > *,
    p,
    li {
      max-inline-size: none;
    }

    .handoff {
      columns: 2;
      column-gap: 2em;
    }

    .handoff-title {
      column-span: all;
    }

    .handoff-section {
      break-inside: avoid;
    }

    .handoff > * + .handoff-section {
      margin-block-start: var(--s2);
    }

    .handoff li + li {
      margin-block-start: 0.1em;
    }

    .screener[data-page='outcome'] .handoff {
      padding: 0;
      border: 0;
    }

    .screener[data-page='outcome']:has(.handoff) > :not(.page),
    .screener[data-page='outcome']:has(.handoff) .page > :not(section:has(.handoff)),
    .on-screen {
      display: none;
    }

    .screener[data-page='outcome']:has(.handoff) section {
      margin: 0;
    }

    .in-print {
      display: block;
      break-inside: avoid;
    }

    .actions,
    .clearing,
    .back {
      display: none;
    }
  }
`;

/** One sheet for all elements of the page; made when the first is drawn, because Node has no style sheets. */
export default (): CSSStyleSheet => {
  if (!sheet.styleSheet) throw new Error('referral-screener needs a browser with constructable style sheets');
  return sheet.styleSheet;
};
