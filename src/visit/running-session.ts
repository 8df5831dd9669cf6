/** A running session, with the rules at its start. */
import { allowedSettings, type Answers, type Assessment, type RuleSettings } from '../protocol/index.js';
import { type RunningChart, started } from './running-chart.js';
import { type Place, placeOf, type SessionEvent } from './session.js';
import { allAnswers, type Session } from './steps.js';

export interface Position extends Pick<Session, 'changing' | 'checked' | 'historyPage'> {
  readonly place: Place;
  /** The visitor's own answers, and those to later questions that they contain. */
  readonly answers: Answers;
  /** The assessment of these answers. */
  readonly assessment: Assessment;
}

type Rules = Partial<RuleSettings>;

export class RunningSession {
  #rules: Rules;
  #chart: RunningChart;

  constructor(rules: Rules) {
    this.#rules = rules;
    this.#chart = started(rules);
  }

  get rules(): Rules {
    return this.#rules;
  }

  get position(): Position {
    const snapshot = this.#chart.getSnapshot();
    const { assessment, changing, checked, historyPage } = snapshot.context;
    const answers = allAnswers(snapshot.context);
    return { place: placeOf(snapshot), answers, assessment, changing, checked, historyPage };
  }

  get hasBegun(): boolean {
    const { question, answers } = this.#chart.getSnapshot().context;
    return question !== undefined || Object.keys(answers).length > 0;
  }

  /** Whether these rules have another effect. An attribute with the default value has none. */
  differsFrom(rules: Rules): boolean {
    return JSON.stringify(allowedSettings(this.#rules)) !== JSON.stringify(allowedSettings(rules));
  }

  send(event: SessionEvent): void {
    this.#chart.send(event);
  }

  /** Starts a new session, with these rules and no answers. */
  restart(rules: Rules): void {
    this.#rules = rules;
    this.#chart = started(rules);
  }
}
