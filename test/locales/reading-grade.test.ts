import { expect } from '@open-wc/testing';
import { medicineLabel, questionWords } from '../../src/locales/labels.js';
import { defaultWords as words } from '../../src/locales/index.js';
import { outcomes, questions, type Rule, rules } from '../../src/protocol/index.js';
import { sentencesOf, textsOf } from '../helpers/catalogue.js';
import { count, gradeOf } from '../helpers/reading-grade.js';

const texts = textsOf(words);
const under = (...roots: string[]): readonly string[] =>
  texts.filter(({ at }) => roots.some((root) => at === root || at.startsWith(`${root}.`))).map(({ text }) => text);

/** Fails with the whole page and what was counted, so that the sentence to shorten is at hand. */
function expectGrade(page: readonly string[], most: number): void {
  const grade = gradeOf(page);
  expect(grade, `grade ${grade.toFixed(1)} of ${JSON.stringify(count(page))}: ${page.join(' | ')}`).to.be.at.most(most);
}

/** All that stands on a question's page; of the medicines, the page has names only. */
function questionPage(id: string): readonly string[] {
  const { legend, hint = '', options } = questionWords(words, id === 'trial' ? 'trial:sertraline' : id);
  const extra = {
    medicines: under('medicineSearch', 'classes'),
    trial: under('trial.lowDosesCommon', 'trial.fullDoseTitle', 'trial.fullDose'),
  };
  return [legend, hint, ...under(`why.${id}`), ...Object.values(options), ...(extra[id as keyof typeof extra] ?? [])];
}

describe('reading grade: 6 or easier on every page (X32)', () => {
  for (const { id } of questions)
    it(`of the question ${id}`, () => {
      expectGrade(questionPage(id), 6);
    });

  it('of the first page', () => {
    expectGrade([...under('intro'), words.privacy, ...under('review')], 6);
  });
  it('of the help page', () => {
    expectGrade([...under('help'), ...under('crisis.cardTitle', 'crisis.card', 'crisis.hints')], 6);
  });
  it('of the page to check answers', () => {
    expectGrade(
      [...under('check'), ...under('frame.clearAsk', 'frame.clearYes', 'frame.clearNo', 'frame.changedRules')],
      6,
    );
  });
});

describe('reading grade: 7 or easier at the outcome (X32)', () => {
  for (const { id } of outcomes)
    it(`of what stands at the top of ${id}`, () => {
      expectGrade(under(`outcomes.${id}`), 7);
    });

  for (const { id } of questions) {
    const said = (rules as readonly Rule[]).filter(({ question }) => question === id).map((rule) => rule.id);
    it(`of the reasons and notes that come from ${id}`, () => {
      expectGrade(under(...said.map((rule) => `rules.${rule}`)), 7);
    });
  }

  it('of what to ask, what always holds, and how to find a doctor', () => {
    expectGrade(under('outcome.questionsToAsk', 'outcome.alwaysItems', 'outcome.noDoctorItems', 'outcome.keepOpen'), 7);
  });
  it('of the list to take along', () => {
    expectGrade(under('handoff'), 7);
  });
  for (const [index, { title }] of words.know.sections.entries())
    it(`of "${title}"`, () => {
      expectGrade(under(`know.sections.${index}`), 7);
    });
});

describe('reading grade: no sentence hides behind an easy page', () => {
  it('has none of ten words or more above grade 11', () => {
    const hard = texts.flatMap(({ at, text }) =>
      sentencesOf(text)
        .filter((sentence) => count([sentence]).word >= 10 && gradeOf([sentence]) > 11)
        .map((sentence) => `${at}: ${gradeOf([sentence]).toFixed(1)}: ${sentence}`),
    );
    expect(hard).to.deep.equal([]);
  });
});

describe('reading grade: the counter itself', () => {
  it('gives an easy text a low grade, and a hard one a high grade', () => {
    expect(gradeOf(['The cat sat on the mat.', 'It was warm.'])).to.be.below(2);
    expect(
      gradeOf(['Intermittent administration necessitates individualized cardiovascular monitoring considerations.']),
    ).to.be.above(12);
  });

  it('leaves out names of medicines and conditions, and counts everything else', () => {
    expect(count([`I took ${medicineLabel(words, 'sertraline')} for bipolar disorder.`])).to.deep.include({
      sentence: 1,
      word: 4,
    });
    expect(count(['It comes by mouth or as a patch.'])).to.deep.include({ sentence: 1, word: 8 });
  });
});
