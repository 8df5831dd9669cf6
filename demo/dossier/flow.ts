/**
 * The path through the questions, found by walking the product's own statechart. The order and the branches are not
 * repeated here.
 */
import { createActor } from 'xstate';
import {
  type Answer,
  askedWhen,
  familyOf,
  medicines,
  type OutcomeId,
  type Question,
} from '../../src/protocol/index.js';
import { createSession, placeOf, type SessionEvent } from '../../src/visit/session.js';
import { namedIn } from './condition-words.js';
import { allQuestions, plainOptions } from './context.js';

/** From one page to the next; `to` is a page, or an outcome that is shown at once. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

/** Concerns with the same path. */
export interface Track {
  readonly concerns: readonly string[];
  /** Every page that a visitor with only these concerns can reach, in order. */
  readonly stops: readonly string[];
  readonly steps: readonly Step[];
}

/** A step out of the order, and the answers that cause it. */
export interface Exit extends Step {
  readonly answers: readonly { readonly question: string; readonly option: string }[];
}

export interface Flow {
  readonly pages: readonly string[];
  readonly events: Readonly<Record<string, readonly SessionEvent['type'][]>>;
  readonly tracks: readonly Track[];
  readonly exits: readonly Exit[];
}

const definition = createSession().definition;

/** What a visitor may do on each page: the state `asking` is a page for each question, and `onward` is none. */
const events: Flow['events'] = Object.fromEntries(
  Object.entries(definition.states)
    .filter(([id]) => id !== 'onward')
    .flatMap(([id, { on }]) => {
      const may = [...Object.keys(on), ...Object.keys(definition.on)] as SessionEvent['type'][];
      return (id === 'asking' ? allQuestions.map((question) => question.id) : [id]).map((page) => [page, may]);
    }),
);

type Answers = Readonly<Record<string, readonly string[]>>;

/** Walks from the first page; the default answer is the last option, "none" or "not sure". */
function walk(given: Answers): { readonly steps: readonly Step[]; readonly outcome: OutcomeId } {
  const actor = createActor(createSession()).start();
  const page = (): string => familyOf(placeOf(actor.getSnapshot()));
  const steps: Step[] = [];
  const go = (event: Parameters<typeof actor.send>[0]): void => {
    const from = page();
    actor.send(event);
    const to = page();
    steps.push({ from, to: to === 'outcome' && from !== 'check' ? outcome() : to });
  };
  const outcome = (): OutcomeId => actor.getSnapshot().context.assessment.outcome;

  go({ type: 'START' });
  while (page() !== 'outcome') {
    const question = allQuestions.find(({ id }) => id === page());
    go(question ? { type: 'ANSWER', answer: answerTo(question, given[question.id]) } : { type: 'CONTINUE' });
  }
  actor.stop();
  return { steps, outcome: outcome() };
}

function answerTo({ kind, options }: Question, given: readonly string[] | undefined): Answer {
  const chosen = given ?? [options.at(-1)?.id ?? ''];
  return kind === 'many' ? chosen : (chosen[0] ?? null);
}

/** Options of a question on which it depends whether another question is asked. */
const deciding = (id: string): readonly string[] => [
  ...new Set(Object.values(askedWhen).flatMap((when) => namedIn(when, id))),
];

/**
 * Every combination of answers on which other questions depend; for medicines: two that count, `deciding` options,
 * both.
 */
const variants: readonly Answers[] = allQuestions
  .filter(({ id }) => id !== 'concerns' && (deciding(id).length > 0 || id === 'medicines'))
  .reduce<readonly Answers[]>(
    (sofar, { id }) => {
      const named = deciding(id);
      const two = medicines.filter(({ countsAs }) => countsAs !== null).map((row) => row.id);
      const choices = id === 'medicines' ? [named, two.slice(0, 2), [...two.slice(0, 2), ...named]] : [named];
      return sofar.flatMap((answers) => [answers, ...choices.map((choice) => ({ ...answers, [id]: choice }))]);
    },
    [{}],
  );

const isSame = (one: Step) => (other: Step) => one.from === other.from && one.to === other.to;
const distinct = (steps: readonly Step[]): readonly Step[] =>
  steps.filter((step, at) => steps.findIndex(isSame(step)) === at);

/** In the order of a visit; after them, pages that only lead back. */
const pages = [
  ...new Set(['intro', ...allQuestions.map(({ id }) => id), 'check', 'outcome', 'help', ...Object.keys(events)]),
];

/** Concerns with the same path for default answers make one track. */
const tracks: readonly Track[] = (allQuestions[0]?.options ?? [])
  .map(({ id }) => ({ concern: id, steps: walk({ concerns: [id] }).steps }))
  .reduce<readonly Track[]>((sofar, { concern, steps }) => {
    const same = sofar.find((track) => JSON.stringify(track.steps) === JSON.stringify(steps));
    if (!same) return [...sofar, { concerns: [concern], stops: [], steps }];
    return sofar.map((track) => (track === same ? { ...same, concerns: [...same.concerns, concern] } : track));
  }, [])
  .map(({ concerns }) => {
    const steps = distinct(variants.flatMap((variant) => walk({ ...variant, concerns: concerns.slice(0, 1) }).steps));
    const visited = new Set(steps.flatMap(({ from, to }) => [from, to]));
    return { concerns, stops: pages.filter((page) => visited.has(page)), steps };
  });

interface Chosen {
  readonly question: string;
  readonly option: string;
}

/** Steps that no track has: each is caused by a single answer. */
function exitsOf(track: Track | undefined, candidates: readonly Chosen[], sofar: readonly Exit[]): readonly Exit[] {
  const usual = tracks.flatMap(({ steps }) => steps);
  const found = [...sofar];
  for (const answer of candidates) {
    const concerns = track?.concerns.slice(0, 1) ?? [];
    const { steps } = walk({ concerns, [answer.question]: [answer.option] });
    for (const step of steps.filter((one) => !usual.some(isSame(one)))) {
      const at = found.findIndex(isSame(step));
      const answers = found[at]?.answers ?? [];
      const isKnown = answers.some(({ question, option }) => question === answer.question && option === answer.option);
      const exit = { ...step, answers: isKnown ? answers : [...answers, answer] };
      found.splice(at < 0 ? found.length : at, at < 0 ? 0 : 1, exit);
    }
  }
  return found;
}

const everyAnswer = allQuestions
  .filter(({ id }) => id !== 'concerns')
  .flatMap((question) => plainOptions(question).map(({ id }) => ({ question: question.id, option: id })));
const ofTheFirst = exitsOf(tracks[0], everyAnswer, []);
const opening = ofTheFirst.flatMap(({ answers }) => answers);
const exits = tracks.slice(1).reduce((sofar, track) => exitsOf(track, opening, sofar), ofTheFirst);

export const flow: Flow = { pages, events, tracks, exits };
