/** Mistakes in the page's markup that HTML does not report. */
import { ours } from './settings/unknown.js';

const structure = 'article,aside,footer,form,h1,h2,h3,h4,h5,h6,header,iframe,main,nav,referral-screener,script,section';

/**
 * Whether the tag holds the rest of the page: HTML ignores the slash of `<referral-screener />`, and the tag then ends
 * where its parent ends. What comes after the tag proves its end. A text for visitors without scripts has no structure
 * of a page, and is short.
 */
export function holdsPage(tag: Element): boolean {
  const written = tag.closest('[data-referral-screener]') ?? tag;
  if (written.nextElementSibling) return false;
  return tag.querySelector(structure) !== null || (tag.textContent?.trim().length ?? 0) > 500;
}

/** @returns a message about what is in the tag or around it */
export function markupProblem(tag: Element): string | undefined {
  if (holdsPage(tag)) return 'it holds the rest of the page: end it with </referral-screener>, not “/>”.';
  const outer = tag.closest('a,button,label,summary,p');
  const name = outer?.localName;
  if (name && name !== 'p') return `it is inside <${name}>, which takes its clicks: move it out.`;
  // An end tag without its start leaves an empty paragraph.
  const isSplit = !tag.textContent?.trim() && outer?.parentElement?.querySelector('p:empty');
  return isSplit ? 'it is empty, inside <p>: an editor has split it. Paste it as HTML.' : undefined;
}

/** Settings on the script tag have no effect: there may be several elements on the page. */
export function warnOfScript(): void {
  for (const name of document.currentScript?.getAttributeNames() ?? []) {
    if (ours.includes(name.replace('data-', '')))
      console.warn(`<script>: “${name}” has no effect here: put it on <referral-screener>.`);
  }
}
