/**
 * Sizes and colours, the width, and what is reset from the page.
 *
 * `em` and not `rem`, because some pages set `html { font-size: 62.5% }`. Line height and letter and word spacing
 * inherit, so that the reader's own text spacing applies (WCAG 1.4.12). Dark mode follows the page's `color-scheme`,
 * so that the widget is not dark on a light page.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    display: block;
    /* A rule of the page such as "* { … }" cannot hide the widget: here an important rule of the root wins. */
    visibility: visible !important;
    opacity: 1 !important;
    filter: none !important;
    transform: none !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    clip-path: none !important;
    mask: none !important;
    mix-blend-mode: normal !important;
    content-visibility: visible !important;
    zoom: 1 !important;
  }

  :host([hidden]) {
    display: none;
  }

  /* The container of all that is rendered. */
  :host > div {
    all: initial;
    display: flow-root;
    break-inside: avoid;
    color-scheme: inherit;
    font-family: inherit;
    font-size: medium;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    -webkit-user-select: text;
    user-select: text;
  }

  :host > .crowded {
    letter-spacing: normal;
    word-spacing: normal;
  }

  /*
   * A size container has no width of its own: as a flex item, float or table cell it would collapse. These floats have
   * no height. The wider one is the least width that the widget asks for; the two and the container are the most.
   */
  :host > div::before,
  :host > div::after {
    content: '';
    float: inline-start;
    inline-size: 256px;
    max-inline-size: 100%;
  }

  /* A box of max-content is no wider than the window. */
  :host > div::after {
    inline-size: clamp(0px, 100vw - 312px, 256px);
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
    contain-intrinsic-inline-size: clamp(0px, min(37.5em, 100vw - 60px) - 512px, 14em);
    /* Not decorated by a line of the page through its text: a float is not. */
    float: inline-start;
    box-sizing: border-box;
    inline-size: 100%;
    padding: clamp(0.75em, 4%, 2.5em);
    background: var(--paper);
    color: var(--ink);
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
    hyphens: manual;
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
