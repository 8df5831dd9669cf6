/** Every short way through the statechart, found by xstate/graph. Only tests import it. */
import { getShortestPaths } from 'xstate/graph';
import { assess, type Answers, familyOf, type OutcomeId, questionOf } from '../../src/protocol/index.js';
import { createSession, type Session, type SessionEvent } from '../../src/visit/session.js';

export interface Walk {
  readonly state: string;
  readonly outcome: OutcomeId;
  readonly answers: Answers;
  readonly steps: readonly { readonly place: string; readonly event: string }[];
}

/**
 * A few answers to each question, enough for every page and outcome. All of them would be a proof, not a test.
 */
const samples: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  concerns: [['depression'], ['pain'], ['depression', 'pain'], ['ptsd'], ['opioid-reduction']],
  age: ['25-64', 'under-18'],
  emergency: [['none'], ['overdose']],
  'self-harm': ['no', 'safe-now', 'might-act'],
  told: [['depression'], ['ptsd-disorder'], ['none']],
  medicines: [['sertraline', 'venlafaxine'], ['names-unknown'], ['none']],
  trial: ['not-enough', 'unsure', 'short'],
  remembered: ['2', '0'],
  'other-care': [['none']],
  'pain-kinds': [['crps'], ['headache'], ['joint']],
  'pain-care': ['two-or-more', 'newer'],
  opioids: [['none'], ['prescribed']],
  'opioid-goal': ['yes'],
  'heart-brain': [['none'], ['aneurysm-avm-bleed']],
  health: [['none']],
  pregnancy: ['no'],
  'alcohol-drugs': ['no'],
  'other-medicines': [['none']],
};

const moves: readonly SessionEvent[] = [{ type: 'START' }, { type: 'CONTINUE' }];

/** What a visitor who only goes forward may do at this place. */
const eventsAt = (place: string): readonly SessionEvent[] =>
  questionOf(place) ? (samples[familyOf(place)] ?? []).map((answer) => ({ type: 'ANSWER', answer })) : moves;

/**
 * By state alone the walk would prune most of the flow, and by the whole context it would explode. By where the visitor is,
 * what lies before them, what it would mean and what would be noted, it reaches everything.
 */
const keyOf = ({ place, answers }: Session): string => {
  const { path, outcome, notes } = assess(answers);
  return JSON.stringify([place, path, outcome, notes.map(({ rule }) => rule)]);
};

export function everyPath(): readonly Walk[] {
  const paths = getShortestPaths(createSession(), {
    events: ({ context }) => eventsAt(context.place) as SessionEvent[],
    serializeState: ({ context }) => keyOf(context),
    serializeEvent: (event) => JSON.stringify(event),
  });
  return paths.map(({ state, steps }) => ({
    state: state.value as string,
    outcome: assess(state.context.answers).outcome,
    answers: state.context.answers,
    steps: steps.map((step) => ({ place: step.state.context.place, event: step.event.type })),
  }));
}

/** The places on the way, in order. */
export const placesOf = ({ steps }: Walk): readonly string[] => steps.map(({ place }) => place);
