/** A running session, with the rules at its start. */
import { type ActorRefFrom, createActor } from 'xstate';
import { allowedSettings, type Answers, type Assessment, type RuleSettings } from '../protocol/index.js';
import { createSession, type Place, placeOf, type SessionEvent } from './session.js';
import { allAnswers, type Session } from './steps.js';

export interface Position extends Pick<Session, 'changing' | 'checked' | 'historyPage'> {
  readonly place: Place;
  /** The visitor's own answers, and those to later questions that they contain. */
  readonly answers: Answers;
  /** The assessment of these answers. */
  readonly assessment: Assessment;
}

type Rules = Partial<RuleSettings>;

/** The observer keeps xstate from throwing its errors to the page, whose messages may have an answer in them. */
function started(rules: Rules): ActorRefFrom<ReturnType<typeof createSession>> {
  const actor = createActor(createSession(rules));
  actor.subscribe({ error: () => undefined });
  return actor.start();
}

export class RunningSession {
  #rules: Rules;
  #actor: ActorRefFrom<ReturnType<typeof createSession>>;

  constructor(rules: Rules) {
    this.#rules = rules;
    this.#actor = started(rules);
  }

  get rules(): Rules {
    return this.#rules;
  }

  get position(): Position {
    const snapshot = this.#actor.getSnapshot();
    const { assessment, changing, checked, historyPage } = snapshot.context;
    const answers = allAnswers(snapshot.context);
    return { place: placeOf(snapshot), answers, assessment, changing, checked, historyPage };
  }

  get hasBegun(): boolean {
    const { question, answers } = this.#actor.getSnapshot().context;
    return question !== undefined || Object.keys(answers).length > 0;
  }

  /** Whether these rules have another effect. An attribute with the default value has none. */
  differsFrom(rules: Rules): boolean {
    return JSON.stringify(allowedSettings(this.#rules)) !== JSON.stringify(allowedSettings(rules));
  }

  send(event: SessionEvent): void {
    this.#actor.send(event);
    const { status, error } = this.#actor.getSnapshot();
    if (status === 'error') throw error;
  }

  /** Starts a new session, with these rules and no answers. */
  restart(rules: Rules): void {
    this.#actor.stop();
    this.#rules = rules;
    this.#actor = started(rules);
  }
}
