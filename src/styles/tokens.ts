/**
 * Spaces, and what is reset from the page.
 *
 * `em` and not `rem`, because some pages set `html { font-size: 62.5% }`. Line height and letter and word spacing
 * inherit, so that the reader's own text spacing applies (WCAG 1.4.12); so `all: initial` is not used.
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
    --s1: 0.375em;
    --s2: 0.75em;
    --s3: 1.5em;
    --s4: 2.5em;

    container-type: inline-size;
    box-sizing: border-box;
    padding: clamp(0.75em, 4%, 2.5em);
    background: var(--paper);
    color: var(--ink);
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
`;
