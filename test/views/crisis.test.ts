import { within } from '@testing-library/dom';
import { expect, fixture, html } from '@open-wc/testing';
import { addLanguage } from '../../src/locales/add.js';
import { es } from '../../src/locales/es.js';
import { type CrisisRow, crisisTable } from '../fixtures/crisis-table.js';
import { people } from '../fixtures/people.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const rows: Readonly<Record<string, CrisisRow>> = { ...crisisTable, EU: { emergency: ['112'], services: [] } };

/** The links to call or text of a country. */
const numbersOf = (country: string): Set<string> => {
  const { emergency, services } = rows[country]!;
  const calls = [...emergency, ...services.flatMap(({ call }) => call)].map((number) => `tel:${number}`);
  return new Set([...calls, ...services.flatMap(({ text }) => text).map((text) => `sms:${text.split(' ').at(-1)}`)]);
};

const finder = 'https://findahelpline.com';
const linksIn = (element: HTMLElement): string[] =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')!);

const countries = ({ crisisHelp, words }: Visitor): HTMLSelectElement =>
  within(crisisHelp).getByRole('combobox', { name: new RegExp(words.crisis.country) });

async function choosesCountry(visitor: Visitor, name: string): Promise<void> {
  const summary = visitor.crisisHelp.querySelector('summary')!;
  await visitor.opens(textOf(summary));
  const select = countries(visitor);
  select.value = within(select).getByRole<HTMLOptionElement>('option', { name }).value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await visitor.settles();
}

function expectHelp(visitor: Visitor, country: string): void {
  const links = linksIn(visitor.crisisHelp);
  expect(links).to.include(finder);
  const all = new Set(links.filter((link) => /^(tel|sms):/.test(link)));
  expect([...all], 'and no other country’s').to.have.members([...numbersOf(country)]);
}

function expectFinderOnly(visitor: Visitor): void {
  const strip = within(visitor.crisisHelp).getAllByText('Call your local emergency number')[0]!;
  const { color, textDecorationLine } = getComputedStyle(strip);
  const plain = [getComputedStyle(visitor.screener).color, 'none'];
  expect([color, textDecorationLine], 'it looks like no link').to.deep.equal(plain);
  expect(new Set(linksIn(visitor.crisisHelp))).to.deep.equal(new Set([finder]));
}

describe('crisis help', () => {
  for (const country of Object.keys(rows)) {
    it(`has the numbers of a country, given by the clinic or chosen by the visitor: ${country} (X50)`, async () => {
      expectHelp(await visit({ country: country === 'EU' ? 'NL' : country }), country);
      const visitor = await visit({ country: country === 'US' ? 'NZ' : 'US' });
      await choosesCountry(visitor, visitor.words.crisis.countries[country]!);
      expectHelp(visitor, country);
    });
  }

  it('says so in words where the country is not known, and links a finder (X50)', async () => {
    for (const country of ['', 'BR']) expectFinderOnly(await visit({ country }));
    const elsewhere = await visit({ country: 'US' });
    await choosesCountry(elsewhere, elsewhere.words.crisis.countryUnknown);
    expectFinderOnly(elsewhere);
  });

  it('says for whom each way is, what to text, and how to be answered in Spanish, in Spanish in the strip itself (X33, X50)', async () => {
    addLanguage(es);
    const visitor = await visit({ country: 'US' });
    const strip = (): string => textOf(visitor.crisisHelp).split(visitor.words.crisis.more)[0]!;
    for (const shown of [
      /press 1 for veterans, or 2 for Spanish. Text AYUDA/,
      /If 988 does not connect: Call 1-800-273-8255/,
      /Veterans Text 838255 .*National Domestic Violence Hotline .*Text START to 88788/,
      /Deaf or hard of hearing Call 988 by videophone, from 988lifeline\.org/,
    ])
      expect(textOf(visitor.crisisHelp)).to.match(shown);
    expect(textOf(visitor.crisisHelp)).not.to.match(/press 3|may not speak/i);
    await choosesCountry(visitor, 'Mexico');
    expect(textOf(visitor.crisisHelp)).to.match(/Call 800 911 2000 They may not speak English/);
    await choosesCountry(visitor, 'United States');
    await visitor.presses('Español');
    expect(strip()).to.match(/Llame al 988 y oprima 2 Textee AYUDA al 988/);
    expect(textOf(visitor.crisisHelp)).to.match(/Poison Help Llame al 1-800-222-1222 Puede que no hablen español/);
    expect(textOf(visitor.crisisHelp)).not.to.match(/oprima 3/);
    await choosesCountry(visitor, 'Canadá');
    expect(textOf(visitor.crisisHelp)).to.match(/Llame al 988 Textee al 988 Puede que no hablen español/);
  });

  it('is one line of at most 64 px on a phone, with a number to call, in each language and country (X86)', async () => {
    addLanguage(es);
    const phone = await fixture(html`<div style="inline-size: 390px; line-height: 1.5"></div>`);
    const visitor = await visit({ country: 'US' }, phone);
    const heights: Record<string, number> = {};
    for (const lang of ['en', 'es'])
      for (const country of Object.keys(rows)) {
        visitor.element.lang = lang;
        visitor.element.setAttribute('country', country === 'EU' ? 'NL' : country);
        await visitor.settles();
        heights[`${lang} ${country}`] = visitor.crisisHelp.getBoundingClientRect().height;
        const seen = [...visitor.crisisHelp.querySelectorAll('a')].filter((link) => link.checkVisibility());
        const { emergency, services } = rows[country]!;
        const first = services[0]?.call[0] ?? emergency[0]!;
        expect(
          seen.map((link) => link.getAttribute('href')),
          country,
        ).to.include(`tel:${first}`);
      }
    expect(Object.entries(heights).filter(([, height]) => height > 64)).to.deep.equal([]);
  });

  it('asks for the country in the strip where it is not known (X86)', async () => {
    const phone = await fixture(html`<div style="inline-size: 390px; line-height: 1.5"></div>`);
    const visitor = await visit({}, phone);
    expect(visitor.crisisHelp.getBoundingClientRect().height).to.be.at.most(64);
    await visitor.opens('Choose your country for numbers');
    expect(countries(visitor).checkVisibility()).to.equal(true);
    expectSame(
      countries(visitor).closest('label')!.previousElementSibling,
      visitor.crisisHelp.querySelector('summary'),
    );
  });

  it('names the helpline for alcohol and drugs in the US only, and elsewhere whom to ask (X50)', async () => {
    for (const [country, shown, hidden] of [
      ['PR', 'A free helpline for alcohol and drugs: 1-800-662-4357', 'Ask a doctor or pharmacist where'],
      ['CA', 'Ask a doctor or pharmacist where to find help with alcohol or drugs', '1-800-662-4357'],
    ] as const) {
      const visitor = await visit({ country });
      await visitor.walks(people.drinksTooMuch.answers);
      expect(visitor.text).to.contain(shown).and.not.contain(hidden);
    }
  });

  it('stays with the country that the visitor chose, on every page and on the help page (X29)', async () => {
    const visitor = await visit({ country: 'US' });
    await choosesCountry(visitor, 'New Zealand');
    const answers = { concerns: ['pain'], 'self-harm': 'safe-now' };
    await visitor.walks(answers, { onPage: (at) => expectHelp(at, 'NZ') });
    expect(linksIn(visitor.part(visitor.words.crisis.cardTitle)!)).to.include.members(['tel:1737', 'sms:1737']);
    expect(visitor.text).not.to.contain('988');
  });

  it('follows a change of country by the clinic until the visitor has chosen, and again after Clear, and names the country (X50)', async () => {
    const visitor = await visit({ country: 'US' });
    visitor.element.setAttribute('country', 'GB');
    await visitor.settles();
    expectHelp(visitor, 'GB');
    for (const name of ['Canada', 'United States', 'Canada']) await choosesCountry(visitor, name);
    visitor.element.setAttribute('country', 'AU');
    await visitor.settles();
    expectHelp(visitor, 'CA');
    await visitor.starts();
    await visitor.clears();
    expectHelp(visitor, 'AU');
    expect(textOf(countries(visitor).selectedOptions[0]!)).to.equal(visitor.words.crisis.countries['AU']);
  });
});
