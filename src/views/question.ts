/** A question with its options: one a page, no option preselected, no automatic move to the next page. */
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from './html.js';
import { optionLabel, medicineLabel, medicineOfTrial, questionWords } from '../locales/labels.js';
import {
  allowedSettings,
  familyOf,
  medicine,
  type Option,
  optionsOffered,
  questionOf,
  type SensitiveId,
  toldByMedicines,
} from '../protocol/index.js';
import { choiceRow } from './choice-row.js';
import { pageHeading } from './heading.js';
import type { Actions, Model } from '../visit/model.js';

export function question(model: Model, actions: Actions) {
  const options = offered(model);
  return questionForm(
    model,
    actions,
    html`${fullDose(model)} ${optionRows(model, actions, options)} ${knownMedicines(model)}`,
  );
}

/** The form around a question's fields. */
export function questionForm(model: Model, actions: Actions, fields: TemplateResult) {
  const { words, place, problem, settings, search } = model;
  // Above a phone's keyboard is room for few suggestions: nothing covers them.
  const isListOpen = search.isOpen && search.offers.length > 0;
  const { legend, hint } = questionWords(words, place);
  const why = whyMood(model) ?? words.why[place as SensitiveId];
  const help = [newQuestion(model), why, hint, lowDose(model)].filter((text): text is string => text !== undefined);
  const submit = (event: Event): void => {
    // Never navigates, and never submits a form that a page builder has put around the widget.
    event.preventDefault();
    event.stopPropagation();
    actions.submit();
  };
  return html`<form novalidate autocomplete="off" @submit=${submit}>
    <fieldset aria-describedby=${describedBy(help.length > 0, problem)} class=${problem ? 'has-problem' : ''}>
      <legend>${pageHeading(settings.headingLevel, legend, 'progress')}</legend>
      <div id="question-help" class="hint">${help.map((text) => html`<p>${text}</p> `)}</div>
      ${problem ? html`<p id="question-problem" class="problem">${problem}</p>` : nothing} ${fields}
    </fieldset>
    <div class=${isListOpen ? 'actions' : 'actions in-reach'}>
      <button type="submit" class="primary" part="primary">${words.frame.continue}</button>
      <button type="button" class="link" @click=${actions.skip}>${words.frame.skip}</button>
    </div>
  </form>`;
}

const describedBy = (hasHelp: boolean, problem: string | undefined) =>
  [hasHelp && 'question-help', problem && 'question-problem'].filter(Boolean).join(' ') || nothing;

/** Options as rows, exclusive options below an "or". */
function optionRows(model: Model, actions: Actions, options: readonly Option[]) {
  const others = options.filter(({ exclusive }) => !exclusive);
  const exclusives = options.filter(({ exclusive }) => exclusive);
  return html`<div class="options">
    ${others.map((option) => optionRow(model, actions, option.id))}
    ${exclusives.length > 0 && others.length > 0 ? html`<p class="or">${model.words.frame.or}</p>` : nothing}
    ${exclusives.map(({ id }) => (id === 'none' ? noneRow(model, actions) : optionRow(model, actions, id)))}
  </div>`;
}

/**
 * Where *none* takes two taps: in an emergency an answer given by mistake could hurt, and the first question decides
 * what is asked.
 */
const takesTwoTaps: ReadonlySet<string> = new Set(['concerns', 'emergency']);

/**
 * The row of *none*, and a button that answers with it and goes on. The button comes after the list, so that the list is
 * read first, and only while no other option is chosen, so that it never drops an answer.
 */
function noneRow(model: Model, actions: Actions) {
  const { words, place, draft } = model;
  const isOffered = !takesTwoTaps.has(place) && draft.options.every((option) => option === 'none');
  const answerAndGoOn = (): void => {
    actions.choose('none', true);
    actions.submit();
  };
  // The same parts around the input in both cases: a new input would lose the focus.
  return html`<div class="none">
    ${optionRow(model, actions, 'none')}
    ${
      isOffered
        ? html`<button type="button" class="secondary" part="secondary" @click=${answerAndGoOn}>
          ${words.noneAndOn} <span class="unseen">(${optionLabel(words, place, 'none')})</span>
        </button>`
        : nothing
    }
  </div>`;
}

export function optionRow({ words, place, draft }: Model, actions: Actions, option: string, detail?: unknown) {
  return choiceRow({
    type: questionOf(place)?.kind === 'one' ? 'radio' : 'checkbox',
    name: place,
    value: option,
    isChosen: draft.options.includes(option),
    renewed: draft.renewed[option],
    choose: (isChosen) => actions.choose(option, isChosen),
    label: html`${optionLabel(words, place, option)}${detail ? html` <span class="quiet">${detail}</span>` : nothing}`,
  });
}

function offered({ place, settings }: Model): readonly Option[] {
  const asked = questionOf(place);
  const ids = asked ? optionsOffered(asked, allowedSettings(settings.rules)) : [];
  return asked?.options.filter(({ id }) => ids.includes(id)) ?? [];
}

/** Explains a question that is on the path only after a change. */
const newQuestion = ({ words, place, changing, checked }: Model): string | undefined =>
  changing === undefined || !checked || checked.path.includes(place)
    ? undefined
    : words.check.newQuestion(questionWords(words, changing).short);

/** Explains why mood is asked about, to a visitor who asks about pain only. */
const whyMood = ({ words, place, assessment }: Model): string | undefined =>
  ['told', 'other-care'].includes(place) && assessment.mental === undefined ? words.whyMood : undefined;

const isTrial = (place: string): boolean => familyOf(place) === 'trial';

function lowDose({ words, place }: Model): string | undefined {
  return isTrial(place) && medicine(medicineOfTrial(place))?.lowDosesCommon ? words.trial.lowDosesCommon : undefined;
}

function fullDose({ words, place }: Model) {
  if (!isTrial(place)) return nothing;
  return html`<details class="help">
    <summary>${words.trial.fullDoseTitle}</summary>
    <p>${words.trial.fullDose}</p>
  </details>`;
}

/** Names the medicines that the visitor has already given, so that they need not be ticked again. */
function knownMedicines({ words, place, answers, assessment }: Model) {
  if (place !== 'other-medicines') return nothing;
  // Medicines off the path are not on the list, so they are not named.
  const known = assessment.path.includes('medicines') ? toldByMedicines(answers) : [];
  return known.length > 0
    ? html`<p class="hint">${words.medicineSearch.known(known.map((id) => medicineLabel(words, id)))}</p>`
    : nothing;
}
