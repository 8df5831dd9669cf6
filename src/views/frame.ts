/**
 * The whole widget: the current page, with crisis help, Back, progress, problems and Clear around it.
 *
 * The folder `views` has the markup: functions of the model and the actions, one page a file. They decide nothing and
 * keep no state. Not here: words (`locales`), styles (`styles`), the model (`visit`). Imports only from `protocol`,
 * `locales`, `settings`, `handoff` and `visit`.
 */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { keyed } from 'lit/directives/keyed.js';
import { crisisStrip } from './crisis.js';
import { exitButton, exitCover } from './exit.js';
import { callLink } from './links.js';
import { pageFor } from './pages.js';
import type { Actions, Model } from '../visit/model.js';
import { reviewDue } from './small-print.js';

export function frame(model: Model, actions: Actions) {
  const { words, place } = model;
  return html`<div
    class=${model.settings.quickExit === undefined ? 'screener' : 'screener exit-offered'}
    part="screener"
    role="region"
    aria-label=${words.frame.region}
    lang=${words.lang}
    dir=${words.dir}
    data-page=${place}
    data-outcome=${place === 'outcome' ? model.assessment.outcome : nothing}
    ?data-check=${place === 'outcome' && model.assessment.check}
  >
    ${topRow(model, actions)} ${crisisStrip(model, actions)}
    ${model.isBoxed ? html`<p class="boxed quiet">${words.frame.boxed}</p>` : nothing}
    ${backRow(model, actions)}
    ${model.rulesChanged ? changedRules(model, actions) : nothing} ${problemSummary(model, actions)}
    <div class="page">${keyed(place, pageFor(place)(model, actions))}</div>
    ${clinicLine(model)} ${clearing(model, actions)} ${dueLine(model)}
  </div>
  ${exitCover(model)}`;
}

/** Back and progress; not on the first page, where an empty row would leave a gap. */
function backRow({ words, place, progress: { number, about }, historyPage }: Model, actions: Actions) {
  if (place === 'intro') return nothing;
  const progress = historyPage?.progress ?? (number > 0 && words.frame.question(number, about));
  return html`<div class="above">
    <button type="button" class="back" @click=${actions.back}>${words.frame.back}</button>
    ${progress ? html`<p class="progress" id="progress">${progress}</p>` : nothing}
  </div>`;
}

/** *Exit this page* and the choice of language, in the same place on every page. */
function topRow(model: Model, actions: Actions) {
  if (model.settings.quickExit === undefined && model.languages.length < 2) return nothing;
  return html`<div class="top">${exitButton(model, actions)} ${languageChoice(model, actions)}</div>`;
}

/** Every loaded language by its own name, if there is more than one. */
function languageChoice({ words, languages }: Model, actions: Actions) {
  if (languages.length < 2) return nothing;
  return html`<div class="languages" role="group" aria-label=${words.frame.language}>
    ${languages.map(
      ({ lang, dir, name }) => html`<button
        type="button"
        class="link"
        lang=${lang}
        dir=${dir}
        aria-pressed=${lang === words.lang}
        @click=${() => actions.setLanguage(lang)}
      >
        ${name}
      </button>`,
    )}
  </div>`;
}

/** The clinic's telephone number, in the same place on every page (WCAG 3.2.6). */
function clinicLine({ words, settings: { clinicName, clinicPhone } }: Model) {
  if (!clinicPhone) return nothing;
  return html`<p class="clinic-line quiet">
    ${words.frame.clinic(clinicName)} ${callLink(words, clinicPhone, words.crisis.call)}
  </p>`;
}

/** On every page, once the day of the review is past. Nothing is hidden or disabled. */
const dueLine = (model: Model) => (model.isReviewDue ? html`<p class="quiet">${reviewDue(model)}</p>` : nothing);

function problemSummary({ words, problem }: Model, actions: Actions) {
  if (!problem) return nothing;
  return html`<div class="problem-summary" id="problem-summary" tabindex="-1" role="alert">
    <p class="problem-title">${words.problem.title}</p>
    <button type="button" class="link" @click=${actions.focusFirstField}>${problem}</button>
  </div>`;
}

function changedRules({ words }: Model, actions: Actions) {
  return html`<div class="notice" role="status">
    <p>${words.frame.changedRules}</p>
    <button type="button" class="secondary" part="secondary" @click=${actions.clear}>${words.frame.startAgain}</button>
  </div>`;
}

/** Clear, with one question to confirm it; not on the first page, nor before the first question. */
function clearing({ words, asksToClear, place, progress, answers }: Model, actions: Actions) {
  if (place === 'intro' || (progress.number === 0 && Object.keys(answers).length === 0)) return nothing;
  if (!asksToClear) {
    return html`<p class="clearing">
      <button type="button" class="link" id="clear" @click=${() => actions.askToClear(true)}>${words.frame.clear}</button>
    </p>`;
  }
  return html`<div class="clearing" role="group" aria-labelledby="clear-ask">
    <p id="clear-ask" tabindex="-1">${words.frame.clearAsk}</p>
    <div class="actions">
      <button type="button" class="secondary" part="secondary" @click=${actions.clear}>${words.frame.clearYes}</button>
      <button type="button" class="secondary" part="secondary" @click=${() => actions.askToClear(false)}>${words.frame.clearNo}</button>
    </div>
  </div>`;
}
