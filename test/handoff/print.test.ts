import { expect } from '@open-wc/testing';
import { printOnly } from '../../src/handoff/print.js';

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

  it('marks the element and all that it stands in, and nothing beside', () => {
    let seen: readonly string[] = [];
    whilePrinting = () => (seen = marked().map(({ localName }) => localName));
    printOnly(host());
    expect(seen).to.deep.equal(['html', 'body', 'main', 'div', 'b']);
  });

  it('adds one sheet to the document for the print', () => {
    const before = [...document.adoptedStyleSheets];
    let added: readonly CSSStyleSheet[] = [];
    whilePrinting = () => (added = document.adoptedStyleSheets.filter((sheet) => !before.includes(sheet)));
    printOnly(host());
    expect(added).to.have.length(1);
    expect(added[0]?.cssRules[0]?.cssText).to.contain('@media print');
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

  it('leaves nothing behind when it is pressed twice', () => {
    const before = [...document.adoptedStyleSheets];
    printOnly(host());
    printOnly(host());
    afterwards();
    expect(marked()).to.deep.equal([]);
    expect([...document.adoptedStyleSheets]).to.deep.equal(before);
  });

  it('leaves nothing behind where the browser cannot print', () => {
    const before = [...document.adoptedStyleSheets];
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

  it('works from within another component of the page', () => {
    const outer = document.createElement('section');
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Component text</p><div><b>host</b></div>';
    place.append(outer);
    const before = [...root.adoptedStyleSheets];
    let seen: readonly string[] = [];
    let sheets = 0;
    whilePrinting = () => {
      seen = [...marked(), ...marked(root)].map(({ localName }) => localName);
      sheets = root.adoptedStyleSheets.length - before.length;
    };
    printOnly(root.querySelector('b') ?? outer);
    expect(seen).to.deep.equal(['html', 'body', 'main', 'section', 'div', 'b']);
    expect(sheets, 'a sheet of the document does not reach into a component').to.equal(1);
    afterwards();
    expect(marked(root)).to.deep.equal([]);
    expect([...root.adoptedStyleSheets]).to.deep.equal(before);
  });
});
