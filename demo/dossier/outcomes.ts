/** The outcomes in their order, and when each one is the headline. */
import {
  crisisCardMarks,
  crisisCardWhen,
  type Outcome,
  type OutcomeId,
  outcomeMarks,
  outcomes,
} from '../../src/protocol/index.js';
import { inWords, sentence } from './condition-words.js';
import { code, inEachLanguage, link, marksOf, type Section } from './context.js';
import { html, type Html, table } from './html.js';
import { effects, toDecide } from './words.js';

const all: readonly Outcome[] = outcomes;

const headline = (id: OutcomeId): Html =>
  inEachLanguage(
    (words) => html`<b>${words.outcomes[id].title}</b>${words.outcomes[id].lead.map((text) => html`<br>${text}`)}`,
  );

export const outcomesPart: Section = {
  id: 'outcomes',
  title: 'The outcomes',
  body: html`<p>The first row whose condition is true is the headline; what goes on the list and the notes are added to each. That the
    headlines name a specialist and no drug is for a lawyer to confirm${marksOf(outcomeMarks)}. The pages in full are under
    ${link('wording', 'what a visitor reads')}.</p>
    ${table(
      'Outcomes, in the order in which they are tried',
      ['Outcome', 'When', 'Headline', 'Rules shown as reasons'],
      all.map(({ id, when, reasons, atOnce, marks }, at) => ({
        id: `outcome-${id}`,
        cells: [
          html`${at + 1}. ${code(id)}${marksOf(marks)}${atOnce && html`<br>Shown at once, without checking the answers first.`}${
            toDecide[id] !== undefined && html`<br><b>To decide:</b> ${toDecide[id]}`
          }`,
          sentence(inWords(when)),
          headline(id as OutcomeId),
          reasons.map((effect) => effects[effect].name).join(', '),
        ],
      })),
    )}
    <p><b>The crisis card</b> stands right below the headline, and no booking link beside it, when ${inWords(crisisCardWhen)}${marksOf(crisisCardMarks)}.</p>`,
};
