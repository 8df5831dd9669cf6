/** The pages before the outcome, each drawn anew. */
import tables from 'product:tables';
import { button, choice, el, heading, list, p } from './dom.mjs';
import { search } from './search.mjs';
import { familyOf, isNo, listed, medicineLabel, optionLabel, questionWords, words } from './words.mjs';

export const title = (text) => el('h2', { class: 'page-heading', part: 'heading', tabindex: '-1' }, text);

export const intro = ({ start }) => [
  title(words.intro.title),
  p(`${words.intro.lead} ${words.intro.time}`, 'lead'),
  p(`${words.intro.isNot} ${words.privacy}`),
  el('p', { class: 'actions' }, button(words.intro.start, 'primary', start)),
  p(words.intro.helping),
  choice('checkbox', 'helping', 'helped', words.intro.isHelping),
  p(words.intro.is),
  p(words.intro.loses),
  p(`${words.review.none} ${words.review.versions(tables.version, tables.version)}`, 'quiet'),
];

/** A question; `draft` is what is chosen on it, and `submit` keeps that and goes on. */
export function question(place, draft, { submit, skip }) {
  const [id] = place.split(':');
  const { kind, options } = tables.questions[id];
  const { legend, hint } = questionWords(place);
  const onsubmit = (event) => {
    event.preventDefault();
    if (draft.size > 0) submit();
    else form.querySelector('.hint').append(p(words.problem.chooseOne, 'problem'));
  };
  const row = ({ id: value }) =>
    choice(
      kind === 'one' ? 'radio' : 'checkbox',
      place,
      value,
      optionLabel(place, value),
      draft.has(value),
      ({ target }) => {
        if (kind === 'one') draft.clear();
        if (target.checked) draft.add(value);
        else draft.delete(value);
      },
    );
  const noneAndOn = () => {
    draft.add('none');
    submit();
  };
  const others = options.filter(({ exclusive }) => !exclusive);
  const exclusives = options.filter(({ exclusive }) => exclusive);
  const choices =
    id === 'medicines'
      ? medicines(draft)
      : el(
          'div',
          { class: 'options' },
          others.map(row),
          exclusives.length > 0 && p(words.frame.or, 'or'),
          exclusives.map((option) =>
            option.id === 'none' && !['concerns', 'emergency'].includes(id)
              ? el('div', { class: 'none' }, row(option), button(words.noneAndOn, 'secondary', noneAndOn))
              : row(option),
          ),
        );
  const form = el(
    'form',
    { novalidate: true, autocomplete: 'off', onsubmit },
    el(
      'fieldset',
      {},
      el('legend', {}, title(legend)),
      el(
        'div',
        { class: 'hint' },
        [words.why[id], hint].filter(Boolean).map((text) => p(text)),
      ),
      choices,
    ),
    el(
      'div',
      { class: 'actions in-reach' },
      el('button', { type: 'submit', class: 'primary' }, words.frame.continue),
      button(words.frame.skip, 'link', skip),
    ),
  );
  return [form];
}

/** A search, the chosen medicines, and all of them by family. */
function medicines(draft) {
  const { medicineSearch } = words;
  const results = el('ul', { id: 'medicine-results', role: 'listbox', hidden: true });
  const chosen = el('ul', {});
  const refresh = () =>
    chosen.replaceChildren(
      ...[...draft].map((id) =>
        el(
          'li',
          {},
          medicineLabel(id),
          button(medicineSearch.remove, 'link', () => remove(id)),
        ),
      ),
    );
  const add = (id) => {
    draft.add(id);
    input.value = '';
    results.hidden = true;
    refresh();
  };
  const remove = (id) => {
    draft.delete(id);
    refresh();
  };
  const oninput = () => {
    const found = search(input.value);
    results.hidden = found.length === 0;
    results.replaceChildren(
      ...found.map((id) =>
        el(
          'li',
          { role: 'option', onclick: () => add(id) },
          medicineLabel(id),
          ' ',
          el('span', { class: 'quiet' }, familyOf(id)),
        ),
      ),
    );
  };
  const onkeydown = (event) => {
    if (event.key !== 'Enter' || input.value === '') return;
    event.preventDefault();
    const [first] = search(input.value);
    if (first) add(first);
  };
  const input = el('input', {
    type: 'text',
    id: 'medicine-search',
    name: 'medicine-search',
    oninput,
    onkeydown,
    autocomplete: 'off',
  });
  const families = Object.entries(words.classes).map(([family, { name, gloss }]) =>
    el(
      'details',
      { class: 'family' },
      el('summary', {}, name, ' ', el('span', { class: 'quiet' }, gloss)),
      el(
        'div',
        { class: 'options' },
        tables.medicines
          .filter((row) => row.family === family)
          .map(({ id }) =>
            choice('checkbox', 'medicines', id, medicineLabel(id), draft.has(id), ({ target }) =>
              target.checked ? add(id) : remove(id),
            ),
          ),
      ),
    ),
  );
  refresh();
  return [
    el(
      'div',
      { class: 'search' },
      el('label', { for: 'medicine-search' }, medicineSearch.label),
      p(medicineSearch.instructions, 'quiet'),
      input,
      results,
    ),
    el('div', { class: 'chosen' }, p(medicineSearch.list), chosen),
    el('details', { class: 'browse' }, el('summary', {}, medicineSearch.browse), families),
    el(
      'div',
      { class: 'options' },
      ['names-unknown', 'none'].map((id) => choice('checkbox', 'medicines', id, optionLabel('medicines', id))),
    ),
  ];
}

export const check = (answers, { show, change }) => [
  title(words.check.title),
  heading(words.check.topics.you),
  list(
    Object.entries(answers).map(([place, answer]) => [
      el(
        'div',
        { class: 'answer' },
        el('span', { class: 'asked' }, questionWords(place).short),
        el(
          'div',
          { class: 'given' },
          isNo(answer) ? p(words.check.no) : listed(answer).map((option) => p(optionLabel(place, option))),
        ),
      ),
      button([words.check.change, el('span', { class: 'unseen' }, ` ${questionWords(place).short}`)], 'link', () =>
        change(place),
      ),
    ]),
    'answers',
  ),
  el('p', { class: 'actions' }, button(words.check.see, 'primary', show)),
];
