/** *Check your answers*: the questions on the path by topic, each with its answer and *Change*. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { optionLabel, questionWords } from '../locales/labels.js';
import type { Words } from '../locales/index.js';
import { familyOf, type QuestionId } from '../protocol/index.js';
import { pageHeading, subHeading } from './heading.js';
import type { Actions, Model } from '../visit/model.js';

/** In the order of the page. */
const topics: Readonly<Record<keyof Words['check']['topics'], readonly QuestionId[]>> = {
  you: ['concerns', 'age'],
  safety: ['emergency', 'self-harm'],
  care: ['told', 'medicines', 'trial', 'remembered', 'other-care'],
  pain: ['pain-kinds', 'pain-care'],
  medicines: ['opioids', 'opioid-goal', 'other-medicines'],
  health: ['heart-brain', 'health', 'pregnancy', 'alcohol-drugs'],
};

export function check(model: Model, actions: Actions) {
  const { words, settings, assessment } = model;
  return html`${pageHeading(settings.headingLevel, words.check.title)} ${skippedLine(model, actions)}
    ${Object.entries(topics).map(([topic, ids]) => {
      const own = assessment.path.filter((pathId) => (ids as readonly string[]).includes(familyOf(pathId)));
      if (own.length === 0) return nothing;
      return html`${subHeading(settings.headingLevel, words.check.topics[topic as keyof typeof topics])}
        <ul class="answers">${own.map((pathId) => answerRow(model, actions, pathId))}</ul>`;
    })}
    <p class="actions">
      <button type="button" class="primary" part="primary" @click=${actions.goOn}>${words.check.see}</button>
    </p>`;
}

/** How many questions were skipped, and the way to answer them one after the other. */
function skippedLine({ words, answers, assessment }: Model, actions: Actions) {
  const count = assessment.path.filter((pathId) => answers[pathId] === null).length;
  if (count === 0) return nothing;
  return html`<p>${words.check.skippedCount(count)}</p>
    <button type="button" class="secondary" part="secondary" @click=${actions.answerSkipped}>${words.check.answerSkipped}</button>`;
}

function answerRow(model: Model, actions: Actions, pathId: string) {
  const { words, answers, assessment } = model;
  const at = assessment.path.indexOf(pathId);
  const { short } = questionWords(words, pathId);
  const mark = markOf(model, pathId);
  return html`<li id="answer-${at}">
    <div class="answer">
      <span class="asked">${short}</span>
      <div id="given-${at}" class="given">
        ${mark ? html`<strong class="mark">${mark}</strong>` : nothing} ${answerTo(model, pathId)}
      </div>
    </div>
    <button
      type="button"
      class="link"
      id="change-${at}"
      aria-describedby=${mark ? `given-${at}` : nothing}
      @click=${() => actions.change(pathId)}
    >
      ${answers[pathId] === null ? words.check.answer : words.check.change}<span class="unseen"> ${short}</span>
    </button>
  </li>`;
}

/** What is new since the visitor saw this page. */
function markOf({ words, answers, checked }: Model, pathId: string): string | undefined {
  if (!checked) return undefined;
  if (!checked.path.includes(pathId)) return words.check.isNew;
  const isSame = JSON.stringify(checked.answers[pathId]) === JSON.stringify(answers[pathId]);
  return isSame ? undefined : words.check.changed;
}

/** The answer as it was given; "No, I have none of these" and its like in short. */
function answerTo({ words, answers }: Model, pathId: string) {
  const answer = answers[pathId];
  if (answer === null || answer === undefined) return html`<span class="quiet">${words.check.skipped}</span>`;
  const isNo = (option: string): boolean => option === 'no' || (option === 'none' && pathId !== 'concerns');
  return [answer].flat().map((id) => html`<p>${isNo(id) ? words.check.no : optionLabel(words, pathId, id)}</p>`);
}
