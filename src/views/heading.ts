/** Headings at the level that fits the outline of the clinic's page. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';

/** For lit the name of a tag is constant, so this makes a template for each of h1 to h6 from one with h0. */
function atEachLevel(strings: TemplateStringsArray, ..._holes: readonly string[]) {
  const at = (level: number): TemplateStringsArray => {
    const parts = strings.map((part) => part.replace('h0', `h${level}`));
    return Object.assign(parts, { raw: strings.raw });
  };
  return [at(1), at(2), at(3), at(4), at(5), at(6)] as const;
}

const page = atEachLevel`<h0 id="page-heading" class="page-heading" part="heading" tabindex="-1" aria-describedby=${'id'}>${'text'}</h0>`;
const sub = atEachLevel`<h0 class=${'class'}>${'text'}</h0>`;

const within = (templates: typeof page, level: number): TemplateStringsArray =>
  templates[Math.min(6, Math.max(1, level)) - 1] ?? templates[5];

/**
 * The heading of a page, which gets the focus when the page opens.
 *
 * @param describedBy the id of what a screen reader says after it
 */
export const pageHeading = (level: number, text: string, describedBy?: string) =>
  html(within(page, level), describedBy ?? nothing, text);

/** A heading within a page, `depth` levels below the page's heading. */
export const subHeading = (level: number, text: string, depth = 1) =>
  html(within(sub, level + depth), depth === 1 ? 'section-heading' : 'small-heading', text);
