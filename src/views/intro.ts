/** The first page: what this is and is not, how long it takes, and privacy; below *Start*, what can wait. */
import { choiceRow } from './choice-row.js';
import { html } from './html.js';
import { keyed } from 'lit/directives/keyed.js';
import { exitExplained } from './exit.js';
import { pageHeading } from './heading.js';
import type { Actions, Model } from '../visit/model.js';
import { privacyLine, smallPrint } from './small-print.js';

export function intro(model: Model, actions: Actions) {
  const { words, settings, answers } = model;
  const hasBegun = Object.keys(answers).length > 0;
  const { title, lead, is } = settings.preparationOnly ? words.intro.preparation : words.intro;
  return html`${pageHeading(settings.headingLevel, title)} ${exitExplained(model)}
    <p class="lead">${lead} ${words.intro.time}</p>
    <p>${words.intro.isNot} ${privacyLine(model)}</p>
    <p class="actions">
      <button type="button" class="primary" part="primary" @click=${actions.start}>
        ${hasBegun ? words.intro.resume : words.intro.start}
      </button>
    </p>
    ${helping(model, actions)}
    <p>${is}</p>
    <p>${words.intro.loses}</p>
    ${smallPrint(model)}`;
}

/** For a visitor who answers for or with another person. The list for the specialist says so. */
function helping({ words, answers, answeredBy }: Model, actions: Actions) {
  // Fresh once the answers are cleared, because the attribute does not untick what the visitor has ticked.
  const row = choiceRow({
    type: 'checkbox',
    name: 'helping',
    value: 'helped',
    isChosen: answeredBy !== 'me',
    choose: (isHelping) => actions.setAnsweredBy(isHelping ? 'helped' : 'me'),
    label: words.intro.isHelping,
  });
  return html`<p>${words.intro.helping}</p>
    ${keyed(answers, row)}`;
}
