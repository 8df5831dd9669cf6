import { expect } from '@open-wc/testing';
import { sheetsAsHtml } from '../../src/page/sheets-html.js';

const widget = document.createElement('div');

const file = (markup: string): Document => {
  widget.innerHTML = markup;
  return new DOMParser().parseFromString(sheetsAsHtml(widget, '.sheet { color: black; }'), 'text/html');
};

describe('the sheets as one file (X71)', () => {
  beforeEach(() => document.body.append(widget));
  afterEach(() => widget.remove());

  const sheet = `<!----><p>Screen</p><div class="sheet" lang="es" dir="ltr"><!--?lit$1$-->
    <p class="list-title"><!--?-->Mis respuestas &lt; 5</p><p lang="en">&lt;!-- typed --&gt; &lt;script&gt;</p></div>`;

  it('has the sheets as they are, in their language, with their styles, and nothing else of the page', () => {
    const { documentElement, title, body, head } = file(sheet + sheet.replace('"es"', '"en"'));
    expect(documentElement.lang).to.equal('es');
    expect(documentElement.dir).to.equal('ltr');
    expect(title).to.equal('Mis respuestas < 5');
    expect(head.querySelector('style')?.textContent).to.contain('.sheet { color: black; }');
    expect([...body.children].map((one) => [one.className, one.getAttribute('lang')])).to.deep.equal([
      ['sheet', 'es'],
      ['sheet', 'en'],
    ]);
    expect(body.textContent).to.contain('<!-- typed --> <script>').and.not.to.contain('Screen');
    expect(body.innerHTML).not.to.contain('<!--');
  });

  it('runs nothing and loads nothing', () => {
    const { head, scripts } = file(sheet);
    expect(scripts).to.have.length(0);
    const { content } = head.querySelector<HTMLMetaElement>('[http-equiv="Content-Security-Policy"]')!;
    expect(content).to.equal("default-src 'none'; style-src 'unsafe-inline'");
  });
});
