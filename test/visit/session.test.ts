import { expect } from 'chai';
import { before, describe, it } from 'node:test';
import { createActor } from 'xstate';
import { type Answer, familyOf, isAtOnce, outcomeIds, questions } from '../../src/protocol/index.js';
import { createSession, placeOf, type SessionEvent } from '../../src/visit/session.js';
import { everyPath, type Walk } from '../helpers/walks.js';

/** Counted once, so that a walk that finds nothing cannot pass. It changes with the protocol. */
const EXPECTED_WALKS = 1651;

describe('The statechart, walked by xstate/graph', () => {
  let walks: readonly Walk[];
  let ended: readonly Walk[];
  before(() => {
    walks = everyPath();
    ended = walks.filter(({ places }) => places.at(-1) === 'outcome');
  });

  it('walks every short way through the questions', () => {
    expect(walks.length).to.equal(EXPECTED_WALKS);
  });

  it('reaches every question, page and outcome', () => {
    const places = new Set(walks.flatMap((walk) => walk.places.map(familyOf)));
    expect([...places]).to.have.members(['intro', ...questions.map(({ id }) => id), 'help', 'check', 'outcome']);
    expect([...new Set(ended.map(({ outcome }) => outcome))]).to.have.members(outcomeIds);
  });

  it('passes through the check page before every outcome that is not shown at once (X10)', () => {
    for (const { places, outcome } of ended)
      expect(places.includes('check'), places.join(' ')).to.equal(!isAtOnce(outcome));
  });
});

describe('The session', () => {
  const START = { type: 'START' } as const;
  const SKIP = { type: 'SKIP' } as const;
  const BACK = { type: 'BACK' } as const;
  const CONTINUE = { type: 'CONTINUE' } as const;
  const change = (question: string): SessionEvent => ({ type: 'CHANGE', question });

  /** A visit in which these are sent, one after the other; a bare answer is an event too. */
  function visit(...events: readonly (SessionEvent | string | readonly string[])[]) {
    const actor = createActor(createSession()).start();
    const isEvent = (event: (typeof events)[number]): event is SessionEvent =>
      typeof event === 'object' && 'type' in event;
    for (const event of events) actor.send(isEvent(event) ? event : { type: 'ANSWER', answer: event as Answer });
    return { place: placeOf(actor.getSnapshot()), answers: actor.getSnapshot().context.answers };
  }
  const atCheck = [START, ['pain'], ...questions.map(() => SKIP)];
  const atHelp = [START, ['pain'], '25-64', ['none'], 'safe-now'];

  it('leads from a changed answer to the first new question, and then back to the check page (X10)', () => {
    const changed = [...atCheck, change('concerns'), ['depression', 'pain']];
    expect(visit(...changed).place).to.equal('medicines');
    expect(visit(...changed, ['sertraline']).place).to.equal('trial:sertraline');
    expect(visit(...changed, ['sertraline'], 'unsure').place).to.equal('check');
    expect(visit(...changed, BACK).place).to.equal('told');
  });

  it('keeps an answer that has left the path, and brings it back with the path (X11)', () => {
    const dropped = [...atCheck, change('pain-care'), 'two-or-more', change('concerns'), ['depression'], SKIP, SKIP];
    const { place, answers } = visit(...dropped, change('concerns'), ['depression', 'pain']);
    expect([place, answers['pain-care']]).to.deep.equal(['check', 'two-or-more']);
  });

  it('ignores an answer that the question does not offer', () => {
    expect(visit(START, ['anything'], 'pain', [])).to.deep.equal({ place: 'concerns', answers: {} });
  });

  it('ignores a change of a question that is not on the path', () => {
    expect(visit(...atCheck, change('medicines'), change('nothing')).place).to.equal('check');
  });

  it('shows help at once when somebody thinks of ending their life, and lets them go on or back (X50)', () => {
    expect(visit(...atHelp).place).to.equal('help');
    expect(visit(...atHelp, CONTINUE).place).to.equal('told');
    expect(visit(...atHelp, BACK).place).to.equal('self-harm');
    expect(visit(...atHelp, BACK, 'no').place).to.equal('told');
    expect(visit(...atCheck, change('self-harm'), 'safe-now').place).to.equal('help');
    expect(visit(...atCheck, change('self-harm'), 'safe-now', CONTINUE).place).to.equal('check');
  });

  it('stops after self-harm for somebody under 18', () => {
    const minor = [START, ['pain'], 'under-18', ['none']];
    expect(visit(...minor).place).to.equal('self-harm');
    expect(visit(...minor, 'no').place).to.equal('outcome');
    expect(visit(...minor, 'no', BACK).place).to.equal('self-harm');
  });
});
