import { expect } from '@open-wc/testing';
import { behind, colourOf, contrast } from '../helpers/colour.js';
import { nameOf, targets, texts } from '../helpers/drawn.js';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { bringAllInto, offerStates, states, tickAll } from '../helpers/states.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const schemes = ['light', 'dark'] as const;

const draw = (scheme: string): string => (document.documentElement.style.colorScheme = scheme);

const ratio = (front: string, back: Element): number => contrast(colourOf(front), behind(back));

const found = (what: string, measured: number): string => `${what}: ${measured.toFixed(2)}`;

/** Texts of less than 7:1, large ones too; what stands in a box is text of the box. */
function faint(visitor: Visitor): string[] {
  const fields = targets(visitor).filter((target) => target.matches('select, input'));
  const inElements = new Set([...texts(visitor).map(({ parentElement }) => parentElement!), ...fields]);
  return [...inElements].flatMap((element) => {
    const measured = ratio(getComputedStyle(element).color, element);
    return measured < 7 ? [found(nameOf(element), measured)] : [];
  });
}

/** Edges of less than 3:1 against what they stand on: of rows, buttons, boxes and the list of suggestions. */
function faintEdges(visitor: Visitor): string[] {
  const list = visitor.sees.queryAllByRole('listbox');
  return [...targets(visitor).filter((target) => target.role !== 'option'), ...list].flatMap((element) => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(element);
    if (Number.parseFloat(borderTopWidth) === 0) return [];
    const measured = ratio(borderTopColor, element.parentElement!);
    return measured < 3 ? [found(nameOf(element), measured)] : [];
  });
}

/** What tells a chosen row, and the suggestion that the arrows stand on, from the others: 3:1 too. */
function faintMarks({ screener }: Visitor): string[] {
  const marks = [
    ...[...screener.querySelectorAll('.option:has(:checked)')].flatMap((row) => {
      const { accentColor } = getComputedStyle(row.querySelector('input')!);
      const { borderTopColor } = getComputedStyle(row);
      return [ratio(accentColor, row), ratio(borderTopColor, row)].map((measured) => ({ row, measured }));
    }),
    ...[...screener.querySelectorAll('[role="option"][aria-selected="true"]')].map((row) => {
      const { outlineColor, outlineStyle } = getComputedStyle(row);
      return { row, measured: outlineStyle === 'solid' ? ratio(outlineColor, row) : 1 };
    }),
  ];
  return marks.filter(({ measured }) => measured < 3).map(({ row, measured }) => found(nameOf(row), measured));
}

describe('contrast, computed in light and dark', () => {
  afterEach(() => draw(''));

  for (const { name, show } of pageKinds) {
    it(`is 7:1 for every text and 3:1 for every edge and mark, in every state: ${name} (X20)`, async () => {
      const visitor = await visit(fullClinic);
      await show(visitor);
      offerStates(visitor);
      for (const tick of [() => undefined, tickAll]) {
        tick(visitor);
        for (const scheme of schemes) {
          draw(scheme);
          for (const state of states) {
            bringAllInto(state, visitor);
            const wrong = { texts: faint(visitor), edges: faintEdges(visitor), marks: faintMarks(visitor) };
            expect(wrong, `${scheme}, ${state}`).to.deep.equal({ texts: [], edges: [], marks: [] });
          }
        }
      }
    });
  }

  it('holds for the colours that all is made of, whichever stands on which (X20)', async () => {
    const { screener } = await visit();
    const probe = screener.appendChild(document.createElement('p'));
    const measure = (front: string, back: string): number => {
      probe.style.color = `var(--${front})`;
      probe.style.backgroundColor = `var(--${back})`;
      return ratio(getComputedStyle(probe).color, probe);
    };
    for (const scheme of schemes) {
      draw(scheme);
      for (const back of ['paper', 'tint']) {
        for (const text of ['ink', 'quiet', 'accent', 'alarm']) {
          expect(measure(text, back), `${text} on ${back}, ${scheme}`).to.be.at.least(7);
        }
        expect(measure('line', back), `line on ${back}, ${scheme}`).to.be.at.least(3);
      }
      expect(measure('on-accent', 'accent'), scheme).to.be.at.least(7);
    }
  });

  it('is not of colour alone: what can be pressed has a line or an edge, and what is chosen a mark (X20)', async () => {
    for (const { show } of pageKinds) {
      const visitor = await visit(fullClinic);
      await show(visitor);
      for (const target of targets(visitor).filter(({ localName }) => ['a', 'button'].includes(localName))) {
        const { borderTopStyle, textDecorationLine } = getComputedStyle(target);
        const isPressed = target.getAttribute('aria-pressed') === 'true';
        expect(borderTopStyle !== 'none' || textDecorationLine === 'underline' || isPressed, textOf(target)).to.be.true;
      }
      visitor.element.remove();
    }
  });
});
