/**
 * A page of the medicine history: one medicine or treatment, with all fields in view. What was answered before is shown
 * and not asked again. Nothing is required.
 */
import { nothing } from 'lit/html.js';
import { html } from '../views/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { choiceRow } from '../views/choice-row.js';
import { pageHeading } from '../views/heading.js';
import { historyLabel, historyOption, saidTexts } from './rows.js';
import { historyWords } from '../locales/en-history.js';
import {
  carePrefix,
  doseUnits,
  type HistoryEntry,
  saidBefore,
  stopReasons,
  type TypedField,
  weeksTaken,
} from '../protocol/history.js';
import type { HistoryActions, HistoryPage } from '../visit/medicine-history.js';
import type { Model } from '../visit/model.js';

export function history(model: Model) {
  const { historyPage: page, historyActions: actions } = model;
  return page && actions ? keyed(page.id, historyForm(model, page, actions)) : nothing;
}

function historyForm(model: Model, page: HistoryPage, actions: HistoryActions) {
  const { words, settings, answers, assessment } = model;
  const { id, isLast } = page;
  const { history: own } = historyWords(words);
  const isCare = id.startsWith(carePrefix);
  const isForMood = assessment.mental !== undefined && id !== `${carePrefix}pain-care`;
  const { 'taken-now': isTaken, weeks, stopped = [] } = saidBefore(id, answers, assessment.path);
  const said = saidTexts(model, id).filter(Boolean);
  const { amount, choices, years, yesOrNo } = fieldsOf(model, page, actions);
  const weekIds = weeksTaken.filter((one) => !weeks || one !== 'under-6');
  const reasons = stopReasons.filter((one) => !stopped.includes(one));
  const submit = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    actions.next();
  };
  return html`<form class="history" novalidate autocomplete="off" @submit=${submit}>
    ${pageHeading(settings.headingLevel, historyLabel(words, id), 'progress')}
    <div class="hint">
      ${said.length > 0 ? html`<p>${own.told} ${said.join('; ')}.</p> ` : nothing}
      <p>${own.optional}</p>
    </div>
    ${isTaken ? nothing : yesOrNo(isCare ? own.goesOn : own.takenNow, 'taken-now')}
    ${amount(isCare ? 'visits' : 'dose')} ${years()}
    ${weeks === 'under-6' ? nothing : choices(own.weeks, 'weeks', weekIds)}
    ${isTaken ? nothing : choices(own.stopped, 'stopped', reasons)}
    ${isForMood ? yesOrNo(own.thisTime, 'this-time') : nothing}
    <div class="actions in-reach">
      <button type="submit" class="primary" part="primary">${isLast ? own.finish : own.next}</button>
      ${isLast ? nothing : html`<button type="button" class="link" @click=${actions.finish}>${own.finishNow}</button>`}
    </div>
  </form>`;
}

/** The kinds of fields. */
function fieldsOf({ words }: Model, { entry, renewed, problem }: HistoryPage, actions: HistoryActions) {
  const { history: own } = historyWords(words);
  const field = (legend: string, content: unknown, names: readonly TypedField[] = []) => {
    const isWrong = names.some((name) => problem?.fields.includes(name));
    // The summary names the first problem, which is that of a number.
    const kind = names.includes('from-year') && problem?.problem === 'number' ? 'year' : problem?.problem;
    return html`<fieldset class=${isWrong ? 'has-problem' : ''}>
      <legend>${legend}</legend>
      ${isWrong ? html`<p id="problem-${names[0]}" class="problem">${kind && own.problem[kind]}</p>` : nothing}
      <div class="options">${content}</div>
    </fieldset>`;
  };

  /** A typed field. Not `.value`: see the box of the medicine search. */
  const input = (name: TypedField, label?: string) => {
    const isWrong = problem?.fields.includes(name);
    const box = html`<input
      type="text"
      name=${name}
      inputmode=${name === 'dose' ? 'decimal' : 'numeric'}
      aria-label=${label ?? nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `problem-${name === 'to-year' ? 'from-year' : name}` : nothing}
      autocomplete="off"
      .defaultValue=${entry[name] === 'unsure' ? '' : (entry[name] ?? '')}
      @input=${(event: Event) => actions.set(name, (event.target as HTMLInputElement).value)}
    />`;
    return keyed(renewed[name] ?? 0, box);
  };

  const options = (name: keyof HistoryEntry, ids: readonly string[], type: 'radio' | 'checkbox') =>
    ids.map((id) =>
      choiceRow({
        type,
        name,
        value: id,
        isChosen: [entry[name]].flat().includes(id),
        renewed: renewed[name === 'stopped' ? id : `${name}-${id}`],
        choose: (isChosen) => actions.set(name, id, isChosen),
        label: name === 'unit' ? html`<bdi>${id}</bdi>` : historyOption(words, id),
      }),
    );

  /** Of a typed field. */
  const unsure = (name: TypedField) => options(name, ['unsure'], 'checkbox');

  const choices = (legend: string, name: keyof HistoryEntry, ids: readonly string[]) =>
    field(legend, options(name, ids, name === 'stopped' ? 'checkbox' : 'radio'));

  return {
    choices,
    yesOrNo: (legend: string, name: 'taken-now' | 'this-time') => choices(legend, name, ['yes', 'no', 'unsure']),
    amount: (name: 'dose' | 'visits') => {
      const legend = own[name];
      const units = name === 'dose' ? options('unit', doseUnits, 'radio') : nothing;
      return field(legend, html`${input(name, legend)} ${units} ${unsure(name)}`, [name]);
    },
    years: () =>
      field(
        own.years,
        html`<label class="year">${own.from} ${input('from-year')}</label>
          <label class="year">${own.to} ${input('to-year')}</label>
          ${unsure('from-year')}`,
        ['from-year', 'to-year'],
      ),
  };
}
