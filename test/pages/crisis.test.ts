import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

/** The emergency numbers, and every call and text link of the crisis services. */
const rows = {
  US: { name: 'United States', emergency: ['911'], links: ['tel:988', 'sms:988', 'https://988lifeline.org'] },
  CA: { name: 'Canada', emergency: ['911'], links: ['tel:988', 'sms:988'] },
  GB: { name: 'United Kingdom', emergency: ['999'], links: ['tel:116123', 'tel:111'] },
  IE: { name: 'Ireland', emergency: ['112', '999'], links: ['tel:116123', 'sms:50808'] },
  AU: { name: 'Australia', emergency: ['000'], links: ['tel:131114', 'sms:0477131114'] },
  NZ: { name: 'New Zealand', emergency: ['111'], links: ['tel:1737', 'sms:1737'] },
  DE: { name: 'Germany', emergency: ['112'], links: ['tel:08001110111', 'tel:08001110222'] },
  FR: { name: 'France', emergency: ['15', '112'], links: ['tel:3114'] },
  ES: { name: 'Spain', emergency: ['112'], links: ['tel:024'] },
  EU: { name: 'Another country in the EU', emergency: ['112'], links: [] },
} as const;

const finder = 'https://findahelpline.com';
const linksIn = (element: HTMLElement): string[] =>
  within(element)
    .queryAllByRole('link', { hidden: true })
    .map((link) => link.getAttribute('href')!);

async function choosesCountry(visitor: Visitor, name: string): Promise<void> {
  await visitor.opens('More ways to get help');
  const select = within(visitor.crisisHelp).getByRole<HTMLSelectElement>('combobox', { name: /Show help for/ });
  const option = within(select).getByRole<HTMLOptionElement>('option', { name });
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await visitor.settles();
}

function expectHelp(visitor: Visitor, row: (typeof rows)[keyof typeof rows]): void {
  const links = linksIn(visitor.crisisHelp);
  expect(links).to.include.members([...row.emergency.map((number) => `tel:${number}`), ...row.links, finder]);
  const isNumber = (link: string): boolean => /^(tel|sms):/.test(link);
  const numbers = [...row.emergency.map((number) => `tel:${number}`), ...row.links.filter(isNumber)];
  expect([...new Set(links.filter(isNumber))], 'and no other country’s').to.have.members([...new Set(numbers)]);
}

describe('crisis help', () => {
  for (const [country, row] of Object.entries(rows)) {
    it(`has the numbers of ${row.name}, given by the clinic: ${country} (X50)`, async () => {
      const visitor = await visit({ country: country === 'EU' ? 'NL' : country });
      expectHelp(visitor, row);
    });

    it(`has the numbers of ${row.name}, chosen by the visitor: ${country} (X50)`, async () => {
      const visitor = await visit({ country: country === 'US' ? 'NZ' : 'US' });
      await choosesCountry(visitor, row.name);
      expectHelp(visitor, row);
    });
  }

  it('says so in words where the country is not known, and links a finder (X50)', async () => {
    for (const country of ['', 'BR']) {
      const visitor = await visit({ country });
      expect(textOf(visitor.crisisHelp)).to.contain('Call your local emergency number');
      expect(linksIn(visitor.crisisHelp).every((link) => link === finder)).to.be.true;
    }
  });

  it('says so as well where the visitor is in another country (X50)', async () => {
    const visitor = await visit({ country: 'US' });
    await choosesCountry(visitor, 'Another country');
    expect(textOf(visitor.crisisHelp)).to.contain('Call your local emergency number');
    expect(linksIn(visitor.crisisHelp).every((link) => link === finder)).to.be.true;
  });

  it('says how the menu of the US line works, and not "press 3"', async () => {
    const visitor = await visit({ country: 'US' });
    expect(textOf(visitor.crisisHelp)).to.match(/press 1 for veterans, or 2 for Spanish. Text AYUDA/);
    expect(textOf(visitor.crisisHelp)).not.to.match(/press 3/i);
  });

  it('stays with the country that the visitor chose, on every page and on the help page (X29)', async () => {
    const visitor = await visit({ country: 'US' });
    await choosesCountry(visitor, 'New Zealand');
    const answers = { concerns: ['pain'], 'self-harm': 'safe-now' };
    await visitor.walks(answers, { onPage: (at) => expectHelp(at, rows.NZ) });
    expect(linksIn(visitor.part('You do not have to be alone with this')!)).to.include.members([
      'tel:1737',
      'sms:1737',
    ]);
    expect(visitor.text).not.to.contain('988');
  });

  it('follows a change of country by the clinic, until the visitor has chosen', async () => {
    const visitor = await visit({ country: 'US' });
    visitor.element.setAttribute('country', 'GB');
    await visitor.settles();
    expectHelp(visitor, rows.GB);
    await choosesCountry(visitor, 'Canada');
    visitor.element.setAttribute('country', 'AU');
    await visitor.settles();
    expectHelp(visitor, rows.CA);
  });
});
