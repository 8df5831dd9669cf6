/** The outcomes: when each one applies, its headline, and the sections below it. */
import {
  type Assessment,
  assess,
  crisisCardMarks,
  crisisCardWhen,
  type FirstOutcome,
  firstOutcomes,
  type Half,
  type HalfTable,
  halves,
  isAskedFor,
  isAtOnce,
  nearness,
  type OutcomeId,
  outcomeMarks,
  outcomeOrder,
} from '../../src/protocol/index.js';
import { reasonEffects } from '../../src/protocol/outcomes.js';
import { type Headline, headlineOf } from '../../src/locales/headline.js';
import type { Words } from '../../src/locales/words.js';
import { inWords, sentence } from './condition-words.js';
import { code, inEachLanguage, link, marksOf, type Section } from './context.js';
import { html, type Html, joined, table } from './html.js';
import { effects, halfNames } from './words.js';

const firstOf = (id: OutcomeId): FirstOutcome | undefined => firstOutcomes.find((outcome) => outcome.id === id);
const asked = nearness.flat().filter((value) => isAskedFor(value));

const ids = (values: readonly string[]): Html =>
  joined(
    values.map((value) => code(value)),
    ', ',
  );

/** An example of each outcome; the halves are for `referral-both`. */
const assessmentOf = (outcome: OutcomeId, check: boolean): Assessment => ({
  ...assess({}),
  outcome,
  check,
  mental: 'referral-mental-health',
  pain: 'referral-pain',
});

export const headline = (words: Words, id: OutcomeId): Headline => headlineOf(words, assessmentOf(id, false));

/** The headline with a check. */
export function withCheck(words: Words, id: OutcomeId): Headline {
  const { title, lead } = headlineOf(words, assessmentOf(id, true));
  return { title, lead: id === 'talk-soon' ? [words.outcome.checkSoon, ...lead] : lead };
}

const shown = (of: (words: Words) => Headline): Html =>
  inEachLanguage((words) => {
    const { title, lead } = of(words);
    return html`<b>${title}</b>${lead.map((line) => html`<br>${line}`)}`;
  });

/** The rows of the halves with this value. */
const rowsOf = (id: OutcomeId): readonly Html[] =>
  (Object.entries(halves) as [Half, HalfTable][]).flatMap(([half, { rows }]) =>
    rows
      .filter(({ value }) => value === id)
      .map((row) => html`${halfNames[half]} ${link(`row-${row.id}`, code(row.id))}`),
  );

function when(id: OutcomeId): Html | string {
  const first = firstOf(id);
  if (first) return sentence(inWords(first.when));
  if (id === 'referral-both') return html`Both halves are one of ${ids(asked)}.`;
  return html`A half has this value, and the other half is not nearer. Rows: ${joined(rowsOf(id), '; ')}.${
    id === 'own-doctor' && ' Also if neither half is asked about.'
  }`;
}

interface Part {
  readonly title: (words: Words) => string;
  readonly on: string;
}

const check: Part = {
  title: ({ outcome }) => outcome.check,
  on: 'if there is a check, or a dangerous pair of answers',
};
const next: Part = {
  title: ({ outcome }) => outcome.next,
  on: 'always: at most three steps; with “I have no doctor”, collapsed',
};
const card: Part = { title: ({ crisis }) => crisis.cardTitle, on: 'if the crisis card is shown' };
const below: Part = {
  title: ({ outcome }) => outcome.atThatVisit,
  on: 'if there is more to ask for: what to say at that visit',
};
const rest: readonly Part[] = [
  { title: ({ outcome }) => outcome.whileYouWait, on: 'always, with the safety notes that hold' },
  { title: ({ handoff }) => handoff.title, on: 'always' },
  { title: ({ history }) => history.title, on: 'with a medicine or a treatment; collapsed where there is no room' },
  { title: ({ outcome }) => outcome.why, on: 'always, collapsed: reasons, counts, notes, and every source' },
  { title: ({ outcome }) => outcome.ask, on: 'collapsed, if there is room; the same questions are on the list always' },
];
const general: readonly Part[] = [
  { title: ({ otherChoices }) => otherChoices.title, on: 'always, collapsed' },
  { title: ({ know }) => know.title, on: 'always, collapsed' },
];

const partsTable = (caption: string, parts: readonly Part[]): Html =>
  table(
    caption,
    ['Part', 'Shown'],
    parts.map(({ title, on }) => ({ cells: [inEachLanguage(title), on] })),
  );

export const outcomesPart: Section = {
  id: 'outcomes',
  title: 'The outcomes',
  body: html`<p>Three come before the others, in this order. Otherwise the nearer ${link('halves', 'half')} gives the headline, or mental
    health if both are equally near; the other half has a line below it. That the headlines name a specialist and no drug is for
    a lawyer to confirm${marksOf(outcomeMarks)}.</p>
    ${table(
      'Outcomes, nearest to a referral last; outcomes with the same number are equally near',
      ['Outcome', 'When', 'Headline', 'Headline with a check', 'Rules shown as reasons'],
      outcomeOrder.flatMap((row, at) =>
        row.map((id) => ({
          id: `outcome-${id}`,
          cells: [
            html`${at + 1}. ${code(id)}${isAtOnce(id) && html`<br>Shown at once, without checking the answers first.`}`,
            when(id),
            shown((words) => headline(words, id)),
            isAtOnce(id) ? 'Never with a check.' : shown((words) => withCheck(words, id)),
            (firstOf(id)?.reasons ?? reasonEffects).map((effect) => effects[effect].name).join(', '),
          ],
        })),
      ),
    )}
    <h3>What comes below the headline</h3>
    <p>In this order; a test compares it with the pages. ${code('get-help-now')} shows only help and its reason.
    ${code('adult-with-you')} names no treatment. The clinic’s booking page is a link before the general information.</p>
    <div id="outcome-order">${partsTable('The parts of an outcome', [check, next, card, ...rest, ...general])}</div>
    <div id="talk-soon-order">${partsTable('The parts of talk-soon', [next, card, check, below, ...rest])}</div>
    <p><b>The crisis card</b> shows when ${inWords(crisisCardWhen)}${marksOf(crisisCardMarks)}.</p>
    <p><b>The booking link</b> shows only where neither the crisis card nor a check does.</p>`,
};
