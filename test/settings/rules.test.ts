import { expect } from 'chai';
import { describe, it } from 'node:test';
import { defaultSettings, escalatable, offerableConcerns, ranges } from '../../src/protocol/index.js';
import { attributes, parseSettings, type Problem, type Settings } from '../../src/settings/parse.js';
import { oneOf, seeded, upTo } from '../helpers/random.js';

function parse(given: Readonly<Record<string, string>>) {
  const { settings, problems } = parseSettings(
    new Map(Object.entries({ country: 'US', ...given })),
    'https://clinic.example/',
  );
  return { rules: settings.rules, settings, problems, said: problems.map(({ message }) => message).join('\n') };
}

describe('settings: numbers can only make the rules stricter (X65)', () => {
  it('refuses a looser number with the reason, and uses the protocol’s own', () => {
    const medicines = parse({ 'min-medicines': '1' });
    expect(medicines.rules.minMedicines).to.equal(2);
    expect(medicines.said).to.contain('looser').and.contain('labels ask for two medicines').and.contain('2 is used');
    const classes = parse({ 'min-classes': '0' });
    expect(classes.rules.minClasses).to.equal(1);
    expect(classes.said).to.contain('looser').and.contain('at least one family').and.contain('1 is used');
    expect(parse({ 'min-medicines': '-3' }).rules.minMedicines).to.equal(2);
  });

  it('brings a number that is too great down to the greatest, and says so', () => {
    const { rules, said } = parse({ 'min-medicines': '9', 'min-classes': '7' });
    expect(rules).to.deep.equal({ minMedicines: 6, minClasses: 6 });
    expect(said).to.contain('use 2 to 6. 6 is used').and.contain('use 1 to 6. 6 is used');
  });

  for (const value of ['two', '2.5', '', '3 medicines', '1e3', 'NaN', 'Infinity', '９'])
    it(`ignores "${value}", which is no whole number`, () => {
      const { rules, said } = parse({ 'min-medicines': value });
      expect(rules.minMedicines).to.equal(undefined);
      expect(said).to.contain('is not a whole number from 2 to 6').and.contain('It was ignored.');
    });

  it('keeps the level of the heading between 1 and 6', () => {
    for (const [given, used] of [
      ['0', 1],
      ['1', 1],
      ['6', 6],
      ['7', 6],
      ['h2', 2],
    ] as const)
      expect(parse({ 'heading-level': given }).settings.headingLevel, given).to.equal(used);
    expect(parse({ 'heading-level': '7' }).said).to.contain('use 1 to 6. 6 is used');
  });
});

describe('settings: lists (X62)', () => {
  it('keeps the known entries, and names the nearest for each unknown one', () => {
    const { rules, problems } = parse({ concerns: 'depresion pain anxity' });
    expect(rules.concerns).to.deep.equal(['pain']);
    expect(problems).to.have.length(2);
    expect(problems[0]?.message).to.contain('“depresion” is not known: did you mean “depression”?');
    expect(problems[1]?.message).to.contain('“anxity” is not known: did you mean “anxiety”?');
  });

  it('names the nearest option to escalate', () => {
    const { rules, said } = parse({ escalate: 'health:eye-presure' });
    expect(rules.escalate).to.equal(undefined);
    expect(said).to.contain('did you mean “health:eye-pressure”?');
  });

  it('offers every concern where none of those named is known, or the list is empty', () => {
    expect(parse({ concerns: 'weight' }).rules.concerns).to.equal(undefined);
    const { rules, said } = parse({ concerns: '' });
    expect(rules.concerns).to.equal(undefined);
    expect(said).to.contain('concerns is empty').and.contain('depression, pain');
  });

  it('takes each option that may be escalated, and no other (X65)', () => {
    expect(parse({ escalate: escalatable.join(' ') }).said).to.equal('');
    for (const option of ['self-harm:no', 'told:seasonal', 'told:none', 'health:unsure', 'pregnancy:pregnant', 'age'])
      expect(parse({ escalate: option }).rules.escalate, option).to.equal(undefined);
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

describe('settings: whatever a page holds', () => {
  const plain =
    ' |“”|0|-1|2|6|999999999999|1e9|true|no|US|uk|zz|2026-01-01|9999-99-99|javascript:alert(1)|https://x.example|//x|http://[|pain|' +
    'depression, pain|health:kidney|../..|<b>&amp;"|__proto__|constructor|%|cure';
  const nasty = [...plain.split('|'), '', '\u0000', '\ud800', '👩🏽‍⚕️', '\u202eabc', '\n\t', 'x'.repeat(300)];
  const names = [
    ...attributes,
    ...attributes,
    'clinc-name',
    '__proto__',
    'constructor',
    'class',
    'data-x',
    '日本',
    'a'.repeat(300),
  ];
  const isShown = (message: string): boolean =>
    !/undefined|\[object|NaN|null/.test(message.replace(/[“"][^”"]*[”"]/g, ''));

  /** It begins with the attribute, ends as a sentence does, shows no slip of ours, and is not longer than one reads. */
  const isUsable = ({ attribute, message }: Problem): boolean =>
    message.slice(0, 70).includes(attribute.slice(0, 60)) &&
    /[.?]$/.test(message) &&
    isShown(message) &&
    message.replace(/name one of .*/, '').length < 300;

  // Apart, so that the slowest engine ends each in time.
  for (const seed of [62, 620, 6200, 62000]) {
    it(`throws for none of 500 random sets of attributes from seed ${seed}, is as strict as the protocol, and each message is of use (X62, X65)`, () => {
      const random = seeded(seed);
      for (let round = 0; round < 500; round += 1) {
        const some = (): string => oneOf(random, nasty) + (random() < 0.2 ? oneOf(random, nasty) : '');
        const given = Object.fromEntries(Array.from({ length: upTo(random, 8) }, () => [oneOf(random, names), some()]));
        const { problems, settings } = parse(given);
        expectStrict(settings);
        expect(
          problems.filter((problem) => !isUsable(problem)),
          `round ${round}`,
        ).to.deep.equal([]);
      }
    });
  }

  it('is quick with 10,000 characters in every attribute', () => {
    const started = performance.now();
    const { problems } = parse(Object.fromEntries(attributes.map((name) => [name, 'x'.repeat(10_000)])));
    expect(performance.now() - started).to.be.below(8000);
    for (const { message } of problems) expect(message.length).to.be.below(400);
  });
});
