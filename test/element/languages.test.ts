import { expect, fixture, html } from '@open-wc/testing';
import { addLanguage } from '../../src/locales/add.js';
import { pseudo, rightToLeft } from '../fixtures/pseudo-locales.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const langOf = ({ screener }: Visitor): string | null => screener.getAttribute('lang');

describe('where several languages are loaded', () => {
  const { lang } = document.documentElement;

  before(() => {
    addLanguage(pseudo);
    addLanguage(rightToLeft);
  });
  afterEach(() => {
    document.documentElement.lang = lang;
  });

  it('the tag’s own language comes before the nearest ancestor’s, and that before the page’s (X28)', async () => {
    document.documentElement.lang = 'en-XA';
    const parent = await fixture(html`<div lang="ar-XB"><div></div></div>`);
    const place = parent.querySelector('div')!;
    expect(langOf(await visit({ lang: 'en' }, place))).to.equal('en');
    expect(langOf(await visit({}, place))).to.equal('ar-XB');
    expect(langOf(await visit())).to.equal('en-XA');
  });

  it('each language is offered by its own name, marked as its own, in its own direction (X28)', async () => {
    const visitor = await visit({ lang: 'en' });
    const offered = [pseudo, rightToLeft].map(({ name }) => visitor.button(name));
    expect(offered.map((button) => [button.lang, button.dir])).to.deep.equal([
      ['en-XA', 'ltr'],
      ['ar-XB', 'rtl'],
    ]);
    expect(visitor.button('English').lang).to.equal('en');
  });
});
