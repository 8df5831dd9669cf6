import { expect, fixture, html } from '@open-wc/testing';
import { addLanguage } from '../../src/locales/add.js';
import { people } from '../fixtures/people.js';
import { pseudo, rightToLeft } from '../fixtures/pseudo-locales.js';
import { heard } from '../helpers/quiet.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const choice = ({ sees }: Visitor) => sees.queryByRole('group', { name: /Language|\[.*\]/ });
const langOf = ({ screener }: Visitor): string => screener.lang;

/** The language of an element with these attributes, and the warnings on the console. */
async function langAndWarnings(attributes: Record<string, string>, place?: Element) {
  let lang = '';
  const warnings = await heard(
    'warn',
    async () => void (lang = langOf(await visit({ country: 'US', ...attributes }, place))),
  );
  return { lang, warnings };
}

async function onPageIn(lang: string, happening: () => Promise<void>): Promise<void> {
  const before = document.documentElement.lang;
  document.documentElement.lang = lang;
  try {
    await happening();
  } finally {
    document.documentElement.lang = before;
  }
}

// These come first: a language that is added stays for the rest of this file, as it does for a page.
describe('a page with English only', () => {
  it('has a widget in English, marked as such, with no choice of language, in a page of another language (X28, X60)', () =>
    onPageIn('de', async () => {
      const visitor = await visit();
      expect([langOf(visitor), choice(visitor)]).to.deep.equal(['en', null]);
    }));

  it('takes English for any region, and warns only where the language of the tag itself is not loaded (X28, X62)', async () => {
    const parent = await fixture(html`<div lang="fr"><div lang="en-GB"><p></p></div></div>`);
    const inEnglish = { lang: 'en', warnings: [] };
    expect(await langAndWarnings({}, parent.querySelector('p')!)).to.deep.equal(inEnglish);
    for (const lang of ['en', 'en-GB', 'EN-us', '“en”'])
      expect(await langAndWarnings({ lang }), lang).to.deep.equal(inEnglish);
    const { lang, warnings } = await langAndWarnings({ lang: 'xx' });
    expect([lang, warnings.length]).to.deep.equal(['en', 1]);
    expect(warnings[0]).to.match(/lang="xx" is not loaded: use .*en/);
  });

  it('takes a language whose script is late, and one that the clinic changes to, and keeps the answers (X28, X60, X61)', async () => {
    const warnings = await heard('warn', async () => {
      const visitor = await visit({ country: 'US', lang: 'ar-XB' });
      await visitor.starts();
      await visitor.answers('concerns', 'pain');
      expect(langOf(visitor)).to.equal('en');
      addLanguage(rightToLeft);
      await visitor.settles();
      expect([langOf(visitor), visitor.screener.dir]).to.deep.equal(['ar-XB', 'rtl']);
      visitor.element.lang = 'en-AU';
      await visitor.settles();
      expect([langOf(visitor), ...visitor.chosen('concerns')]).to.deep.equal(['en', 'pain']);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('lang="ar-XB" is not loaded');
  });
});

describe('a page with several languages', () => {
  before(() => addLanguage(pseudo));

  it('offers each by its own name, marked with its language (X28, X60)', async () => {
    const buttons = [...choice(await visit())!.querySelectorAll('button')];
    const offered = buttons.map((button) => `${button.lang} ${textOf(button)} ${button.ariaPressed}`);
    expect(offered).to.deep.equal(['en English true', 'ar-XB Reversed false', 'en-XA Pseudo false']);
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
    expect(visitor.searchBox.value).to.equal('welb');
  });

  it('keeps the visitor’s choice before the clinic’s language, and after Clear (X16, X60)', async () => {
    const visitor = await visit({ lang: 'en' });
    await visitor.presses('Pseudo');
    visitor.element.lang = 'ar-XB';
    await visitor.settles();
    expect(langOf(visitor)).to.equal('en-XA');
    await visitor.starts();
    await visitor.clears();
    expect([visitor.page, langOf(visitor)]).to.deep.equal(['intro', 'en-XA']);
  });

  it('takes the language of the tag, or the nearest to it, else of the nearest ancestor, also outside a shadow root, else of the page (X28)', () =>
    onPageIn('en-XA', async () => {
      const place = (await fixture(html`<div lang="ar-XB"><div></div></div>`)).querySelector('div')!;
      const inRoot = place.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      for (const [lang, expected] of Object.entries({ en: 'en', 'en-ZA': 'en', 'ar-XB-x-clinic': 'ar-XB' }))
        expect(langOf(await visit({ lang }, inRoot)), lang).to.equal(expected);
      expect(langOf(await visit({}, inRoot))).to.equal('ar-XB');
      expect(langOf(await visit())).to.equal('en-XA');
    }));
});

describe('the direction', () => {
  it('is that of the language: controls and Back are on its side, whatever the page’s is (X27)', async () => {
    for (const [lang, pageDir] of Object.entries({ en: 'rtl', 'ar-XB': 'ltr' })) {
      const parent = await fixture(html`<div dir=${pageDir} style="width: 360px"></div>`);
      const visitor = await visit({ country: 'US', lang }, parent);
      await visitor.starts();
      const { frame } = visitor.words;
      const row = visitor.row('concerns', 'pain');
      const [control, label, next, skip] = [
        row.querySelector('input')!,
        row.querySelector('span')!,
        visitor.button(frame.continue),
        visitor.button(frame.skip),
      ].map((part) => part.getBoundingClientRect().left);
      const isReversed = lang === 'ar-XB';
      expect([control! > label!, next! > skip!], lang).to.deep.equal([isReversed, isReversed]);
      const back = getComputedStyle(visitor.button(frame.back), '::before').content;
      expect(back).to.contain(isReversed ? '›' : '‹');
      expect(parent.scrollWidth).to.be.at.most(parent.clientWidth);
    }
  });

  it('keeps the groups of a telephone number in order where the text reads from right to left (X27)', async () => {
    const visitor = await visit({ lang: 'ar-XB', country: 'DE', 'clinic-phone': '+1 555 010 0199' });
    for (const number of ['0800 111 0 111', '+1 555 010 0199']) {
      const link = visitor.sees.getAllByRole('link').find((one) => textOf(one).includes(number))!;
      const text = [...link.childNodes].find((node) => node.textContent?.includes(number))!;
      const leftOf = (from: number): number => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, from + 1);
        return range.getBoundingClientRect().left;
      };
      const first = text.textContent!.indexOf(number);
      expect(leftOf(first), number).to.be.below(leftOf(first + number.length - 1));
    }
  });
});

describe('a passage in another language than the page', () => {
  it('is marked: names of services, titles of sources, and a German helpline in English (X28)', async () => {
    /** Each with its language. */
    const passages = ({ root }: Visitor): readonly string[] =>
      [...root.querySelectorAll('bdi[lang]')].map((node) => `${node.getAttribute('lang')}: ${textOf(node)}`);
    expect(passages(await visit({ lang: 'en', country: 'DE' }))).to.deep.equal(['de: TelefonSeelsorge']);
    const visitor = await visit({ lang: 'ar-XB', country: 'US' });
    await visitor.presses('English');
    await visitor.walks(people.triedTwo.answers);
    expect(passages(visitor)).to.deep.equal([]);
    await visitor.presses('Reversed');
    expect(passages(visitor)).to.include('en: 988 Suicide & Crisis Lifeline');
    expect(passages(visitor).filter((one) => one.includes('SPRAVATO US label'))).not.to.be.empty;
    for (const source of visitor.root.querySelectorAll('.source')) {
      const unmarked = [...source.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(textOf);
      expect(unmarked.join(' ')).not.to.match(/label|Cochrane|policies/);
    }
  });
});

describe('a catalogue', () => {
  it('that is loaded twice is offered once, and what is no catalogue breaks nothing, with a warning for each (X61, X62)', async () => {
    const added = (catalogue: unknown): Promise<string[]> =>
      heard('warn', async () => {
        addLanguage(catalogue as never);
        const visitor = await visit({ country: 'US' });
        expect([visitor.page, visitor.hasButton('Second')]).to.deep.equal(['intro', false]);
      });
    expect((await added({ ...pseudo, name: 'Second' })).join()).to.match(/^[^,]*“en-XA” was loaded twice/);
    for (const nonsense of [null, undefined, 7, 'es', {}]) await added(nonsense);
    expect(await added({ lang: 'es', name: 'Second' })).to.have.length(1);
  });

  it('is on the page no more once it is read, so that no script can change its words (X41)', async () => {
    addLanguage({ ...rightToLeft, lang: 'ar-XC', name: 'Third' });
    await visit();
    expect((globalThis as { referralScreenerLanguages?: unknown }).referralScreenerLanguages).to.deep.equal([]);
  });
});
