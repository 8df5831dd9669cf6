/** *Exit this page*: the button, its explanation, and the cover shown while the page is left. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import type { Actions, Model } from '../visit/model.js';

/** The button, with a live region for the number of presses of Shift that are left. */
export function exitButton({ words, settings, exit }: Model, actions: Actions) {
  if (settings.quickExit === undefined) return nothing;
  return html`<div class="exit">
    <button type="button" class="secondary" part="secondary" @click=${actions.exit}>${words.exit.leave}</button>
    <p role="status">${exit.pressesLeft === undefined ? nothing : words.exit.pressAgain(exit.pressesLeft)}</p>
  </div>`;
}

/** The explanation on the first page. */
export const exitExplained = ({ words, settings }: Model) =>
  settings.quickExit === undefined ? nothing : html`<p>${words.exit.explain}</p>`;

/**
 * A modal dialogue, because it covers every layer of the page and makes the rest inert. It is outside `.screener`: a
 * size container is the containing block of fixed elements inside it.
 */
export function exitCover({ words, exit }: Model) {
  if (!exit.isLeaving) return nothing;
  // Escape would stop the navigation or close the cover.
  const ignoreEscape = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Escape') event.preventDefault();
  };
  // After Shift and Tab, Chromium (2026) closes it at the second Escape, which cannot be cancelled.
  const coverAgain = (event: Event): void => (event.target as HTMLDialogElement).showModal();
  return html`<dialog class="cover" lang=${words.lang} dir=${words.dir} aria-label=${words.exit.leaving} @keydown=${ignoreEscape} .oncancel=${ignoreEscape} .onclose=${coverAgain}>
    <p>${words.exit.leaving}</p>
  </dialog>`;
}
