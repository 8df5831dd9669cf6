/** What is drawn of a page: the texts that can be seen, and the things that can be used. */
import { textOf, type Visitor } from './visitor.js';

/** Texts that only a screen reader meets are not drawn. */
const isDrawn = (element: Element): boolean => element.checkVisibility() && !element.closest('.unseen');

/** Every piece of text that can be seen. The options of a closed `select` cannot; the one that it shows is its own. */
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

/** Where each line of a text stands. */
export function linesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Where each word of a text stands, without the spaces between. */
export function wordsOf(text: Text): DOMRect[] {
  return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  });
}

/** What can be pressed, typed into, chosen or scrolled: of a box with a label, its whole row. */
export function targets({ screener }: Visitor): HTMLElement[] {
  const used = screener.querySelectorAll<HTMLElement>('a, button, summary, select, input, pre, [role="option"]');
  return [...used].map((node) => node.closest<HTMLElement>('label.option') ?? node).filter(isDrawn);
}

/** What a target says, for a failure that can be read. */
export const nameOf = (element: Element): string =>
  `${element.localName} "${textOf(element).slice(0, 60) || element.id || element.getAttribute('name')}"`;

/** Whether two boxes lie on one another, by more than a line that both round to. */
export const overlap = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
