import { expect } from 'chai';
import { describe, it } from 'node:test';
import { languages, questionnaire, questionnaireResponse, type ResponseInput } from '../../src/fhir/index.js';
import type { ResponseItem } from '../../src/fhir/resources.js';
import { rxnorm } from '../../src/fhir/rxnorm.js';
import { people, tried, visitor } from '../fixtures/people.js';
import { itemsIn } from './form.js';

const { en, es } = languages;
const response = (given: Partial<ResponseInput> = {}) =>
  questionnaireResponse({
    answers: people.lowDose.answers,
    words: en,
    authored: '2026-11-30',
    includeSelfHarm: false,
    ...given,
  });
const flat = (items: readonly ResponseItem[]): readonly ResponseItem[] =>
  items.flatMap((item) => [item, ...flat(item.item ?? [])]);
const itemOf = (linkId: string, given?: Partial<ResponseInput>) =>
  flat(response(given).item).find((item) => item.linkId === linkId);
const labels = (linkId: string, given?: Partial<ResponseInput>) =>
  itemOf(linkId, given)?.answer?.map(({ valueCoding, valueString }) =>
    valueCoding && 'display' in valueCoding ? valueCoding.display : valueString,
  );
const reasonOf = (linkId: string, given?: Partial<ResponseInput>) =>
  itemOf(linkId, given)?.extension?.map(({ valueCode }) => valueCode);

describe('a response', () => {
  it('says which questionnaire it answers and when, and not who answered it (X72)', () => {
    const { url, version } = questionnaire(en);
    const written = response();
    expect(written).to.include({ questionnaire: `${url}|${version}`, authored: '2026-11-30', status: 'completed' });
    expect(Object.keys(written)).to.deep.equal([
      'resourceType',
      'language',
      'questionnaire',
      'status',
      'authored',
      'item',
    ]);
    expect(response({ answers: { concerns: ['pain'] } }).status).to.equal('in-progress');
  });

  it('has its texts in the language of the visitor, and names as typed (X72)', () => {
    expect(itemOf('age', { words: es })?.text).to.equal(es.questions.age.legend);
    expect(labels('medicines', { words: es })).to.deep.equal([
      'amitriptilina (Elavil)',
      'sertralina (Zoloft)',
      'Brandlessin',
    ]);
  });

  it('has only what is on the path, in the order of the questionnaire (X72, X11)', () => {
    const answers = visitor({
      ...tried({ venlafaxine: 'short', citalopram: 'short' }),
      'pain-kinds': ['crps'],
      concerns: ['depression'],
    });
    const linkIds = flat(response({ answers }).item).map(({ linkId }) => linkId);
    expect(linkIds).not.to.include('pain-kinds');
    const order = itemsIn(questionnaire(en).item).map(({ linkId }) => linkId);
    expect(linkIds).to.deep.equal(order.filter((linkId) => linkIds.includes(linkId)));
    expect(response({ answers: visitor({ emergency: ['overdose'] }) }).item).to.have.length(3);
  });

  it('states a skipped question, and has nothing for one that is open (X72)', () => {
    const answers = visitor({ health: null });
    expect(reasonOf('health', { answers })).to.deep.equal(['asked-declined']);
    expect(itemOf('health', { answers })).not.to.have.property('answer');
    expect(itemOf('health', { answers: { ...answers, health: undefined } })).to.equal(undefined);
  });

  it('has the answer about self-harm only if the visitor wants so, and states that it was left out (X72, X51)', () => {
    for (const answer of ['no', 'safe-now', 'unsure', null, undefined]) {
      const answers = { ...visitor(), 'self-harm': answer };
      expect(itemOf('self-harm', { answers }), String(answer)).to.deep.equal({
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }],
        linkId: 'self-harm',
        text: en.questions['self-harm'].legend,
      });
    }
    const answers = visitor({ 'self-harm': 'safe-now' });
    expect(labels('self-harm', { answers, includeSelfHarm: true })).to.deep.equal([
      en.questions['self-harm'].options['safe-now'],
    ]);
  });

  it('has nowhere what the visitor has unticked, nor the trial and the history of such a medicine (X72)', () => {
    const history = { sertraline: { dose: '50' }, amitriptyline: { dose: '10' }, 'care:talk-therapy': { visits: '9' } };
    const leftOut = ['medicines:sertraline', 'health', 'other-care:talk-therapy'];
    const text = JSON.stringify(response({ history, leftOut }));
    for (const gone of ['sertraline', 'Zoloft', '"50"', 'talk-therapy', '"9"']) expect(text, gone).not.to.contain(gone);
    expect(text).to.contain('"10"');
    expect(labels('medicines', { leftOut })).to.deep.equal(['amitriptyline (Elavil)', 'Brandlessin', undefined]);
    expect([reasonOf('health', { leftOut }), reasonOf('other-care', { leftOut })]).to.deep.equal([
      ['masked'],
      ['masked'],
    ]);
    const without = JSON.stringify(response({ history, leftOut: ['medicines'] }));
    for (const gone of ['sertraline', 'amitriptyline', 'Brandlessin']) expect(without, gone).not.to.contain(gone);
  });

  it('has the history of what is on the path and was told, and no year or dose that is none (X72)', () => {
    const history = {
      sertraline: { 'from-year': '19', 'to-year': '2021', dose: 'fifty', unit: 'mg' },
      amitriptyline: {},
      bupropion: { dose: '150' },
    } as const;
    const pages = flat(response({ history }).item).filter(({ linkId }) => linkId === 'medicine-history');
    expect(pages).to.have.length(1);
    const told = pages[0]?.item?.map(({ linkId }) => linkId.split(':')[1]).filter((field) => field !== 'rxnorm');
    expect(told).to.deep.equal(['of', 'unit', 'to-year']);
  });

  it('has the RxNorm ingredient of a medicine of the history, where there is one (X72)', () => {
    const history = { sertraline: { unit: 'mg' }, 'other:Brandlessin': { unit: 'mg' } } as const;
    const codings = flat(response({ history }).item).filter(({ linkId }) => linkId === 'medicine-history:rxnorm');
    expect(codings.map(({ answer }) => answer)).to.deep.equal([
      [{ valueCoding: { system: 'http://www.nlm.nih.gov/research/umls/rxnorm', ...rxnorm.sertraline } }],
    ]);
  });

  it('has the visitor’s own questions, and who answered (X72)', () => {
    const given = { questions: ['How long?', ''], answeredBy: 'for-somebody' } as const;
    expect(itemOf('my-questions', given)?.answer).to.deep.equal([{ valueString: 'How long?' }]);
    expect(itemOf('answered-by', given)?.answer).to.have.length(1);
    expect([itemOf('my-questions'), itemOf('answered-by')]).to.deep.equal([undefined, undefined]);
  });
});
