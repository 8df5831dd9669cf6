import { expect, fixture, html } from '@open-wc/testing';
import { addLanguage } from '../../src/locales/add.js';
import { type Medicine, medicines } from '../../src/protocol/index.js';
import { people } from '../fixtures/people.js';
import { pseudo, rightToLeft } from '../fixtures/pseudo-locales.js';
import { pageKinds, typedByVisitor } from '../helpers/page-kinds.js';
import { heard } from '../helpers/quiet.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const choice = ({ sees }: Visitor) => sees.queryByRole('group', { name: /Language|\[.*\]/ });
const langOf = ({ screener }: Visitor) => screener.lang;

/** The passages of another language than the page's, each with what is said of it. */
const passages = ({ root }: Visitor): readonly string[] =>
  [...root.querySelectorAll('bdi[lang]')].map((node) => `${node.getAttribute('lang')}: ${textOf(node)}`);

// Before anything is added: what one test adds stays for the rest of this file, as it does for a page.
describe('a page that has loaded English only', () => {
  it('offers no choice of language (X60)', async () => {
    expect(choice(await visit())).to.equal(null);
  });

  it('takes up a language whose script comes late (X60, X61)', async () => {
    const said = await heard('warn', async () => {
      const visitor = await visit({ country: 'US' });
      visitor.element.lang = 'ar-XB';
      await visitor.settles();
      expect(langOf(visitor)).to.equal('en');
      addLanguage(rightToLeft);
      await visitor.settles();
      expect(langOf(visitor)).to.equal('ar-XB');
      expect(visitor.screener.dir).to.equal('rtl');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('lang="ar-XB" is not loaded');
  });
});

describe('a page that has loaded more than one language', () => {
  before(() => addLanguage(pseudo));

  it('offers each by its own name, in its own language, at the same place on every page (X28, X60)', async () => {
    const visitor = await visit({ country: 'US' });
    const places = new Set<string>();
    await visitor.walks(people.lowDose.answers, {
      onPage: () => {
        const buttons = [...choice(visitor)!.querySelectorAll('button')];
        expect(buttons.map((button) => `${button.lang} ${textOf(button)}`)).to.deep.equal([
          'en English',
          'ar-XB Reversed',
          'en-XA Pseudo',
        ]);
        expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false', 'false']);
        places.add(
          String(
            Math.round(choice(visitor)!.getBoundingClientRect().top - visitor.screener.getBoundingClientRect().top),
          ),
        );
      },
    });
    expect([...places]).to.have.length(1);
  });

  it('can be switched on any page, there and back, without losing an answer or the place (X60)', async () => {
    const visitor = await visit({ country: 'US' });
    await visitor.walks(people.lowDose.answers, {
      onPage: async () => {
        const { page } = visitor;
        const text = visitor.screener.innerHTML;
        await visitor.presses('Pseudo');
        expect(langOf(visitor), page).to.equal('en-XA');
        expect(visitor.page).to.equal(page);
        expect(visitor.text).to.contain('[');
        await visitor.presses('English');
        expect(visitor.screener.innerHTML.replaceAll(/<!--.*?-->/g, ''), page).to.equal(
          text.replaceAll(/<!--.*?-->/g, ''),
        );
      },
    });
    expect(visitor.outcome).to.equal(people.lowDose.outcome);
  });

  it('keeps what is chosen and typed but not yet an answer, and the focus on the button (X60)', async () => {
    const visitor = await visit();
    await visitor.walks(people.lowDose.answers, { to: 'medicines' });
    await visitor.finds('zoloft', 'sertraline');
    await visitor.types('welb');
    visitor.button('Pseudo').focus();
    await visitor.presses('Pseudo');
    expect(visitor.focused).to.equal(visitor.button('Pseudo'));
    expect(visitor.chosen('medicines')).to.deep.equal(['sertraline']);
    expect(visitor.root.querySelector<HTMLInputElement>('[role=combobox]')!.value).to.equal('welb');
  });

  it('goes before the clinic’s language, and stays when the answers are cleared (X16, X60)', async () => {
    const visitor = await visit({ lang: 'en' });
    await visitor.presses('Pseudo');
    visitor.element.lang = 'ar-XB';
    await visitor.settles();
    expect(langOf(visitor)).to.equal('en-XA');
    await visitor.presses('English');
    await visitor.starts();
    await visitor.presses('Pseudo');
    await visitor.presses(pseudo.frame.clear);
    await visitor.presses(pseudo.frame.clearYes);
    expect(visitor.page).to.equal('intro');
    expect(langOf(visitor)).to.equal('en-XA');
  });

  it('is that of the tag before that of the nearest ancestor, and that before the page’s (X28)', async () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'en-XA';
    try {
      const parent = await fixture(html`<div lang="ar-XB"><div></div></div>`);
      const place = parent.querySelector('div')!;
      expect(langOf(await visit({ lang: 'en' }, place))).to.equal('en');
      expect(langOf(await visit({}, place))).to.equal('ar-XB');
      expect(langOf(await visit())).to.equal('en-XA');
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('is that of the nearest ancestor out of another component’s shadow root too (X28)', async () => {
    const parent = await fixture(html`<div lang="ar-XB"><div></div></div>`);
    const root = parent.querySelector('div')!.attachShadow({ mode: 'open' });
    expect(langOf(await visit({}, root.appendChild(document.createElement('div'))))).to.equal('ar-XB');
  });

  it('is asked for by any region of a language, and the nearest one is taken (X28)', async () => {
    expect(langOf(await visit({ lang: 'en-XA' }))).to.equal('en-XA');
    expect(langOf(await visit({ lang: 'en-ZA' }))).to.equal('en');
    expect(langOf(await visit({ lang: 'ar-XB-x-clinic' }))).to.equal('ar-XB');
  });
});

describe('a passage in another language than the page', () => {
  it('is marked: names of services, titles of sources (X28)', async () => {
    const visitor = await visit({ lang: 'ar-XB', country: 'US' });
    await visitor.presses('English');
    await visitor.walks(people.triedTwo.answers);
    expect(passages(visitor)).to.deep.equal([]);
    await visitor.presses('Reversed');
    const said = passages(visitor);
    expect(said).to.include('en: 988 Suicide & Crisis Lifeline');
    expect(said.filter((one) => one.includes('SPRAVATO US label'))).not.to.be.empty;
    for (const source of visitor.root.querySelectorAll('.source')) {
      const unmarked = [...source.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(textOf);
      expect(unmarked.join(' ')).not.to.match(/label|Cochrane|policies/);
    }
  });

  it('keeps the groups of a telephone number in order where the text reads from right to left (X27)', async () => {
    const visitor = await visit({ lang: 'ar-XB', country: 'DE', 'clinic-phone': '+1 555 010 0199' });
    for (const number of ['0800 111 0 111', '+1 555 010 0199']) {
      const link = visitor.sees.getAllByRole('link').find((one) => textOf(one).includes(number))!;
      const text = [...link.childNodes].find((node) => node.textContent?.includes(number))!;
      const at = (from: number): number => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, from + 1);
        return range.getBoundingClientRect().left;
      };
      const first = text.textContent!.indexOf(number);
      expect(at(first), number).to.be.below(at(first + number.length - 1));
    }
  });

  it('is marked in English too: a German helpline is called by its German name (X28)', async () => {
    expect(passages(await visit({ lang: 'en', country: 'DE' }))).to.deep.equal(['de: TelefonSeelsorge']);
  });
});

describe('a catalogue', () => {
  it('that is loaded twice is offered once, and the console says so (X61)', async () => {
    const said = await heard('warn', async () => {
      addLanguage({ ...pseudo, name: 'Second' });
      expect((await visit({ country: 'US' })).hasButton('Second')).to.equal(false);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/“en-XA” was loaded twice/);
  });

  it('can be no nonsense that breaks the page (X62)', async () => {
    const said = await heard('warn', async () => {
      for (const nonsense of [null, undefined, 7, 'es', {}, { lang: 'es' }]) addLanguage(nonsense as never);
      expect((await visit()).page).to.equal('intro');
    });
    expect(said).not.to.be.empty;
  });

  it('stands nowhere on the page once it is taken up, so that no script can put its own words there (X41)', async () => {
    addLanguage({ ...rightToLeft, lang: 'ar-XC', name: 'Third' });
    await visit();
    expect((globalThis as { referralScreenerLanguages?: unknown }).referralScreenerLanguages).to.deep.equal([]);
  });
});

describe('every word that a visitor reads', () => {
  const brands = (medicines as readonly Medicine[]).flatMap(({ brands: own, elsewhere = [] }) => [
    ...own,
    ...elsewhere,
  ]);
  const names = new Set([...brands, typedByVisitor]);
  /** What is no word of ours: passages of another language, brand names, and what the visitor typed. */
  const isData = (node: Node): boolean =>
    node.parentElement!.closest('bdi, button[lang]') !== null ||
    textOf(node)
      .split(', ')
      .every((name) => name === '' || names.has(name));

  for (const { name, show } of pageKinds)
    it(`comes from the catalogue: ${name} (X33)`, async () => {
      const visitor = await visit({ country: 'US', 'clinic-phone': '+1 555 010 0199' });
      await show(visitor);
      await visitor.presses('Reversed');
      const walker = document.createTreeWalker(visitor.screener, NodeFilter.SHOW_TEXT);
      const bare: string[] = [];
      // A sentence around a name in another language is drawn in parts: its brackets stand in two of them.
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = textOf(node);
        if (/\p{L}/u.test(text) && !/\[|\]/.test(text) && !isData(node)) bare.push(text);
      }
      expect(bare).to.deep.equal([]);
    });
});
