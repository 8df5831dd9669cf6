/** Every kind of page that an audit looks at, and the way to it with invented answers. */
import { defaultWords } from '../../src/locales/index.js';
import { headlineOf } from '../../src/locales/headline.js';
import { questionWords } from '../../src/locales/labels.js';
import { type Answers, assess } from '../../src/protocol/index.js';
import { onePerOutcome, people } from '../../test/fixtures/people.js';
import type { Walker } from './walker.js';

export interface AuditPage {
  /** In the address: `?page=check`. */
  readonly id: string;
  /** For the reviewer. */
  readonly name: string;
  /** Where the walk ends, as the widget names it. */
  readonly at: string;
  readonly answers: Answers;
  /** What is done there. */
  readonly arrived?: (walker: Walker) => unknown;
}

/** Is asked every question, and shown help on the way. */
const { answers: longest } = people.asksForEverything;

const page = (
  id: string,
  name: string,
  at: string,
  arrived?: AuditPage['arrived'],
  answers: Answers = longest,
): AuditPage => ({
  id,
  name,
  at,
  answers,
  ...(arrived ? { arrived } : {}),
});

/** A name in an address: of the pages for each medicine, the first. */
const idOf = (place: string): string => place.split(':', 1)[0] ?? place;

const questionPages = assess(longest).path.map((place) =>
  page(idOf(place), `Question: ${questionWords(defaultWords, place).legend}`, place),
);

export const pages: readonly AuditPage[] = [
  page('intro', 'First page', 'intro'),
  page('crisis', 'Crisis help, opened', 'intro', (walker) => walker.opens('.crisis details')),
  page('exit', 'First page with “Exit this page”', 'intro', ({ host }) => host.setAttribute('quick-exit', '')),
  ...questionPages.filter(({ id }, at) => questionPages.findIndex((other) => other.id === id) === at),
  page('problem', 'A question without an answer, after “Continue”', 'told', (walker) =>
    walker.presses(({ frame }) => frame.continue),
  ),
  page('search', 'Medicines, with suggestions', 'medicines', (walker) => walker.types('welbutrin')),
  page('families', 'Medicines, one added, with every family open', 'medicines', async (walker) => {
    await walker.types('zoloft');
    await walker.picksSuggestion('Zoloft');
    await walker.opens('.page details');
  }),
  page('help', 'Help on the way', 'help'),
  page('check', 'Check your answers', 'check'),
  page('clear', 'The question whether to clear', 'check', (walker) => walker.presses(({ frame }) => frame.clear)),
  page('rules', 'The clinic has changed its rules meanwhile', 'age', ({ host }) =>
    host.setAttribute('min-classes', '2'),
  ),
  ...onePerOutcome.map(({ outcome, answers }) =>
    page(
      `outcome-${outcome}`,
      `Outcome: ${headlineOf(defaultWords, assess(answers)).title}`,
      'outcome',
      undefined,
      answers,
    ),
  ),
  page('open', 'An outcome with a check, everything opened', 'outcome', (walker) => walker.opens('.page details'), {
    ...people.drinksTooMuch.answers,
  }),
  page('history', 'Medicine history', 'outcome', (walker) => walker.startsHistory()),
  page('history-told', 'An outcome with a medicine history', 'outcome', async (walker) => {
    await walker.startsHistory();
    await walker.ticks('weeks', 'over-8');
    await walker.clicks('.actions .link');
  }),
  page('fixed', 'A long question in a box of fixed height', 'health', ({ host }) =>
    host.setAttribute('fixed-height', '30rem'),
  ),
  page('failure', 'After something has failed', 'failure'),
];
