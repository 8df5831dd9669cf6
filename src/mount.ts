/**
 * `<div data-referral-screener data-clinic-name="…">`, for editors that remove custom tags. The tag is put inside the
 * div, around what the div holds; each `data-x` of the div is the attribute `x` of the tag, also when it changes later.
 */
import { languageAdded } from './locales/add.js';
import { nearest } from './settings/messages.js';
import { ours } from './settings/unknown.js';

const mark = 'data-referral-screener';
/** Not the content of a tag: a page may have both, one inside the other. */
const divs = `[${mark}]:not(script,referral-screener,referral-screener *)`;

/** Mounts what is there, and what is added later. Waits until the page is read: a div may not have its content yet. */
export function mountDivs(): void {
  if (document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', mountDivs);
  const tags = new WeakMap<Node, Element>();

  const mount = (div: Element): void => {
    if (!div.matches(divs) || tags.has(div)) return;
    // An editor may have saved the page with the tag inside.
    const tag = div.querySelector('referral-screener') ?? document.createElement('referral-screener');
    tags.set(div, tag);
    for (const name of div.getAttributeNames()) mirror(div, tag, name);
    if (!tag.isConnected) {
      tag.append(...div.childNodes);
      div.append(tag);
    }
    observer.observe(div, { attributes: true });
  };
  const mountIn = (root: Element): void => [root, ...root.querySelectorAll(divs)].forEach(mount);

  // Only what was added is searched, so that a busy page costs little. Nothing inside the closed root is reported.
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      for (const node of addedNodes) if (node instanceof Element) mountIn(node);
      if (attributeName === null) continue;
      const tag = tags.get(target);
      if (tag) mirror(target as Element, tag, attributeName);
      else if (attributeName === mark) mount(target as Element);
      // The language of an ancestor counts, and a translator of the page changes it.
      else dispatchEvent(new CustomEvent(languageAdded)); // MooTools replaces `Event`
    }
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: [mark, 'lang'] });
  mountIn(document.documentElement);
}

/** Attributes of others, such as `data-aos`, have no message. */
function mirror(div: Element, tag: Element, attribute: string): void {
  const name = attribute.replace(/^data-/, '');
  const value = div.getAttribute(attribute);
  const near = nearest(name, ours);
  if (!near) return;
  if (near !== name) console.warn(`<div ${mark}>: “${attribute}” is not known: use “data-${near}”.`);
  else if (value === null) tag.removeAttribute(name);
  else tag.setAttribute(name, value);
}
