/**
 * The session: the position of the visitor, as a statechart (drawn in `docs/visit.svg`). It runs without DOM, timers or
 * effects. It makes no clinical decision: its guards read the assessment, which is computed once for each new answer.
 */
import { assign, createMachine, type setup as Setup, type SnapshotFrom, type StateValueFrom } from 'xstate';
import { readAnswer } from '../protocol/answers.js';
import {
  allowedSettings,
  type Answer,
  assess,
  isAtOnce,
  optionsOffered,
  questionOf,
  type RuleSettings,
  saidAlready,
} from '../protocol/index.js';
import {
  allAnswers,
  lastQuestion,
  neighbour,
  neighbourInHistory,
  nextSkipped,
  type PathId,
  pathOf,
  type Session,
} from './steps.js';

/** What the visitor sees: a question, or a page without a question. */
export type Place = PathId | Page;

/** The pages without a question, each a state of the chart. */
export type Page = Exclude<StateValueFrom<ReturnType<typeof createSession>>, 'asking' | 'onward'>;

export type SessionEvent =
  | { readonly type: 'START' }
  | { readonly type: 'ANSWER'; readonly answer: Answer }
  | { readonly type: 'SKIP' }
  /** Continues from the help page, the check page, or a page of the history. */
  | { readonly type: 'CONTINUE' }
  | { readonly type: 'BACK' }
  | { readonly type: 'CHANGE'; readonly question: string }
  | { readonly type: 'ANSWER_SKIPPED' }
  /** Opens the medicine history, or leaves it. */
  | { readonly type: 'HISTORY' }
  | { readonly type: 'CLEAR' };

/** `setup` of xstate with its types: that function brings every action creator into the script, used or not. */
const setup = ((implementations: object) => ({
  createMachine: (config: object) => createMachine(config, implementations),
})) as unknown as typeof Setup;

/**
 * The statechart of one visit.
 *
 * @param settings the clinic's rules; they do not change during a visit
 */
export function createSession(settings: Partial<RuleSettings> = {}) {
  const rules = allowedSettings(settings);
  const untouched: Session = {
    answers: {},
    said: {},
    assessment: assess({}, rules),
    question: undefined,
    changing: undefined,
    answersSkipped: false,
    historyPage: undefined,
    checked: undefined,
  };

  const answered = ({ answers, question }: Session, answer: Answer): Partial<Session> => {
    const now = { ...answers, [question ?? '']: answer };
    const said = saidAlready(now, rules);
    return { answers: now, said, assessment: assess(allAnswers({ answers: now, said }), rules) };
  };

  return setup({
    types: { context: {} as Session, events: {} as SessionEvent },
    guards: {
      isAnAnswer: ({ context, event }) => {
        const question = questionOf(context.question ?? '');
        if (event.type !== 'ANSWER' || !question) return false;
        return readAnswer(question, event.answer, optionsOffered(question, rules)).state !== 'open';
      },
      answerShowsHelp: ({ context, event }) =>
        event.type === 'ANSWER' &&
        (questionOf(context.question ?? '')?.options ?? []).some(
          (option) => option.showsHelp && option.id === event.answer,
        ),
      changeAsksMore: ({ context: { changing, assessment } }) =>
        changing !== undefined && assessment.next !== undefined,
      skippedAreLeft: ({ context }) => context.answersSkipped && nextSkipped(context) !== undefined,
      hasQuestionAfter: ({ context }) => context.changing === undefined && neighbour(context, 1) !== undefined,
      outcomeIsAtOnce: ({ context: { assessment } }) => isAtOnce(assessment.outcome),
      cameFromCheck: ({ context: { question, changing, assessment } }) =>
        question === changing && assessment.next === undefined && !isAtOnce(assessment.outcome),
      hasQuestionBefore: ({ context }) => neighbour(context, -1) !== undefined,
      hasSkipped: ({ context }) => nextSkipped(context) !== undefined,
      historyGoesOn: ({ context }) => neighbourInHistory(context, 1) !== undefined,
      historyGoesBack: ({ context }) => neighbourInHistory(context, -1) !== undefined,
      isOnPath: ({ context, event }) => event.type === 'CHANGE' && context.assessment.path.includes(event.question),
    },
    actions: {
      keepAnswer: assign(({ context, event }) => (event.type === 'ANSWER' ? answered(context, event.answer) : {})),
      keepSkip: assign(({ context }) => answered(context, null)),
      askFirstOpen: assign(({ context }) => ({ question: context.assessment.next as PathId | undefined })),
      askNext: assign(({ context }) => ({ question: neighbour(context, 1) })),
      askPrevious: assign(({ context }) => ({ question: neighbour(context, -1) })),
      askLast: assign(({ context }) => ({ question: lastQuestion(context) })),
      askChanged: assign(({ context, event }) => {
        const question = pathOf(context).find((id) => event.type === 'CHANGE' && id === event.question);
        return { question, changing: question, answersSkipped: false };
      }),
      askSkipped: assign(({ context }) => {
        const question = nextSkipped(context);
        return { question, changing: question, answersSkipped: true };
      }),
      askNothing: assign({ question: undefined }),
      endChange: assign({ changing: undefined, answersSkipped: false }),
      nextInHistory: assign(({ context }) => ({ historyPage: neighbourInHistory(context, 1) })),
      previousInHistory: assign(({ context }) => ({ historyPage: neighbourInHistory(context, -1) })),
      leaveHistory: assign({ historyPage: undefined }),
      keepChecked: assign(({ context }) => ({
        checked: { path: context.assessment.path, answers: allAnswers(context) },
      })),
      clear: assign(untouched),
    },
  }).createMachine({
    id: 'visit',
    context: untouched,
    initial: 'intro',
    on: { CLEAR: { target: '.intro', actions: 'clear' } },
    states: {
      intro: {
        on: { START: 'onward' },
      },
      asking: {
        on: {
          ANSWER: { guard: 'isAnAnswer', target: 'onward', actions: 'keepAnswer' },
          SKIP: { target: 'onward', actions: 'keepSkip' },
          BACK: [
            { guard: 'cameFromCheck', target: 'check' },
            { guard: 'hasQuestionBefore', target: 'asking', actions: 'askPrevious' },
            { target: 'intro', actions: 'askNothing' },
          ],
        },
      },
      onward: {
        always: [
          { guard: 'answerShowsHelp', target: 'help' },
          { guard: 'changeAsksMore', target: 'asking', actions: 'askFirstOpen' },
          { guard: 'skippedAreLeft', target: 'asking', actions: 'askSkipped' },
          { guard: 'hasQuestionAfter', target: 'asking', actions: 'askNext' },
          { guard: 'outcomeIsAtOnce', target: 'outcome' },
          { target: 'check' },
        ],
      },
      help: {
        on: { CONTINUE: 'onward', BACK: 'asking' },
      },
      check: {
        entry: 'endChange',
        exit: 'keepChecked',
        on: {
          CONTINUE: 'outcome',
          CHANGE: { guard: 'isOnPath', target: 'asking', actions: 'askChanged' },
          ANSWER_SKIPPED: { guard: 'hasSkipped', target: 'asking', actions: 'askSkipped' },
          BACK: { target: 'asking', actions: 'askLast' },
        },
      },
      outcome: {
        on: {
          CHANGE: { guard: 'isOnPath', target: 'asking', actions: 'askChanged' },
          HISTORY: { guard: 'historyGoesOn', target: 'history', actions: 'nextInHistory' },
          BACK: [{ guard: 'outcomeIsAtOnce', target: 'asking', actions: 'askLast' }, { target: 'check' }],
        },
      },
      history: {
        exit: 'leaveHistory',
        on: {
          CONTINUE: [{ guard: 'historyGoesOn', target: 'history', actions: 'nextInHistory' }, { target: 'outcome' }],
          BACK: [{ guard: 'historyGoesBack', target: 'history', actions: 'previousInHistory' }, { target: 'outcome' }],
          HISTORY: 'outcome',
        },
      },
    },
  });
}

/** The page or question of a snapshot. No snapshot is in the transient state `onward`. */
export function placeOf({ value, context }: SnapshotFrom<ReturnType<typeof createSession>>): Place {
  if (value === 'asking' || value === 'onward') return context.question ?? 'intro';
  return value;
}
