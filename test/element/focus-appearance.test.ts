import { sendKeys } from '@web/test-runner-commands';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { faintOutline } from '../helpers/contrast.js';
import { nameOf, targets } from '../helpers/drawn.js';
import { isChromium } from '../helpers/engine.js';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { bringInto, offerStates } from '../helpers/states.js';
import { visit, type Visitor } from '../helpers/visitor.js';

/** The widget in a column of a long page, between two buttons. */
async function onLongPage(): Promise<Visitor> {
  const page = await fixture(
    html`<div style="width: 320px">
      <p style="height: 900px"></p>
      <button>Before</button>
      <div></div>
      <button>After</button>
      <p style="height: 900px"></p>
    </div>`,
  );
  return visit(fullClinic, page.querySelector('div')!);
}

/**
 * Nothing covers it, and it is in the window with its outline. Only Chromium scrolls all of it there: the other engines do not
 * scroll to what is in the window in part.
 */
function isInSight(element: HTMLElement): boolean {
  const { outlineWidth, outlineOffset } = getComputedStyle(element);
  const beyond = isChromium ? Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset) : 0;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const [first, last] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  const root = element.getRootNode() as ShadowRoot;
  const atCentre = root.elementFromPoint((left + right) / 2, (first + last) / 2);
  const isWhole = top - beyond >= 0 && bottom + beyond <= innerHeight;
  const isPart = !isChromium && first < last;
  return (isWhole || isPart) && (element.contains(atCentre) || atCentre?.contains(element) === true);
}

/** Faults of the outline, which is around the control or around its whole row: at least 2 px, 3:1, and in sight. */
function faults(focused: HTMLElement): string[] {
  const around = focused.closest<HTMLElement>('.option') ?? focused;
  const isInside = Number.parseFloat(getComputedStyle(around).outlineOffset) < 0;
  return [
    ...(isInside ? [`${nameOf(around)}: on its own border`] : []),
    ...(isInSight(around) ? [] : [`${nameOf(around)}: not in sight`]),
    ...faintOutline(around),
  ];
}

/** The stops of Tab: each target, and one of a group of radio buttons. */
function stopsOf(visitor: Visitor): number {
  const inputs = targets(visitor).map((target) => target.querySelector('input'));
  const radios = inputs.filter((input) => input?.type === 'radio').length;
  return targets(visitor).length - visitor.suggestions.length - Math.max(0, radios - 1);
}

/** Each kind of control. The outlines of all controls of every page are measured in contrast.test.ts. */
const kinds = /^(intro|age|help|check|medicines with|(a|an|the) )/;

describe('what has the focus', function () {
  this.timeout(60_000);

  for (const { name, show } of pageKinds.filter((kind) => kinds.test(kind.name))) {
    it(`has an outline and is in sight at each stop of Tab, which reaches everything: ${name} (X20)`, async () => {
      const visitor = await onLongPage();
      await show(visitor);
      const { page } = visitor;
      // A window that is not in front shows no focus, as WebKit's here: there an attribute makes the rules apply.
      if (!document.hasFocus()) offerStates(visitor);
      document.querySelector<HTMLElement>('button')!.focus();
      await sendKeys({ press: 'Tab' });
      const wrong: string[] = [];
      let stops = 0;
      for (; visitor.focused && stops < 300; stops += 1) {
        const focused = visitor.focused as HTMLElement;
        // WebKit scrolls to a text field a moment later.
        if (focused.matches('input[type="text"]')) {
          await waitUntil(() => isInSight(focused), `${nameOf(focused)} comes into sight`);
        }
        if (!document.hasFocus()) bringInto('focus-visible', visitor, [focused]);
        wrong.push(...faults(focused));
        await sendKeys({ press: 'Tab' });
      }
      expect(wrong).to.deep.equal([]);
      expect(stops, 'everything is reached').to.equal(stopsOf(visitor));
      expect(visitor.page, 'no stop changes the page').to.equal(page);
    });
  }

  it('is below a fixed header of the page on the way back (X20, X23)', async () => {
    const visitor = await onLongPage();
    const header = document.createElement('div');
    header.style.cssText = 'position: fixed; inset: 0 0 auto; height: 100px';
    visitor.element.before(header);
    visitor.element.style.setProperty('--referral-screener-scroll-margin', '100px');
    await visitor.walks(people.asksForEverything.answers, { to: 'check' });
    const after = [...document.querySelectorAll('button')].at(-1)!;
    after.scrollIntoView({ block: 'start' });
    after.focus({ preventScroll: true });
    await sendKeys({ press: 'Shift+Tab' });
    for (let stops = 0; visitor.focused && stops < 30; stops += 1) {
      const { top, bottom } = visitor.focused.getBoundingClientRect();
      expect(isChromium ? top : bottom, nameOf(visitor.focused)).to.be.at.least(100);
      await sendKeys({ press: 'Shift+Tab' });
    }
  });
});
