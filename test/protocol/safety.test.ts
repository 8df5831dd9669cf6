import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { type Answers, assess, type KnownAnswers, safetyNotes } from '../../src/protocol/index.js';
import type { Actions, Model } from '../../src/visit/model.js';
import { outcome } from '../../src/views/outcome.js';
import { en } from '../../src/locales/en.js';
import { parsed } from '../settings/parsed.js';
import { everybody, heavy, painOnly, visitor } from '../fixtures/people.js';
import { someAnswers } from '../fixtures/random.js';
import { sentencesOf } from '../helpers/catalogue.js';
import { templateText } from '../helpers/template-text.js';
import { walked } from '../helpers/walked.js';

const notesFor = (given: KnownAnswers): string => safetyNotes(assess(visitor(given))).join(' ');

describe('the safety notes', () => {
  // biome-ignore format: a table is read by its columns
  for (const [title, given, notes] of [
    ['for everybody', {}, ''],
    ['for somebody who takes an opioid', { opioids: ['prescribed'] }, ' opioid'],
    ['for somebody who wants to take less', { opioids: ['prescribed'], 'opioid-goal': 'yes' }, ' opioid opioid-less'],
    ['for somebody who comes to take less', { concerns: ['opioid-reduction'] }, ' opioid-less'],
    ['for somebody who comes for depression and to take less',
      { concerns: ['depression', 'opioid-reduction'], 'opioid-goal': 'no' }, ' opioid-less'],
    ['for an opioid that nobody prescribed', { opioids: ['not-prescribed'], 'opioid-goal': 'yes' }, ' opioid opioid-less'],
    ['for methadone or buprenorphine', { opioids: ['methadone-buprenorphine'] }, ' opioid opioid-treatment'],
    ['for a medicine named among those for low mood', { medicines: ['oxycodone'] }, ' opioid'],
    ['for one that acts like an opioid', { medicines: ['tianeptine'] }, ' opioid'],
    ['for a treatment for opioid use named there', { medicines: ['buprenorphine'] }, ' opioid opioid-treatment'],
    ['for somebody for whom alcohol is a problem now', { 'alcohol-drugs': 'now' }, ' alcohol'],
    ['for somebody of 24', { age: '18-24' }, ' young-adult'],
    ['for bladder trouble after ketamine', { health: ['bladder'], 'other-care': ['ketamine'] }, ' bladder'],
    ['of each kind only once', { ...painOnly, opioids: ['prescribed'], 'opioid-goal': 'yes', medicines: ['oxycodone'] }, ' opioid opioid-less'],
  ] as const satisfies readonly (readonly [string, KnownAnswers, string])[])
    it(`are ${title}: ${notes || 'those that hold for all'} (X83)`, () => {
      expect(notesFor(given)).to.equal(`any-medicine at-home${notes}`);
    });

  it('name no treatment where thoughts of suicide come first', () => {
    expect(notesFor({ 'self-harm': 'safe-now' })).to.equal('any-medicine at-home-unnamed');
  });
});

describe('the page of an outcome', () => {
  const actions = {} as Actions;
  const { settings } = parsed({ 'clinic-name': 'Riverside Clinic', 'clinic-phone': '555 0100' });

  function pageOf(answers: Answers): string {
    const model = {
      words: en,
      languages: [en],
      settings,
      answers,
      assessment: assess(answers),
      country: 'US',
      today: '2026-11-30',
      history: {},
      handoff: { includeSelfHarm: false, leftOut: new Set(), ownQuestions: ['', '', ''], copied: 'no' },
    } as unknown as Model;
    return templateText(outcome(model, actions));
  }

  /** What to do or not to do so that nothing happens. */
  const isSafety = (sentence: string): boolean =>
    /suddenly|\bnever\b|do not (stop|use)|dangerous|overdose|relapse|same day|has warned|proven way|stop your breathing/i.test(
      sentence,
    );

  const repeated = (answers: Answers): readonly string[] => {
    const sentences = sentencesOf(pageOf(answers)).filter(isSafety);
    return sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at);
  };

  it('says each safety sentence once (X83)', () => {
    for (const { answers, name } of [...everybody, { answers: heavy(), name: 'heavy' }])
      expect(repeated(answers), name).to.deep.equal([]);
    fc.assert(fc.property(someAnswers, (answers) => void expect(repeated(walked(answers))).to.deep.equal([])));
  });
});
