import { expect } from '@open-wc/testing';
import { type Answer, assess } from '../../src/protocol/index.js';
import { bothMet, cited, twoTried, visitor } from '../fixtures/answers.js';
import { questionTable } from '../fixtures/protocol-table.js';

const card = (given: Readonly<Record<string, Answer | undefined>>) =>
  assess(visitor({ ...bothMet, ...given })).crisisCard;

describe('the crisis card', () => {
  it('does not show when both questions were answered with no', () => {
    expect(card({})).to.equal(false);
  });

  it('shows for every emergency', () => {
    for (const { id, card: expected } of questionTable.find((row) => row.id === 'emergency')?.options ?? []) {
      expect(card({ emergency: [id] }), id).to.equal(expected ?? false);
    }
  });

  it('shows when the emergency question was skipped, left open or answered with nonsense', () => {
    for (const emergency of [null, undefined, [], ['junk'], 'none']) expect(card({ emergency })).to.equal(true);
  });

  it('shows when the question about self-harm was anything but no', () => {
    for (const answer of ['might-act', 'safe-now', 'unsure', 'prefer-not', null, undefined, 'junk', ['no']]) {
      expect(card({ 'self-harm': answer }), String(answer)).to.equal(true);
    }
  });

  it('shows for a visitor under 18', () => {
    expect(card({ age: 'under-18' })).to.equal(true);
  });

  it('does not show for any other age, nor for skipping it', () => {
    for (const age of ['18-24', '25-64', '65-plus', 'prefer-not', null])
      expect(card({ age }), String(age)).to.equal(false);
  });

  it('is there before anything has been answered', () => {
    expect(assess({}).crisisCard).to.equal(true);
  });

  it('never changes the outcome', () => {
    for (const given of [{ 'self-harm': 'safe-now' }, { 'self-harm': 'prefer-not' }, { emergency: ['unsure'] }]) {
      expect(assess(visitor({ ...twoTried, ...given })).outcome).to.equal('referral-mental-health');
    }
  });

  it('comes, for a visitor who is safe right now, with what esketamine is not shown to prevent', () => {
    const { notes, reasons, tell } = assess(visitor({ ...twoTried, 'self-harm': 'safe-now' }));
    expect(cited([...notes, ...reasons, ...tell])).to.include('A3');
  });

  it('goes with nothing about self-harm on the list for the specialist', () => {
    for (const answer of ['safe-now', 'unsure', 'prefer-not', null]) {
      const { tell } = assess(visitor({ ...twoTried, 'self-harm': answer }));
      expect(tell.filter(({ question }) => question === 'self-harm')).to.deep.equal([]);
    }
  });
});
