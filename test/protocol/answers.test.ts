import { expect } from 'chai';
import { describe, it } from 'node:test';
import { has } from '../../src/protocol/condition.js';
import { assess, type KnownAnswers, typedName } from '../../src/protocol/index.js';
import type { StrictRule } from '../../src/protocol/rules.js';
import { bothMet, tried, twoTried, visitor, visitorWith } from '../fixtures/people.js';
import { questionTable } from '../fixtures/protocol-table.js';
import { assessAnything } from './expect.js';

/** The odd answers are assessed as the plain ones are. */
function expectSame(odd: unknown, plain: unknown, message?: string): void {
  expect(assessAnything(odd), message).to.deep.equal(assessAnything(plain));
}
const base = visitor(twoTried);

describe('answers that the questions do not offer', () => {
  const liver = { health: ['liver'] };
  for (const [title, odd, plain] of [
    ['an exclusive option beside others', { health: ['none', 'liver', 'unsure'] }, liver],
    ['what is no option beside one', { health: ['junk', 'liver', 'other:liver', 'aneurysm-avm-bleed'] }, liver],
    ['what is no text beside one', { health: [7, null, 'liver', {}, ['liver']] }, liver],
    ['what is no option beside "none"', { emergency: ['none', 'junk'] }, {}],
    ['an option that is given again', { health: ['liver', 'liver'] }, liver],
    [
      'a question that is none',
      { weather: 'rain', trial: 'not-enough', 'trial:': 'wore-off', 'trial:water': 'short' },
      {},
    ],
  ] as const)
    it(`${title} is ignored`, () => expectSame({ ...base, ...odd }, { ...base, ...plain }));

  it('leave the question open', () => {
    const junk = [undefined, 0, 1, NaN, true, '', 'junk', {}, [], ['junk'], [null], [[]], () => 'no', Symbol('no')];
    const all = visitor({ ...bothMet, ...tried({ sertraline: 'short' }, 'names-unknown'), opioids: ['prescribed'] });
    for (const { id, kind } of questionTable) {
      const key = id === 'trial' ? 'trial:sertraline' : id;
      expect(assess({ ...all, [key]: undefined }).path).to.include(key);
      const ofOtherKind = kind === 'many' ? ['none', 'unsure'] : [['no'], ['unsure']];
      for (const answer of [...junk, ...ofOtherKind])
        expectSame({ ...all, [key]: answer }, { ...all, [key]: undefined }, `${key}: ${typeof answer}`);
    }
  });

  it('count as the last exclusive option on the page, where only exclusive ones are chosen', () => {
    for (const { id, kind, options } of questionTable) {
      const exclusives = options.filter(({ exclusive }) => exclusive).map((option) => option.id);
      if (kind !== 'many' || exclusives.length === 0) continue;
      const last = visitorWith({ ...bothMet, [id]: exclusives.slice(-1) });
      for (const both of [exclusives, exclusives.toReversed()]) expectSame({ ...last, [id]: both }, last, id);
    }
  });

  it('may be a key or a value that every object inherits', () => {
    const own = JSON.parse('{"__proto__": ["overdose"], "constructor": "x", "toString": null}') as object;
    expectSame(Object.defineProperties({ ...base }, Object.getOwnPropertyDescriptors(own)), base);
    expectSame(Object.assign(Object.create(null), base), base);
    expectSame(own, {});
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      for (const [id, answer] of Object.entries({ age: name, medicines: [name], 'trial:sertraline': name }))
        expect(assess({ ...base, [id]: answer }).next, name).to.equal(id);
      expectSame({ [`trial:${name}`]: name, [name]: name }, {}, name);
    }
  });

  it('are taken as nothing answered where they are of another type', () => {
    for (const answers of [null, undefined, 0, 7, NaN, '', 'depression', true, [], ['depression'], () => ({})])
      expectSame(answers, {}, String(answers));
  });
});

describe('answers', () => {
  it('are not changed, and give the same result twice', () => {
    const answers = visitor(bothMet);
    const before = JSON.stringify(answers);
    expectSame(answers, JSON.parse(before));
    expect(JSON.stringify(answers)).to.equal(before);
  });

  it('that are misspelled do not compile in a condition, a rule or a set of answers', () => {
    // @ts-expect-error: "uncontrolled"
    has('heart-brain', 'bp-uncontroled');
    // @ts-expect-error: "heart-brain"
    has('heart-brian', 'bp-uncontrolled');
    // @ts-expect-error: "trying"
    const rule: StrictRule = { id: 'x', question: 'pregnancy', options: ['tryin'], effect: 'note', sources: ['C11'] };
    // @ts-expect-error: "trying"
    const answers: KnownAnswers = { pregnancy: 'tryin' };
    expect([rule.question, answers.pregnancy]).to.have.lengthOf(2);
  });
});

describe('a medicine that the table does not have', () => {
  it('is kept, gets no trial question and never counts', () => {
    const odd = visitorWith({ medicines: ['other:Zoloft 50'], 'trial:other:Zoloft 50': 'not-enough' });
    const { counts, next, outcome, path } = assess(odd);
    expect(path.filter((id) => id.startsWith('trial'))).to.deep.equal([]);
    expect(counts).to.deep.include({ triedMedicines: 0, maybeMedicines: 0 });
    expect([next, outcome], 'the question is answered').to.deep.equal([undefined, 'next-step']);
    const beside = visitor({ ...twoTried, medicines: ['sertraline', 'other:mystery', 'venlafaxine'] });
    expect(assess(beside).counts.adequateMedicines, 'others count').to.equal(2);
  });

  it('is the name as it was typed, never guessed, and no answer where nothing was typed', () => {
    expect([typedName('other:Zoloft 50'), typedName('sertraline')]).to.deep.equal(['Zoloft 50', undefined]);
    expect(assess(visitor({ medicines: ['other:sertraline'] })).path).not.to.include('trial:sertraline');
    for (const empty of ['other:', 'other:  '])
      expect(assess(visitorWith({ medicines: [empty] })).next, `"${empty}"`).to.equal('medicines');
  });
});
