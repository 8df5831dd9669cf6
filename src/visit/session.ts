/**
 * The session: where this visitor is. A statechart built from the protocol's list, with a state for each question; it runs
 * without DOM, timers or effects. It decides nothing clinical: its guards ask `assess`, and position is all it knows.
 */
import { assign, setup } from 'xstate';
import {
  type Answer,
  type Answers,
  type Assessment,
  assess,
  familyOf,
  isAtOnce,
  type Option,
  questionOf,
  questions,
  type RuleSettings,
} from '../protocol/index.js';

/** A page: `intro`, `help`, `check`, `outcome`, or the path id of a question (`told`, `trial:sertraline`). */
export type Place = string;

export interface Session {
  readonly answers: Answers;
  readonly place: Place;
  /** The question that the visitor chose to change; from there the way leads back to the check page. */
  readonly changing: string | undefined;
}

export type SessionEvent =
  | { readonly type: 'START' }
  | { readonly type: 'ANSWER'; readonly answer: Answer }
  | { readonly type: 'SKIP' }
  /** On from a page that asks nothing: help, or the check page. */
  | { readonly type: 'CONTINUE' }
  | { readonly type: 'BACK' }
  | { readonly type: 'CHANGE'; readonly question: string }
  | { readonly type: 'CLEAR' };

const untouched: Session = { answers: {}, place: 'intro', changing: undefined };

const optionsOf = (pathId: string): readonly Option[] => questionOf(pathId)?.options ?? [];

/** The question on the path whose answer shows the help page. */
const helpQuestion = ({ path }: Assessment): string | undefined =>
  path.find((pathId) => optionsOf(pathId).some(({ showsHelp }) => showsHelp));

const showsHelp = (place: Place, answer: Answer): boolean =>
  optionsOf(place).some((option) => option.showsHelp && option.id === answer);

/** One page on. After a change: the first new question, else the end. */
function onward({ place, changing }: Session, assessed: Assessment): Place {
  if (place === 'check') return 'outcome';
  const { path, next, outcome } = assessed;
  const from = place === 'help' ? helpQuestion(assessed) : place;
  const following = changing ? next : path[path.indexOf(from ?? '') + 1];
  return following ?? (isAtOnce(outcome) ? 'outcome' : 'check');
}

/** One page back. From a question that was only looked at again: the check page that the visitor came from. */
function backward({ place, changing }: Session, assessed: Assessment): Place {
  const { path, next, outcome } = assessed;
  const last = path.at(-1) ?? 'intro';
  if (place === 'outcome') return isAtOnce(outcome) ? last : 'check';
  if (place === 'check') return last;
  if (place === 'help') return helpQuestion(assessed) ?? last;
  if (place === changing && next === undefined && !isAtOnce(outcome)) return 'check';
  return path[path.indexOf(place) - 1] ?? 'intro';
}

/**
 * The statechart of one visit.
 *
 * @param settings the clinic's rules; a visit keeps those that it began with
 */
export function createSession(settings: Partial<RuleSettings> = {}) {
  const look = ({ answers }: Session): Assessment => assess(answers, settings);
  const kept = (session: Session, answer: Answer): Session => ({
    ...session,
    answers: { ...session.answers, [session.place]: answer },
  });
  const moved = (session: Session, move: typeof onward): Session => {
    const place = move(session, look(session));
    // An urgent answer on a change may be taken back: then the way still leads to the check page.
    const isDone = place === 'check' || (place === 'outcome' && !isAtOnce(look(session).outcome));
    return { ...session, place, changing: isDone ? undefined : session.changing };
  };

  const machine = setup({
    types: { context: {} as Session, events: {} as SessionEvent },
    guards: {
      isAt: ({ context }, { state }: { state: string }) => familyOf(context.place) === state,
      isAnswer: ({ context, event }) =>
        event.type === 'ANSWER' && look(kept(context, event.answer)).next !== context.place,
      isOnPath: ({ context, event }) => event.type === 'CHANGE' && look(context).path.includes(event.question),
    },
    actions: {
      answer: assign(({ context, event }) => {
        if (event.type !== 'ANSWER') return context;
        const session = kept(context, event.answer);
        return showsHelp(context.place, event.answer) ? { ...session, place: 'help' } : moved(session, onward);
      }),
      skip: assign(({ context }) => moved(kept(context, null), onward)),
      on: assign(({ context }) => moved(context, onward)),
      back: assign(({ context }) => moved(context, backward)),
      change: assign(({ event }) =>
        event.type === 'CHANGE' ? { place: event.question, changing: event.question } : {},
      ),
      clear: assign(() => untouched),
    },
  });

  const BACK = { target: 'route', actions: 'back' } as const;
  const CONTINUE = { target: 'route', actions: 'on' } as const;
  const CHANGE = { target: 'route', guard: 'isOnPath', actions: 'change' } as const;
  const ask = {
    on: {
      ANSWER: { target: 'route', guard: 'isAnswer', actions: 'answer' },
      SKIP: { target: 'route', actions: 'skip' },
      BACK,
    },
  } as const;
  const places = ['intro', ...questions.map(({ id }) => id), 'help', 'check', 'outcome'];

  return machine.createMachine({
    id: 'screener',
    context: untouched,
    initial: 'intro',
    on: { CLEAR: { target: '.intro', actions: 'clear' } },
    states: {
      intro: { on: { START: CONTINUE } },
      ...Object.fromEntries(questions.map(({ id }) => [id, ask])),
      help: { on: { CONTINUE, BACK } },
      check: { on: { CONTINUE, CHANGE, BACK } },
      outcome: { on: { CHANGE, BACK } },
      /** Never rested in: it leads to the state of the place that was decided on. */
      route: {
        always: places.map((state) => ({ target: state, guard: { type: 'isAt' as const, params: { state } } })),
      },
    },
  });
}
