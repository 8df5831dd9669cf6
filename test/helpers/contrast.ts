/** Contrast as WCAG counts it, between the colours that the browser computes. */
import { nameOf, targets, texts } from './drawn.js';
import type { Visitor } from './visitor.js';

/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** A colour of `getComputedStyle`. Any other notation throws, so that no colour is left out. */
export function colourOf(css: string): Colour {
  const [, list = ''] = /^rgba?\(([^)]*)\)$/.exec(css) ?? [];
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = list.split(/[\s,/]+/).map(Number);
  if (Number.isNaN(red + green + blue + alpha)) throw new Error(`"${css}" is not rgb() or rgba()`);
  return [red, green, blue, alpha];
}

function over(top: Colour, below: Colour): Colour {
  const mixed = [0, 1, 2].map((part) => top[part]! * top[3] + below[part]! * (1 - top[3]));
  return [mixed[0]!, mixed[1]!, mixed[2]!, 1];
}

/** The background of an element: its own over that of its parents. */
function backgroundOf(element: Element): Colour {
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (backgroundImage !== 'none' || opacity !== '1') throw new Error(`${nameOf(element)} has no plain background`);
  const own = colourOf(backgroundColor);
  if (own[3] === 1) return own;
  if (!element.parentElement) throw new Error('the widget has no background of its own');
  return over(own, backgroundOf(element.parentElement));
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(front: string, back: Element): number {
  const background = backgroundOf(back);
  const [dark, light] = [luminance(over(colourOf(front), background)), luminance(background)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const below = (least: number, element: Element, front: string, back: Element): string[] => {
  const measured = contrast(front, back);
  return measured < least ? [`${nameOf(element)}: ${measured.toFixed(2)}`] : [];
};

/** Texts of less than 7:1, in fields too. */
export function faintTexts(visitor: Visitor): string[] {
  const fields = targets(visitor).filter((target) => target.matches('select, input'));
  const holders = new Set([...texts(visitor).map(({ parentElement }) => parentElement!), ...fields]);
  return [...holders].flatMap((holder) => below(7, holder, getComputedStyle(holder).color, holder));
}

/** Borders of less than 3:1: of options, buttons, fields and the list of suggestions. */
export function faintBorders(visitor: Visitor): string[] {
  const list = visitor.sees.queryAllByRole('listbox');
  return [...targets(visitor).filter(({ role }) => role !== 'option'), ...list].flatMap((element) => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(element);
    return borderTopWidth === '0px' ? [] : below(3, element, borderTopColor, element.parentElement!);
  });
}

/** Marks of less than 3:1: of what is chosen, and of the suggestion that the arrow keys are on. */
export function faintMarks({ screener }: Visitor): string[] {
  const areForced = matchMedia('(forced-colors: active)').matches;
  const chosen = [...screener.querySelectorAll('.option:has(:checked)')].flatMap((row) => {
    const { accentColor } = getComputedStyle(row.querySelector('input')!);
    // With forced colours the browser draws the tick in a system colour.
    const tick = accentColor === 'auto' && areForced ? [] : below(3, row, accentColor, row);
    return [...tick, ...below(3, row, getComputedStyle(row).borderTopColor, row)];
  });
  const active = [...screener.querySelectorAll<HTMLElement>('[role="option"][aria-selected="true"]')];
  return [...chosen, ...active.flatMap((row) => faintOutline(row, row))];
}

/** No solid outline, one of less than 2 px, or one of less than 3:1. */
export function faintOutline(element: Element, back: Element = element.parentElement!): string[] {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const isDrawn = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
  return isDrawn ? below(3, element, outlineColor, back) : [`${nameOf(element)}: no outline`];
}
