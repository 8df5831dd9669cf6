import { expect, fixture, html } from '@open-wc/testing';
import { languagesUnderTest, loadLanguages } from '../fixtures/languages-under-test.js';
import { wrongs } from '../helpers/axe.js';
import { isChromium } from '../helpers/engine.js';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { visit } from '../helpers/visitor.js';

/** axe reads the same in every engine: one of them reads every language. */
const languages = isChromium ? languagesUnderTest : languagesUnderTest.slice(0, 1);

describe('axe finds nothing wrong, in light or dark, in any language, contrast 7:1', function () {
  this.timeout(60_000);
  before(loadLanguages);

  for (const { name, show } of pageKinds) {
    it(`on ${name} (X20, X31)`, async () => {
      const main = await fixture(html`<main></main>`);
      const visitor = await visit(fullClinic, main);
      await show(visitor);
      for (const { lang } of languages) {
        visitor.element.lang = lang;
        await visitor.settles();
        for (const scheme of ['light', 'dark']) {
          document.documentElement.style.colorScheme = scheme;
          expect(await wrongs(visitor), `${lang}, ${scheme}`).to.deep.equal([]);
        }
      }
    });
  }

  it('and does look inside: a fault of each kind is found there', async () => {
    const visitor = await visit();
    await visitor.starts();
    const faults = document.createElement('div');
    faults.innerHTML = `<img src="data:,"><button></button>
      <p style="color: #888; background: #999">below 4.5 to 1</p>
      <p style="color: #666; background: #fff">below 7 to 1</p>
      <button aria-label="Another name">Said otherwise</button>`;
    visitor.screener.append(faults);
    const found = (await wrongs(visitor)).map((line) => line.split(':')[0]);
    expect(found).to.have.members([
      'button-name',
      'color-contrast',
      'color-contrast-enhanced',
      'image-alt',
      'label-content-name-mismatch',
    ]);
    expect(visitor.element.shadowRoot, 'closed again').to.be.null;
  });

  afterEach(() => {
    document.documentElement.style.colorScheme = '';
  });
});
