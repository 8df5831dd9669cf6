/**
 * States that last as long as a pointer or a key is down. Each rule for one also applies to an attribute, so that a whole
 * page can be measured in that state in every engine.
 */
import type { Visitor } from './visitor.js';

const pseudoClass = /:(hover|active|focus-visible|focus)(?![-\w])/g;
const offered = new WeakSet<CSSStyleSheet>();

const textOf = ({ cssRules }: CSSStyleSheet): string => [...cssRules].map(({ cssText }) => cssText).join('\n');

/** Makes the rules apply to the attribute, and gives the states that the rules know. */
export function offerStates({ root }: Visitor): readonly string[] {
  const css = root.adoptedStyleSheets.map(textOf).join('\n');
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    if (offered.has(sheet)) return sheet;
    const copy = new CSSStyleSheet();
    copy.replaceSync(textOf(sheet).replace(pseudoClass, (own, name) => `:is(${own}, [data-state~='${name}'])`));
    offered.add(copy);
    return copy;
  });
  const names = [...css.matchAll(pseudoClass)].map(([, name]) => name!).filter((name) => name !== 'focus');
  return ['at rest', ...new Set(names)];
}

/** Brings these elements into the state, and no others. Without elements, all: a pointer is on the parents too. */
export function bringInto(state: string, { screener }: Visitor, elements?: readonly HTMLElement[]): void {
  const all = [...screener.querySelectorAll<HTMLElement>('*')];
  for (const element of all) delete element.dataset.state;
  if (state === 'at rest') return;
  for (const element of elements ?? all)
    element.dataset.state = state === 'focus-visible' ? 'focus focus-visible' : state;
}

/** Ticks every option; of radio buttons the last. */
export function tickAll({ screener }: Visitor): void {
  for (const input of screener.querySelectorAll('input')) input.checked = true;
}
