import { expect } from '@open-wc/testing';
import { medicineLabel, questionWords } from '../../src/locales/labels.js';
import type { Words } from '../../src/locales/index.js';
import { outcomes, questions, type Rule, rules } from '../../src/protocol/index.js';
import { sentencesOf, textsOf } from '../helpers/catalogue.js';
import { catalogues } from '../languages/index.js';
import { count, easeOf, tooHard } from '../helpers/reading-grade.js';
import type { Place } from '../languages/language.js';

const [english, spanish] = catalogues as [Words, Words];

for (const words of catalogues) {
  const texts = textsOf(words);
  const under = (...roots: string[]): readonly string[] =>
    texts.filter(({ at }) => roots.some((root) => at === root || at.startsWith(`${root}.`))).map(({ text }) => text);

  /** Fails with the whole page and what was counted, so that the sentence to shorten is at hand. */
  const expectEasy = (page: readonly string[], place: Place): void => {
    expect(page).not.to.be.empty;
    expect(tooHard(page, words, place)).to.equal(undefined);
  };

  /** All that stands on a question's page; of the medicines, the page has names only. */
  const questionPage = (id: string): readonly string[] => {
    const { legend, hint = '', options } = questionWords(words, id === 'trial' ? 'trial:sertraline' : id);
    const extra = {
      medicines: under('medicineSearch', 'classes'),
      trial: under('trial.lowDosesCommon', 'trial.fullDoseTitle', 'trial.fullDose'),
    };
    return [legend, hint, ...under(`why.${id}`), ...Object.values(options), ...(extra[id as keyof typeof extra] ?? [])];
  };

  describe(`reading grade in ${words.name}: easy enough on every page (X32)`, () => {
    for (const { id } of questions)
      it(`of the question ${id}`, () => {
        expectEasy(questionPage(id), 'page');
      });

    it('of the first page', () => {
      expectEasy([...under('intro'), words.privacy, ...under('review')], 'page');
    });
    it('of the help page', () => {
      expectEasy([...under('help'), ...under('crisis.cardTitle', 'crisis.card', 'crisis.hints')], 'page');
    });
    it('of the page to check answers', () => {
      expectEasy(
        [...under('check'), ...under('frame.clearAsk', 'frame.clearYes', 'frame.clearNo', 'frame.changedRules')],
        'page',
      );
    });
  });

  describe(`reading grade in ${words.name}: easy enough at the outcome (X32)`, () => {
    for (const { id } of outcomes)
      it(`of what stands at the top of ${id}`, () => {
        expectEasy(under(`outcomes.${id}`), 'outcome');
      });

    for (const { id } of questions) {
      const said = (rules as readonly Rule[]).filter(({ question }) => question === id).map((rule) => rule.id);
      it(`of the reasons and notes that come from ${id}`, () => {
        expectEasy(under(...said.map((rule) => `rules.${rule}`)), 'outcome');
      });
    }

    it('of what to ask, what always holds, and how to find a doctor', () => {
      expectEasy(
        under('outcome.questionsToAsk', 'outcome.alwaysItems', 'outcome.noDoctorItems', 'outcome.keepOpen'),
        'outcome',
      );
    });
    it('of the list to take along', () => {
      expectEasy(under('handoff'), 'outcome');
    });
    for (const [index, { title }] of words.know.sections.entries())
      it(`of "${title}"`, () => {
        expectEasy(under(`know.sections.${index}`), 'outcome');
      });
  });

  describe(`reading grade in ${words.name}: no sentence hides behind an easy page`, () => {
    it('has none of ten words or more that is very hard (X32)', () => {
      const hard = texts.flatMap(({ at, text }) =>
        sentencesOf(text)
          .filter((sentence) => count([sentence], words).word >= 10)
          .map((sentence) => tooHard([sentence], words, 'sentence'))
          .filter((problem) => problem !== undefined)
          .map((problem) => `${at}: ${problem}`),
      );
      expect(hard).to.deep.equal([]);
    });
  });
}

describe('reading grade: the bounds', () => {
  it('are grade 6 for pages and 7 for outcomes in English (X32)', () => {
    const page = ['This page needs considerable concentration, patience and determination.'];
    expect(tooHard(page, english, 'page')).to.match(/bound 6,/);
    expect(tooHard(page, english, 'outcome')).to.match(/bound 7,/);
  });

  it('are INFLESZ 65 for pages and outcomes in Spanish (X32)', () => {
    const page = ['Esta página necesita concentración, paciencia y determinación considerables.'];
    expect(tooHard(page, spanish, 'page')).to.match(/bound 65,/);
    expect(tooHard(page, spanish, 'outcome')).to.match(/bound 65,/);
  });
});

describe('reading grade: the counter itself', () => {
  it('gives an easy text a low grade, and a hard one a high grade', () => {
    expect(easeOf(['The cat sat on the mat.', 'It was warm.'], english)).to.be.below(2);
    const hard = 'Intermittent administration necessitates individualized cardiovascular monitoring considerations.';
    expect(easeOf([hard], english)).to.be.above(12);
  });

  it('gives an easy Spanish text a high INFLESZ, and a hard one a low one (X32)', () => {
    expect(easeOf(['El gato come pan.', 'Hace sol.'], spanish)).to.be.above(80);
    const hard =
      'La administración intermitente necesita consideraciones individualizadas de monitorización cardiovascular.';
    expect(easeOf([hard], spanish)).to.be.below(20);
  });

  it('gives the INFLESZ that the formula gives by hand (X32)', () => {
    // La me-sa es blan-ca. To-mé a-gua.
    expect(easeOf(['La mesa es blanca.', 'Tomé agua.'], spanish)).to.be.closeTo(206.835 - 62.3 * (10 / 6) - 3, 0.001);
  });

  it('leaves out names of medicines and conditions, and counts everything else', () => {
    const took = `I took ${medicineLabel(english, 'sertraline')} for bipolar disorder.`;
    expect(count([took], english)).to.deep.include({ sentence: 1, word: 4 });
    expect(count(['It comes by mouth or as a patch.'], english)).to.deep.include({ sentence: 1, word: 8 });
    const tome = `Tomé ${medicineLabel(spanish, 'sertraline')} para el trastorno bipolar.`;
    expect(count([tome], spanish)).to.deep.include({ sentence: 1, word: 4 });
    expect(count(['Se usa en parche o por la boca.'], spanish)).to.deep.include({ sentence: 1, word: 8 });
  });
});
