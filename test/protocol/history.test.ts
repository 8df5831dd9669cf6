import { expect } from 'chai';
import { describe, it } from 'node:test';
import { assess, historyOf, knownEntry, problemIn, withoutProblems } from '../../src/protocol/index.js';
import type { HistoryEntry } from '../../src/protocol/index.js';
import { depressed, painMet, tried, visitor } from '../fixtures/people.js';

const pagesOf = (answers: ReturnType<typeof visitor>) => historyOf(answers, assess(answers).path);

describe('the pages of the medicine history (X74)', () => {
  it('are each medicine, also an add-on and a typed name, then each treatment, then care for pain', () => {
    const answers = visitor({
      concerns: ['depression', 'pain'],
      ...tried({ sertraline: 'not-enough' }, 'lithium', 'other:blue pill', 'names-unknown'),
      'other-care': ['ect', 'add-on', 'talk-therapy'],
      ...painMet('crps'),
    });
    expect(pagesOf(answers)).to.deep.equal([
      'sertraline',
      'lithium',
      'other:blue pill',
      'care:ect',
      'care:talk-therapy',
      'care:pain-care',
    ]);
  });

  it('are none for who has tried nothing, and none off the path', () => {
    expect(pagesOf(visitor())).to.deep.equal([]);
    expect(pagesOf(visitor({ concerns: ['pain'], ...painMet(), ...tried({ sertraline: 'short' }) }))).to.deep.equal([
      'care:pain-care',
    ]);
  });
});

describe('what is known of a medicine (X74)', () => {
  const known = (trial: Parameters<typeof tried>[0]['sertraline'], entry: HistoryEntry = {}) => {
    const answers = depressed({ sertraline: trial ?? null });
    return knownEntry('sertraline', answers, assess(answers).path, { sertraline: entry });
  };

  it('has what the trial answer says: weeks, and that it is taken now; the reason once the visitor says that it has stopped', () => {
    expect(known('short')).to.deep.include({ weeks: 'under-6' });
    expect(known('side-effects', { 'taken-now': 'no' }).stopped).to.deep.equal(['side-effects']);
    expect(known('wore-off', { stopped: ['cost'] })).to.deep.include({
      weeks: '6-or-more',
      stopped: ['wore-off', 'cost'],
    });
    expect(known('helping-now')).to.deep.include({ 'taken-now': 'yes', stopped: [] });
    expect(known('unsure', { weeks: '6-to-8' })).to.deep.equal({ weeks: '6-to-8', stopped: [] });
  });

  it('takes the weeks of the history where they are more exact, and not where they contradict the trial answer', () => {
    expect(known('not-enough', { weeks: 'over-8' }).weeks).to.equal('over-8');
    for (const weeks of ['under-6', 'unsure'] as const)
      expect(known('not-enough', { weeks }).weeks).to.equal('6-or-more');
    expect(known('short', { weeks: 'over-8' }).weeks).to.equal('under-6');
  });

  it('has no reason to have stopped from the trial answer for a medicine that is, or may be, still taken', () => {
    for (const entry of [{}, { 'taken-now': 'unsure' }, { stopped: ['unsure'] }] as const)
      expect(known('side-effects', entry).stopped).not.to.include('side-effects');
    expect(known('not-enough', { 'taken-now': 'yes' }).stopped).to.deep.equal([]);
    expect(known('not-enough', { 'taken-now': 'yes', stopped: ['cost'] }).stopped).to.deep.equal(['cost']);
    expect(known('helping-now', { 'taken-now': 'no', stopped: ['cost'] })).to.deep.include({
      'taken-now': 'yes',
      stopped: [],
    });
  });
});

describe('what is typed in the history (X74)', () => {
  const problem = (entry: HistoryEntry) => problemIn(entry, 2026)?.problem;

  it('is a dose with a decimal point or comma, and never one that may mean thousands', () => {
    for (const dose of ['50', '0.5', '0,125', '37,5', '112.5', '1000', 'unsure'])
      expect(problem({ dose }), dose).to.equal(undefined);
    for (const dose of ['fifty', '50 mg', '1,000', '1.000', '0', '0.0', '-5', '1e3', '5.', '999999'])
      expect(problem({ dose }), dose).to.equal('number');
    for (const visits of ['1', '20', 'unsure']) expect(problem({ visits }), visits).to.equal(undefined);
    for (const visits of ['many', '2.5', '0']) expect(problem({ visits }), visits).to.equal('number');
  });

  it('is a year of four digits that is not in the future, and the first one is not after the last', () => {
    for (const year of ['1950', '1999', '2026'])
      expect(problem({ 'from-year': year, 'to-year': year }), year).to.equal(undefined);
    for (const year of ['2109', '2027', 'abc', '19', '1949', '20191'])
      for (const field of ['from-year', 'to-year']) expect(problem({ [field]: year }), year).to.equal('year');
    expect(problem({ 'from-year': '2020', 'to-year': '2019' })).to.equal('order');
    expect(problem({ 'from-year': 'unsure' })).to.equal(undefined);
  });

  it('is left out where it is wrong, and the rest is kept', () => {
    const entry: HistoryEntry = { dose: 'fifty', unit: 'mg', 'from-year': '2109', 'to-year': '2020', weeks: 'over-8' };
    expect(withoutProblems(entry, 2026)).to.deep.equal({ unit: 'mg', 'to-year': '2020', weeks: 'over-8' });
    expect(withoutProblems({ 'from-year': '2020', 'to-year': '2019' }, 2026)).to.deep.equal({});
  });
});
