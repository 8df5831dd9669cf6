/**
 * States that last only as long as a pointer or a key is down. Each rule for one is made to hold for an attribute as well,
 * in its own place, so that a whole page can be looked at in that state in every engine.
 */
import type { Visitor } from './visitor.js';

export const states = ['as it stands', 'hover', 'active', 'focus', 'focus-visible'] as const;

type State = (typeof states)[number];

/** Draws the widget with style sheets that know the attribute. */
export function offerStates({ root }: Visitor): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    const rules = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    copy.replaceSync(
      rules.replace(
        /:(hover|active|focus-visible|focus)(?![-\w])/g,
        (own, name) => `:is(${own}, [data-state~='${name}'])`,
      ),
    );
    return copy;
  });
}

/** These and no others. */
export function bringInto(state: State, elements: Iterable<HTMLElement>, { screener }: Visitor): void {
  for (const element of screener.querySelectorAll<HTMLElement>('[data-state]')) delete element.dataset.state;
  for (const element of elements) element.dataset.state = state === 'focus-visible' ? 'focus focus-visible' : state;
}

/** Everything on the page at once, because whoever points at a thing points at what holds it, too. */
export const bringAllInto = (state: State, visitor: Visitor): void =>
  bringInto(state, visitor.screener.querySelectorAll<HTMLElement>('*'), visitor);

/** Ticks whatever can be ticked; of radio buttons the last. */
export function tickAll({ screener }: Visitor): void {
  for (const input of screener.querySelectorAll('input')) input.checked = true;
}
