/** An element with attributes and children. `onclick` and others are listeners. */
export function el(name, given, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given ?? {})) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== false));
  return element;
}

export const p = (text, className) => el('p', { class: className }, text);
export const list = (items, className) =>
  el(
    'ul',
    { class: className },
    items.map((item) => el('li', {}, item)),
  );
export const heading = (text) => el('h3', { class: 'section-heading' }, text);
export const button = (text, kind, onclick, given) =>
  el('button', { type: 'button', class: kind, onclick, ...given }, text);

export const fold = (title, content, className) =>
  el(
    'section',
    { class: `fold ${className ?? ''}` },
    el('details', {}, el('summary', {}, heading(title)), el('div', {}, content)),
  );

/** Rows of a term and its lines. */
export const rows = (pairs, className) =>
  el(
    'dl',
    { class: className },
    pairs.map(([term, lines]) => el('div', {}, el('dt', {}, term), el('dd', {}, lines))),
  );

export const choice = (type, name, value, label, checked, onchange) =>
  el(
    'label',
    { class: 'option', part: 'option' },
    el('input', { type, name, value, checked, onchange, autocomplete: 'off' }),
    el('span', {}, label),
  );
