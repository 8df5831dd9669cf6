import { sendKeys } from '@web/test-runner-commands';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { behind, colourOf, contrast } from '../helpers/colour.js';
import { nameOf, targets } from '../helpers/drawn.js';
import { isChromium } from '../helpers/engine.js';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { bringInto, offerStates } from '../helpers/states.js';
import { visit, type Visitor } from '../helpers/visitor.js';

/** The widget in a column, on a page that is long above and below it, with something to come from and to go on to. */
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

/** Where the outline is drawn: around the control, or around the whole row that it stands in. */
const outlined = (focused: HTMLElement): HTMLElement => focused.closest<HTMLElement>('.option') ?? focused;

/** From the line to what was there before it, in light and in dark: the lesser of the two. */
function contrastOf(around: HTMLElement): number {
  const measured = ['light', 'dark'].map((scheme) => {
    document.documentElement.style.colorScheme = scheme;
    return contrast(colourOf(getComputedStyle(around).outlineColor), behind(around.parentElement!));
  });
  document.documentElement.style.colorScheme = '';
  return Math.min(...measured);
}

/** What is wrong with how the focus shows here: at least 2 px, all around, and 3:1 to what was there before. */
function faults(focused: HTMLElement): string[] {
  const around = outlined(focused);
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(around);
  const wrong = {
    'no outline': outlineStyle !== 'solid',
    'too thin': Number.parseFloat(outlineWidth) < 2,
    'drawn over its own edge': Number.parseFloat(outlineOffset) < 0,
    'too faint': contrastOf(around) < 3,
    'not in sight': !isInSight(outlined(focused)),
  };
  return Object.entries(wrong).flatMap(([fault, is]) => (is ? [`${nameOf(around)}: ${fault}`] : []));
}

/**
 * Nothing lies over it, and none of it or of its outline is outside the window. Chromium brings the whole of it there; the
 * others leave be what is in the window in part.
 */
function isInSight(element: HTMLElement): boolean {
  const { outlineWidth, outlineOffset } = getComputedStyle(element);
  const beyond = isChromium ? Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset) : 0;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const [first, last] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  const root = element.getRootNode() as ShadowRoot;
  const atCentre = root.elementFromPoint((left + right) / 2, (first + last) / 2);
  const isWhole = top - beyond >= 0 && bottom + beyond <= innerHeight;
  return (
    (isWhole || (!isChromium && first < last)) && (element.contains(atCentre) || atCentre?.contains(element) === true)
  );
}

/** What Tab should stop at: everything that can be used, of radio buttons one, and what can only be scrolled. */
function stopsOf(visitor: Visitor): number {
  const inputs = targets(visitor).map((target) => target.querySelector('input'));
  const radios = inputs.filter((input) => input?.type === 'radio').length;
  const options = visitor.suggestions.length;
  return targets(visitor).length - options - Math.max(0, radios - 1);
}

/** A real key at each stop takes time: where Chromium sees every page, the others see each kind of control once. */
const differ = [
  'intro',
  'age',
  'a question with a problem',
  'medicines with the list open and names on it',
  'help',
  'check',
  'the question whether to clear',
  'a change of rules',
  'an outcome with everything open',
  'an outcome whose list is copied by hand',
];

describe('what has the focus', function () {
  this.timeout(60_000);

  for (const { name, show } of pageKinds.filter((kind) => isChromium || differ.includes(kind.name))) {
    it(`has a clear line all around and is in sight, at each stop of Tab: ${name} (X20)`, async () => {
      const visitor = await onLongPage();
      await show(visitor);
      const { page } = visitor;
      // A window that is not at the front shows no focus, and WebKit's never is here: there the rules are asked by attribute.
      if (!document.hasFocus()) offerStates(visitor);
      document.querySelector<HTMLElement>('button')!.focus();
      await sendKeys({ press: 'Tab' });
      const wrong: string[] = [];
      let stops = 0;
      for (; visitor.focused && stops < 300; stops += 1) {
        const focused = visitor.focused as HTMLElement;
        // WebKit scrolls to a text box a moment later.
        if (focused.matches('input[type="text"]')) {
          await waitUntil(() => isInSight(focused), `${nameOf(focused)} comes into sight`);
        }
        if (!document.hasFocus()) bringInto('focus-visible', [focused], visitor);
        wrong.push(...faults(focused));
        await sendKeys({ press: 'Tab' });
      }
      expect(wrong).to.deep.equal([]);
      expect(stops, 'everything is reached').to.equal(stopsOf(visitor));
      expect(visitor.page, 'and none of it goes on by itself').to.equal(page);
    });
  }

  it('comes back below a header of the page’s that stays at the top (X20, X23)', async () => {
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
