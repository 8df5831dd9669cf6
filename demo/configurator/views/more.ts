/** What few clinics need: concerns, stricter rules, what a doctor checks first, ways to end and to leave, the review. */
import { html, nothing } from 'lit/html.js';
import { optionLabel, questionWords } from '../../../src/locales/labels.js';
import { escalatable, offerableConcerns } from '../../../src/protocol/index.js';
import type { Actions, Model } from '../model.js';
import { flagField, problemLine, selectField, textField, tickBox, valueOf } from './field.js';

const group = (legend: string, ...content: readonly unknown[]) =>
  html`<fieldset>
    <legend><h3>${legend}</h3></legend>
    ${content}
  </fieldset>`;
const hint = (text: string) => html`<p class="hint">${text}</p>`;
const listOf = (model: Model, id: string): readonly string[] =>
  valueOf(model, id)
    .split(/[\s,;]+/)
    .filter(Boolean);

function concerns(model: Model, actions: Actions) {
  const { words, questions } = model;
  const listed = listOf(model, 'concerns').filter((one) => offerableConcerns.includes(one));
  const offered = listed.length > 0 ? listed : offerableConcerns;
  const change = (concern: string, isOn: boolean): void => {
    const rest = offerableConcerns.filter((one) => (one === concern ? isOn : offered.includes(one)));
    actions.set('concerns', rest.length === offerableConcerns.length ? '' : rest.join(' '));
  };
  return group(
    words.sections.concerns,
    hint(words.concernsHint),
    problemLine(model, actions, 'concerns'),
    offerableConcerns.map((concern) =>
      tickBox({
        id: `concern-${concern}`,
        label: optionLabel(questions, 'concerns', concern),
        isOn: offered.includes(concern),
        change: (isOn) => change(concern, isOn),
      }),
    ),
    offered.length === offerableConcerns.length ? hint(words.concernsAll) : nothing,
  );
}

/** The answers of each question that may be raised. */
const raisable: readonly (readonly [string, readonly string[]])[] = [
  ...new Set(escalatable.map((entry) => entry.slice(0, entry.indexOf(':')))),
].map((question) => [question, escalatable.filter((entry) => entry.startsWith(`${question}:`))]);

function checkFirst(model: Model, actions: Actions) {
  const { words, questions } = model;
  const chosen = listOf(model, 'escalate');
  const change = (entry: string, isOn: boolean): void =>
    actions.set('escalate', escalatable.filter((one) => (one === entry ? isOn : chosen.includes(one))).join(' '));
  return group(
    words.sections.escalate,
    hint(words.escalateHint),
    problemLine(model, actions, 'escalate'),
    html`<div id="escalate" tabindex="-1">
      ${raisable.map(
        ([question, entries]) => html`<h4>${questionWords(questions, question).short}</h4>
          ${entries.map((entry) =>
            tickBox({
              id: `raise-${entry.replace(':', '-')}`,
              label: optionLabel(questions, question, entry.slice(question.length + 1)),
              isOn: chosen.includes(entry),
              change: (isOn) => change(entry, isOn),
            }),
          )}`,
      )}
    </div>`,
  );
}

export function more(model: Model, actions: Actions) {
  const { words, state } = model;
  const exit = state.attributes['quick-exit'] ?? '';
  return html`<details class="more">
    <summary><h2>${words.sections.more}</h2></summary>
    ${concerns(model, actions)}
    ${group(
      words.sections.strict,
      hint(words.strictHint),
      textField(model, actions, 'min-medicines', { inputmode: 'numeric' }),
      textField(model, actions, 'min-classes', { inputmode: 'numeric' }),
      flagField(model, actions, 'full-trials-only'),
    )}
    ${checkFirst(model, actions)}
    ${group(
      words.sections.ways,
      flagField(model, actions, 'preparation-only'),
      flagField(model, actions, 'quick-exit'),
      problemLine(model, actions, 'quick-exit'),
      exit === ''
        ? nothing
        : textField(model, actions, 'exit-address', {
            type: 'url',
            value: exit === 'true' ? '' : exit,
            change: (address) => actions.set('quick-exit', address === '' ? 'true' : address),
          }),
      tickBox({
        id: 'fhir',
        ...words.fields.fhir,
        isOn: state.fhir,
        change: (fhir) => actions.change({ fhir }),
      }),
      textField(model, actions, 'heading-level', { inputmode: 'numeric' }),
    )}
    ${group(
      words.sections.size,
      selectField(
        model,
        actions,
        'fixed-height',
        Object.entries(words.heights).map(([value, label]) => ({ value, label })),
      ),
    )}
    ${group(
      words.sections.review,
      hint(words.reviewHint),
      textField(model, actions, 'reviewed-by'),
      textField(model, actions, 'reviewed-on', { type: 'date' }),
    )}
  </details>`;
}
