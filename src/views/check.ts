/** *Check your answers*: the questions on the path, each with *Change*. */
import { html } from 'lit';
import { optionLabel, questionWords } from '../locales/labels.js';
import { pageHeading } from './heading.js';
import type { Actions, Model } from '../visit/model.js';

export function check(model: Model, actions: Actions) {
  const { words, settings, assessment } = model;
  return html`${pageHeading(settings.headingLevel, words.check.title)}
    <p>${words.check.lead}</p>
    <dl class="answers">
      ${assessment.path.map((pathId) => {
        const { legend } = questionWords(words, pathId);
        return html`<div>
          <dt>${legend}</dt>
          <dd>${answerTo(model, pathId)}</dd>
          <dd>
            <button type="button" class="link" @click=${() => actions.change(pathId)}>
              ${words.check.change}<span class="unseen"> ${legend}</span>
            </button>
          </dd>
        </div>`;
      })}
    </dl>
    <p class="actions">
      <button type="button" class="primary" @click=${actions.goOn}>${words.check.see}</button>
    </p>`;
}

function answerTo({ words, answers }: Model, pathId: string) {
  const answer = answers[pathId];
  if (answer === null || answer === undefined) return html`<span class="quiet">${words.check.skipped}</span>`;
  return [answer].flat().map((option) => html`<p>${optionLabel(words, pathId, option)}</p>`);
}
