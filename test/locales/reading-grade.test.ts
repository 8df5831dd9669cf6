import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Words } from '../../src/locales/index.js';
import { medicineLabel } from '../../src/locales/labels.js';
import { allRules, questions } from '../../src/protocol/index.js';
import { sentencesOf, textsOf } from '../helpers/catalogue.js';
import { count, easeOf, tooHard } from '../helpers/reading-grade.js';
import { catalogues } from '../languages/index.js';
import type { Place } from '../languages/language.js';

const [english, spanish] = catalogues as [Words, Words];

/** What is read together besides a question's page and the rules of a question, each by the places of its texts. */
const pages: Readonly<Record<string, string>> = {
  'the first page': 'intro privacy review',
  'the help page': 'help crisis.cardTitle crisis.card crisis.hints',
  'the page to check answers': 'check frame.clearAsk frame.clearYes frame.clearNo frame.changedRules',
};
const outcomes: Readonly<Record<string, string>> = {
  'what asks for both, or for a check first':
    'outcome.both outcome.bothLead outcome.withCheck outcome.bothWithCheck outcome.checkFirst outcome.checkLead outcome.checkSoon',
  'what to do while waiting, to ask, and how to find a doctor':
    'outcome.whileYouWaitItems outcome.questionsToAsk outcome.alwaysItems outcome.noDoctorItems',
  'the counts': 'outcome.counts outcome.missing outcome.countsUnknown outcome.typedNotCounted',
  'what is said of medicines': 'medicineRules',
  'the list to take along': 'handoff',
};

for (const words of catalogues) {
  const texts = textsOf(words);
  const under = (roots: string): readonly string[] =>
    texts
      .filter(({ at }) => roots.split(' ').some((root) => at === root || at.startsWith(`${root}.`)))
      .map(({ text }) => text);

  /** Fails with the whole text and what was counted, so that the sentence to shorten is at hand. */
  const holds = (what: string, place: Place, roots: string): unknown =>
    it(`of ${what}`, () => {
      expect(under(roots)).not.to.be.empty;
      expect(tooHard(under(roots), words, place)).to.equal(undefined);
    });

  describe(`reading grade in ${words.name}: easy enough on every page (X32)`, () => {
    /** Of the medicines, the page has names only. */
    const extra: Readonly<Record<string, string>> = {
      medicines: 'medicineSearch classes',
      trial: 'trial.lowDosesCommon trial.fullDoseTitle trial.fullDose',
      told: 'whyMood',
    };
    for (const { id } of questions)
      holds(
        `the question ${id}`,
        'page',
        `questions.${id}.legend questions.${id}.hint questions.${id}.options why.${id} ${extra[id] ?? ''}`,
      );
    for (const [what, roots] of Object.entries(pages)) holds(what, 'page', roots);
  });

  describe(`reading grade in ${words.name}: easy enough at the outcome (X32)`, () => {
    for (const id of Object.keys(words.outcomes)) holds(`the top of ${id}`, 'outcome', `outcomes.${id}`);
    for (const id of Object.keys(words.steps)) holds(`the next step ${id}`, 'outcome', `steps.${id}`);
    for (const { id } of questions) {
      const said = allRules.filter(({ question }) => question === id).map((rule) => `rules.${rule.id}`);
      holds(`the reasons and notes that come from ${id}`, 'outcome', said.join(' '));
    }
    for (const [what, roots] of Object.entries(outcomes)) holds(what, 'outcome', roots);
    for (const part of ['know', 'otherChoices'] as const)
      for (const [index, { title }] of words[part].sections.entries())
        holds(`"${title}"`, 'outcome', `${part}.sections.${index}`);
  });

  it(`reading grade in ${words.name}: no sentence of ten words or more is very hard (X32)`, () => {
    const hard = texts.flatMap(({ at, text }) =>
      sentencesOf(text)
        .filter((sentence) => count([sentence], words).word >= 10)
        .map((sentence) => tooHard([sentence], words, 'sentence'))
        .filter((problem) => problem !== undefined)
        .map((problem) => `${at}: ${problem}`),
    );
    expect(hard).to.deep.equal([]);
  });
}

describe('reading grade: the counter itself', () => {
  const hardEnglish = ['Intermittent administration necessitates individualized cardiovascular considerations.'];
  const hardSpanish = ['La administración intermitente necesita consideraciones cardiovasculares individualizadas.'];

  it('has the bounds 6 and 7 in English, 65 in Spanish (X32)', () => {
    for (const [words, text, place, bound] of [
      [english, hardEnglish, 'page', 6],
      [english, hardEnglish, 'outcome', 7],
      [spanish, hardSpanish, 'page', 65],
      [spanish, hardSpanish, 'outcome', 65],
    ] as const)
      expect(tooHard(text, words, place)).to.contain(`bound ${bound},`);
  });

  it('tells an easy text from a hard one (X32)', () => {
    expect(easeOf(['The cat sat on the mat.', 'It was warm.'], english)).to.be.below(2);
    expect(easeOf(hardEnglish, english)).to.be.above(12);
    expect(easeOf(['El gato come pan.', 'Hace sol.'], spanish)).to.be.above(80);
    expect(easeOf(hardSpanish, spanish)).to.be.below(20);
  });

  it('gives the INFLESZ that the formula gives by hand (X32)', () => {
    // La me-sa es blan-ca. To-mé a-gua.
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
