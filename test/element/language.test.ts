import { expect, fixture, html } from '@open-wc/testing';
import { heard } from '../helpers/quiet.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const langOf = ({ screener }: Visitor): string | null => screener.getAttribute('lang');

describe('the language', () => {
  it('is marked on the widget itself, because a page in another language may stand around it (X28)', async () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'de';
    try {
      expect(langOf(await visit())).to.equal('en');
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('comes from the attribute, in any region of it (X28)', async () => {
    for (const lang of ['en', 'en-GB', 'EN-us', '“en”']) {
      const said = await heard('warn', async () =>
        expect(langOf(await visit({ lang, country: 'US' }))).to.match(/^en/),
      );
      expect(said, lang).to.deep.equal([]);
    }
  });

  it('comes from the nearest ancestor without one, and nothing is said of a language of theirs (X28)', async () => {
    const parent = await fixture(html`<div lang="fr"><div lang="en-GB"><p></p></div></div>`);
    const said = await heard('warn', async () =>
      expect(langOf(await visit({ country: 'US' }, parent.querySelector('p')!))).to.equal('en'),
    );
    expect(said).to.deep.equal([]);
  });

  it('is English, and the console says so, where the one that was asked for is not loaded (X28, X62)', async () => {
    const said = await heard('warn', async () =>
      expect(langOf(await visit({ lang: 'xx', country: 'US' }))).to.equal('en'),
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/lang="xx" is not loaded: use .*en/);
  });

  it('changes late without a loss (X28, X61)', async () => {
    const visitor = await visit({ lang: 'en' });
    await visitor.starts();
    await visitor.answers('concerns', 'pain');
    visitor.element.lang = 'en-AU';
    await visitor.settles();
    expect(langOf(visitor)).to.equal('en');
    expect(visitor.chosen('concerns')).to.deep.equal(['pain']);
  });

  it('has its own direction, also on a page that reads from right to left (X27)', async () => {
    const parent = await fixture(html`<div dir="rtl" style="width: 360px"></div>`);
    const visitor = await visit({ country: 'US' }, parent);
    await visitor.starts();
    expect(getComputedStyle(visitor.screener).direction).to.equal('ltr');
    const row = visitor.row('concerns', 'pain');
    const [control, label] = [row.querySelector('input')!, row.querySelector('span')!];
    expect(control.getBoundingClientRect().right).to.be.at.most(label.getBoundingClientRect().left);
    expect(parent.scrollWidth).to.be.at.most(parent.clientWidth);
  });

  it('would read from right to left in a language that does: controls and Back on the other side (X27)', async () => {
    const parent = await fixture(html`<div style="width: 360px"></div>`);
    const visitor = await visit({ country: 'US' }, parent);
    await visitor.starts();
    visitor.screener.dir = 'rtl';
    const row = visitor.row('concerns', 'pain');
    const [control, label] = [row.querySelector('input')!, row.querySelector('span')!];
    expect(control.getBoundingClientRect().left).to.be.at.least(label.getBoundingClientRect().right);
    const [next, skip] = [visitor.button('Continue'), visitor.button('Skip this question')];
    expect(next.getBoundingClientRect().left).to.be.greaterThan(skip.getBoundingClientRect().left);
    expect(getComputedStyle(visitor.button('Back'), '::before').content).to.contain('›');
    expect(parent.scrollWidth).to.be.at.most(parent.clientWidth);
  });
});
