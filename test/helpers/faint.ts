/** What cannot be told well enough from what it stands on. */
import { behind, colourOf, contrast } from './colour.js';
import { nameOf, targets, texts } from './drawn.js';
import type { Visitor } from './visitor.js';

const areForced = (): boolean => matchMedia('(forced-colors: active)').matches;

export const ratio = (front: string, back: Element): number => contrast(colourOf(front), behind(back));

const found = (what: string, measured: number): string => `${what}: ${measured.toFixed(2)}`;

/** Texts of less than 7:1, large ones too; what stands in a box is text of the box. */
export function faintTexts(visitor: Visitor): string[] {
  const fields = targets(visitor).filter((target) => target.matches('select, input'));
  const inElements = new Set([...texts(visitor).map(({ parentElement }) => parentElement!), ...fields]);
  return [...inElements].flatMap((element) => {
    const measured = ratio(getComputedStyle(element).color, element);
    return measured < 7 ? [found(nameOf(element), measured)] : [];
  });
}

/** Edges of less than 3:1 against what they stand on: of rows, buttons, boxes and the list of suggestions. */
export function faintEdges(visitor: Visitor): string[] {
  const list = visitor.sees.queryAllByRole('listbox');
  return [...targets(visitor).filter((target) => target.role !== 'option'), ...list].flatMap((element) => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(element);
    if (Number.parseFloat(borderTopWidth) === 0) return [];
    const measured = ratio(borderTopColor, element.parentElement!);
    return measured < 3 ? [found(nameOf(element), measured)] : [];
  });
}

/** What tells a chosen row, and the suggestion that the arrows stand on, from the others: 3:1 too. */
export function faintMarks({ screener }: Visitor): string[] {
  const marks = [
    ...[...screener.querySelectorAll('.option:has(:checked)')].flatMap((row) => {
      const { accentColor } = getComputedStyle(row.querySelector('input')!);
      const { borderTopColor } = getComputedStyle(row);
      // With forced colours the tick is the system's own.
      const own = accentColor === 'auto' && areForced() ? [] : [ratio(accentColor, row)];
      return [...own, ratio(borderTopColor, row)].map((measured) => ({ row, measured }));
    }),
    ...[...screener.querySelectorAll('[role="option"][aria-selected="true"]')].map((row) => {
      const { outlineColor, outlineStyle } = getComputedStyle(row);
      return { row, measured: outlineStyle === 'solid' ? ratio(outlineColor, row) : 1 };
    }),
  ];
  return marks.filter(({ measured }) => measured < 3).map(({ row, measured }) => found(nameOf(row), measured));
}
