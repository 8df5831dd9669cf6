/** The texts and the targets of a page, as they are drawn. */
import { textOf, type Visitor } from './visitor.js';

/** Text for screen readers only is not drawn. */
const isForScreenReaders = (element: Element): boolean => {
  const part = element.closest('.unseen, .kind');
  return part !== null && getComputedStyle(part).clipPath !== 'none';
};

const isDrawn = (element: Element): boolean => element.checkVisibility() && !isForScreenReaders(element);

/** Every drawn text. Of a `select`, none: its options are drawn by the browser. */
export function texts({ screener }: Visitor): Text[] {
  const walker = document.createTreeWalker(screener, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    if (data.trim() !== '' && parentElement && !parentElement.closest('option') && isDrawn(parentElement)) {
      found.push(node as Text);
    }
  }
  return found;
}

/** The boxes of the lines of a text. */
export function linesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** The boxes of the words of a text, without the spaces between. */
export function wordsOf(text: Text): DOMRect[] {
  return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  });
}

/** What can be pressed, typed into, chosen or scrolled; of an option, its whole row. */
export function targets({ screener }: Visitor): HTMLElement[] {
  const used = screener.querySelectorAll<HTMLElement>('a, button, summary, select, input, pre, [role="option"]');
  return [...used].map((node) => node.closest<HTMLElement>('label.option') ?? node).filter(isDrawn);
}

/** The name of a target, for the message of a failure. */
export const nameOf = (element: Element): string =>
  `${element.localName} "${textOf(element).slice(0, 60) || element.id || element.getAttribute('name')}"`;

/** Two boxes overlap by more than a pixel of rounding. */
export const overlap = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
