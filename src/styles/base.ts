/** Text, headings, links and buttons. */
import { css } from './css.js';

/** Only for screen readers. */
export const unseen = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

export const base = css`
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
  ol,
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
    /* That of the page or the reader, from 1 to 4. */
    line-height: clamp(1em, 1lh, 4em);
  }

  p,
  li {
    max-inline-size: 34em;
  }

  /* What a reader may want to copy: numbers, and the outcome. The first page tells no answer. */
  .crisis,
  .ways,
  .clinic-line,
  [data-page='intro'] .page,
  [data-page='outcome'] .page,
  input {
    -webkit-user-select: text;
    user-select: text;
  }

  .page > * + *,
  section > * + *,
  .ways > * + * {
    margin-block-start: var(--s2);
  }

  .page > * + section {
    margin-block-start: var(--s4);
  }

  .ways > * + .section-heading {
    margin-block-start: var(--s3);
  }

  ol,
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
    /* Keeps crisis help and Back visible above the heading; less room with large text. */
    scroll-margin-block-start: calc(var(--referral-screener-scroll-margin, 0px) + min(4.75em, 36vh));
  }

  /* Long enough to scroll the heading of a short page as high; bounded, because a frame may be as high as its page. */
  .screener:not([data-page='intro'], :has(.handoff)) {
    min-block-size: calc(min(100svh, 56em) + 4em);
  }

  .page-heading:focus {
    outline: none;
  }

  .page-heading:focus-visible {
    outline: 0.125em solid var(--accent);
    outline-offset: 0.25em;
  }

  .section-heading,
  .problem-title {
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
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    text-decoration: underline;
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
    border-radius: var(--radius);
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
  }

  .back::before {
    content: '\\2039';
    content: '\\2039' / '';
    display: inline-block;
    margin-inline-end: 0.4em;
  }

  .screener:dir(rtl) .back::before {
    content: '\\203a';
    content: '\\203a' / '';
  }

  :focus-visible {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.1875em;
  }

  /* Browsers fill an empty box with grey on a dark page. A checked one is the browser's own. */
  input:is([type='checkbox'], [type='radio']):not(:checked) {
    appearance: none;
    border: 0.125em solid var(--line);
    border-radius: 0.1875em;
  }

  input[type='radio']:not(:checked) {
    border-radius: 50%;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
  }

  /* Tab scrolls a control just into view: this leaves room for its outline and for a fixed header of the page. */
  a,
  button,
  summary,
  select,
  input,
  pre {
    scroll-margin-block: calc(var(--referral-screener-scroll-margin, 0px) + 0.75em) 0.75em;
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 var(--s3);
    margin-inline-start: auto;
  }

  .languages [aria-pressed='true'] {
    color: var(--ink);
    font-weight: 650;
    text-decoration: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    margin-block-start: var(--s3);
  }

  .boxed {
    padding-block: var(--s1) var(--s2);
  }

  .boxed ~ .page .page-heading {
    scroll-margin-block-start: calc(var(--referral-screener-scroll-margin, 0px) + min(7em, 45vh));
  }

  .screener:has(> .boxed) :not(.crisis) > .address {
    display: inline;
    user-select: all;
  }

  .unseen {
    ${unseen}
  }
`;
