/** Headings at the level that fits the outline of the clinic's page. */
import { nothing } from 'lit/html.js';
import { html, literal } from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

const tagOf = (level: number) => tags[Math.min(6, Math.max(1, level)) - 1] ?? tags[5];

/**
 * The heading of a page, which gets the focus when the page opens.
 *
 * @param describedBy the id of what a screen reader says after it
 */
export const pageHeading = (level: number, text: string, describedBy?: string) =>
  html`<${tagOf(level)} id="page-heading" class="page-heading" part="heading" tabindex="-1" aria-describedby=${describedBy ?? nothing}>${text}</${tagOf(level)}>`;

/** A heading within a page, `depth` levels below the page's heading. */
export const subHeading = (level: number, text: string, depth = 1) =>
  html`<${tagOf(level + depth)} class=${depth === 1 ? 'section-heading' : 'small-heading'}>${text}</${tagOf(level + depth)}>`;
