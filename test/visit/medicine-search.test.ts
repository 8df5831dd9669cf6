import { expect } from 'chai';
import { describe, it } from 'node:test';
import { es } from '../../src/locales/es.js';
import { defaultWords as en, type Words } from '../../src/locales/index.js';
import * as search from '../../src/visit/medicine-search.js';
import { type Medicine, medicines } from '../../src/protocol/index.js';
import { misspellings, spanishMisspellings } from '../fixtures/misspellings.js';

const { allMedicines, exactMedicine, longestName, offersFor, searchMedicines } = search;

const first = (typed: string, count = 3, words: Words = en): readonly string[] =>
  searchMedicines(typed, words).slice(0, count);
const missedOf = (all: typeof misspellings, words: Words): readonly string[] =>
  all.filter(([typed, id]) => !first(typed, 3, words).includes(id)).map(([typed]) => typed);

/** Each medicine with the names that a page in this language knows it by. */
const named = (...languages: Words[]) =>
  (medicines as readonly Medicine[]).flatMap(({ id, brands, elsewhere = [] }) => {
    const own = languages.map((words) => words.medicines[id as keyof typeof words.medicines]);
    return [...own, ...brands, ...elsewhere].map((name) => ({ id, name }));
  });

describe('medicine search (X14)', () => {
  it('has the right medicine among the first three for 95 in 100 misspellings', () => {
    expect(misspellings.length).to.be.at.least(60);
    expect(new Set(misspellings.map(([typed]) => typed)).size).to.equal(misspellings.length);
    expect(allMedicines).to.include.members(misspellings.map(([, id]) => id));
    for (const words of [en, es]) {
      const missed = missedOf(misspellings, words);
      expect(missed.length, missed.join()).to.be.at.most(0.05 * misspellings.length);
    }
  });

  it('has it for each of 20 Spanish misspellings and more, on a page in Spanish', () => {
    expect(spanishMisspellings.length).to.be.at.least(20);
    expect(missedOf(spanishMisspellings, es)).to.deep.equal([]);
  });

  it('puts a medicine first, and knows it as exact, by each name: generic, brand, and in Spanish the English one', () => {
    for (const words of [en, es])
      for (const { id, name } of named(...new Set([words, en])))
        expect([first(name, 1, words)[0], exactMedicine(name, words)], name).to.deep.equal([id, id]);
  });

  it('finds it whatever the case, and by the first four letters among the six that are shown', () => {
    for (const { id, name } of named(en)) {
      expect(first(name.toUpperCase()), name).to.include(id);
      expect(first(name.slice(0, 4), 6), name).to.include(id);
    }
  });

  it('finds it as it is pasted: with a dose, a form, accents or another apostrophe', () => {
    for (const [id, pasted] of Object.entries({
      bupropion: 'Wellbutrin XL 150 mg, bupropion SR',
      venlafaxine: 'effexor xr, Effexor XR 75mg',
      sertraline: 'sertraline 50, sertraline hcl 100 mg, Zoloft 25 mg tablets, sertraline 50 mg tablet, sertralîne',
      paroxetine: 'Paxil CR 12.5 mg',
      lithium: 'lithium ER 300',
      levothyroxine: 'levothyroxine 50 mcg',
      quetiapine: 'Séroquel',
      duloxetine: 'cymbalta 60mg, duloxetine DR 60 mg capsules',
      'st-johns-wort': "St John’s wort, st john's wort, st johns wort, saint johns wort",
    }))
      for (const typed of pasted.split(', ')) expect(first(typed), typed).to.include(id);
    expect(first('seroquel xr, 150 mg')).to.include('quetiapine');
  });
});

describe('an exact name of a medicine, which Enter may add (X14)', () => {
  it('may have a dose or a form beside it, and no accent', () => {
    for (const [words, id, exact] of [
      [en, 'sertraline', 'Zoloft| SERTRALINE 50 mg '],
      [en, 'bupropion', 'Wellbutrin XL'],
      [es, 'bupropion', 'bupropion|BUPROPIÓN'],
      [es, 'levomilnacipran', 'levomilnacipran 40 mg'],
      [es, 'sertraline', 'sertralina tabletas de 50 mg|sertraline 50 mg tablet'],
      [es, 'duloxetine', 'duloxetina 60 mg cápsulas'],
      [es, 'fluoxetine', 'fluoxetina 20 mg comprimidos'],
    ] as const)
      for (const typed of exact.split('|')) expect(exactMedicine(typed, words), typed).to.equal(id);
  });

  it('is no misspelled name, no part of one and no dose alone', () => {
    for (const typed of ['zolof', 'sertralin', '', ' ', '50 mg', 'a'])
      expect(exactMedicine(typed, en)).to.equal(undefined);
    for (const typed of ['setralina', 'sertralin', 'fluoxetin', 'ketamin', 'de', 'de 50 mg', ''])
      expect(exactMedicine(typed, es), typed).to.equal(undefined);
  });
});

describe('medicine search: anything else', () => {
  it('offers nothing for blanks, a dose alone, or letters that spell nothing', () => {
    for (const typed of ['', '   ', '\n\t', '50 mg', '20', 'XR', 'qqqqqqqq', '???', '日本語'])
      expect(searchMedicines(typed, en), typed).to.deep.equal([]);
  });

  it('offers last to keep an unknown name as it was typed, unless nothing is there or it is too long', () => {
    expect(offersFor(' blue pill ', en).at(-1)).to.equal('other:blue pill');
    expect(offersFor('zolof', en)).to.deep.equal([...searchMedicines('zolof', en), 'other:zolof']);
    expect(offersFor('Zoloft', en)).to.deep.equal(searchMedicines('Zoloft', en));
    for (const typed of ['', '  ', 'x'.repeat(longestName + 1)]) expect(offersFor(typed, en)).to.deep.equal([]);
  });

  it('offers each medicine once, and six at most', () => {
    for (const typed of ['a', 'amitriptyline', 'ine', 'pro', 'flu']) {
      const found = searchMedicines(typed, en);
      expect([...new Set(found)].slice(0, 6), typed).to.deep.equal(found);
    }
  });

  it('reads no pattern into what was typed', () => {
    for (const typed of ['.*', '(', '[a-z]', '\\', '=sertraline', '!zoloft', "'zoloft", '^z', '|', '$&'])
      expect(() => searchMedicines(typed, en), typed).not.to.throw();
  });

  it('is quick with 10,000 characters, and reads no further than a name can be long', () => {
    const started = performance.now();
    for (const letter of ['a', 'sertraline ', '9', ' ', '👩🏽‍⚕️'])
      searchMedicines(letter.repeat(10_000).slice(0, 10_000), en);
    // Seconds, because the machine may be busy with other things.
    expect(performance.now() - started).to.be.below(4000);
    expect(longestName).to.equal(60);
    expect(searchMedicines(`${' '.repeat(longestName)}zoloft`, en)).to.deep.equal([]);
  });
});
