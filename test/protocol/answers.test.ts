import { expect } from 'chai';
import { describe, it } from 'node:test';
import { has } from '../../src/protocol/condition.js';
import { assess, type KnownAnswers, typedName } from '../../src/protocol/index.js';
import type { StrictRule } from '../../src/protocol/rules.js';
import { bothMet, tried, twoTried, visitor, visitorWith } from '../fixtures/people.js';
import { questionTable } from '../fixtures/protocol-table.js';
import { assessAnything, outcomeOf } from './expect.js';

/** Both are assessed alike: the second answers are what is left of the first. */
function expectSame(odd: unknown, plain: unknown, message?: string): void {
  expect(assessAnything(odd), message).to.deep.equal(assessAnything(plain));
}

describe('exclusive options', () => {
  it('are ignored beside other answers, which count', () => {
    const bleed = 'aneurysm-avm-bleed';
    expectSame(
      visitor({ ...twoTried, 'heart-brain': ['none', bleed, 'unsure'] }),
      visitor({ ...twoTried, 'heart-brain': [bleed] }),
    );
    expect(outcomeOf(visitor({ emergency: ['none', 'overdose'] }))).to.equal('get-help-now');
    const { counts, path } = assess(visitor({ ...twoTried, medicines: ['none', 'sertraline', 'venlafaxine'] }));
    expect(counts.adequateMedicines).to.equal(2);
    expect(path).to.include('trial:sertraline');
    expect(assess(visitor({ medicines: ['none', 'names-unknown'] })).path).to.include('remembered');
  });

  it('alone count as the last of them in the order of the page', () => {
    for (const { id, kind, options } of questionTable) {
      const exclusives = options.filter(({ exclusive }) => exclusive).map((option) => option.id);
      if (kind !== 'many' || exclusives.length === 0) continue;
      const last = visitorWith({ ...bothMet, [id]: exclusives.slice(-1) });
      for (const both of [exclusives, [...exclusives].reverse()]) expectSame({ ...last, [id]: both }, last, id);
    }
    expect(assess(visitor({ emergency: ['none'] })).crisisCard).to.equal(false);
    expect(assess(visitor({ emergency: ['unsure', 'none'] })).crisisCard).to.equal(true);
  });
});

describe('an answer that the question does not offer', () => {
  const junk = [undefined, 0, 1, NaN, true, '', 'junk', {}, [], ['junk'], [null], [[]], () => 'no', Symbol('no')];
  const liver = visitor({ ...twoTried, health: ['liver'] });

  it('leaves the question open', () => {
    const base = visitor({ ...bothMet, ...tried({ sertraline: 'short' }, 'names-unknown'), opioids: ['prescribed'] });
    for (const { id, kind } of questionTable) {
      const key = id === 'trial' ? 'trial:sertraline' : id;
      expect(assess({ ...base, [key]: undefined }).path).to.include(key);
      const ofOtherKind = kind === 'many' ? ['none', 'unsure'] : [['no'], ['unsure']];
      for (const answer of [...junk, ...ofOtherKind])
        expectSame({ ...base, [key]: answer }, { ...base, [key]: undefined }, `${key}: ${typeof answer}`);
    }
  });

  it('is ignored beside one that it does offer', () => {
    expectSame(
      visitorWith({ ...twoTried, health: ['junk', 'liver', 'other:liver', 'aneurysm-avm-bleed'] }),
      liver,
      'text',
    );
    expectSame({ ...visitor(twoTried), health: [7, null, 'liver', {}, ['liver']] }, liver, 'no text');
    expectSame(visitorWith({ ...twoTried, emergency: ['none', 'junk'] }), visitor(twoTried), '"none" stays');
  });

  it('counts once, however often it is given', () => {
    const medicines = ['sertraline', 'venlafaxine', 'sertraline'] as const;
    expectSame(visitor({ ...twoTried, health: ['liver', 'liver'], medicines }), liver);
  });

  it('changes nothing where it belongs to no question', () => {
    const unknown = { weather: 'rain', trial: 'not-enough', 'trial:': 'not-enough', 'trial:water': 'not-enough' };
    expectSame(visitorWith({ ...twoTried, ...unknown }), visitor(twoTried));
  });

  it('may be a key or a value that every object inherits', () => {
    const own = JSON.parse('{"__proto__": ["overdose"], "constructor": "x", "toString": null}') as object;
    const plain = visitor(twoTried);
    expectSame(Object.defineProperties({ ...plain }, Object.getOwnPropertyDescriptors(own)), plain);
    expectSame(Object.assign(Object.create(null), plain), plain);
    expectSame(own, {});
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      expect(assess(visitorWith({ age: name })).next, name).to.equal('age');
      expect(assess(visitorWith({ medicines: [name] })).next, name).to.equal('medicines');
      expect(assess(visitorWith({ ...twoTried, 'trial:sertraline': name })).next, name).to.equal('trial:sertraline');
      expectSame({ [`trial:${name}`]: name, [name]: name }, {}, name);
    }
  });
});

describe('answers', () => {
  it('of another type are taken as nothing answered', () => {
    for (const answers of [null, undefined, 0, 7, NaN, '', 'depression', true, [], ['depression'], () => ({})])
      expectSame(answers, {}, String(answers));
  });

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
    expect(next, 'the question is answered').to.equal(undefined);
    expect(outcome).to.equal('next-step');
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
