import { sendKeys } from '@web/test-runner-commands';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { faintOutline } from '../helpers/contrast.js';
import { nameOf, targets } from '../helpers/drawn.js';
import { isChromium } from '../helpers/engine.js';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { bringInto, offerStates } from '../helpers/states.js';
import { visit, type Visitor } from '../helpers/visitor.js';

/** The widget in a column of a long page, between two buttons. */
async function onLongPage(): Promise<Visitor> {
  const page = await fixture(
    html`<div style="width: 320px">
      <p style="height: 1500px"></p>
      <button>Before</button>
      <div></div>
      <button>After</button>
      <p style="height: 1500px"></p>
    </div>`,
  );
  return visit(fullClinic, page.querySelector('div')!);
}

/** Neither the focus nor the page may move while this happens. */
async function expectStill(visitor: Visitor, happening: () => void): Promise<void> {
  const theirs = document.querySelector<HTMLElement>('button')!;
  theirs.focus({ preventScroll: true });
  const { scrollY } = window;
  happening();
  await visitor.settles();
  expectSame(document.activeElement, theirs);
  expect(window.scrollY).to.equal(scrollY);
}

describe('focus', () => {
  it('moves to the heading of each page that the visitor moves to, and the heading is in sight (X23)', async () => {
    const visitor = await onLongPage();
    const onPage = (at: Visitor): void => {
      if (at.page === 'intro') return;
      expectSame(at.focused, at.heading, at.page);
      const { top, bottom } = at.heading.getBoundingClientRect();
      expect(top, at.page).to.be.at.least(0);
      expect(Math.floor(bottom), at.page).to.be.at.most(innerHeight);
    };
    await visitor.walks(people.asksForEverything.answers, { onPage });
    await visitor.goesBack();
    onPage(visitor);
    await visitor.changes('age');
    onPage(visitor);
    await visitor.clears();
    expectSame(visitor.focused, visitor.heading);
  });

  it('has the heading of every page at the same height, below crisis help and Back (X9, X86)', async () => {
    const place = await fixture(html`<div style="inline-size: 390px; padding-block-start: 1500px"></div>`);
    const visitor = await visit(fullClinic, place);
    const heights = new Map<string, number>();
    const onPage = (at: Visitor): void => {
      if (at.page !== 'intro') heights.set(at.page, at.heading.getBoundingClientRect().top);
      expect(at.crisisHelp.getBoundingClientRect().top, at.page).to.be.at.least(-1);
      at.screener.lastElementChild!.scrollIntoView({ block: 'end' });
    };
    visitor.crisisHelp.scrollIntoView();
    await visitor.walks(people.asksForEverything.answers, { onPage });
    for (const moves of [visitor.goesBack, () => visitor.changes('How old are you?')]) {
      await moves();
      onPage(visitor);
    }
    const all = [...heights.values()];
    expect(Math.max(...all) - Math.min(...all), [...heights].join(' ')).to.be.at.most(8);
    expect([...heights.keys()]).to.include.members(['help', 'check', 'outcome']);
  });

  it('tells a screen reader which question it is, with the heading (X9)', async () => {
    const visitor = await visit(fullClinic);
    const onPage = ({ heading, progress, page, root }: Visitor): void => {
      const described = root.getElementById(heading.getAttribute('aria-describedby') ?? '');
      expect(described?.textContent, page).to.equal(progress);
    };
    await visitor.walks(people.triedTwo.answers, { onPage });
  });

  it('leaves room above a heading for a fixed header of the clinic (X23)', async () => {
    const visitor = await onLongPage();
    visitor.element.style.setProperty('--referral-screener-scroll-margin', '120px');
    await visitor.walks(people.triedTwo.answers, { to: 'health' });
    visitor.button('Continue').scrollIntoView({ block: 'start' });
    await visitor.skips();
    expect(visitor.heading.getBoundingClientRect().top).to.be.at.least(119);
  });

  it('does not move when another widget is loaded, or the element is moved or changed, even with a problem shown (X23)', async () => {
    const visitor = await onLongPage();
    const { element } = visitor;
    await expectStill(visitor, () => element.after(document.createElement('referral-screener')));
    await visitor.starts();
    await visitor.continues();
    expect(visitor.problem).to.exist;
    await expectStill(visitor, () => element.parentElement!.after(element));
    const late = { 'clinic-name': 'Other', country: 'GB', 'heading-level': '4', 'min-classes': '2', lang: 'en' };
    for (const [name, value] of Object.entries(late))
      await expectStill(visitor, () => element.setAttribute(name, value));
  });

  it('stays on a country or an option that is chosen, also where others are unticked (X23)', async () => {
    const visitor = await onLongPage();
    await visitor.opens(visitor.words.crisis.more);
    const select = visitor.sees.getByRole<HTMLSelectElement>('combobox', { name: /Show help for/ });
    select.focus();
    select.value = 'GB';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await visitor.settles();
    expectSame(visitor.focused, select);
    await visitor.starts();
    const chooses = async (...options: readonly string[]): Promise<void> => {
      const { page } = visitor;
      for (const option of options) {
        const field = visitor.field(page, option);
        field.focus();
        field.click();
        await visitor.settles();
        expectSame(visitor.focused, visitor.field(page, option), option);
      }
    };
    await chooses('depression', 'none', 'pain', 'unsure');
    // Here a button beside "none" comes and goes.
    await visitor.walks({ concerns: ['depression'] }, { to: 'opioids' });
    await chooses('naltrexone', 'none', 'naltrexone', 'unsure');
  });
});

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
  // The radio buttons of a group are one stop.
  const radios = inputs.flatMap((input) => (input?.type === 'radio' ? input.name : []));
  return targets(visitor).length - visitor.suggestions.length - (radios.length - new Set(radios).size);
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
        // WebKit scrolls to a text field a moment later, and Firefox to a link.
        if (focused.matches('input[type="text"], a')) {
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
