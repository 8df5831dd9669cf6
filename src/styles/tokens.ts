/**
 * Sizes and colours, and what is reset from the page.
 *
 * `em` and not `rem`, because some pages set `html { font-size: 62.5% }`. Line height and letter and word spacing
 * inherit, so that the reader's own text spacing applies (WCAG 1.4.12); so `all: initial` is not used. Dark mode
 * follows the page's `color-scheme`, so that the widget is not dark on a light page.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .screener {
    --ink: light-dark(#1d2328, #eef1f2);
    --quiet: light-dark(#434c53, #c9d0d4);
    --paper: light-dark(#fff, Canvas);
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
    text-underline-offset: 0.15em;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
    cursor: auto;
  }

  /* Safari before 17.5 has no light-dark(): light colours only. */
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
`;
