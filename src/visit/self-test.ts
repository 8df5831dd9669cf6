/**
 * Old libraries replace built-ins of JavaScript with functions that do less. A visit is tried once the first page is
 * seen, and again with the first question, so that a wrong result is never shown.
 */
import type { Answers } from '../protocol/index.js';
import { RunningSession } from './running-session.js';
import type { SessionEvent } from './session.js';
import { distance, sounds } from './spelling.js';

const answers: Answers = {
  concerns: ['depression'],
  age: '25-64',
  emergency: ['none'],
  'self-harm': 'no',
  told: ['depression'],
  medicines: ['sertraline', 'bupropion'],
  'trial:sertraline': 'not-enough',
  'trial:bupropion': 'wore-off',
};

/** Throws if the page has broken what the widget needs. */
export function selfTest(): void {
  const isSearchRight = distance('zolof', 'zoloft') === 1 && sounds('zanax') === sounds('xanax');
  if (!isSearchRight || visited() !== 'referral-mental-health')
    throw new Error('a built-in of JavaScript is not as the language has it');
}

/** The outcome of these answers; everything else is skipped. */
function visited(): string | undefined {
  const session = new RunningSession({});
  session.send({ type: 'START' });
  for (let pages = 0; pages < 60; pages += 1) {
    const { place, assessment } = session.position;
    if (place === 'outcome') return assessment.outcome;
    session.send(eventAt(place));
  }
  return undefined;
}

function eventAt(place: string): SessionEvent {
  if (place === 'check' || place === 'help') return { type: 'CONTINUE' };
  const answer = answers[place];
  return answer === undefined ? { type: 'SKIP' } : { type: 'ANSWER', answer };
}
