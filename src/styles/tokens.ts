/**
 * Spaces, the width, and what is reset from the page.
 *
 * `em` and not `rem`, because some pages set `html { font-size: 62.5% }`. Line height and letter and word spacing
 * inherit, so that the reader's own text spacing applies (WCAG 1.4.12).
 */
import { css } from './css.js';

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
    /* A tag matches ":focus" of the page while something in it has the focus, and that has an outline of its own. */
    outline: none !important;
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
    /* Generic names only: a web font of the page may be called Arial, and be fetched by the letters that are shown. */
    font-family: system-ui, sans-serif;
    font-size: medium;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    /* A selection tells the page its text. base.ts has what can be selected. */
    -webkit-user-select: none;
    user-select: none;
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
`;
