/** The outcomes in their order, and when each one is the headline. */
import {
  crisisCardMarks,
  crisisCardWhen,
  type Outcome,
  type OutcomeId,
  outcomeMarks,
  outcomes,
} from '../../src/protocol/index.js';
import { always } from '../../src/protocol/condition.js';
import type { Words } from '../../src/locales/index.js';
import { inWords, sentence } from './condition-words.js';
import { code, inEachLanguage, link, marksOf, type Section } from './context.js';
import { html, type Html, table } from './html.js';
import { effects, toDecide } from './words.js';

const all: readonly Outcome[] = outcomes;

const headline = (id: OutcomeId): Html =>
  inEachLanguage(
    (words) => html`<b>${words.outcomes[id].title}</b>${words.outcomes[id].lead.map((text) => html`<br>${text}`)}`,
  );

/** From the top down; a test holds it against the pages themselves. */
const order: readonly { readonly title: (words: Words) => string; readonly on: string }[] = [
  { title: ({ crisis }) => crisis.cardTitle, on: 'where the crisis card shows' },
  { title: ({ outcome }) => outcome.why, on: 'always' },
  { title: ({ outcome }) => outcome.alsoDepression, on: 'where the other concern gives the headline' },
  { title: ({ outcome }) => outcome.alsoPain, on: 'where the other concern gives the headline' },
  { title: ({ outcome }) => outcome.notes, on: 'where there are notes' },
  { title: ({ handoff }) => handoff.title, on: 'always' },
  { title: ({ outcome }) => outcome.ask, on: 'always' },
  { title: ({ outcome }) => outcome.always, on: 'always' },
  { title: ({ outcome }) => outcome.noDoctor, on: 'where the next step is with one’s own doctor' },
  { title: ({ outcome }) => outcome.clinic, on: 'where the clinic gave its name, telephone or booking page' },
  { title: ({ know }) => know.title, on: 'always for adults, folded' },
];

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
          when === always ? 'In every other case.' : sentence(inWords(when)),
          headline(id as OutcomeId),
          reasons.map((effect) => effects[effect].name).join(', '),
        ],
      })),
    )}
    <h3>What stands below the headline</h3>
    <p>In this order. ${code('get-help-now')} shows help and its reason, and nothing else.</p>
    <div id="outcome-order">${table(
      'The parts of an outcome',
      ['Part', 'Shown'],
      order.map(({ title, on }) => ({ cells: [inEachLanguage(title), on] })),
    )}</div>
    <p><b>The crisis card</b> stands right below the headline, and no booking link beside it, when ${inWords(crisisCardWhen)}${marksOf(crisisCardMarks)}.</p>`,
};
