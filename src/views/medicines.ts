/**
 * The medicine question: a combobox to search by any name or spelling, what was chosen with *Remove*, and the whole list by
 * family for those who would rather look than type.
 */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { searchInput } from '../visit/draft.js';
import { medicineLabel, medicineParts } from '../locales/labels.js';
import { allMedicines, exactMedicine, isTooLong, longestName } from '../visit/medicine-search.js';
import { antidepressantClasses, medicine, otherClasses, typedName } from '../protocol/index.js';
import type { Actions, Model, Search } from '../visit/model.js';
import { optionRow, questionForm } from './question.js';

export function medicinesQuestion(model: Model, actions: Actions) {
  const { words, search } = model;
  // A click elsewhere closes the list, and the loss of focus does not: a list that goes while a button below is being
  // pressed moves the button from under the finger, and a phone's keyboard is put away to see more of the list.
  const closeElsewhere = {
    handleEvent: ({ target }: Event): void => {
      if (search.isOpen && !(target as Element).closest('.search')) actions.closeList();
    },
    capture: true, // first, so that what the click does has the last word
  };
  const form = questionForm(
    model,
    actions,
    html`${searchBox(model, actions)}
      <p class=${model.search.status ? 'quiet' : 'unseen'} role="status">${model.search.status || found(model)}</p>
      ${chosenList(model, actions)} ${browse(model, actions)}
      <div class="options">
        ${optionRow(model, actions, 'names-unknown')}
        <p class="or">${words.frame.or}</p>
        ${optionRow(model, actions, 'none')}
      </div>`,
  );
  return html`<div @click=${closeElsewhere}>${form}</div>`;
}

/** What a screen reader hears of the list: how many medicines, the name as typed aside. */
function found({ words, search: { isOpen, offers } }: Model): string {
  if (!isOpen || offers.length === 0) return '';
  const count = offers.filter((id) => typedName(id) === undefined).length;
  return count > 0 ? words.medicineSearch.results(count) : words.medicineSearch.noResults;
}

function searchBox(model: Model, actions: Actions) {
  const { words, draft, search } = model;
  const { offers } = search;
  const isOpen = search.isOpen && offers.length > 0;
  const onKey = (event: KeyboardEvent): void => press(event, model, actions);
  // `.defaultValue`, and never `.value`: it fills a fresh box with what was left in it, and recorders patch the other one.
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
      ${isOpen ? offers.map((id, index) => suggestion(model, actions, id, index)) : nothing}
    </ul>
    ${isTooLong(draft.typed) ? html`<p class="problem">${words.medicineSearch.tooLong(longestName)}</p>` : nothing}
  </div>`;
}

function suggestion({ words, search }: Model, actions: Actions, id: string, index: number) {
  const typed = typedName(id);
  const { name, brands, family } = medicineParts(words, id);
  // Focus stays in the box, so that the next name can be typed at once.
  const keepFocus = (event: Event): void => event.preventDefault();
  // The commas are for the ear: without them all of it is one long name.
  return html`<li
    role="option"
    id=${`medicine-result-${index}`}
    aria-selected=${index === search.active}
    @mousedown=${keepFocus}
    @click=${() => actions.addMedicine(id)}
  >
    ${
      typed === undefined
        ? html`<strong>${name}</strong>${brands && `, ${brands}`}<span class="quiet">, ${family}</span>`
        : words.medicineSearch.addTyped(typed)
    }
  </li>`;
}

/** The keys of the combobox pattern (WAI-ARIA Authoring Practices: editable, list autocomplete). */
function press(event: KeyboardEvent, { search, draft, words }: Model, actions: Actions): void {
  const { offers } = search;
  const { key, altKey } = event;
  const isOpen = search.isOpen && offers.length > 0;
  const handled = (act: () => void): void => {
    event.preventDefault();
    act();
  };
  if (event.isComposing) return; // the keys are those of an input method
  if (key === 'Enter' && draft.typed.trim() !== '') {
    // Enter adds what is pointed at, or the exact name. It never takes a likely one, and never sends the form.
    const picked = (isOpen ? offers[search.active] : undefined) ?? exactMedicine(draft.typed, words);
    handled(() => (picked === undefined ? actions.rejectTyped() : actions.addMedicine(picked)));
  } else if (key === 'Escape' && isOpen) handled(actions.closeList);
  else if (key === 'Escape' && draft.typed !== '') handled(actions.emptyBox);
  else if (key === 'Tab' && isOpen) actions.closeList();
  else if (event.ctrlKey || event.metaKey || event.shiftKey || offers.length === 0) return;
  else if (key === 'ArrowDown') handled(() => (altKey ? actions.openList() : actions.moveInList(below(search))));
  else if (key === 'ArrowUp') handled(() => (altKey ? actions.closeList() : actions.moveInList(above(search))));
  else if (isOpen && search.active >= 0 && inText.has(key)) actions.moveInList(-1);
}

/** Around both ends. */
const below = ({ active, offers }: Search): number => (active >= offers.length - 1 ? 0 : active + 1);
const above = ({ active, offers }: Search): number => (active <= 0 ? offers.length - 1 : active - 1);

/** They move within the text, so nothing in the list is meant any more. */
const inText = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

function chosenList({ words, draft }: Model, actions: Actions) {
  const chosen = draft.options.filter((id) => medicine(id) !== undefined || typedName(id) !== undefined);
  const label = (id: string): string => medicineLabel(words, id);
  return html`<div class="chosen">
    <p id="medicine-list"><strong>${words.medicineSearch.list}</strong></p>
    ${
      chosen.length === 0
        ? html`<p class="quiet">${words.medicineSearch.listEmpty}</p>`
        : html`<ul aria-labelledby="medicine-list">
          ${chosen.map(
            (id) => html`<li>
              <span
                >${label(id)}${
                  typedName(id) === undefined
                    ? nothing
                    : html` <span class="quiet">${words.medicineSearch.typed}</span>`
                }</span
              >
              <button type="button" class="link" @click=${() => actions.removeMedicine(id)}>
                ${words.medicineSearch.remove}<span class="unseen"> ${label(id)}</span>
              </button>
            </li>`,
          )}
        </ul>`
    }
  </div>`;
}

/** The table by family, antidepressants first, each family with its plain gloss. */
function browse(model: Model, actions: Actions) {
  const { words } = model;
  return html`<details class="browse">
    <summary>${words.medicineSearch.browse}</summary>
    ${[...antidepressantClasses, ...otherClasses].map(
      (family) => html`<details class="family">
        <summary>${words.classes[family].name} <span class="quiet">${words.classes[family].gloss}</span></summary>
        <div class="options">
          ${allMedicines.filter((id) => medicine(id)?.class === family).map((id) => optionRow(model, actions, id, otherBrands(id)))}
        </div>
      </details>`,
    )}
  </details>`;
}

/** The brands that the label does not name, so that somebody who looks for theirs finds it. */
const otherBrands = (id: string): string => {
  const row = medicine(id);
  return [...(row?.brands ?? []), ...(row?.elsewhere ?? [])].slice(1).join(', ');
};
