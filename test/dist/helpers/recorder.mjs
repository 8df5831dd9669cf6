// What a tracker or a curious page can find out about a widget, and a visit whose answers it must not find.
import { optionLabel, referred, words } from './visitor.mjs';

const typed = 'Zebrazepam';
export const answers = { ...referred, medicines: ['sertraline', 'bupropion', `other:${typed}`] };

/** Ids that are in no attribute of the page, and the words of the answers and of the outcome. */
export const secrets = [
  'bp-controlled',
  'talk-therapy',
  'not-enough',
  'wore-off',
  'referral-mental-health',
  typed,
  ...Object.entries(answers).flatMap(([id, given]) => [given].flat().map((option) => optionLabel(words, id, option))),
  ...Object.values(words.questions).map(({ legend }) => legend),
  words.outcomes['referral-mental-health'].title,
  words.outcome.why,
  words.check.title,
].filter((text) => typeof text === 'string' && text.length > 4);

export const leaked = (text, among = secrets) => among.filter((secret) => text.includes(secret));

/**
 * A passive recorder, as trackers have it, loaded before the drop-in: every event of the window on its way down, every
 * change of the page, and what can be read at each of those moments. Typed keys are left out: no widget can hide them.
 */
export const recorder = `
  window.log = [];
  const short = (value) => String(value).slice(0, 5000);
  const note = (...what) => log.push(what.map(short).join(' '));
  const look = (node) => {
    if (!(node instanceof Element)) return node?.nodeType === 11 ? node.innerHTML : '';
    return [node.outerHTML, node.innerText, node.value, node.checked, node.name, node.ariaLabel,
      node.shadowRoot?.innerHTML, node.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] })].join(' ');
  };
  const events = Object.keys(window).concat(Object.keys(HTMLElement.prototype), Object.getOwnPropertyNames(HTMLElement.prototype))
    .filter((name) => name.startsWith('on')).map((name) => name.slice(2))
    .concat('screener-start', 'screener-finish', 'screener-link', 'focusin', 'focusout', 'compositionend', 'DOMContentLoaded');
  for (const type of new Set(events)) addEventListener(type, (event) => {
    note(type, JSON.stringify(event.detail ?? ''), event.submitter && look(event.submitter));
    for (const node of event.composedPath()) if (node !== window && node !== document) note('path', look(node));
    note('target', look(event.target), 'related', look(event.relatedTarget), 'active', look(document.activeElement));
    note('selection', getSelection());
  }, true);
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records)
      note('mutation', attributeName, look(target), [...addedNodes].map(look));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true });
`;
/** A widget with an open root. */
export const openWidget = `customElements.define('open-widget', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<label><input type="checkbox" value="open-answer">High pressure</label>';
  }
});`;

/** Walks everything that can be reached from the element, and gives back the strings (functions as their source). */
export function reachable() {
  const start = document.querySelector('referral-screener');
  const seen = new Set([start]);
  const found = [];
  const queue = [start];
  const isNode = (value) => {
    try {
      return value !== start && !Node.prototype.contains.call(value, null);
    } catch {
      return false; // a prototype is an instance of Node too
    }
  };
  const take = (value) => {
    if (typeof value === 'string' || typeof value === 'symbol') found.push(String(value));
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return;
    if (isNode(value)) {
      found.push(value.textContent);
      return;
    }
    if (value === window || value instanceof StyleSheetList || value instanceof CSSStyleSheet) return;
    seen.add(value);
    queue.push(value);
  };
  while (queue.length > 0 && seen.size < 20_000) {
    const holder = queue.shift();
    if (holder instanceof Map || holder instanceof Set) for (const entry of holder) [entry].flat().forEach(take);
    for (let level = holder; level; level = Object.getPrototypeOf(level)) {
      take(level);
      for (const key of Reflect.ownKeys(level)) {
        take(key);
        try {
          take(Reflect.get(level, key, holder));
        } catch {
          // a getter that needs another holder
        }
      }
    }
  }
  return { objects: seen.size, text: found.join('\n') };
}
