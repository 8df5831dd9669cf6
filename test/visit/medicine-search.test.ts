import { expect } from 'chai';
import { describe, it } from 'node:test';
import { es } from '../../src/locales/es.js';
import { defaultWords as words } from '../../src/locales/index.js';
import { allMedicines, exactMedicine, longestName, searchMedicines } from '../../src/visit/medicine-search.js';
import { type Medicine, medicines } from '../../src/protocol/index.js';
import { misspellings, spanishMisspellings } from '../fixtures/misspellings.js';

const first = (typed: string, count = 3): readonly string[] => searchMedicines(typed, words).slice(0, count);

describe('medicine search: misspelled names (X14)', () => {
  it('has at least 60 misspellings to stand on, each of another name or in another way', () => {
    expect(misspellings.length).to.be.at.least(60);
    expect(new Set(misspellings.map(([typed]) => typed)).size).to.equal(misspellings.length);
    for (const [, id] of misspellings) expect(allMedicines).to.include(id);
  });

  it('has the right medicine among the first three for 95 in 100 misspellings', () => {
    const missed = misspellings.filter(([typed, id]) => !first(typed).includes(id));
    const found = (misspellings.length - missed.length) / misspellings.length;
    const list = missed.map(([typed, id]) => `${typed} (${id}) gave ${first(typed).join(', ') || 'nothing'}`);
    expect(found, `missed: ${list.join('; ')}`).to.be.at.least(0.95);
  });
});

describe('medicine search: names as they stand on the box (X14)', () => {
  const named = (medicines as readonly Medicine[]).flatMap(({ id, brands, elsewhere = [] }) =>
    [words.medicines[id as keyof typeof words.medicines], ...brands, ...elsewhere].map((name) => ({ id, name })),
  );

  it('puts the medicine first for its own exact name, generic or brand', () => {
    const wrong = named
      .filter(({ id, name }) => first(name, 1)[0] !== id)
      .map(({ name }) => `${name}: ${first(name).join(', ')}`);
    expect(wrong).to.deep.equal([]);
  });

  it('finds it whatever the case', () => {
    const wrong = named.filter(({ id, name }) => !first(name.toUpperCase()).includes(id)).map(({ name }) => name);
    expect(wrong).to.deep.equal([]);
  });

  it('finds it by the first four letters, among the six that are shown', () => {
    const wrong = named.filter(({ id, name }) => !first(name.slice(0, 4), 6).includes(id)).map(({ name }) => name);
    expect(wrong).to.deep.equal([]);
  });

  it('finds it with a dose or with the ending of a slow-release form', () => {
    const pasted = {
      'Wellbutrin XL 150 mg': 'bupropion',
      'effexor xr': 'venlafaxine',
      'Effexor XR 75mg': 'venlafaxine',
      'sertraline 50': 'sertraline',
      'sertraline hcl 100 mg': 'sertraline',
      'Paxil CR 12.5 mg': 'paroxetine',
      'lithium ER 300': 'lithium',
      'bupropion SR': 'bupropion',
      'levothyroxine 50 mcg': 'levothyroxine',
      'seroquel xr, 150 mg': 'quetiapine',
      'cymbalta 60mg': 'duloxetine',
    };
    for (const [typed, id] of Object.entries(pasted)) expect(first(typed), typed).to.include(id);
  });

  it('finds it with the form that stands beside the dose on the bottle', () => {
    for (const typed of ['Zoloft 25 mg tablets', 'sertraline 50 mg tablet', 'duloxetine DR 60 mg capsules'])
      expect(first(typed), typed).to.have.length.above(0);
  });

  it('finds it with accents that a phone has put in', () => {
    const accented = {
      sertralîne: 'sertraline',
      Prozác: 'fluoxetine',
      cítalopram: 'citalopram',
      Séroquel: 'quetiapine',
    };
    for (const [typed, id] of Object.entries(accented)) expect(first(typed), typed).to.include(id);
  });

  it('finds St John’s wort with a curly, a straight, or no apostrophe', () => {
    for (const typed of ['St John’s wort', "st john's wort", 'st johns wort', 'saint johns wort'])
      expect(first(typed), typed).to.include('st-johns-wort');
  });

  it('knows an exact name, so that Enter may add it, and only an exact one', () => {
    expect(exactMedicine('Zoloft', words)).to.equal('sertraline');
    expect(exactMedicine(' SERTRALINE 50 mg ', words)).to.equal('sertraline');
    expect(exactMedicine('Wellbutrin XL', words)).to.equal('bupropion');
    for (const typed of ['zolof', 'sertralin', '', ' ', '50 mg', 'a'])
      expect(exactMedicine(typed, words), typed).to.equal(undefined);
  });

  it('knows each name of the table as exact', () => {
    const unknown = named.filter(({ id, name }) => exactMedicine(name, words) !== id).map(({ name }) => name);
    expect(unknown).to.deep.equal([]);
  });
});

describe('medicine search: anything else', () => {
  it('offers nothing for blanks, a dose alone, or letters that spell nothing', () => {
    for (const typed of ['', '   ', '\n\t', '50 mg', '20', 'XR', 'qqqqqqqq', '???', '日本語'])
      expect(searchMedicines(typed, words), typed).to.deep.equal([]);
  });

  it('offers each medicine once, and six at most', () => {
    for (const typed of ['a', 'amitriptyline', 'ine', 'pro', 'flu']) {
      const found = searchMedicines(typed, words);
      expect(new Set(found).size, typed).to.equal(found.length);
      expect(found.length, typed).to.be.at.most(6);
    }
  });

  it('reads no pattern into what was typed', () => {
    for (const typed of ['.*', '(', '[a-z]', '\\', '=sertraline', '!zoloft', "'zoloft", '^z', '|', '$&'])
      expect(() => searchMedicines(typed, words), typed).not.to.throw();
  });

  it('is quick with 10,000 characters, and reads no further than a name can be long', () => {
    const started = performance.now();
    for (const letter of ['a', 'sertraline ', '9', ' ', '👩🏽‍⚕️'])
      searchMedicines(letter.repeat(10_000).slice(0, 10_000), words);
    // Seconds, because the machine may be busy with other things.
    expect(performance.now() - started).to.be.below(4000);
    expect(longestName).to.equal(60);
    expect(searchMedicines(`${' '.repeat(longestName)}zoloft`, words)).to.deep.equal([]);
  });
});

describe('medicine search on a page in Spanish (X14)', () => {
  const found = (typed: string, count = 3): readonly string[] => searchMedicines(typed, es).slice(0, count);

  it('has the right medicine among the first three for each of 20 misspellings and more', () => {
    expect(spanishMisspellings.length).to.be.at.least(20);
    const missed = spanishMisspellings.filter(([typed, id]) => !found(typed).includes(id));
    expect(missed.map(([typed]) => `${typed} gave ${found(typed).join(', ')}`)).to.deep.equal([]);
  });

  it('finds what is misspelled in English too, as often as on a page in English', () => {
    const missed = misspellings.filter(([typed, id]) => !found(typed).includes(id)).map(([typed]) => typed);
    expect(missed.length / misspellings.length, missed.join(', ')).to.be.at.most(0.05);
  });

  it('puts a medicine first, and knows it as exact, by its Spanish name, its English name and each brand', () => {
    const wrong = (medicines as readonly Medicine[]).flatMap(({ id, brands, elsewhere = [] }) => {
      const name = id as keyof typeof words.medicines;
      return [es.medicines[name], words.medicines[name], ...brands, ...elsewhere].filter(
        (called) => found(called, 1)[0] !== id || exactMedicine(called, es) !== id,
      );
    });
    expect(wrong).to.deep.equal([]);
  });

  it('knows an exact name without its accent, and with the Spanish words that stand beside a dose', () => {
    const exact = {
      bupropion: 'bupropion',
      BUPROPIÓN: 'bupropion',
      codeina: 'codeine',
      'levomilnacipran 40 mg': 'levomilnacipran',
      'sertralina tabletas de 50 mg': 'sertraline',
      'duloxetina 60 mg cápsulas': 'duloxetine',
      'fluoxetina 20 mg comprimidos': 'fluoxetine',
      'sertraline 50 mg tablet': 'sertraline',
      'hierba de San Juan': 'st-johns-wort',
    };
    for (const [typed, id] of Object.entries(exact)) expect(exactMedicine(typed, es), typed).to.equal(id);
  });

  it('takes no misspelled name for exact', () => {
    for (const typed of ['setralina', 'sertralin', 'fluoxetin', 'ketamin', 'de', 'de 50 mg', ''])
      expect(exactMedicine(typed, es), typed).to.equal(undefined);
  });
});
