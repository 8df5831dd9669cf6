import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/locales/add.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { headlineOf } from '../../src/locales/headline.js';
import { assess } from '../../src/protocol/index.js';
import { onePerOutcome, people, type Person } from '../fixtures/people.js';
import { textsOf } from '../helpers/catalogue.js';
import { Keyboard } from '../helpers/keyboard.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { blocksOf } from '../helpers/read-page.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const inSpanish = { ...fullClinic, lang: 'es' };

before(() => addLanguage(es));

async function arrive(
  { answers }: Pick<Person, 'answers'>,
  attributes: Record<string, string> = inSpanish,
): Promise<Visitor> {
  const visitor = await visit(attributes);
  await visitor.walks(answers);
  return visitor;
}

async function medicinePage(): Promise<Visitor> {
  const visitor = await visit(inSpanish);
  await visitor.walks({ concerns: ['depression'] }, { to: 'medicines' });
  return visitor;
}

/** What English says and Spanish does not: none of it may stand on a Spanish page. */
const spanish = new Set(textsOf(es).map(({ text }) => text));
const english = new Set(
  textsOf(en)
    .map(({ text }) => text)
    .filter((text) => !spanish.has(text)),
);

describe('a journey in Spanish', () => {
  for (const { name, answers, outcome } of onePerOutcome) {
    it(`of ${name} ends at ${outcome}, with every page and crisis help in Spanish (X33, X50)`, async () => {
      const left: string[] = [];
      const visitor = await visit(inSpanish);
      await visitor.walks(answers, {
        onPage: ({ screener, crisisHelp }) => {
          expect(screener.lang).to.equal('es');
          within(crisisHelp).getAllByRole('link', { name: 'Llame al 988 y oprima 2' });
          left.push(...blocksOf(screener).filter((text) => english.has(text)));
        },
      });
      expect(textOf(visitor.heading)).to.equal(headlineOf(es, assess(answers)).title);
      expect(left, 'left in English').to.deep.equal([]);
    });
  }

  it('says on the first page and at every outcome that nobody has reviewed the translation (X33)', async () => {
    expect((await visit(inSpanish)).text).to.contain(es.review.translation);
    for (const person of onePerOutcome) {
      expect((await arrive(person)).text, person.outcome).to.contain(es.review.translation);
    }
  });

  it('says so nowhere in English, which is no translation (X33)', async () => {
    for (const visitor of [await visit(fullClinic), await arrive(people.triedTwo, fullClinic)])
      expect(visitor.text).not.to.match(/translat|traducción/i);
  });

  it('says in Spanish what to do about a problem, and where the visitor is (X12, X9)', async () => {
    const visitor = await visit(inSpanish);
    await visitor.starts();
    expect(visitor.progress).to.match(/^Pregunta 1( de unas \d+)?$/);
    await visitor.continues();
    expect(textOf(visitor.problem!)).to.equal(`${es.problem.title} ${es.problem.chooseMany}`);
  });

  it('goes back, changes an answer and clears all, by the names that stand there (X2, X10, X16)', async () => {
    const visitor = await visit(inSpanish);
    await visitor.walks(people.triedTwo.answers, { to: 'check' });
    await visitor.changes(es.questions.age.legend);
    await visitor.answers('age', '65-plus');
    await visitor.continues();
    expect(visitor.page).to.equal('check');
    expect(visitor.text).to.contain('65 o más');
    await visitor.goesBack();
    await visitor.clears();
    expect(visitor.page).to.equal('intro');
  });
});

describe('medicines in Spanish', () => {
  it('are found however they are spelled, with brands and family (X14)', async () => {
    const visitor = await medicinePage();
    await visitor.types('setralina');
    expect(textOf(visitor.suggestions[0]!)).to.equal('sertralina, Zoloft, Lustral, ISRS (SSRI)');
    await visitor.finds('setralina', 'sertralina');
    expect(visitor.listed).to.deep.equal(['sertralina (Zoloft)']);
  });

  it('are taken on Enter by the English name on the bottle, by the Spanish one, and without its accent (X14)', async () => {
    const visitor = await medicinePage();
    const keys = new Keyboard(visitor);
    visitor.searchBox.focus();
    for (const name of ['fluoxetine', 'sertralina', 'bupropion']) {
      await keys.types(name);
      await keys.presses('Enter');
    }
    expect(visitor.listed).to.deep.equal(['fluoxetina (Prozac)', 'sertralina (Zoloft)', 'bupropión (Wellbutrin)']);
  });
});

describe('the list to take along, in Spanish', () => {
  it('says how to get it in English, and that is how it is done: the answers stay (X33, X70)', async () => {
    const visitor = await arrive(people.lowDose);
    const listed = textOf(visitor.part(es.handoff.title)!);
    expect(listed).to.contain(es.handoff.forEnglishReader);
    expect(listed).to.contain(`Tricíclicos: amitriptilina (Elavil): ${es.trial.inShort['low-dose']}`);
    await visitor.presses('English');
    expect(visitor.outcome).to.equal('next-step');
    const list = textOf(visitor.part(en.handoff.title)!);
    expect(list).to.contain(`Tricyclics: amitriptyline (Elavil): ${en.trial.inShort['low-dose']}`);
    expect(list).not.to.contain(es.handoff.forEnglishReader);
  });
});
