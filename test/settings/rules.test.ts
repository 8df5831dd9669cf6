import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { defaultSettings, escalatable, offerableConcerns, ranges } from '../../src/protocol/index.js';
import { attributes, lang } from '../../src/settings/attributes.js';
import type { Problem, Settings } from '../../src/settings/parse.js';
import { hostile } from '../fixtures/hostile.js';
import { parsed } from './parsed.js';

describe('a number', () => {
  it('refuses a looser number with the reason, and uses the protocol’s own', () => {
    for (const [attribute, value, rules, reason, used] of [
      ['min-medicines', '1', { minMedicines: 2 }, 'labels ask for two medicines', '2 to 6. “2” is used.'],
      ['min-medicines', '-3', { minMedicines: 2 }, 'labels ask for two medicines', '2 to 6. “2” is used.'],
      ['min-classes', '0', { minClasses: 1 }, 'at least one family must have been tried', '1 to 6. “1” is used.'],
    ] as const) {
      const { settings, messages } = parsed({ [attribute]: value });
      expect(settings.rules).to.deep.equal(rules);
      expect(messages).to.deep.equal([`${attribute}="${value}" is looser than the protocol (${reason}): use ${used}`]);
    }
  });

  it('is held within its range, and ignored where it is no whole number (X65)', () => {
    const odd = ['two', '2.5', '', '3 medicines', '1e3', 'NaN', 'Infinity', '９'];
    const ignored = 'is not a whole number: use 2 to 6.';
    for (const [attribute, value, settings, message] of [
      ['min-medicines', '9', { rules: { minMedicines: 6 } }, 'is out of range: use 2 to 6. “6” is used.'],
      ['min-classes', '7', { rules: { minClasses: 6 } }, 'is out of range: use 1 to 6. “6” is used.'],
      ['heading-level', '0', { headingLevel: 1 }, 'is out of range: use 1 to 6. “1” is used.'],
      ['heading-level', '1', { headingLevel: 1 }, undefined],
      ['heading-level', '6', { headingLevel: 6 }, undefined],
      ['heading-level', '7', { headingLevel: 6 }, 'is out of range: use 1 to 6. “6” is used.'],
      ['heading-level', 'h2', { headingLevel: 2 }, 'is not a whole number: use 1 to 6. Did you mean “2”? “2” is used.'],
      ...odd.map((text) => ['min-medicines', text, { rules: {} }, ignored] as const),
    ] as const) {
      const result = parsed({ [attribute]: value });
      expect(result.settings, value).to.deep.include(settings);
      expect(result.messages, value).to.have.length(message ? 1 : 0);
      expect(result.messages.join('')).to.contain(message ?? '');
    }
  });
});

describe('a list', () => {
  it('keeps the names that are known, and each other name has a message with the nearest (X62)', () => {
    for (const [attribute, value, rules, ...expected] of [
      [
        'concerns',
        'depresion pain anxity',
        { concerns: ['pain'] },
        'Did you mean “depression”? “pain” is used.',
        'Did you mean “anxiety”? “pain” is used.',
      ],
      ['escalate', 'health:eye-presure', {}, 'Did you mean “health:eye-pressure”? None is used.'],
      ['concerns', 'weight', {}, 'names “weight”, which is not known'],
      ['concerns', '', {}, 'concerns="" is empty: use one or more of `depression`, `pain`'],
    ] as const) {
      const { messages, settings } = parsed({ [attribute]: value });
      expect(settings.rules).to.deep.equal(rules);
      expect(messages, value).to.have.length(expected.length);
      for (const [at, message] of expected.entries()) expect(messages[at]).to.contain(message);
    }
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

/** It begins with the attribute, is a whole and short sentence, and shows no `undefined`. */
function isUsable({ attribute, message }: Problem): boolean {
  const isNamed = message.slice(0, 70).includes(attribute.slice(0, 60));
  const isShown = !/undefined|\[object|NaN|null/.test(message.replace(/[“"][^”"]*[”"]/g, ''));
  return isNamed && isShown && /[.?]$/.test(message) && message.replace(/one or more of .*?\. /, '').length < 400;
}

describe('any attributes', () => {
  const ours = [...Object.values(attributes), lang].map(({ attribute }) => attribute);
  const others = ['clinc-name', '__proto__', 'constructor', 'class', 'data-x', '日本', 'a'.repeat(300)];

  it('throw nothing, make no rule looser, and give useful messages: 2,000 random sets (X62, X65)', () => {
    const value = fc
      .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 2 })
      .map((parts) => parts.join(''));
    const names = fc.constantFrom(...ours, ...ours, ...others);
    const property = fc.property(fc.dictionary(names, value, { maxKeys: 8 }), (given) => {
      const { problems, settings } = parsed(given);
      expectStrict(settings);
      expect(problems.filter((problem) => !isUsable(problem))).to.deep.equal([]);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('are parsed within 2 seconds with a million characters in each, and give few messages (X62)', () => {
    for (const part of ['x', ' ', '“', '0', 'pain ', 'a,', '\u0000', '<b>', 'health:eye-presure ']) {
      const value = `${part.repeat(1_000_000 / part.length)}x`;
      const started = performance.now();
      const { messages, settings } = parsed(Object.fromEntries(ours.map((name) => [name, value])));
      expect(performance.now() - started, part).to.be.below(2000);
      expect(messages.length, part).to.be.below(50);
      for (const message of messages) expect(message.length).to.be.below(400);
      expectStrict(settings);
    }
  });
});
