/** The whole list for the visit, to change: untick lines, add questions, say who answered; and files of it. */
import { nothing } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { choiceRow } from './choice-row.js';
import { html } from './html.js';
import { ruleText } from '../locales/labels.js';
import { type Line, summarize, wholeList } from '../handoff/summary.js';
import type { Actions, Model } from '../visit/model.js';

/** @param hasSelfHarm also the box of the answer about self-harm, which is above the list otherwise */
export function changeList(model: Model, actions: Actions, hasSelfHarm: boolean) {
  const { words, handoff: state } = model;
  const { english } = words.handoff;
  const { title, footer } = summarize(model);
  return html`<p class="list-title">${title}</p>
    <p class="quiet">${words.handoff.untick}</p>
    <dl class="list-rows ticks">
      ${wholeList(model).map(
        (section) =>
          html`<div>
            <dt>${section.title}</dt>
            <dd>
              ${section.id === 'questions' ? ownQuestions(model, actions) : nothing}
              ${section.lines.map((line, index) => tick(model, actions, line, index))}
            </dd>
          </div>`,
      )}
    </dl>
    ${footer.map((text) => html`<p class="quiet">${text}</p>`)} ${hasSelfHarm ? selfHarmChoice(model, actions) : nothing}
    ${whoAnswered(model, actions)}
    ${english ? box('checkbox', 'also-english', 'yes', state.alsoEnglish, english.also, actions.setAlsoEnglish) : nothing}
    <div class="actions">
      ${button(words.handoff.download, () => actions.download('html'))}
      ${model.hasFhir ? button(words.handoff.downloadData, () => actions.download('fhir')) : nothing}
    </div>
    <p class="quiet">${words.handoff.shared}</p>
    ${toTell(model)}`;
}

/**
 * In a form: Chromium (153) never lets go of a named radio button that was in a shadow root without one, and so of the
 * whole page around it, with the answers.
 */
const whoAnswered = ({ words: { handoff: words }, answeredBy }: Model, actions: Actions) =>
  html`<form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend class="list-title">${words.whoAnswered}</legend>
      ${(Object.keys(words.answeredBy) as (typeof answeredBy)[]).map((who) =>
        box('radio', 'answered-by', who, answeredBy === who, words.answeredBy[who].choice, () =>
          actions.setAnsweredBy(who),
        ),
      )}
    </fieldset>
  </form>`;

export const button = (text: string, act: () => unknown) =>
  html`<button type="button" class="secondary" part="secondary" @click=${act}>${text}</button>`;

/** Its own list has no box for it: it is on the list only if it is ticked here. */
export const selfHarmChoice = ({ words, handoff: { includeSelfHarm } }: Model, { includeSelfHarm: include }: Actions) =>
  box('checkbox', 'include-self-harm', 'yes', includeSelfHarm, words.handoff.includeSelfHarm, include);

const box = (
  type: 'checkbox' | 'radio',
  name: string,
  value: string,
  isChosen: boolean,
  label: string,
  choose: (isChosen: boolean) => void,
) => choiceRow({ type, name, value, isChosen, label, choose });

function tick({ handoff: { leftOut } }: Model, actions: Actions, { id, text }: Line, index: number) {
  if (id === 'self-harm') return html`<p>${text}</p>`;
  if (id.startsWith('questions:own')) return nothing; // its field is above
  // Fresh for each line: the attribute does not tick what the visitor has unticked. A number, because the id has answers,
  // and a script that wraps `addEventListener` sees the box.
  return keyed(
    id,
    box('checkbox', 'line', String(index), !leftOut.has(id), text, (isOn) => actions.leaveOut(id, !isOn)),
  );
}

const ownQuestions = ({ words, handoff: { ownQuestions: texts } }: Model, actions: Actions) =>
  texts.map(
    (text, index) =>
      html`<label
        >${words.handoff.ownQuestion(index + 1)}
        <input
          type="text"
          name="own-question"
          maxlength="120"
          autocomplete="off"
          .defaultValue=${text}
          @input=${(event: Event) => actions.setOwnQuestion(index, (event.target as HTMLInputElement).value)}
      /></label>`,
  );

/** What the `tell` rules ask the visitor to say: for the visitor, and not on the list. */
function toTell({ words, assessment }: Model) {
  if (assessment.tell.length === 0) return nothing;
  return html`<details>
    <summary>${words.handoff.alsoTell}</summary>
    <ul>
      ${assessment.tell.map((item) => html`<li>${ruleText(words, item)}</li>`)}
    </ul>
  </details>`;
}
