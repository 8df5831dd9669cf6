/** What is so on every page: each kind of page is visited once, and all checks run there. */
import { expect, fixture, html } from '@open-wc/testing';
import { everybody } from '../fixtures/people.js';
import { loadLanguages } from '../fixtures/languages-under-test.js';
import { type Medicine, medicines, typedName } from '../../src/protocol/index.js';
import { axeFaults } from '../helpers/axe.js';
import { isChromium } from '../helpers/engine.js';
import { collect, fullClinic, onEveryKind, typedByVisitor } from '../helpers/page-kinds.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const all = ({ root }: Visitor, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const names = (elements: readonly Element[]): string[] => elements.map(({ outerHTML }) => outerHTML.slice(0, 200));
const topOf = (element: Element): number => element.getBoundingClientRect().top;

const references = 'for aria-labelledby aria-describedby aria-controls aria-activedescendant aria-owns'.split(' ');

function wrongIds(visitor: Visitor): string[] {
  const ids = all(visitor, '[id]').map(({ id }) => id);
  const used = references.flatMap((name) =>
    all(visitor, `[${name}]`).flatMap((node) => node.getAttribute(name)!.split(' ')),
  );
  return [...ids.filter((id, at) => ids.indexOf(id) !== at), ...used.filter((id) => !ids.includes(id))];
}

/** Heading levels that do not begin with the clinic's, go above it, or skip one. */
async function wrongLevels(visitor: Visitor): Promise<string[]> {
  const wrong: string[] = [];
  for (const start of [1, 4]) {
    visitor.element.setAttribute('heading-level', String(start));
    await visitor.settles();
    const levels = all(visitor, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
    const isWrong = (level: number, at: number): boolean => level < start || level - (levels[at - 1] ?? start) > 1;
    if (levels[0] !== start || levels.some(isWrong)) wrong.push(levels.join());
  }
  visitor.element.removeAttribute('heading-level');
  await visitor.settles();
  return wrong;
}

/** The row of *Continue* stays in the window while its form is (X19). */
function isLifted(node: Element): boolean {
  const { position, zIndex } = getComputedStyle(node);
  const isRowOfContinue = position === 'sticky' && node.matches('form > .actions');
  return (/fixed|sticky/.test(position) && !isRowOfContinue) || zIndex !== 'auto';
}

/** Parts that are missing, or not in this order, read and seen: help, Back, the page, the telephone, Clear. */
function misplaced(visitor: Visitor): string[] {
  const { crisisHelp, heading, page, sees, words } = visitor;
  const button = (name: string) => sees.queryByRole('button', { name });
  const telephone = sees.queryByRole('link', { name: 'Call +1 555 010 0199' });
  const clear = button(words.frame.clear) ?? button(words.frame.clearYes);
  const parts = { crisisHelp, back: button(words.frame.back), heading, telephone, clear };
  const isWrong = (name: string, part: Element | null): boolean =>
    (part === null) !== (page === 'intro' && ['back', 'clear'].includes(name));
  const there = Object.values(parts).filter((part) => part !== null);
  const outOfOrder = there.filter((part, at) => {
    const above = there[at - 1];
    if (!above) return false;
    const isRead = (above.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    return !isRead || above.getBoundingClientRect().bottom > topOf(part) + 1;
  });
  const missing = Object.entries(parts).filter(([name, part]) => isWrong(name, part));
  return [...missing.map(([name]) => name), ...names(outOfOrder)];
}

/** Where help and the choice of language are, below the top of the widget; more above them only where *Exit* is offered. */
const places = new Map<boolean, string>();
function moved({ crisisHelp, element, sees }: Visitor): string[] {
  const language = sees.getByRole('button', { name: 'English' });
  const place = [crisisHelp, language].map((part) => (topOf(part) - topOf(element)).toFixed()).join();
  const first = places.get(element.hasAttribute('quick-exit')) ?? place;
  places.set(element.hasAttribute('quick-exit'), first);
  return place === first ? [] : [`${place} instead of ${first}`];
}

const brands = (medicines as readonly Medicine[]).flatMap(({ brands: own, elsewhere = [] }) => [...own, ...elsewhere]);
const typed = everybody.flatMap(({ answers }) =>
  [answers['medicines'] ?? []].flat().flatMap((id) => typedName(id) ?? []),
);
const data = new Set([...brands, ...typed, typedByVisitor, fullClinic['clinic-name']]);
/** Not words of ours: passages of another language, addresses, and names: of brands, of the clinic, and what the visitor typed. */
const isData = (node: Node): boolean =>
  node.parentElement!.closest('bdi, button[lang], .address, .sheet[lang=en], .sheet [lang=en]') !== null ||
  textOf(node)
    .split(', ')
    .every((name) => name === '' || data.has(name));

/** Texts outside the brackets that this language has around each of its texts. */
const untranslated = (visitor: Visitor): string[] =>
  all(visitor, '.screener, .screener *')
    .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
    // A sentence around a name in another language is drawn in parts, two of them with a bracket.
    .filter((node) => /\p{L}/u.test(textOf(node)) && !/\[|\]/.test(textOf(node)) && !isData(node))
    .map(textOf);

const drawn = ({ screener }: Visitor): string => screener.innerHTML.replaceAll(/<!--.*?-->/g, '');

/** In another language and back: texts that are not in the language, and whether the page is another one after it. */
async function notSwitched(visitor: Visitor): Promise<string[]> {
  const before = drawn(visitor);
  await visitor.presses('Reversed');
  const found = [...(visitor.screener.dir === 'rtl' ? [] : ['not in the language']), ...untranslated(visitor)];
  await visitor.presses('English');
  return drawn(visitor) === before ? found : [...found, 'not as before'];
}

describe('every page', () => {
  const checks = {
    foreign: (visitor: Visitor) =>
      names(all(visitor, '*').filter((node) => node.localName.includes('-') || window.__rootOf(node))),
    region: ({ screener, root }: Visitor) =>
      screener.role === 'region' &&
      /\w{4,}/.test(screener.ariaLabel ?? '') &&
      !root.querySelector('main, [role="main"]')
        ? []
        : names([screener]),
    remembered: (visitor: Visitor) =>
      names(all(visitor, ':is(input, select, textarea, form):not([autocomplete="off"])')),
    wrongIds,
    wrongLevels,
    lifted: (visitor: Visitor) => names(all(visitor, '*').filter(isLifted)),
    misplaced,
    moved,
    notSwitched,
    // axe reads the document, which is the same in each engine; contrast in each engine is in contrast.test.ts.
    axe: (visitor: Visitor) => (isChromium ? axeFaults(visitor) : []),
  };
  const { found, look } = collect(checks);
  const none = (name: keyof typeof checks): void => void expect(found[name]).to.deep.equal([]);

  before(async function () {
    this.timeout(120_000);
    loadLanguages();
    await onEveryKind(look, await fixture(html`<main></main>`));
  });

  it('is in one shadow root, without a custom element in it (X21)', () => none('foreign'));
  it('has each id once, and refers only to ids that are there (X21)', () => none('wrongIds'));
  it('is a region with a name, and never main (X30)', () => none('region'));
  it('has headings from the level that the clinic gives, and skips none (X30)', () => none('wrongLevels'));
  it('lets the browser remember no field (X24)', () => none('remembered'));
  it('covers nothing of the clinic’s page: no part is fixed, sticky or lifted, but for the row of Continue (X24)', () =>
    none('lifted'));
  it('has help, Back, the question, the telephone and Clear in this order, seen and read (X2, X29)', () =>
    none('misplaced'));
  it('has help and the choice of language in the same place (X28, X29, X60)', () => none('moved'));
  it('can be switched to another language and back without losing an answer or the place, and all its words are in the catalogue (X33, X60)', () =>
    none('notSwitched'));
  it('has nothing that axe finds wrong, contrast of 7:1 included; Chromium only (X20, X31)', () => none('axe'));
});

describe('axe', () => {
  it('looks inside the closed root: it finds one fault of each kind', async () => {
    const visitor = await visit();
    const faults = document.createElement('div');
    faults.innerHTML = `<img src="data:,"><button></button>
      <p style="color: #888; background: #999">below 4.5 to 1</p>
      <p style="color: #666; background: #fff">below 7 to 1</p>
      <button aria-label="Another name">Text</button>`;
    visitor.screener.append(faults);
    const found = (await axeFaults(visitor)).map((line) => line.split(':')[0]);
    const kinds = 'button-name color-contrast color-contrast-enhanced image-alt label-content-name-mismatch';
    expect(found).to.have.members(kinds.split(' '));
    expect(visitor.element.shadowRoot, 'closed again').to.be.null;
  });
});
