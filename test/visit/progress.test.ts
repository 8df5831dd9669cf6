import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { progress as progressOf } from '../../src/visit/progress.js';
import { type Answers, assess, offerableConcerns, type RuleSettings } from '../../src/protocol/index.js';
import { RunningSession } from '../../src/visit/running-session.js';
import { someAnswers } from '../fixtures/random.js';

const progress = (answers: Answers, place: string, settings: Partial<RuleSettings> = {}) =>
  progressOf(assess(answers, settings), answers, settings, place);

/** Gives these answers on the way to the end, skips what they do not fit, and notes the progress on each page. */
function walk(given: Answers, settings: Partial<RuleSettings>) {
  const session = new RunningSession(settings);
  session.send({ type: 'START' });
  const seen: ReturnType<typeof progress>[] = [];
  for (;;) {
    const { answers, place } = session.position;
    if (place === 'check' || place === 'outcome') return { ended: place, seen };
    if (place === 'help') session.send({ type: 'CONTINUE' });
    else {
      seen.push(progress(answers, place, settings));
      session.send({ type: 'ANSWER', answer: given[place] ?? null });
      if (session.position.place === place) session.send({ type: 'SKIP' });
    }
  }
}

describe('progress (X9)', () => {
  const someSettings = fc.option(
    fc.constantFrom(...offerableConcerns).map((concern) => ({ concerns: [concern] })),
    { nil: {} },
  );

  it('never lets the number shrink nor the total grow or go away, and counts each question once', () => {
    let totals = 0;
    const property = fc.property(someAnswers, someSettings, (answers, settings) => {
      const { ended, seen } = walk(answers, settings);
      let before: number | undefined;
      for (const [at, { about, number }] of seen.entries()) {
        expect(number).to.equal(at + 1);
        if (before !== undefined || about !== undefined) expect(about).to.be.within(number, before ?? 99);
        before = about;
        totals += about === undefined ? 0 : 1;
      }
      if (ended === 'check') expect(before).to.equal(seen.length);
    });
    fc.assert(property, { numRuns: 300 });
    expect(totals, 'pages with a total').to.be.above(500);
  });

  it('shows no total on the first page, and while the medicines are open', () => {
    expect(progress({}, 'concerns')).to.deep.equal({ number: 1 });
    for (const place of ['age', 'emergency', 'self-harm', 'told', 'medicines'])
      expect(progress({ concerns: ['depression'], age: '25-64' }, place).about, place).to.equal(undefined);
  });

  it('shows the total once it cannot grow: when the medicines are named, or from the second page on', () => {
    const start = { concerns: ['depression'], age: '25-64', emergency: ['none'], 'self-harm': 'no' };
    const naming = (...medicines: string[]): Answers => ({ ...start, told: ['depression'], medicines });
    const without = progress(naming('none'), 'other-care').about ?? 0;
    const withTwo = progress(naming('sertraline', 'bupropion', 'lithium'), 'trial:sertraline');
    expect(withTwo).to.deep.equal({ number: 7, about: without + 2 });
    expect(progress({ concerns: ['pain'] }, 'age').about).to.be.a('number');
  });

  it('does not count a question that an earlier answer has answered, nor number its page (X19)', () => {
    const asked = { concerns: ['pain'], opioids: ['prescribed'] };
    const said = { concerns: ['pain', 'opioid-reduction'], opioids: ['prescribed'], 'opioid-goal': 'yes' };
    const { number, about = 0 } = progress(asked, 'heart-brain');
    expect(progress(said, 'heart-brain')).to.deep.equal({ number: number - 1, about: about - 1 });
    expect(progress(said, 'opioid-goal').number).to.equal(0);
  });

  it('has no number where nothing is asked', () => {
    for (const place of ['intro', 'help', 'check', 'outcome']) expect(progress({}, place).number, place).to.equal(0);
  });
});
