import { expect } from 'chai';
import { describe, it } from 'node:test';
import { has } from '../../src/protocol/condition.js';
import { assess, type KnownAnswers, typedName } from '../../src/protocol/index.js';
import type { StrictRule } from '../../src/protocol/rules.js';
import { assessAnything, bothMet, outcomeOf, tried, twoTried, visitor, visitorWith } from '../fixtures/answers.js';
import { questionTable } from '../fixtures/protocol-table.js';

const junk = [undefined, 0, 1, NaN, true, '', 'junk', {}, [], ['junk'], [null], [[]], () => 'no', Symbol('no')];

describe('exclusive options', () => {
  it('are ignored beside other answers, which count', () => {
    const result = assess(visitor({ ...twoTried, 'heart-brain': ['none', 'aneurysm-avm-bleed', 'unsure'] }));
    expect(result).to.deep.equal(assess(visitor({ ...twoTried, 'heart-brain': ['aneurysm-avm-bleed'] })));
  });

  it('never hide an emergency', () => {
    expect(outcomeOf(visitor({ emergency: ['none', 'overdose'] }))).to.equal('get-help-now');
  });

  it('alone count as the last of them in the order of the page', () => {
    for (const { id, kind, options } of questionTable) {
      const exclusives = options.filter(({ exclusive }) => exclusive).map((option) => option.id);
      const last = exclusives.at(-1);
      if (kind !== 'many' || last === undefined) continue;
      const expected = assess(visitorWith({ ...bothMet, [id]: [last] }));
      expect(assess(visitorWith({ ...bothMet, [id]: exclusives })), id).to.deep.equal(expected);
      expect(assess(visitorWith({ ...bothMet, [id]: [...exclusives].reverse() })), id).to.deep.equal(expected);
    }
  });

  it('show the crisis card when "none" and "not sure" are both in the emergency question', () => {
    expect(assess(visitor({ emergency: ['none'] })).crisisCard).to.equal(false);
    expect(assess(visitor({ emergency: ['unsure', 'none'] })).crisisCard).to.equal(true);
  });

  it('beside medicines do not take the medicines away', () => {
    const { counts, path } = assess(visitor({ ...twoTried, medicines: ['none', 'sertraline', 'venlafaxine'] }));
    expect(counts.adequateMedicines).to.equal(2);
    expect(path).to.include('trial:sertraline');
  });

  it('of the medicines leave the medicines whose names are not known', () => {
    expect(assess(visitor({ medicines: ['none', 'names-unknown'] })).path).to.include('remembered');
  });
});

describe('an answer that the question does not offer', () => {
  for (const { id, kind } of questionTable) {
    const key = id === 'trial' ? 'trial:sertraline' : id;
    const base = visitor({ ...bothMet, ...tried({ sertraline: 'short' }, 'names-unknown'), opioids: ['prescribed'] });
    it(`leaves "${id}" open and is never thrown on`, () => {
      const open = assess({ ...base, [key]: undefined });
      expect(open.path).to.include(key);
      const wrongType = kind === 'many' ? 'none' : ['no'];
      for (const answer of [...junk, wrongType, kind === 'many' ? 'unsure' : ['unsure']]) {
        expect(assessAnything({ ...base, [key]: answer }), JSON.stringify(answer)).to.deep.equal(open);
      }
    });
  }

  it('is ignored beside one that it does offer', () => {
    const odd = visitorWith({ ...twoTried, health: ['junk', 'liver', 'other:liver', 'aneurysm-avm-bleed'] });
    expect(assess(odd)).to.deep.equal(assess(visitor({ ...twoTried, health: ['liver'] })));
    const mixed = { ...visitor(twoTried), health: [7, null, 'liver', {}, ['liver']] };
    expect(assessAnything(mixed)).to.deep.equal(assess(visitor({ ...twoTried, health: ['liver'] })));
  });

  it('counts once, however often it is given', () => {
    const twice = visitor({
      ...twoTried,
      health: ['liver', 'liver'],
      medicines: ['sertraline', 'venlafaxine', 'sertraline'],
    });
    expect(assess(twice)).to.deep.equal(assess(visitor({ ...twoTried, health: ['liver'] })));
  });

  it('does not make "none" go away', () => {
    const odd = visitorWith({ ...twoTried, emergency: ['none', 'junk'] });
    expect(assess(odd)).to.deep.equal(assess(visitor(twoTried)));
  });

  it('belongs to no question of this protocol: nothing changes', () => {
    const unknown = { weather: 'rain', trial: 'not-enough', 'trial:': 'not-enough', 'trial:water': 'not-enough' };
    const odd = visitorWith({ ...twoTried, ...unknown });
    expect(assess(odd)).to.deep.equal(assess(visitor(twoTried)));
  });

  it('may be a key or a value that every object inherits', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const own = JSON.parse('{"__proto__": ["overdose"], "constructor": "x", "toString": null}') as object;
    const plain = visitor(twoTried);
    const spread = Object.defineProperties({ ...plain }, Object.getOwnPropertyDescriptors(own));
    expect(assessAnything(spread)).to.deep.equal(assess(plain));
    expect(assessAnything(Object.assign(Object.create(null), plain))).to.deep.equal(assess(plain));
    expect(assessAnything(own)).to.deep.equal(assess({}));
    for (const name of names) {
      expect(assess(visitorWith({ age: name })).next, name).to.equal('age');
      expect(assess(visitorWith({ medicines: [name] })).next, name).to.equal('medicines');
      expect(assess(visitorWith({ ...twoTried, 'trial:sertraline': name })).next, name).to.equal('trial:sertraline');
      expect(assessAnything({ [`trial:${name}`]: name, [name]: name })).to.deep.equal(assess({}));
    }
  });
});

describe('answers that are no answers at all', () => {
  it('are taken as nothing answered', () => {
    for (const answers of [null, undefined, 0, 7, NaN, '', 'depression', true, [], ['depression'], () => ({})]) {
      expect(assessAnything(answers), String(answers)).to.deep.equal(assess({}));
    }
  });

  it('are not changed, and give the same result twice', () => {
    const answers = visitor(bothMet);
    const before = JSON.stringify(answers);
    expect(assess(answers)).to.deep.equal(assess(JSON.parse(before)));
    expect(JSON.stringify(answers)).to.equal(before);
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
  });

  it('is the name as it was typed, and no answer where nothing was typed', () => {
    expect(typedName('other:Zoloft 50')).to.equal('Zoloft 50');
    expect(typedName('sertraline')).to.equal(undefined);
    for (const empty of ['other:', 'other:  '])
      expect(assess(visitorWith({ medicines: [empty] })).next, `"${empty}"`).to.equal('medicines');
  });

  it('is never guessed, even when what was typed is the id of a medicine', () => {
    expect(assess(visitor({ medicines: ['other:sertraline'] })).path).not.to.include('trial:sertraline');
  });

  it('does not hide known ones', () => {
    const { counts } = assess(visitor({ ...twoTried, medicines: ['sertraline', 'other:mystery', 'venlafaxine'] }));
    expect(counts.adequateMedicines).to.equal(2);
  });
});

describe('answers of version 1', () => {
  it('still mean what they meant', () => {
    const emergencies = [
      'chest-or-breathing',
      'stroke-signs',
      'overdose',
      'cauda-equina',
      'harm-others',
      'psychosis-now',
      'mania-now',
    ];
    for (const id of emergencies) expect(outcomeOf(visitorWith({ emergency: [id] })), id).to.equal('get-help-now');
    expect(outcomeOf(visitor({ 'self-harm': 'might-act' }))).to.equal('get-help-now');
    expect(assess(visitor({ emergency: ['none'], 'self-harm': 'safe-now' })).crisisCard).to.equal(true);
    expect(
      assess(visitor(tried({ sertraline: 'side-effects', citalopram: 'short' }))).counts.adequateMedicines,
    ).to.equal(0);
    expect(assess(visitor({ 'heart-brain': ['aneurysm-avm-bleed'] })).reasons[0]?.effect).to.equal('clear-first');
  });
});

describe('a misspelled question or option', () => {
  it('does not compile in a condition, a rule or an answer', () => {
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
