/**
 * A running session, with the rules at its start. Until the first event there is no statechart and no assessment: most
 * visitors of a page do not start.
 */
import { progress, type Progress } from './progress.js';
import { allowedSettings, type Answers, assess, type Assessment, type RuleSettings } from '../protocol/index.js';
import { type RunningChart, started } from './running-chart.js';
import { type Place, placeOf, type SessionEvent } from './session.js';
import { allAnswers, type Session } from './steps.js';

export interface Position extends Pick<Session, 'changing' | 'checked' | 'historyPage'> {
  readonly place: Place;
  /** The visitor's own answers, and those to later questions that they contain. */
  readonly answers: Answers;
  /** The assessment of these answers. */
  readonly assessment: Assessment;
  readonly progress: Progress;
}

type Rules = Partial<RuleSettings>;

export class RunningSession {
  #rules: Rules;
  #chart: RunningChart | undefined;
  /** Made once for each event: several drawings may ask for it. */
  #position: Position;

  constructor(rules: Rules) {
    this.#rules = rules;
    this.#position = beforeStart(rules);
  }

  get rules(): Rules {
    return this.#rules;
  }

  get position(): Position {
    return this.#position;
  }

  get hasBegun(): boolean {
    const { place, answers } = this.#position;
    return place !== 'intro' || Object.keys(answers).length > 0;
  }

  /** Whether these rules have another effect. An attribute with the default value has none. */
  differsFrom(rules: Rules): boolean {
    const effect = (of: Rules): string => JSON.stringify(allowedSettings(of));
    return rules !== this.#rules && effect(rules) !== effect(this.#rules);
  }

  send(event: SessionEvent): void {
    this.#chart ??= started(this.#rules);
    this.#chart.send(event);
    this.#position = positionOf(this.#chart.getSnapshot(), this.#rules);
  }

  /** Starts a new session, with these rules and no answers. */
  restart(rules: Rules): void {
    this.#chart = undefined;
    this.#rules = rules;
    this.#position = beforeStart(rules);
  }
}

const beforeStart = (rules: Rules): Position => ({
  place: 'intro',
  answers: {},
  get assessment() {
    return assess({}, rules);
  },
  progress: { number: 0 },
  changing: undefined,
  checked: undefined,
  historyPage: undefined,
});

function positionOf(snapshot: ReturnType<RunningChart['getSnapshot']>, rules: Rules): Position {
  const place = placeOf(snapshot);
  const { assessment, changing, checked, historyPage } = snapshot.context;
  const answers = allAnswers(snapshot.context);
  let known: Progress | undefined;
  return {
    place,
    answers,
    assessment,
    get progress() {
      return (known ??= progress(assessment, answers, rules, place));
    },
    changing,
    checked,
    historyPage,
  };
}
