import { expect } from 'chai';
import { describe, it } from 'node:test';
import { es } from '../../src/locales/es.js';
import { defaultWords as en, type Words } from '../../src/locales/index.js';
import * as search from '../../src/visit/medicine-search.js';
import { type Medicine, medicines } from '../../src/protocol/index.js';
import { misspellings, otherMedicines, spanishMisspellings } from '../fixtures/misspellings.js';

const { allMedicines, exactMedicine, longestName, offersFor, searchMedicines } = search;

const found = (typed: string, words: Words = en): readonly string[] =>
  searchMedicines(typed, words).map(({ id }) => id);
const offered = (typed: string): readonly string[] => offersFor(typed, en).map(({ id }) => id);
const first = (typed: string, count = 3, words: Words = en): readonly string[] => found(typed, words).slice(0, count);
const everywhere = [
  [misspellings, en],
  [misspellings, es],
  [spanishMisspellings, es],
] as const;

/** Each medicine with the names that a page in this language knows it by. */
const named = (...languages: Words[]) =>
  (medicines as readonly Medicine[]).flatMap(({ id, brands, elsewhere = [] }) => {
    const own = languages.map((words) => words.medicines[id as keyof typeof words.medicines]);
    return [...own, ...brands, ...elsewhere].map((name) => ({ id, name }));
  });

describe('medicine search (X14)', () => {
  it('has the right medicine first for each misspelling, in English and in Spanish', () => {
    expect([misspellings.length, spanishMisspellings.length]).to.deep.equal([310, 50]);
    expect(new Set(misspellings.map(([typed]) => typed)).size).to.equal(misspellings.length);
    expect(allMedicines).to.include.members(misspellings.map(([, id]) => id));
    for (const [all, words] of everywhere)
      expect(all.filter(([typed, id]) => found(typed, words)[0] !== id)).to.deep.equal([]);
  });

  it('lists nothing beside it but products with the same medicine in their name', () => {
    for (const [all, words] of everywhere)
      for (const [typed, id] of all)
        expect(
          found(typed, words).filter((other) => !other.includes(id)),
          typed,
        ).to.deep.equal([]);
    expect(found('fluoxitine')).to.deep.equal(['fluoxetine', 'olanzapine-fluoxetine']);
  });

  it('lists nothing for another medicine whose name looks like one of the table', () => {
    expect(otherMedicines.length).to.be.at.least(250);
    for (const words of [en, es])
      expect(otherMedicines.filter((name) => found(name, words).length > 0)).to.deep.equal([]);
  });

  it('lists a family by its name or abbreviation in the language of the page or in English, all of it', () => {
    const all = medicines as readonly Medicine[];
    for (const [words, family, names] of [
      [en, 'SSRI', 'ssri, SSRIs'],
      [en, 'SNRI', 'snri'],
      [en, 'TCA', 'tricyclic, Tricyclics, trycyclics, tca'],
      [en, 'MAOI', 'maoi, MAOIs, mao'],
      [en, 'SM', 'serotonin modulators'],
      [en, 'ADD', 'add-ons, add on'],
      [es, 'SSRI', 'isrs, ssri'],
      [es, 'SNRI', 'irsn, snri'],
      [es, 'TCA', 'tricíclicos, triciclico, tricyclic'],
      [es, 'MAOI', 'imao, maoi'],
      [es, 'FLAG', 'otras medicinas'],
    ] as const)
      for (const name of names.split(', '))
        expect(found(name, words), name).to.deep.equal(all.filter((row) => row.class === family).map(({ id }) => id));
    for (const name of ['mirtazapine', 'gepirone', 'ketamine']) expect(found(name)).to.deep.equal([name]);
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

describe('a name of a medicine that Enter may add (X14)', () => {
  it('is exact, also with a dose or a form beside it, or without an accent', () => {
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

  it('is not exact if it is misspelled, a part of one or a dose alone', () => {
    for (const typed of ['zolof', 'sertralin', '', ' ', '50 mg', 'a'])
      expect(exactMedicine(typed, en)).to.equal(undefined);
    for (const typed of ['setralina', 'sertralin', 'fluoxetin', 'ketamin', 'de', 'de 50 mg', ''])
      expect(exactMedicine(typed, es), typed).to.equal(undefined);
  });
});

describe('a misspelled name that Enter may add (X14)', () => {
  const closest = (typed: string, words: Words = en) =>
    searchMedicines(typed, words).find(({ fit }) => fit !== undefined);

  it('has one mistake, and one medicine alone is listed or has the name for itself', () => {
    for (const [all, words] of everywhere)
      for (const [typed, id] of all) expect([id, undefined], typed).to.include(closest(typed, words)?.id);
    for (const [typed, id] of [
      ['zolof', 'sertraline'],
      ['lexipro', 'escitalopram'],
      ['welbutrin', 'bupropion'],
      ['buproprion', 'bupropion'],
      ['zanax', 'alprazolam'],
    ] as const)
      expect(closest(typed)).to.include({ id, fit: 'close' });
  });

  it('is no beginning, no word of a name, no family, no short word, none with two mistakes, and none that two medicines have', () => {
    for (const typed of 'sertra, lora, amitri, tylenol, naloxone, ssri, xanx, buprion, selegiline, levox'.split(', '))
      expect([found(typed).length > 0, closest(typed)], typed).to.deep.equal([true, undefined]);
  });
});

describe('medicine search: anything else', () => {
  it('offers nothing for blanks, a dose alone, or letters that spell nothing', () => {
    for (const typed of ['', '   ', '\n\t', '50 mg', '20', 'XR', 'qqqqqqqq', '???', '日本語'])
      expect(found(typed), typed).to.deep.equal([]);
  });

  it('offers last to keep an unknown name as it was typed, unless nothing is there or it is too long', () => {
    expect(offered(' blue pill ').at(-1)).to.equal('other:blue pill');
    expect(offered('zolof')).to.deep.equal([...found('zolof'), 'other:zolof']);
    expect(offered('Zoloft')).to.deep.equal(found('Zoloft'));
    for (const typed of ['', '  ', 'x'.repeat(longestName + 1)]) expect(offered(typed)).to.deep.equal([]);
  });

  it('offers each medicine once, and six at most for the beginning of a name', () => {
    for (const typed of ['a', 'amitriptyline', 'ine', 'pro', 'flu']) {
      expect([...new Set(found(typed))].slice(0, 6), typed).to.deep.equal(found(typed));
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
    expect(found(`${' '.repeat(longestName)}zoloft`)).to.deep.equal([]);
  });
});
