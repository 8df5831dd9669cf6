/**
 * The medicine question: a combobox that searches by any name or spelling, the chosen medicines with *Remove*, and all
 * medicines by class.
 */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { keyed } from 'lit/directives/keyed.js';
import { searchInput } from '../visit/draft.js';
import { brandsFor, medicineLabel, medicineParts } from '../locales/labels.js';
import { allMedicines, type Found, isTooLong, longestName } from '../visit/medicine-search.js';
import { antidepressantClasses, medicine, otherClasses, typedName } from '../protocol/index.js';
import type { Actions, Model, Search } from '../visit/model.js';
import { optionRow, questionForm } from './question.js';

export function medicinesQuestion(model: Model, actions: Actions) {
  const { words, search } = model;
  // A click outside closes the list, but a lost focus does not: closing would move a button below while it is pressed,
  // and on a phone, hiding the keyboard to see more of the list takes the focus away.
  const closeOnOutsideClick = ({ target }: Event): void => {
    if (search.isOpen && !(target as Element).closest('.search')) actions.closeList();
  };
  const form = questionForm(
    model,
    actions,
    html`${searchBox(model, actions)}
      ${status(model, actions)}
      ${chosenList(model, actions)} ${browse(model, actions)}
      <div class="options">
        ${optionRow(model, actions, 'names-unknown')}
        <p class="or">${words.frame.or}</p>
        ${optionRow(model, actions, 'none')}
      </div>`,
  );
  return html`<div @click=${closeOnOutsideClick}>${form}</div>`;
}

/** What has happened, with *Undo* after a medicine was added; else for screen readers how long the list is. */
function status(model: Model, actions: Actions) {
  const { words, search } = model;
  return html`<div class=${search.status ? 'search-status quiet' : 'unseen'}>
    <p id="medicine-status" role="status">${search.status || resultCount(model)}</p>
    ${
      search.canUndo
        ? html`<button type="button" class="link" aria-describedby="medicine-status" @click=${actions.undoAdd}>
          ${words.medicineSearch.undo}
        </button>`
        : nothing
    }
  </div>`;
}

function resultCount({ words, search: { isOpen, offers } }: Model): string {
  const [first] = offers;
  if (!isOpen || !first) return '';
  return typedName(first.id) === undefined
    ? words.medicineSearch.results(offers.length)
    : words.medicineSearch.noResults;
}

function searchBox(model: Model, actions: Actions) {
  const { words, draft, search } = model;
  const { offers } = search;
  const isOpen = search.isOpen && offers.length > 0;
  const onKey = (event: KeyboardEvent): unknown => handleKey(event, model, actions);
  // `.defaultValue` restores the text of a new box. Not `.value`: session recorders patch its setter.
  const box = html`<input
    type="text"
    id="medicine-search"
    name="medicine-search"
    role="combobox"
    aria-autocomplete="list"
    aria-expanded=${isOpen}
    aria-controls="medicine-results"
    aria-activedescendant=${isOpen && search.active >= 0 ? `medicine-result-${search.active}` : nothing}
    aria-describedby="medicine-instructions"
    enterkeyhint="go"
    autocomplete="off"
    autocapitalize="none"
    autocorrect="off"
    spellcheck="false"
    .defaultValue=${draft.typed}
    @input=${(event: Event) => actions.typeMedicine((event.target as HTMLInputElement).value)}
    @keydown=${onKey}
    @click=${() => (isOpen ? undefined : actions.openList())}
  />`;
  return html`<div class="search">
    <label for="medicine-search">${words.medicineSearch.label}</label>
    <p id="medicine-instructions" class="quiet">${words.medicineSearch.instructions}</p>
    ${keyed(draft.renewed[searchInput] ?? 0, box)}
    <ul id="medicine-results" role="listbox" aria-label=${words.medicineSearch.label} ?hidden=${!isOpen}>
      ${isOpen ? offers.map((found, index) => suggestion(model, actions, found, index)) : nothing}
    </ul>
    ${isTooLong(draft.typed) ? html`<p class="problem">${words.medicineSearch.tooLong(longestName)}</p>` : nothing}
  </div>`;
}

function suggestion(model: Model, actions: Actions, found: Found, index: number) {
  const typed = typedName(found.id);
  // Keeps the focus in the box, so that the next name can be typed at once.
  const keepFocus = (event: Event): void => event.preventDefault();
  return html`<li
    role="option"
    id=${`medicine-result-${index}`}
    aria-selected=${index === model.search.active}
    @mousedown=${keepFocus}
    @click=${() => actions.addMedicine(found.id)}
  >
    ${typed === undefined ? nameBrandsFamily(model, found) : model.words.medicineSearch.addTyped(typed)}
  </li>`;
}

/** The commas are for screen readers: without them all parts are read as one name. */
function nameBrandsFamily({ words, country }: Model, found: Found) {
  const { name, brands, family } = medicineParts(words, found.id, country, found.name);
  return html`<strong>${name}</strong>${brands && `, ${brands}`}<span class="quiet">${family && `, ${family}`}</span>`;
}

/** The keys of the combobox pattern (WAI-ARIA Authoring Practices: editable, list autocomplete). */
function handleKey(event: KeyboardEvent, { search, draft }: Model, actions: Actions): unknown {
  const { offers } = search;
  const { key, altKey } = event;
  const isOpen = search.isOpen && offers.length > 0;
  const handled = (act: () => unknown): unknown => {
    event.preventDefault();
    return act();
  };
  if (event.isComposing) return undefined; // keys of an input method
  if (key === 'Enter' && draft.typed.trim() !== '') {
    // Enter adds the active suggestion, the exact name, or the only close one, which the visitor sees. It never submits
    // the form.
    const [first] = offers;
    const fits = first?.fit === 'exact' || (isOpen && first?.fit === 'close');
    const picked = (isOpen ? offers[search.active] : undefined) ?? (fits ? first : undefined);
    return handled(() => (picked ? actions.addMedicine(picked.id) : actions.rejectTyped()));
  }
  if (key === 'Escape' && isOpen) return handled(actions.closeList);
  if (key === 'Escape' && draft.typed !== '') return handled(actions.emptyBox);
  if (key === 'Tab' && isOpen) return actions.closeList();
  if (event.ctrlKey || event.metaKey || event.shiftKey || offers.length === 0) return undefined;
  if (key === 'ArrowDown') return handled(() => (altKey ? actions.openList() : actions.moveInList(next(search))));
  if (key === 'ArrowUp') return handled(() => (altKey ? actions.closeList() : actions.moveInList(previous(search))));
  return isOpen && search.active >= 0 && caretKeys.has(key) ? actions.moveInList(-1) : undefined;
}

/** Both wrap around. */
const next = ({ active, offers }: Search): number => (active >= offers.length - 1 ? 0 : active + 1);
const previous = ({ active, offers }: Search): number => (active <= 0 ? offers.length - 1 : active - 1);

/** Keys that move the caret in the text, so that no suggestion is active any more. */
const caretKeys = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

function chosenList({ words, draft }: Model, actions: Actions) {
  const chosen = draft.options.filter((id) => medicine(id) !== undefined || typedName(id) !== undefined);
  if (chosen.length === 0) return nothing;
  const label = (id: string): string => medicineLabel(words, id);
  return html`<div class="chosen">
    <p id="medicine-list"><strong>${words.medicineSearch.list}</strong></p>
    <ul aria-labelledby="medicine-list">
      ${chosen.map(
        (id) => html`<li>
          <span
            >${label(id)}${
              typedName(id) === undefined ? nothing : html` <span class="quiet">${words.medicineSearch.typed}</span>`
            }</span
          >
          <button type="button" class="link" @click=${() => actions.removeMedicine(id)}>
            ${words.medicineSearch.remove}<span class="unseen"> ${label(id)}</span>
          </button>
        </li>`,
      )}
    </ul>
  </div>`;
}

/** All medicines by class, antidepressants first, each class with a plain explanation. */
function browse(model: Model, actions: Actions) {
  const { words } = model;
  return html`<details class="browse">
    <summary>${words.medicineSearch.browse}</summary>
    ${[...antidepressantClasses, ...otherClasses].map(
      (family) => html`<details class="family">
        <summary>${words.classes[family].name} <span class="quiet">${words.classes[family].gloss}</span></summary>
        <div class="options">
          ${allMedicines.filter((id) => medicine(id)?.class === family).map((id) => optionRow(model, actions, id, otherBrands(model, id)))}
        </div>
      </details>`,
    )}
  </details>`;
}

/** The brands that are not in the label. */
const otherBrands = ({ words, country }: Model, id: string): string => {
  const label = medicineLabel(words, id);
  return brandsFor(country, id)
    .filter((brand) => !label.endsWith(`(${brand})`))
    .join(', ');
};
