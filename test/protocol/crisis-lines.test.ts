import { expect } from '@open-wc/testing';
import { type CountryHelp, crisisLines, finder, helpFor } from '../../src/protocol/index.js';
import { crisisTable, otherEuropeanUnion } from '../fixtures/crisis-table.js';

const digits = (numbers: readonly string[] = []) => numbers.map((number) => number.replace(/\D/g, '')).sort();
const all = crisisLines as Readonly<Record<string, CountryHelp>>;

describe('crisis help by country', () => {
  for (const [country, row] of Object.entries(crisisTable)) {
    it(`gives the numbers of ${country} and no other`, () => {
      const help = helpFor(country);
      expect(digits(help?.emergency)).to.deep.equal([...row.emergency].sort());
      const called = help?.services.flatMap(({ call = [] }) => digits(call)).sort();
      const texted = help?.services.flatMap(({ text = [] }) => digits(text)).sort();
      expect(called).to.deep.equal(row.services.flatMap(({ call }) => call).sort());
      expect(texted).to.deep.equal(row.services.flatMap(({ text }) => text).sort());
    });
  }

  it('puts the emergency numbers in the order of the page', () => {
    expect(helpFor('FR')?.emergency).to.deep.equal(['15', '112']);
    expect(helpFor('IE')?.emergency).to.deep.equal(['112', '999']);
  });

  it('has no further country', () => {
    expect(Object.keys(all).filter((country) => country !== 'EU')).to.have.members(Object.keys(crisisTable));
  });

  for (const country of otherEuropeanUnion) {
    it(`gives 112 and the finder in ${country}`, () => {
      const help = helpFor(country);
      expect(help?.emergency).to.deep.equal(['112']);
      expect(digits(help?.services.flatMap(({ call = [], text = [] }) => [...call, ...text]))).to.deep.equal([]);
    });
  }

  it('knows a finder for every other country', () => {
    expect(finder.url).to.equal('https://findahelpline.com');
    for (const unknown of [undefined, '', 'XX', 'us', 'constructor', '__proto__', 'CH', 'NO']) {
      expect(helpFor(unknown), String(unknown)).to.equal(undefined);
    }
  });

  it('names the services, the American chat and the helpline for alcohol and drugs', () => {
    expect(helpFor('US')?.services[0]?.name).to.match(/988 Suicide & Crisis Lifeline/);
    expect(helpFor('US')?.services[0]?.chat).to.match(/^https:\/\/(www\.)?988lifeline\.org/);
    expect(helpFor('US')?.substanceHelpline?.replace(/\D/g, '')).to.equal('18006624357');
    expect(helpFor('CA')?.services[0]?.name).to.match(/Suicide Crisis Helpline/);
    expect(
      helpFor('GB')
        ?.services.map(({ name }) => name)
        .join(),
    ).to.match(/Samaritans.*NHS 111/);
    expect(helpFor('AU')?.services[0]?.name).to.match(/Lifeline/);
    expect(helpFor('DE')?.services[0]?.name).to.match(/TelefonSeelsorge/);
  });

  it('has a hint for the menus of the American and the British line, and for no other', () => {
    const hints = Object.values(all).flatMap((help) =>
      help.services.map(({ hint, name }) => hint && `${name}: ${hint}`),
    );
    expect(hints.filter((hint) => hint !== undefined)).to.have.members([
      '988 Suicide & Crisis Lifeline: us-menu',
      'NHS 111: gb-mental-health-option',
    ]);
  });

  it('calls a service by its name, or by its own number', () => {
    for (const { call = [], name, text = [] } of Object.values(all).flatMap((help) => help.services)) {
      if (!/[a-z]/i.test(name)) expect([...call, ...text], name).to.include(name);
    }
  });

  it('says of every service that nobody has checked it yet', () => {
    const services = Object.values(all).flatMap((help) => help.services);
    expect(services).not.to.be.empty;
    for (const { checkedOn, name } of services) expect(checkedOn, name).to.equal(null);
  });
});
