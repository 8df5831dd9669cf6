/**
 * The statechart of a visit, event by event. It has no actors, delays or effects, so that xstate's functions of snapshot
 * and event are enough: an actor of xstate, which can all of that, is a third of its code.
 */
import type { ActorScope, SnapshotFrom } from 'xstate';
import type { RuleSettings } from '../protocol/index.js';
import { createSession, type SessionEvent } from './session.js';

type Chart = ReturnType<typeof createSession>;

export interface RunningChart {
  /** Throws what the chart throws, and then is where it was. */
  send(event: SessionEvent): void;
  getSnapshot(): SnapshotFrom<Chart>;
}

/** What the chart asks of the actor that could run it. */
const scope = {
  actionExecutor: () => undefined,
  system: { _sendInspectionEvent: () => undefined },
} as unknown as ActorScope<SnapshotFrom<Chart>, SessionEvent>;

export function started(rules: Partial<RuleSettings>): RunningChart {
  const chart = createSession(rules);
  let snapshot = chart.getInitialSnapshot(scope);
  if (snapshot.status === 'error') throw snapshot.error;
  return {
    send: (event) => {
      snapshot = chart.transition(snapshot, event, scope);
    },
    getSnapshot: () => snapshot,
  };
}
