import { expect, fixture, html } from '@open-wc/testing';
import { languagesUnderTest, loadLanguages } from '../fixtures/languages-under-test.js';
import { linesOf, nameOf, overlap, targets, texts, wordsOf } from '../helpers/drawn.js';
import { isChromium } from '../helpers/engine.js';
import { onEveryKind } from '../helpers/page-kinds.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const longest = 'Donaudampfschifffahrtsgesellschaftskrankenhaus of Llanfairpwllgwyngyllgogery';
const spaced = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';

/** Not English: the pseudo-language is English, two fifths longer. */
const languages = languagesUnderTest.filter(({ lang }) => lang !== 'en');

/** These leave the least room: for every language and engine. */
const tightest = ['width: 256px', `width: 360px; --size: 200%; ${spaced}`];
/** The others, for the longest language in Chromium. A width of 320 px is that of a window of 1280 px at 400 %. */
const others = [`width: 320px; ${spaced}`, 'width: 700px', 'width: 1280px; --size: 400%'];
const looksFor = (lang: string): readonly string[] =>
  isChromium && lang === 'en-XA' ? [...tightest, ...others] : tightest;

/** What is drawn beyond the box. */
const beyond = (box: HTMLElement, { screener }: Visitor): string[] => {
  const { left, right } = box.getBoundingClientRect();
  const isBeyond = (node: Element): boolean => {
    const at = node.getBoundingClientRect();
    return at.width > 0 && (at.right > right + 1 || at.left < left - 1);
  };
  const nodes = [...screener.querySelectorAll('*')].filter((node) => isBeyond(node) && node.checkVisibility());
  return [...nodes.map(nameOf), ...(box.scrollWidth > box.clientWidth ? ['it scrolls sideways'] : [])];
};

/** A line that a box of its own has scrolled away is drawn nowhere. */
function isScrolledAway({ top, bottom }: DOMRect, text: Text): boolean {
  const box = text.parentElement!.closest('pre')?.getBoundingClientRect();
  return box !== undefined && (top < box.top || bottom > box.bottom);
}

/** Without the space above and below the letters. */
const lettersIn = ({ x, y, width, height }: DOMRect): DOMRect => new DOMRect(x, y + height / 4, width, height / 2);

const isOutOf = ({ left, right, top, bottom }: DOMRect, at: DOMRect): boolean =>
  at.left < left - 1 || at.right > right + 1 || at.top < top - 1 || at.bottom > bottom + 1;

/** Pairs of boxes that overlap. From top to bottom, each is compared only with those that begin above its end. */
function overlaps<Item extends { readonly at: DOMRect }>(items: readonly Item[]): (readonly [Item, Item])[] {
  const sorted = items.toSorted((one, other) => one.at.top - other.at.top);
  return sorted.flatMap((item, index) => {
    const found: (readonly [Item, Item])[] = [];
    for (let next = index + 1; next < sorted.length && sorted[next]!.at.top < item.at.bottom; next += 1) {
      if (overlap(item.at, sorted[next]!.at)) found.push([item, sorted[next]!]);
    }
    return found;
  });
}

/** Texts that leave the button or the row that they name, and texts that cover one another. */
function unreadable(visitor: Visitor): string[] {
  const lines = texts(visitor).flatMap((text) => {
    const visible = linesOf(text).filter((line) => !isScrolledAway(line, text));
    return visible.map((line) => ({ at: lettersIn(line), text }));
  });
  const left = lines.filter(({ at, text }) => {
    const holder = text.parentElement!.closest('button, summary, label, li, dd, dt, .screener')!;
    const box = holder.getBoundingClientRect();
    // The space at the end of a line may hang out: beside a number from left to right in a text from right to left,
    // Firefox 153 and WebKitGTK 2.50 give it a box of its own.
    return isOutOf(box, at) && wordsOf(text).some((word) => isOutOf(box, lettersIn(word)));
  });
  const covered = overlaps(lines).filter(([one, other]) => one.text !== other.text);
  return [
    ...left.map(({ text }) => `out of ${nameOf(text.parentElement!)}: ${text.data.trim()}`),
    ...covered.map(([{ text }]) => `covered: ${text.data.trim()}`),
  ];
}

/** Targets below 44 px, links in a sentence too, and targets that overlap. */
function hardToPress(visitor: Visitor): string[] {
  const all = targets(visitor).map((target) => ({ target, at: target.getBoundingClientRect() }));
  const small = all.filter(({ at: { width, height } }) => Math.min(width, height) < 43.95);
  const overlapping = overlaps(all).filter(([one, other]) => !one.target.contains(other.target));
  return [
    ...small.map(({ target, at }) => `${nameOf(target)}: ${at.width.toFixed(1)} × ${at.height.toFixed(1)}`),
    ...overlapping.map(([one, other]) => `${nameOf(one.target)} and ${nameOf(other.target)}`),
  ];
}

describe('on every page, however narrow the box or large the text, in any language', () => {
  const found = { beyond: [] as string[], unreadable: [] as string[], hardToPress: [] as string[] };

  before(async function () {
    this.timeout(240_000);
    loadLanguages();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    await onEveryKind(async (visitor, kind) => {
      visitor.element.setAttribute('clinic-name', longest);
      for (const { lang } of languages) {
        visitor.element.lang = lang;
        await visitor.settles();
        expect(visitor.screener.lang).to.equal(lang);
        for (const look of looksFor(lang)) {
          box.style.cssText = `overflow-x: auto; ${look}`;
          visitor.screener.style.fontSize = box.style.getPropertyValue('--size');
          const where = (what: string): string => `${kind}, ${lang}, ${look}: ${what}`;
          found.beyond.push(...beyond(box, visitor).map(where));
          found.unreadable.push(...unreadable(visitor).map(where));
          if (!look.includes('--size')) found.hardToPress.push(...hardToPress(visitor).map(where));
        }
      }
    }, box);
  });

  it('nothing has to be scrolled sideways (X20, X25, X26)', () => expect(found.beyond).to.deep.equal([]));
  it('no text is cut or covered (X20, X25, X26)', () => expect(found.unreadable).to.deep.equal([]));
  it('each target is 44 px high and wide, and none overlaps another (X4, X20)', () =>
    expect(found.hardToPress).to.deep.equal([]));
});

describe('styles', () => {
  it('do not ask how wide or turned the window is: the widget may be in a sidebar; only whether it is low (X19, X25)', async () => {
    const { root } = await visit();
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const asked = rules.filter((rule) => rule instanceof CSSMediaRule).map(({ media }) => media.mediaText);
    const wishes = ['(pointer: coarse)', '(forced-colors: active)', '(prefers-contrast: more)'];
    expect(new Set(asked)).to.have.keys(['(min-height: 30em)', ...wishes, 'print', 'screen']);
    expect(rules.some((rule) => rule instanceof CSSContainerRule)).to.be.true;
  });
});
