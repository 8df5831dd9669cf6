import { expect } from 'chai';
import { before, describe, it } from 'node:test';
import { createActor } from 'xstate';
import { isAtOnce, outcomeIds, questions } from '../../src/protocol/index.js';
import { createSession, type SessionEvent } from '../../src/visit/session.js';
import { everyPath, placesOf, type Walk } from '../helpers/walks.js';

/** Counted once, so that a walk that finds nothing cannot pass. It changes with the protocol. */
const EXPECTED_WALKS = 1651;

const begin = () => createActor(createSession()).start();
type Actor = ReturnType<typeof begin>;

/** Sends these one after the other and tells where that leads. */
function after(actor: Actor, ...events: readonly SessionEvent[]): string {
  for (const event of events) actor.send(event);
  return actor.getSnapshot().context.place;
}

const answer = (value: string | readonly string[]): SessionEvent => ({ type: 'ANSWER', answer: value });
const START = { type: 'START' } as const;
const SKIP = { type: 'SKIP' } as const;
const BACK = { type: 'BACK' } as const;
const CONTINUE = { type: 'CONTINUE' } as const;
const change = (question: string): SessionEvent => ({ type: 'CHANGE', question });

/** Skips all that is left. A skip that does not lead on is then a failure, and no test that never ends. */
function skipToCheck(actor: Actor): void {
  for (const _ of questions) if (after(actor) !== 'check') actor.send(SKIP);
  expect(after(actor), 'where skipping leads').to.equal('check');
}

/** A visitor with pain, at the check page. */
function atCheck(): Actor {
  const actor = begin();
  after(actor, START, answer(['pain']));
  skipToCheck(actor);
  return actor;
}

describe('The statechart, walked by xstate/graph', () => {
  let walks: readonly Walk[];
  before(() => {
    walks = everyPath();
  });

  it('walks every short way through the questions', () => {
    expect(walks.length).to.equal(EXPECTED_WALKS);
  });

  it('has a state for each question by its id, and reaches every one of them', () => {
    const reached = new Set(walks.map(({ state }) => state));
    const states = ['intro', ...questions.map(({ id }) => id), 'help', 'check', 'outcome'];
    expect([...reached].toSorted()).to.deep.equal(states.toSorted());
  });

  it('reaches every outcome', () => {
    const reached = new Set(walks.filter(({ state }) => state === 'outcome').map(({ outcome }) => outcome));
    expect([...reached].toSorted()).to.deep.equal(outcomeIds.toSorted());
  });

  it('X10 passes through the check page before every outcome that is not shown at once', () => {
    for (const walk of walks.filter(({ state }) => state === 'outcome')) {
      expect(placesOf(walk).includes('check'), placesOf(walk).join(' ')).to.equal(!isAtOnce(walk.outcome));
    }
  });

  it('never rests in the passing state', () => {
    expect(walks.some(({ state }) => state === 'route')).to.be.false;
  });
});

describe('The session', () => {
  it('X10 leads from a changed answer to the first new question, and then back to the check page', () => {
    const actor = atCheck();
    after(actor, change('concerns'));
    expect(after(actor, answer(['depression', 'pain']))).to.equal('medicines');
    expect(after(actor, answer(['sertraline']))).to.equal('trial:sertraline');
    expect(after(actor, answer('unsure'))).to.equal('check');
  });

  it('does not lead to the check page while a new question is open', () => {
    const actor = atCheck();
    after(actor, change('concerns'), answer(['depression', 'pain']));
    expect(after(actor, BACK)).to.equal('told');
  });

  it('X11 keeps an answer that has left the path, and brings it back with the path', () => {
    const actor = atCheck();
    after(actor, change('pain-care'), answer('two-or-more'));
    after(actor, change('concerns'), answer(['depression']));
    skipToCheck(actor);
    after(actor, change('concerns'));
    expect(after(actor, answer(['depression', 'pain']))).to.equal('check');
    expect(actor.getSnapshot().context.answers['pain-care']).to.equal('two-or-more');
  });

  it('ignores an answer that the question does not offer', () => {
    const actor = begin();
    after(actor, START);
    expect(after(actor, answer(['anything']), answer('pain'), answer([]))).to.equal('concerns');
    expect(actor.getSnapshot().context.answers).to.deep.equal({});
  });

  it('ignores a change of a question that is not on the path', () => {
    expect(after(atCheck(), change('medicines'), change('nothing'))).to.equal('check');
  });

  it('X50 shows help at once when somebody thinks of ending their life, and lets them go on or back', () => {
    const atHelp = (): Actor => {
      const actor = begin();
      after(actor, START, answer(['pain']), answer('25-64'), answer(['none']), answer('safe-now'));
      return actor;
    };
    expect(after(atHelp())).to.equal('help');
    expect(after(atHelp(), CONTINUE)).to.equal('told');
    expect(after(atHelp(), BACK)).to.equal('self-harm');
    expect(after(atHelp(), BACK, answer('no'))).to.equal('told');
  });

  it('X50 shows help at once when such an answer is given on a change', () => {
    const actor = atCheck();
    expect(after(actor, change('self-harm'), answer('safe-now'))).to.equal('help');
    expect(after(actor, CONTINUE)).to.equal('check');
  });

  it('stops after self-harm for somebody under 18', () => {
    const actor = begin();
    expect(after(actor, START, answer(['pain']), answer('under-18'), answer(['none']))).to.equal('self-harm');
    expect(after(actor, answer('no'))).to.equal('outcome');
    expect(after(actor, BACK)).to.equal('self-harm');
  });
});
