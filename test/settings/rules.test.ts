import { expect } from 'chai';
import { describe, it } from 'node:test';
import { defaultSettings, escalatable, offerableConcerns, ranges } from '../../src/protocol/index.js';
import { attributes, lang } from '../../src/settings/attributes.js';
import type { Problem, Settings } from '../../src/settings/parse.js';
import { oneOf, seeded, upTo } from '../helpers/random.js';
import { parsed } from './parsed.js';

describe('a number', () => {
  it('refuses a looser number with the reason, and uses the protocol’s own', () => {
    for (const [attribute, value, rules, reason] of [
      ['min-medicines', '1', { minMedicines: 2 }, 'labels ask for two medicines. 2 is used.'],
      ['min-medicines', '-3', { minMedicines: 2 }, 'labels ask for two medicines. 2 is used.'],
      ['min-classes', '0', { minClasses: 1 }, 'at least one family must have been tried. 1 is used.'],
    ] as const) {
      const { settings, messages } = parsed({ [attribute]: value });
      expect(settings.rules).to.deep.equal(rules);
      expect(messages).to.deep.equal([`${attribute}="${value}" is looser than the protocol: ${reason}`]);
    }
  });

  for (const [attribute, value, settings, message] of [
    ['min-medicines', '9', { rules: { minMedicines: 6 } }, 'use 2 to 6. 6 is used.'],
    ['min-classes', '7', { rules: { minClasses: 6 } }, 'use 1 to 6. 6 is used.'],
    ['heading-level', '0', { headingLevel: 1 }, 'use 1 to 6. 1 is used.'],
    ['heading-level', '1', { headingLevel: 1 }],
    ['heading-level', '6', { headingLevel: 6 }],
    ['heading-level', '7', { headingLevel: 6 }, 'use 1 to 6. 6 is used.'],
    ['heading-level', 'h2', { headingLevel: 2 }, 'is not a whole number from 1 to 6. It was ignored.'],
    ...['two', '2.5', '', '3 medicines', '1e3', 'NaN', 'Infinity', '９'].map((text) => [
      'min-medicines',
      text,
      { rules: {} },
      'is not a whole number from 2 to 6. It was ignored.',
    ]),
  ] as [string, string, object, string?][])
    it(`${attribute}="${value}" gives ${JSON.stringify(settings)} (X65)`, () => {
      const result = parsed({ [attribute]: value });
      expect(result.settings).to.deep.include(settings);
      expect(result.messages).to.have.length(message ? 1 : 0);
      expect(result.messages.join('')).to.contain(message ?? '');
    });
});

describe('a list', () => {
  for (const [attribute, value, rules, ...messages] of [
    ['concerns', 'depresion pain anxity', { concerns: ['pain'] }, 'mean “depression”?', 'mean “anxiety”?'],
    ['escalate', 'health:eye-presure', {}, 'mean “health:eye-pressure”?'],
    ['concerns', 'weight', {}, '“weight” is not known'],
    ['concerns', '', {}, 'concerns is empty: leave it out, or name one of depression, pain'],
  ] as [string, string, object, ...string[]][])
    it(`${attribute}="${value}" gives ${JSON.stringify(rules)} and ${messages.join(' and ')} (X62)`, () => {
      const result = parsed({ [attribute]: value });
      expect(result.settings.rules).to.deep.equal(rules);
      expect(result.messages).to.have.length(messages.length);
      for (const [at, message] of messages.entries()) expect(result.messages[at]).to.contain(message);
    });

  it('takes each option that may be escalated, and no other (X65)', () => {
    expect(parsed({ escalate: escalatable.join(' ') }).messages).to.deep.equal([]);
    for (const option of ['self-harm:no', 'told:seasonal', 'told:none', 'health:unsure', 'pregnancy:pregnant', 'age'])
      expect(parsed({ escalate: option }).settings.rules, option).to.deep.equal({});
  });
});

/** As strict as the protocol, or stricter. */
function expectStrict({ rules, headingLevel, country, bookingUrl }: Settings): void {
  const { concerns, minMedicines, minClasses, fullTrialsOnly, escalate } = { ...defaultSettings, ...rules };
  expect(minMedicines).to.be.within(...ranges.minMedicines);
  expect(minClasses).to.be.within(...ranges.minClasses);
  expect(fullTrialsOnly).to.be.a('boolean');
  expect(concerns).to.have.length.above(0);
  expect(offerableConcerns).to.include.members([...concerns]);
  expect(escalatable).to.include.members([...escalate]);
  expect(headingLevel).to.be.within(1, 6);
  expect(country ?? 'US').to.match(/^[A-Z]{2}$/);
  expect(bookingUrl ?? '/').not.to.match(/^\s*(javascript|data):/i);
}

describe('any attributes', () => {
  const ours = [...Object.values(attributes), lang].map(({ attribute }) => attribute);
  const plain =
    ' |“”|0|-1|2|6|999999999999|1e9|true|no|US|uk|zz|2026-01-01|9999-99-99|javascript:alert(1)|https://x.example|//x|http://[|pain|' +
    'depression, pain|health:kidney|../..|<b>&amp;"|__proto__|constructor|%|cure';
  const nasty = [...plain.split('|'), '', '\u0000', '\ud800', '👩🏽‍⚕️', '\u202eabc', '\n\t', 'x'.repeat(300)];
  const others = ['clinc-name', '__proto__', 'constructor', 'class', 'data-x', '日本', 'a'.repeat(300)];
  const names = [...ours, ...ours, ...others];
  const isShown = (message: string): boolean =>
    !/undefined|\[object|NaN|null/.test(message.replace(/[“"][^”"]*[”"]/g, ''));

  /** It begins with the attribute, is a whole and short sentence, and shows no `undefined`. */
  const isUsable = ({ attribute, message }: Problem): boolean =>
    message.slice(0, 70).includes(attribute.slice(0, 60)) &&
    /[.?]$/.test(message) &&
    isShown(message) &&
    message.replace(/name one of .*/, '').length < 300;

  it('throw nothing, make no rule looser, and give useful messages: 2,000 random sets (X62, X65)', () => {
    const random = seeded(62);
    const value = (): string => oneOf(random, nasty) + (random() < 0.2 ? oneOf(random, nasty) : '');
    for (let round = 0; round < 2000; round += 1) {
      const given = Object.fromEntries(Array.from({ length: upTo(random, 8) }, () => [oneOf(random, names), value()]));
      const { problems, settings } = parsed(given);
      expectStrict(settings);
      expect(
        problems.filter((problem) => !isUsable(problem)),
        `round ${round}`,
      ).to.deep.equal([]);
    }
  });

  it('are parsed within 8 seconds with 10,000 characters in each', () => {
    const started = performance.now();
    const { messages } = parsed(Object.fromEntries(ours.map((name) => [name, 'x'.repeat(10_000)])));
    expect(performance.now() - started).to.be.below(8000);
    for (const message of messages) expect(message.length).to.be.below(400);
  });
});
