import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/locales/add.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { headlineOf } from '../../src/locales/headline.js';
import { assess } from '../../src/protocol/index.js';
import { onePerOutcome, people } from '../fixtures/people.js';
import { textsOf } from '../helpers/catalogue.js';
import { Keyboard } from '../helpers/keyboard.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { textOf, visit } from '../helpers/visitor.js';

const inSpanish = { ...fullClinic, lang: 'es' };

/** The texts that are only in English. */
const [spanish, english] = [es, en].map((words) => new Set(textsOf(words).map(({ text }) => text)));
for (const text of spanish!) english!.delete(text);

/** A sheet in English is for whoever reads the list. */
const isNotInEnglish = (node: Element): boolean => node.closest('[lang=en]') === null;

before(() => addLanguage(es));

describe('a journey in Spanish', () => {
  it('has every page, crisis help and the headline of each outcome in Spanish, and says that nobody reviewed the translation (X33, X50)', async function () {
    this.timeout(30_000);
    const left: string[] = [];
    const parts = 'h2, h3, h4, p, li, label span, legend, summary, button:not([lang]), dt, dd, a';
    for (const { name, answers } of onePerOutcome) {
      const visitor = await visit(inSpanish);
      await visitor.walks(answers, {
        onPage: ({ screener, crisisHelp, text, page }) => {
          expect(screener.lang).to.equal('es');
          within(crisisHelp).getAllByRole('link', { name: 'Llame al 988 y oprima 2' });
          if (page === 'intro') expect(text).to.contain(es.review.translation);
          left.push(
            ...[...screener.querySelectorAll(parts)]
              .filter(isNotInEnglish)
              .map(textOf)
              .filter((one) => english!.has(one)),
          );
        },
      });
      expect(textOf(visitor.heading), name).to.equal(headlineOf(es, assess(answers)).title);
      expect(visitor.text, name).to.contain(es.review.translation);
    }
    expect(left, 'left in English').to.deep.equal([]);
  });

  it('finds medicines by Spanish and English names, misspelled and without an accent, by pointer and by Enter (X14)', async () => {
    const visitor = await visit(inSpanish);
    await visitor.walks({ concerns: ['depression'] }, { to: 'medicines' });
    await visitor.types('setralina');
    expect(textOf(visitor.suggestions[0]!)).to.equal('sertralina, Zoloft, ISRS (SSRI)');
    await visitor.finds('setralina', 'sertralina');
    const keys = new Keyboard(visitor);
    visitor.searchBox.focus();
    for (const name of ['fluoxetine', 'bupropion']) {
      await keys.types(name);
      await keys.presses('Enter');
    }
    expect(visitor.listed).to.deep.equal(['sertralina (Zoloft)', 'fluoxetina (Prozac)', 'bupropión (Wellbutrin)']);
  });

  it('has a list to take along also in English; there the answers stay, and no page speaks of a translation (X33, X70, X75)', async () => {
    const visitor = await visit(inSpanish);
    await visitor.walks(people.lowDose.answers);
    const listed = textOf(visitor.part(es.handoff.title)!);
    expect(listed).to.contain(es.handoff.english.also);
    expect(listed).to.contain(`Tricíclicos (TCA): amitriptilina (Elavil): ${es.trial.inShort['low-dose']}`);
    await visitor.presses('English');
    expect(visitor.outcome).to.equal('next-step');
    const list = textOf(visitor.part(en.handoff.title)!);
    expect(list).to.contain(`Tricyclics (TCA): amitriptyline (Elavil): ${en.trial.inShort['low-dose']}`);
    expect(visitor.text).not.to.match(/translat|traducción|traducido/i);
  });
});
