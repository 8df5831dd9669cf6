import { expect } from '@open-wc/testing';
import { targets } from '../helpers/drawn.js';
import { faintEdges, faintMarks, faintTexts, ratio } from '../helpers/faint.js';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { bringAllInto, offerStates, states, tickAll } from '../helpers/states.js';
import { textOf, visit } from '../helpers/visitor.js';

const schemes = ['light', 'dark'] as const;

const draw = (scheme: string): string => (document.documentElement.style.colorScheme = scheme);

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
            const wrong = { texts: faintTexts(visitor), edges: faintEdges(visitor), marks: faintMarks(visitor) };
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

  it('is all that pointing at a thing changes: nothing new is shown, and nothing moves (X20)', async () => {
    const { root } = await visit();
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const pointed = rules.filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'));
    expect(pointed).to.have.length(2);
    for (const { style } of pointed as CSSStyleRule[]) {
      for (const property of style) expect(property).to.match(/^(background|border-[a-z-]*color)/);
    }
  });
});
