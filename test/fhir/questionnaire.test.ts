import { expect } from 'chai';
import { describe, it } from 'node:test';
import { codeSystem, languages, questionnaire } from '../../src/fhir/index.js';
import type { Extended } from '../../src/fhir/resources.js';
import { questionWords } from '../../src/locales/labels.js';
import { protocol } from '../../src/protocol/index.js';
import { medicineTable } from '../fixtures/medicine-table.js';
import { questionTable } from '../fixtures/protocol-table.js';
import { pseudo } from '../fixtures/pseudo-locales.js';
import { catalogues } from '../languages/index.js';
import { itemsIn } from './form.js';

const { en, es } = languages;
const form = questionnaire(en, [es, pseudo]);
const items = itemsIn(form.item);
const itemOf = (linkId: string) => items.find((item) => item.linkId === linkId);
const codesOf = (linkId: string) => itemOf(linkId)?.answerOption?.map(({ valueCoding }) => valueCoding.code);
const translations = ({ extension }: Extended = { extension: [] }) =>
  extension.map((one) => one.extension?.map(({ valueCode, valueString }) => valueCode ?? valueString));

describe('the questionnaire', () => {
  it('says its address, its version, and that it is a draft that no clinician has reviewed (X72)', () => {
    expect(form.url).to.match(/^https:\/\/.*\/Questionnaire\/referral-screener$/);
    expect([form.version, form.status]).to.deep.equal([protocol.version, 'draft']);
    expect(form.description).to.contain('No clinician has reviewed');
    expect(form.purpose).to.contain('has to show crisis help');
    expect(form.meta.profile).to.deep.equal(['http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire']);
  });

  it('has every question with its options, each medicine that counts with its name, and no linkId twice (X72)', () => {
    for (const { id, kind, options } of questionTable) {
      const counted = medicineTable.filter(([, , countsAs]) => countsAs !== null).map(([one]) => one);
      for (const linkId of id === 'trial' ? counted.map((one) => `trial:${one}`) : [id]) {
        const all = options.map((option) => option.id);
        const medicines = id === 'medicines' ? medicineTable.map(([one]) => one) : [];
        expect(codesOf(linkId), linkId).to.have.members([...medicines, ...all]);
        expect(itemOf(linkId)?.text).to.equal(questionWords(en, linkId).legend);
        expect(itemOf(linkId)?.repeats ?? false, linkId).to.equal(kind === 'many');
      }
    }
    expect(itemOf('trial:sertraline')?.text).to.contain('sertraline (Zoloft)');
    expect(itemOf('medicines')?.type).to.equal('open-choice');
    const linkIds = items.map(({ linkId }) => linkId);
    expect(new Set(linkIds).size).to.equal(linkIds.length);
  });

  it('marks just the options that exclude others (X72)', () => {
    const marked = items.flatMap(({ linkId, answerOption = [] }) =>
      answerOption.filter(({ extension }) => extension).map(({ valueCoding }) => `${linkId} ${valueCoding.code}`),
    );
    const expected = questionTable.flatMap(({ id, options }) =>
      options.filter(({ exclusive }) => exclusive).map((option) => `${id} ${option.id}`),
    );
    expect(marked).to.have.members(expected);
  });

  it('has each text in each language that is given, and its own only once (X72)', () => {
    expect(form.language).to.equal('en');
    expect(translations(form._title)).to.deep.equal([
      ['es', es.frame.region],
      ['en-XA', pseudo.frame.region],
    ]);
    for (const item of items) {
      expect(
        translations(item._text).map((one) => one?.[0]),
        item.linkId,
      ).to.deep.equal(['es', 'en-XA']);
      for (const { valueCoding } of item.answerOption ?? [])
        if (valueCoding.system === codeSystem(en).url)
          expect(
            translations(valueCoding._display).map((one) => one?.[0]),
            valueCoding.code,
          ).to.deep.equal(['es', 'en-XA']);
    }
    expect(translations(itemOf('age')?._text)[0]).to.deep.equal(['es', es.questions.age.legend]);
    expect(questionnaire(es, [en, es]).item[1]?._text?.extension).to.have.length(1);
  });

  it('has the hints, such as not to stop a medicine, as instructions (X72)', () => {
    const hint = itemOf('other-medicines:hint');
    expect(hint).to.include({ type: 'display', text: en.questions['other-medicines'].hint });
    expect(JSON.stringify(hint?.extension)).to.contain('"instructions"');
    expect(itemOf('trial:trazodone:hint')?.text).to.equal(en.trial.lowDosesCommon);
    expect([itemOf('trial:sertraline:hint'), itemOf('age:hint')]).to.deep.equal([undefined, undefined]);
  });

  it('has words for every option, a medicine or treatment of the history too, and no code as its own label (X72)', () => {
    const same = items.flatMap(({ linkId, answerOption = [] }) =>
      answerOption
        .filter(({ valueCoding: { code, display } }) => code === display)
        .map(({ valueCoding }) => `${linkId} ${valueCoding.code}`),
    );
    // Units, numbers, and a few generic names.
    const right = /unit m|remembered \d|medicines |medicine-history:of /;
    expect(same.filter((one) => !right.test(one))).to.deep.equal([]);
    const name = itemOf('medicine-history:of')?.answerOption?.map(({ valueCoding }) => valueCoding);
    expect(name?.find(({ code }) => code === 'care:tms')?.display).to.equal(en.questions['other-care'].options.tms);
    expect(name?.find(({ code }) => code === 'care:pain-care')?.display).to.equal(en.questions['pain-care'].short);
  });

  it('names no person and decides nothing (X72)', () => {
    const text = JSON.stringify(form);
    for (const name of [
      'author',
      'identifier',
      'Condition',
      'ServiceRequest',
      'http://loinc.org',
      'http://snomed.info/sct',
    ])
      expect(text, name).not.to.contain(name);
  });

  it('is made in every language of the product (X72)', () => {
    expect(Object.keys(languages)).to.have.members(catalogues.map(({ lang }) => lang));
    for (const words of catalogues) expect(questionnaire(words).title).to.equal(words.frame.region);
  });
});

describe('the code system', () => {
  it('has each code once, with every label in each language (X72)', () => {
    const { concept, count } = codeSystem(en, [es]);
    const codes = concept.map(({ code }) => code);
    expect([new Set(codes).size, count]).to.deep.equal([codes.length, codes.length]);
    const own = items.flatMap(({ answerOption = [] }) => answerOption.map(({ valueCoding }) => valueCoding));
    for (const { system, code, display } of own.filter((coding) => coding.system === codeSystem(en).url)) {
      const labels = concept.find((one) => one.code === code)?.designation.map(({ value }) => value);
      expect(labels, `${system} ${code}`).to.include(display);
    }
  });

  it('has no display for a code that questions word differently (X72)', () => {
    const { concept } = codeSystem(en);
    const displayOf = (code: string) => concept.find((one) => one.code === code)?.display;
    expect(displayOf('bladder')).to.equal(en.questions.health.options.bladder);
    expect(displayOf('none')).to.equal(undefined);
  });
});
