// Random visits agree with a model. More of them: EVENTS=200000 FILES=test/visit/session-model.test.ts npm run test:node
import { expect } from 'chai';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import {
  assess,
  familyOf,
  historyOf,
  isAtOnce,
  offerableConcerns,
  questionOf,
  questions,
} from '../../src/protocol/index.js';
import type { Answers, Assessment, Question, RuleSettings } from '../../src/protocol/index.js';
import { places } from '../fixtures/places.js';
import { dropInChart } from '../helpers/drop-in-chart.js';
import { started } from '../../src/visit/running-chart.js';
import { placeOf, type SessionEvent } from '../../src/visit/session.js';

const EVENTS = Number(process.env.EVENTS ?? 40_000);
const EVENTS_A_VISIT = 100;

type Rules = Partial<RuleSettings>;

interface Model {
  readonly place: string;
  readonly answers: Answers;
  readonly said: Answers;
  readonly changing: string | undefined;
  readonly answersSkipped: boolean;
  readonly historyPage: string | undefined;
  readonly checked: { readonly path: readonly string[]; readonly answers: Answers } | undefined;
  readonly assessment: Assessment;
}

function begin(rules: Rules): Model {
  const nothing = { changing: undefined, answersSkipped: false, historyPage: undefined, checked: undefined };
  return { place: 'intro', answers: {}, said: {}, assessment: assess({}, rules), ...nothing };
}

/** Who asks for help with taking less opioid medicine has said that they would like to, if the clinic offers this. */
function saidIn({ concerns }: Answers, { concerns: offered = offerableConcerns }: Rules): Answers {
  const wantsLess = concerns?.includes('opioid-reduction') && offered.includes('opioid-reduction');
  return wantsLess ? { 'opioid-goal': 'yes' } : {};
}

/** The visit as a list of pages: the path, then the check page unless the outcome is shown at once, then the outcome. */
function after(before: Model, event: SessionEvent, rules: Rules): Model {
  const { place, answers } = before;
  const isGiven = (event.type === 'ANSWER' || event.type === 'SKIP') && questionOf(place) !== undefined;
  const given = isGiven ? { ...answers, [place]: event.type === 'ANSWER' ? event.answer : null } : answers;
  const said = saidIn(given, rules);
  const assessment = isGiven ? assess({ ...said, ...given }, rules) : before.assessment;
  const now = { ...before, answers: given, said, assessment };
  const { path, next, outcome } = now.assessment;
  const end: readonly string[] = isAtOnce(outcome) ? ['outcome'] : ['check', 'outcome'];
  const pages = ['intro', ...path.filter((id) => id === place || !(id in said)), ...end];
  const at = pages.indexOf(place === 'help' ? 'self-harm' : place);
  const skipped = path.slice(path.indexOf(before.changing ?? '') + 1).find((id) => given[id] === null);
  const goTo = (page = 'intro', { changing, answersSkipped }: Partial<Model> = now): Model => ({
    ...now,
    place: page,
    changing: page === 'check' ? undefined : changing,
    answersSkipped: page !== 'check' && answersSkipped === true,
    checked: place === 'check' ? { path, answers: { ...said, ...given } } : now.checked,
  });
  const history = outcome === 'get-help-now' ? [] : historyOf({ ...said, ...given }, path);
  const turnTo = (historyPage: string | undefined): Model => ({
    ...goTo(historyPage === undefined ? 'outcome' : 'history'),
    historyPage,
  });
  const isLookedAtAgain = place === before.changing && next === undefined && pages.includes('check');
  const goesOn =
    (isGiven && next !== place) ||
    (event.type === 'START' && place === 'intro') ||
    (event.type === 'CONTINUE' && (place === 'help' || place === 'check'));

  if (event.type === 'CLEAR') return begin(rules);
  if (place === 'history') {
    const page = history.indexOf(before.historyPage ?? '');
    if (event.type === 'HISTORY') return turnTo(undefined);
    if (event.type === 'CONTINUE') return turnTo(history[page + 1]);
    return event.type === 'BACK' ? turnTo(history[page - 1]) : before;
  }
  if (event.type === 'HISTORY') return place === 'outcome' && history.length > 0 ? turnTo(history[0]) : before;
  if (event.type === 'BACK') {
    if (place === 'intro') return before;
    return goTo(place === 'help' ? 'self-harm' : isLookedAtAgain ? 'check' : pages[at - 1]);
  }
  if (event.type === 'CHANGE' && end.includes(place) && path.some((id) => id === event.question))
    return goTo(event.question, { changing: event.question });
  if (event.type === 'ANSWER_SKIPPED' && place === 'check' && skipped !== undefined)
    return goTo(skipped, { changing: skipped, answersSkipped: true });
  if (!goesOn) return before;
  if (isGiven && given[place] === 'safe-now') return goTo('help');
  if (before.changing === undefined) return goTo(pages[at + 1]);
  if (next === undefined && before.answersSkipped && skipped !== undefined)
    return goTo(skipped, { changing: skipped, answersSkipped: true });
  return goTo(next ?? end[0]);
}

/** Most visitors give these answers, and come to the other questions. */
const usual: Readonly<Record<string, readonly string[]>> = {
  concerns: ['depression', 'pain', 'opioid-reduction'],
  age: ['25-64'],
  emergency: ['none'],
  'self-harm': ['no', 'no', 'safe-now'],
  medicines: ['sertraline', 'venlafaxine', 'names-unknown'],
};

function answerTo({ id, kind, options }: Question, pick: number): string | readonly string[] {
  const offered = (pick % 6 > 0 && usual[id]) || options.map((option) => option.id);
  const chosen = [pick >> 3, pick >> 9].map((at) => offered[at % offered.length] ?? '');
  return kind === 'one' ? (chosen[0] ?? '') : chosen.slice(pick % 2);
}

const noAnswers = ['junk', '', [], ['junk'], 'none', 'pain', ['pain', 'junk'], null];

/** `ON` is what leads on from where the visitor is; every other event may come anywhere. */
function eventOf(kind: SessionEvent['type'] | 'ON', pick: number, { place, assessment }: Model): SessionEvent {
  const question = questionOf(place);
  if (kind === 'ON' && question) return { type: 'ANSWER', answer: answerTo(question, pick) };
  if (kind === 'ON' && place === 'intro') return { type: 'START' };
  if (kind === 'ON' && place !== 'outcome') return { type: 'CONTINUE' };
  const any = kind === 'ON' ? assessment.path : questions.map(({ id }) => id);
  if (kind === 'ON' || kind === 'CHANGE') return { type: 'CHANGE', question: any[pick % any.length] ?? '' };
  if (kind === 'ANSWER') return { type: 'ANSWER', answer: noAnswers[pick % noAnswers.length] ?? null };
  return { type: kind };
}

const kinds = fc.oneof(
  { arbitrary: fc.constant('ON' as const), weight: 66 },
  { arbitrary: fc.constant('BACK' as const), weight: 15 },
  {
    arbitrary: fc.constantFrom('START', 'ANSWER', 'SKIP', 'CONTINUE', 'CHANGE', 'ANSWER_SKIPPED', 'HISTORY'),
    weight: 22,
  },
  { arbitrary: fc.constant('CLEAR' as const), weight: 1 },
);
const intents = fc.array(fc.tuple(kinds, fc.nat()), { minLength: EVENTS_A_VISIT, maxLength: EVENTS_A_VISIT });
const strict = { minMedicines: 3, escalate: ['health:eye-pressure'] };
const clinics = fc.constantFrom<Rules>({}, { concerns: ['pain', 'anxiety'] }, strict);

const dropIn = await dropInChart();

describe('A session with random events', () => {
  it(`agrees with the model after each of ${EVENTS} events, as does the xstate of the drop-in, and comes to every page (X10, X11, X19)`, () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(clinics, intents, (rules, visit) => {
        const charts = [started(rules), dropIn.started(rules)];
        let model = begin(rules);
        for (const [kind, pick] of visit) {
          const event = eventOf(kind, pick, model);
          model = after(model, event, rules);
          for (const chart of charts) {
            chart.send(event);
            const snapshot = chart.getSnapshot();
            const { question: _, ...context } = snapshot.context;
            assert.deepEqual({ place: placeOf(snapshot), ...context }, model, JSON.stringify(event));
          }
          seen.set(familyOf(model.place), (seen.get(familyOf(model.place)) ?? 0) + 1);
        }
      }),
      { numRuns: EVENTS / EVENTS_A_VISIT },
    );
    expect([...seen.keys()]).to.have.members(places);
  });
});
