import { expect } from '@open-wc/testing';
import { printOnly } from '../../src/page/print.js';

const mark = 'data-referral-screener-print';
const marked = (root: ParentNode = document): readonly Element[] => [...root.querySelectorAll(`[${mark}]`)];

describe('print: only the widget, and nothing left behind (X71)', () => {
  const realPrint = window.print;
  let place: HTMLElement;
  let whilePrinting: (() => void) | undefined;

  beforeEach(() => {
    place = document.createElement('main');
    place.innerHTML = '<p>Clinic text</p><div><aside>Beside</aside><b>host</b></div>';
    document.body.append(place);
    whilePrinting = undefined;
    window.print = () => whilePrinting?.();
  });
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    window.print = realPrint;
    place.remove();
  });
  const host = (): HTMLElement => place.querySelector('b') ?? place;
  const afterwards = (): boolean => window.dispatchEvent(new Event('afterprint'));

  it('marks the element and its ancestors, and nothing beside', () => {
    let seen: readonly string[] = [];
    let rule = '';
    whilePrinting = () => {
      seen = marked().map(({ localName }) => localName);
      rule = document.adoptedStyleSheets.at(-1)?.cssRules[0]?.cssText ?? '';
    };
    printOnly(host());
    expect(seen).to.deep.equal(['html', 'body', 'main', 'div', 'b']);
    expect(rule).to.contain('@media print');
  });

  it('leaves the page as it was once the print is over, the page’s own sheets too', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    const before = [...document.adoptedStyleSheets];
    const html = document.documentElement.outerHTML;
    printOnly(host());
    afterwards();
    expect(marked()).to.deep.equal([]);
    expect(document.documentElement.outerHTML).to.equal(html);
    expect([...document.adoptedStyleSheets]).to.deep.equal(before);
    document.adoptedStyleSheets = before.filter((sheet) => sheet !== own);
  });

  it('keeps a sheet that the page added while the dialogue was open', () => {
    const late = new CSSStyleSheet();
    whilePrinting = () => (document.adoptedStyleSheets = [...document.adoptedStyleSheets, late]);
    printOnly(host());
    afterwards();
    expect(document.adoptedStyleSheets).to.include(late);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== late);
  });

  it('leaves nothing behind when it is pressed twice, or where the browser cannot print', () => {
    const before = [...document.adoptedStyleSheets];
    printOnly(host());
    printOnly(host());
    afterwards();
    whilePrinting = () => {
      throw new Error('no printer');
    };
    try {
      printOnly(host());
    } catch {
      // the browser's own error may go on
    }
    expect(marked()).to.deep.equal([]);
    expect([...document.adoptedStyleSheets]).to.deep.equal(before);
  });

  it('prints alone from a slot of one component inside another', () => {
    const outer = document.createElement('section');
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Component text</p><article><i>Beside</i><b>host</b></article>';
    const card = root.querySelector('article')!.attachShadow({ mode: 'open' });
    card.innerHTML = '<p>Card text</p><div><slot></slot></div>';
    place.append(outer);
    const sheets = (): number[] => [document, root, card].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);
    const before = sheets();
    let seen: readonly string[][] = [];
    let added: readonly number[] = [];
    whilePrinting = () => {
      seen = [document, root, card].map((scope) => marked(scope).map(({ localName }) => localName));
      added = sheets().map((count, at) => count - before[at]!);
    };
    printOnly(root.querySelector('b')!);
    expect(seen).to.deep.equal([
      ['html', 'body', 'main', 'section'],
      ['article', 'b'],
      ['div', 'slot'],
    ]);
    expect(added, 'a sheet does not reach into a component').to.deep.equal([1, 1, 1]);
    afterwards();
    expect([document, root, card].flatMap((scope) => marked(scope))).to.deep.equal([]);
    expect(sheets()).to.deep.equal(before);
  });
});
