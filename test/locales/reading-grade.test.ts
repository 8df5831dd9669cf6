import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Words } from '../../src/locales/index.js';
import { medicineLabel } from '../../src/locales/labels.js';
import { allRules, isSafetyNote, questions, type Rule } from '../../src/protocol/index.js';
import { sentencesOf, textsOf } from '../helpers/catalogue.js';
import { count, easeOf, tooHard } from '../helpers/reading-grade.js';
import { catalogues } from '../languages/index.js';
import type { Place } from '../languages/language.js';

const [english, spanish] = catalogues as [Words, Words];

/** Texts that are read together, by their places. Of the medicines, the page has names only. */
const besides: Readonly<Record<string, string>> = {
  medicines: 'medicineSearch classes',
  trial: 'trial.lowDosesCommon trial.fullDoseTitle trial.fullDose',
  told: 'whyMood',
};
const pages = [
  ...questions.map(({ id }) =>
    `questions.${id}.legend questions.${id}.hint questions.${id}.options why.${id} ${besides[id] ?? ''}`.trim(),
  ),
  'intro privacy review',
  'help crisis.cardTitle crisis.card crisis.hints',
  'history letter',
  'check frame.clearAsk frame.clearYes frame.clearNo frame.changedRules',
  'frame exit problem crisis', // around every page
];
const placesOf = (rule: Rule): readonly string[] =>
  isSafetyNote(rule) ? (rule.safety ?? []).map((id) => `safety.${id}`) : [`rules.${rule.id}`];
const outcomes = (words: Words) => [
  ...Object.keys(words.outcomes).map((id) => `outcomes.${id}`),
  ...Object.keys(words.steps).map((id) => `steps.${id}`),
  ...questions.map(({ id }) => allRules.flatMap((rule) => (rule.question === id ? placesOf(rule) : [])).join(' ')),
  ...(['know', 'otherChoices'] as const).flatMap((part) =>
    words[part].sections.map((_, index) => `${part}.sections.${index}`),
  ),
  'outcome.both outcome.bothLead outcome.withCheck outcome.bothWithCheck outcome.checkFirst outcome.checkSoon',
  'outcome.whileYouWaitItems outcome.questionsToAsk safety outcome.noDoctorItems',
  'alsoAsk',
  'outcome.counts outcome.missing outcome.countsUnknown outcome.typedNotCounted',
  'medicineRules',
  'handoff',
];

for (const words of catalogues)
  describe(`reading grade in ${words.name} (X32)`, () => {
    const texts = textsOf(words);
    /** Each problem with the whole text and what was counted, so that the sentence to shorten is at hand. */
    const problemsOf = (groups: readonly string[], place: Place): readonly string[] =>
      groups.flatMap((group) => {
        const roots = group.split(' ');
        const own = texts.flatMap(({ at, text }) =>
          roots.some((root) => `${at}.`.startsWith(`${root}.`)) ? text : [],
        );
        expect(own, group).not.to.be.empty;
        const problem = tooHard(own, words, place);
        return problem === undefined ? [] : [`${group}: ${problem}`];
      });

    it('is easy enough on every page', () => {
      expect(problemsOf(pages, 'page')).to.deep.equal([]);
    });

    it('is easy enough at every outcome', () => {
      expect(problemsOf(outcomes(words), 'outcome')).to.deep.equal([]);
    });

    it('has no sentence of ten words or more that is very hard', () => {
      const sentences = texts.flatMap(({ text }) => sentencesOf(text));
      const long = sentences.filter((sentence) => count([sentence], words).word >= 10);
      expect(long.flatMap((sentence) => tooHard([sentence], words, 'sentence') ?? [])).to.deep.equal([]);
    });
  });

describe('reading grade: the counter (X32)', () => {
  const hardEnglish = ['Intermittent administration necessitates individualized cardiovascular considerations.'];
  const hardSpanish = ['La administración intermitente necesita consideraciones cardiovasculares individualizadas.'];

  it('has the bounds 6 and 7 in English, 65 in Spanish', () => {
    for (const [words, text, page, outcome] of [
      [english, hardEnglish, 6, 7],
      [spanish, hardSpanish, 65, 65],
    ] as const)
      for (const [place, bound] of Object.entries({ page, outcome }))
        expect(tooHard(text, words, place as Place)).to.contain(`bound ${bound},`);
  });

  it('tells an easy text from a hard one', () => {
    expect(easeOf(['The cat sat on the mat.', 'It was warm.'], english)).to.be.below(2);
    expect(easeOf(hardEnglish, english)).to.be.above(12);
    expect(easeOf(['El gato come pan.', 'Hace sol.'], spanish)).to.be.above(80);
    expect(easeOf(hardSpanish, spanish)).to.be.below(20);
    // By hand: La me-sa es blan-ca. To-mé a-gua.
    expect(easeOf(['La mesa es blanca.', 'Tomé agua.'], spanish)).to.be.closeTo(206.835 - 62.3 * (10 / 6) - 3, 0.001);
  });

  it('leaves out names of medicines and conditions, and counts everything else', () => {
    for (const [words, text, word] of [
      [english, `I took ${medicineLabel(english, 'sertraline')} for bipolar disorder.`, 4],
      [english, 'It comes by mouth or as a patch.', 8],
      [spanish, `Tomé ${medicineLabel(spanish, 'sertraline')} para el trastorno bipolar.`, 4],
      [spanish, 'Se usa en parche o por la boca.', 8],
    ] as const)
      expect(count([text], words), text).to.deep.include({ sentence: 1, word });
  });
});
