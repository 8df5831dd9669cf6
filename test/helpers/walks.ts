/** Every short way through the statechart, found by xstate/graph. Only tests import it. */
import { getShortestPaths } from 'xstate/graph';
import { type Answer, familyOf, type OutcomeId, questionOf } from '../../src/protocol/index.js';
import { createSession, type Place, placeOf, type SessionEvent } from '../../src/visit/session.js';

export interface Walk {
  /** The places on the way, in order. */
  readonly places: readonly Place[];
  readonly outcome: OutcomeId;
}

/** Enough answers for every page and outcome; to each other question, "no" or "none of these". */
const samples: Readonly<Record<string, readonly Answer[]>> = {
  concerns: [['depression'], ['pain'], ['depression', 'pain'], ['ptsd'], ['opioid-reduction']],
  age: ['25-64', 'under-18'],
  emergency: [['none'], ['overdose']],
  'self-harm': ['no', 'safe-now', 'might-act'],
  told: [['depression'], ['ptsd-disorder'], ['none']],
  medicines: [['sertraline', 'venlafaxine'], ['names-unknown'], ['none']],
  trial: ['not-enough', 'unsure', 'short'],
  remembered: ['2', '0'],
  'pain-kinds': [['crps'], ['headache'], ['joint']],
  'pain-care': ['two-or-more', 'newer'],
  opioids: [['none'], ['prescribed']],
  'opioid-goal': ['yes'],
  'heart-brain': [['none'], ['aneurysm-avm-bleed']],
};

/** What a visitor who only goes forward may do. */
function eventsAt(place: Place): readonly SessionEvent[] {
  const question = questionOf(place);
  if (!question) return [{ type: 'START' }, { type: 'CONTINUE' }];
  const answers = samples[familyOf(place)] ?? [question.kind === 'one' ? 'no' : ['none']];
  return answers.map((answer) => ({ type: 'ANSWER', answer }));
}

/** Keyed by place, path, outcome and notes: the value alone would miss most places, and the whole context has too many. */
export function everyPath(): readonly Walk[] {
  const paths = getShortestPaths(createSession(), {
    events: (snapshot) => eventsAt(placeOf(snapshot)) as SessionEvent[],
    serializeState: (snapshot) => {
      const { path, outcome, notes } = snapshot.context.assessment;
      return JSON.stringify([placeOf(snapshot), path, outcome, notes.map(({ rule }) => rule)]);
    },
    serializeEvent: (event) => JSON.stringify(event),
  });
  return paths.map(({ state, steps }) => ({
    places: steps.map((step) => placeOf(step.state)),
    outcome: state.context.assessment.outcome,
  }));
}
