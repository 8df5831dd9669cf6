import { expect } from 'chai';
import { describe, it } from 'node:test';
import * as protocol from '../../src/protocol/index.js';
import { crisisTable, otherEuropeanUnion, usTerritories } from '../fixtures/crisis-table.js';

const { crisisLines, finder, helpFor } = protocol;
const all = crisisLines as Readonly<Record<string, protocol.CountryHelp>>;
const digits = (numbers: readonly string[] = []) => numbers.map((number) => number.replace(/\D/g, '')).sort();

type Row = Omit<protocol.CrisisService, 'name'> & Pick<protocol.FurtherService, 'name' | 'videophone'>;
const servicesOf = ({ further = [], services = [] }: Partial<protocol.CountryHelp> = {}): readonly Row[] => [
  ...services,
  ...further,
];
const called = ({ call = [], callInstead, videophone }: Row) =>
  digits([...call, callInstead ?? [], videophone?.number ?? []].flat());
const texted = ({ text = [], textWord }: Row) => digits(text).map((number) => [textWord, number].join(' ').trim());

describe('crisis help by country', () => {
  for (const [country, row] of Object.entries(crisisTable))
    it(`gives the numbers of ${country} and no other`, () => {
      const help = helpFor(country);
      expect(help?.emergency, 'in the order of the page').to.deep.equal(row.emergency);
      expect(servicesOf(help).map((service) => ({ call: called(service), text: texted(service) }))).to.deep.equal(
        row.services.map(({ call, text }) => ({ call: [...call].sort(), text })),
      );
    });

  it('has no further country, the US in its territories, and 112 with the finder in the rest of the European Union', () => {
    expect(Object.keys(all).filter((country) => country !== 'EU')).to.have.members(Object.keys(crisisTable));
    for (const territory of usTerritories) expect(helpFor(territory), territory).to.equal(crisisLines.US);
    for (const country of otherEuropeanUnion)
      expect([helpFor(country)?.emergency, servicesOf(helpFor(country))], country).to.deep.equal([['112'], []]);
  });

  it('knows a finder for every other country', () => {
    expect(finder.url).to.equal('https://findahelpline.com');
    for (const unknown of [undefined, '', 'XX', 'us', 'constructor', '__proto__', 'CH', 'NO'])
      expect(helpFor(unknown), String(unknown)).to.equal(undefined);
  });

  it('names each service, or calls it by its own number', () => {
    const names = { IE: /Samaritans, Text About It/, MX: /^Línea de la Vida$/, GB: /Samaritans.*NHS 111/ };
    const lifelines = { US: /^988 Suicide & Crisis Lifeline/, CA: /Suicide Crisis Helpline/, AU: /^Lifeline/ };
    for (const [country, name] of Object.entries({ ...names, ...lifelines, DE: /^TelefonSeelsorge/ }))
      expect(
        helpFor(country)
          ?.services.map((service) => service.name)
          .join(', '),
      ).to.match(name);
    for (const { call = [], name, text = [] } of Object.values(all).flatMap((help) => help.services))
      if (!/[a-z]/i.test(name)) expect([...call, ...text], name).to.include(name);
  });

  it('has a chat, further services and a helpline for alcohol and drugs in the US only', () => {
    const { further, services, substanceHelpline } = crisisLines.US as protocol.CountryHelp;
    expect(services[0]?.chat).to.match(/^https:\/\/(www\.)?988lifeline\.org/);
    const named = ['National Domestic Violence Hotline', 'Poison Help', 'Maternal Mental Health Hotline', 'SAMHSA'];
    expect(further?.map(({ name }) => name)).to.deep.equal([undefined, ...named, undefined]);
    expect(digits([substanceHelpline ?? ''])).to.deep.equal(['18006624357']);
    expect(Object.keys(all).filter((country) => all[country]?.substanceHelpline)).to.deep.equal(['US']);
  });

  it('has a hint for the menus of the American and the British line, and for no other', () => {
    const services = Object.values(all).flatMap((help) => help.services);
    const hints = services.flatMap(({ hint, name }) => (hint === undefined ? [] : [`${name}: ${hint}`]));
    expect(hints).to.have.members(['988 Suicide & Crisis Lifeline: us-menu', 'NHS 111: gb-mental-health-option']);
  });

  it('knows the Spanish way to the American line, and no further language of any American service', () => {
    const [first, ...others] = servicesOf(helpFor('US'));
    expect(first?.languages).to.deep.equal({ en: {}, es: { press: '2', textWord: 'AYUDA' } });
    for (const { languages, name } of others) expect(Object.keys(languages).join(), name).to.be.oneOf(['en', '']);
  });

  it('says of every service that nobody has checked it yet', () => {
    const services = Object.values(all).flatMap(servicesOf);
    expect(services).to.have.length.above(15);
    for (const { checkedOn, name } of services) expect(checkedOn, name).to.equal(null);
  });
});
