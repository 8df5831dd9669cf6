/**
 * A page of the medicine history: one medicine or treatment, with all fields in view. What was answered before is shown
 * and not asked again. Nothing is required.
 */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { keyed } from 'lit/directives/keyed.js';
import { choiceRow } from './choice-row.js';
import { pageHeading } from './heading.js';
import { capital, historyLabel, toldOf } from '../handoff/history.js';
import { carePrefix, doseUnits, type HistoryProblem, saidOfTrial, stopReasons, weeksTaken } from '../protocol/index.js';
import type { Actions, HistoryPage, Model } from '../visit/model.js';

type Typed = HistoryProblem['field'];

export function history(model: Model, actions: Actions) {
  const { historyPage: page } = model;
  return page ? keyed(page.id, historyForm(model, page, actions)) : nothing;
}

function historyForm(model: Model, page: HistoryPage, actions: Actions) {
  const { words, settings, answers, assessment } = model;
  const { id, number, total } = page;
  const isCare = id.startsWith(carePrefix);
  const isLast = number === total;
  const said = saidOfTrial(id, answers, assessment.path);
  const { 'taken-now': takenNow, weeks, stopped = [] } = said.entry;
  const told = toldOf(model, id);
  const fields = fieldsOf(model, page, actions);
  const weekIds = weeksTaken.filter((one) => one !== 'under-6' || !said.isSixWeeks);
  const submit = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    actions.nextInHistory();
  };
  return html`<form class="history" novalidate autocomplete="off" @submit=${submit}>
    ${pageHeading(settings.headingLevel, capital(words, historyLabel(words, id)), 'progress')}
    <div class="hint">
      ${told.length > 0 ? html`<p>${words.history.told} ${told.join('; ')}.</p> ` : nothing}
      <p>${words.history.optional}</p>
    </div>
    ${takenNow ? nothing : fields.yesOrNo(isCare ? words.history.goesOn : words.history.takenNow, 'taken-now')}
    ${isCare ? fields.visits() : fields.dose()} ${fields.years()}
    ${weeks ? nothing : fields.choices(words.history.weeks, 'weeks', weekIds, words.history.weekOptions)}
    ${
      takenNow
        ? nothing
        : fields.choices(
            words.history.stopped,
            'stopped',
            stopReasons.filter((one) => !stopped.includes(one)),
            words.history.reasons,
          )
    }
    ${
      assessment.mental === undefined || id === `${carePrefix}pain-care`
        ? nothing
        : fields.yesOrNo(words.history.thisTime, 'this-time')
    }
    <div class="actions in-reach">
      <button type="submit" class="primary" part="primary">${isLast ? words.history.finish : words.history.next}</button>
      ${isLast ? nothing : html`<button type="button" class="link" @click=${actions.finishHistory}>${words.history.finishNow}</button>`}
    </div>
  </form>`;
}

/** The kinds of fields. */
function fieldsOf({ words, problem: text }: Model, { entry, renewed, problem }: HistoryPage, actions: Actions) {
  const unsureLabel = words.questions.trial.options.unsure;

  const field = (legend: string, content: unknown, ...names: readonly string[]) => {
    const isWrong = problem !== undefined && names.includes(problem.field);
    return html`<fieldset class=${isWrong ? 'has-problem' : ''}>
      <legend>${legend}</legend>
      ${isWrong ? html`<p id="history-problem" class="problem">${text}</p>` : nothing}
      <div class="options">${content}</div>
    </fieldset>`;
  };

  const choices = (
    legend: string,
    name: 'taken-now' | 'unit' | 'weeks' | 'stopped' | 'this-time',
    ids: readonly string[],
    labels: Readonly<Record<string, string>>,
  ) => field(legend, options(name, ids, labels));

  const options = (name: keyof typeof entry, ids: readonly string[], labels: Readonly<Record<string, unknown>>) =>
    ids.map((id) =>
      choiceRow({
        type: name === 'stopped' ? 'checkbox' : 'radio',
        name,
        value: id,
        isChosen: [entry[name]].flat().includes(id),
        renewed: name === 'stopped' ? renewed[id] : 0,
        choose: (isChosen) => actions.setHistory(name, id, isChosen),
        label: labels[id] ?? unsureLabel,
      }),
    );

  /** A typed field. Not `.value`: see the box of the medicine search. */
  const input = (name: Typed, mode: 'decimal' | 'numeric', label?: string) => {
    const isWrong = problem?.field === name;
    const typed = entry[name] === 'unsure' ? '' : (entry[name] ?? '');
    return keyed(
      renewed[name] ?? 0,
      html`<input
        type="text"
        name=${name}
        inputmode=${mode}
        aria-label=${label ?? nothing}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'history-problem' : nothing}
        autocomplete="off"
        .defaultValue=${typed}
        @input=${(event: Event) => actions.setHistory(name, (event.target as HTMLInputElement).value)}
      />`,
    );
  };

  const unsure = (name: Typed) =>
    choiceRow({
      type: 'checkbox',
      name,
      value: 'unsure',
      isChosen: entry[name] === 'unsure',
      renewed: renewed[`${name}-unsure`],
      choose: (isChosen) => actions.setHistory(name, 'unsure', isChosen),
      label: unsureLabel,
    });

  const yesNo = { yes: words.handoff.yes, no: words.check.no };
  const units = Object.fromEntries(doseUnits.map((unit) => [unit, html`<bdi>${unit}</bdi>`]));
  const { dose, visits, years, from, to } = words.history;
  return {
    choices,
    yesOrNo: (legend: string, name: 'taken-now' | 'this-time') => choices(legend, name, ['yes', 'no', 'unsure'], yesNo),
    dose: () =>
      field(
        dose,
        html`${input('dose', 'decimal', dose)} ${options('unit', doseUnits, units)} ${unsure('dose')}`,
        'dose',
      ),
    visits: () => field(visits, html`${input('visits', 'numeric', visits)} ${unsure('visits')}`, 'visits'),
    years: () =>
      field(
        years,
        html`<label class="year">${from} ${input('from-year', 'numeric')}</label>
          <label class="year">${to} ${input('to-year', 'numeric')}</label>
          ${unsure('from-year')}`,
        'from-year',
        'to-year',
      ),
  };
}
