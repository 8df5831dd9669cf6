import { expect } from '@open-wc/testing';
import { printOnly } from '../../src/page/print.js';

const mark = 'data-referral-screener-print';
const marked = (root: ParentNode): string =>
  [...root.querySelectorAll(`[${mark}]`)].map(({ localName }) => localName).join(' ');
const afterwards = (): boolean => dispatchEvent(new Event('afterprint'));

describe('print: only the widget, and the page afterwards as before (X71)', () => {
  const { print } = window;
  const place = document.createElement('main');
  let before: readonly CSSStyleSheet[] = [];

  beforeEach(() => {
    place.innerHTML = '<p>Clinic text</p><div><aside>Beside</aside><b>host</b></div>';
    document.body.append(place);
    // A sheet of the page's own.
    document.adoptedStyleSheets = before = [new CSSStyleSheet()];
  });
  afterEach(() => {
    afterwards();
    window.print = print;
    document.adoptedStyleSheets = [];
    place.remove();
  });
  const host = (): HTMLElement => place.querySelector('b')!;

  it('marks the element and its parents, also in components, and nothing else', () => {
    const outer = document.createElement('section');
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Component text</p><article><i>Beside</i><b>host</b></article>';
    const card = root.querySelector('article')!.attachShadow({ mode: 'open' });
    card.innerHTML = '<p>Card text</p><div><slot></slot></div>';
    place.append(outer);
    const scopes = [document, root, card];
    const rules = (): number[] =>
      scopes.map(({ adoptedStyleSheets }) => adoptedStyleSheets.filter(({ cssRules }) => cssRules.length > 0).length);
    const html = document.documentElement.outerHTML;
    let seen: readonly unknown[] = [];
    const rulesOf = (): string => [...(document.adoptedStyleSheets.at(-1)?.cssRules ?? [])].map(String).join(' ');
    window.print = () => (seen = [rulesOf(), rules(), ...scopes.map(marked)]);
    printOnly(root.querySelector('b')!, root);
    const [rule, ...rest] = seen;
    expect(rule).to.equal('[object CSSPageRule] [object CSSPageRule] [object CSSMediaRule]');
    expect(rest).to.deep.equal([[1, 1, 1], 'html body main section', 'article b', 'div slot']);
    afterwards();
    expect([...rules(), ...scopes.map(marked)]).to.deep.equal([0, 0, 0, '', '', '']);
    expect(document.documentElement.outerHTML).to.equal(html);
  });

  it('keeps the sheets of the page, also one that is added while the dialogue is open', () => {
    const late = new CSSStyleSheet();
    window.print = () => (document.adoptedStyleSheets = [...document.adoptedStyleSheets, late]);
    printOnly(host(), host());
    afterwards();
    expect([...document.adoptedStyleSheets]).to.deep.equal([...before, late]);
  });

  it('removes each mark and sheet when it is pressed twice, or where the browser cannot print', () => {
    window.print = () => undefined;
    printOnly(host(), host());
    printOnly(host(), host());
    afterwards();
    expect(marked(document)).to.equal('');
    window.print = () => {
      throw new Error('no printer');
    };
    try {
      printOnly(host(), host());
    } catch {
      // The error of the browser may go on.
    }
    expect(marked(document)).to.equal('');
    expect([...document.adoptedStyleSheets]).to.deep.equal(before);
  });
});
