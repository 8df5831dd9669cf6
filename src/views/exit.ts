/** *Exit this page*: the button, what it does, and the cover behind which the page is left. */
import { html, nothing } from 'lit';
import type { Actions, Model } from '../visit/model.js';

/** With room beside it to say how many presses of Shift are left. */
export function exitButton({ words, settings, exit }: Model, actions: Actions) {
  if (settings.quickExit === undefined) return nothing;
  return html`<div class="exit">
    <button type="button" class="secondary" @click=${actions.exit}>${words.exit.leave}</button>
    <p role="status">${exit.pressesLeft === undefined ? nothing : words.exit.pressAgain(exit.pressesLeft)}</p>
  </div>`;
}

/** On the first page, before anybody needs it. */
export const exitExplained = ({ words, settings }: Model) =>
  settings.quickExit === undefined ? nothing : html`<p>${words.exit.explain}</p>`;

/**
 * A modal dialogue, because it lies above whatever the page has lifted, and nothing behind it can be reached. It stands
 * beside the widget and not in it: a container for queries holds what is fixed inside.
 */
export function exitCover({ words, exit }: Model) {
  if (!exit.isLeaving) return nothing;
  // Escape would stop the next page from loading, or take the cover away.
  const stay = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Escape') event.preventDefault();
  };
  return html`<dialog class="cover" lang=${words.lang} dir=${words.dir} aria-label=${words.exit.leaving} @keydown=${stay} @cancel=${stay}>
    <p>${words.exit.leaving}</p>
  </dialog>`;
}
