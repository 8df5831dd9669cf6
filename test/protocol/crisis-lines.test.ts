import { expect } from 'chai';
import { describe, it } from 'node:test';
import {
  type CountryHelp,
  crisisLines,
  type CrisisService,
  finder,
  type FurtherService,
  helpFor,
} from '../../src/protocol/index.js';
import { crisisTable, otherEuropeanUnion, usTerritories } from '../fixtures/crisis-table.js';

const digits = (numbers: readonly string[] = []) => numbers.map((number) => number.replace(/\D/g, '')).sort();
const all = crisisLines as Readonly<Record<string, CountryHelp>>;

type Row = Omit<CrisisService, 'name'> & Pick<FurtherService, 'name' | 'videophone'>;
const servicesOf = (help: CountryHelp | undefined): readonly Row[] => [
  ...(help?.services ?? []),
  ...(help?.further ?? []),
];
const called = ({ call = [], callInstead, videophone }: Row) =>
  digits([...call, callInstead ?? [], videophone?.number ?? []].flat());
const texted = ({ text = [], textWord }: Row) => digits(text).map((number) => [textWord, number].join(' ').trim());

describe('crisis help by country', () => {
  for (const [country, row] of Object.entries(crisisTable)) {
    it(`gives the numbers of ${country} and no other`, () => {
      const help = helpFor(country);
      expect(digits(help?.emergency)).to.deep.equal([...row.emergency].sort());
      expect(servicesOf(help).map((service) => ({ call: called(service), text: texted(service) }))).to.deep.equal(
        row.services.map(({ call, text }) => ({ call: [...call].sort(), text })),
      );
    });
  }

  it('puts the emergency numbers in the order of the page', () => {
    expect(helpFor('FR')?.emergency).to.deep.equal(['15', '112']);
    expect(helpFor('IE')?.emergency).to.deep.equal(['112', '999']);
  });

  it('has no further country', () => {
    expect(Object.keys(all).filter((country) => country !== 'EU')).to.have.members(Object.keys(crisisTable));
  });

  it('gives the numbers of the US in its territories', () => {
    for (const territory of usTerritories) expect(helpFor(territory), territory).to.equal(crisisLines.US);
  });

  for (const country of otherEuropeanUnion) {
    it(`gives 112 and the finder in ${country}`, () => {
      const help = helpFor(country);
      expect(help?.emergency).to.deep.equal(['112']);
      expect(servicesOf(help)).to.deep.equal([]);
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
    expect(helpFor('US')?.further?.map(({ name }) => name)).to.deep.equal([
      undefined,
      'National Domestic Violence Hotline',
      'Poison Help',
      'Maternal Mental Health Hotline',
      'SAMHSA',
      undefined,
    ]);
    expect(helpFor('US')?.substanceHelpline?.replace(/\D/g, '')).to.equal('18006624357');
    expect(helpFor('IE')?.services[1]?.name).to.equal('Text About It');
    expect(helpFor('MX')?.services[0]?.name).to.equal('Línea de la Vida');
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

  it('has no helpline for alcohol and drugs but the American one', () => {
    const withOne = Object.keys(all).filter((country) => all[country]?.substanceHelpline !== undefined);
    expect(withOne).to.deep.equal(['US']);
  });

  it('knows the Spanish way to the American line, and no further language of any American service', () => {
    const [first, ...others] = servicesOf(helpFor('US'));
    expect(first?.languages).to.deep.equal({ en: {}, es: { press: '2', textWord: 'AYUDA' } });
    for (const { languages, name } of others) expect(Object.keys(languages).join(), name).to.be.oneOf(['en', '']);
  });

  it('calls a service by its name, or by its own number', () => {
    for (const { call = [], name, text = [] } of Object.values(all).flatMap((help) => help.services)) {
      if (!/[a-z]/i.test(name)) expect([...call, ...text], name).to.include(name);
    }
  });

  it('says of every service that nobody has checked it yet', () => {
    const services = Object.values(all).flatMap(servicesOf);
    expect(services).to.have.length.above(15);
    for (const { checkedOn, name } of services) expect(checkedOn, name).to.equal(null);
  });
});
