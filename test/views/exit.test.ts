import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { axeFaults } from '../helpers/axe.js';
import { Keyboard } from '../helpers/keyboard.js';
import { fullClinic, onEveryPage } from '../helpers/page-kinds.js';
import { Eavesdropper, reachable } from '../helpers/spy.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const { lowDose } = people;
/** Leads nowhere, so that the page is still there to look at. */
const offered = { ...fullClinic, 'quick-exit': '/no-content' };

async function answered(attributes: Record<string, string> = offered): Promise<Visitor> {
  const visitor = await visit(attributes);
  await visitor.walks(lowDose.answers, { to: 'check' });
  return visitor;
}

const cover = ({ root }: Visitor): HTMLDialogElement | null => root.querySelector('dialog');
const told = ({ sees }: Visitor): string => sees.getAllByRole('status').map(textOf).join(' ');

function expectGone(visitor: Visitor): void {
  expect(cover(visitor)?.open, 'covered').to.equal(true);
  expect(visitor.page).to.equal('intro');
  expect(visitor.root.textContent).not.to.match(/Brandlessin|amitriptyline|Check your answers/);
  expect(reachable(visitor.element)).not.to.match(/Brandlessin/);
}

function expectStill(visitor: Visitor): void {
  expectSame(cover(visitor), null, 'not covered');
  expect(visitor.page).to.equal('check');
  expect(visitor.text).to.contain('Brandlessin');
}

// Firefox drops the runner's connection as soon as a page begins to leave, even if it then stays. Where there is no
// Navigation API, the address that leads nowhere is enough.
const stays = (event: Event): void => event.preventDefault();
before(() => window.navigation?.addEventListener('navigate', stays));
after(() => window.navigation?.removeEventListener('navigate', stays));

describe('Exit this page', () => {
  it('is there only for a clinic that asks for it (X18)', async () => {
    const visitor = await answered(fullClinic);
    expect(visitor.hasButton('Exit this page')).to.equal(false);
    await new Keyboard(visitor).presses('Shift', 'Shift', 'Shift', 'Shift');
    expectStill(visitor);
  });

  it('stands in the same place on every page, before crisis help, large enough and not red (X18, X20)', async () => {
    const places = new Set<string>();
    await onEveryPage(
      (visitor) => {
        const button = visitor.button('Exit this page');
        const [box, around] = [button, visitor.screener].map((node) => node.getBoundingClientRect());
        places.add(`${box!.top - around!.top} ${box!.left - around!.left}`);
        expect(box!.height, visitor.page).to.be.at.least(44);
        expect(button.compareDocumentPosition(visitor.crisisHelp), visitor.page).to.equal(4);
        const emergency = visitor.sees.getAllByText('Emergency: 911')[0]!;
        expect(getComputedStyle(button).color, visitor.page).not.to.equal(getComputedStyle(emergency).color);
      },
      await visit(offered),
    );
    expect(places.size, [...places].join(', ')).to.equal(1);
  });

  it('is in sight after every move, in a column as narrow as a phone (X18, X23)', async () => {
    const place = document.createElement('div');
    place.style.cssText = 'inline-size: 390px; padding-block: 100vh';
    document.body.append(place);
    const visitor = await visit(offered, place);
    const isInSight = (name: string): boolean => {
      const { top, bottom } = visitor.button(name).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    await visitor.starts();
    for (const page of ['age', 'emergency', 'self-harm']) {
      visitor.button('Continue').scrollIntoView({ block: 'start' });
      await visitor.skips();
      expect(visitor.page).to.equal(page);
      expect(isInSight('Exit this page'), page).to.equal(true);
    }
    visitor.button('Continue').scrollIntoView({ block: 'start' });
    await visitor.continues();
    expect(isInSight('Exit this page'), 'with a problem').to.equal(true);
    place.remove();
  });

  it('is explained at the top of the first page, with what it cannot do, and only there (X18)', async () => {
    const visitor = await visit(offered);
    const explained = visitor.sees.getByText(/press the Shift key three times/);
    expect(textOf(explained)).to.match(/answers are cleared.*another page opens.*history still lists this page/);
    expectSame(explained.previousElementSibling, visitor.heading);
    await visitor.starts();
    expectSame(visitor.sees.queryByText(/Shift/), null);
  });

  it('wipes everything, and covers the page (X18)', async () => {
    for (const to of ['medicines', 'trial:sertraline', 'check', 'outcome']) {
      const visitor = await visit(offered);
      await visitor.walks(lowDose.answers, { to });
      if (to === 'medicines') await visitor.types('Brandlessin');
      const spy = new Eavesdropper();
      visitor.button('Exit this page').click(); // before anything else can run
      expectGone(visitor);
      spy.stop();
      expect(
        spy.events.filter(({ type }) => type.startsWith('screener')),
        'and tells nothing',
      ).to.deep.equal([]);
    }
  });

  it('covers all of the page, whatever the page has lifted or turned (X18, X24)', async () => {
    const place = document.createElement('div');
    place.innerHTML =
      '<div style="transform: translateX(3px); overflow: hidden; opacity: 0.5"></div>' +
      '<p style="position: fixed; inset: 0; z-index: 2147483647; background: gold">A banner of the page</p>';
    document.body.append(place);
    const visitor = await visit(offered, place.firstElementChild!);
    await visitor.presses('Exit this page');
    const { top, left, width, height } = cover(visitor)!.getBoundingClientRect();
    expect([top, left]).to.deep.equal([0, 0]);
    expect(width).to.be.at.least(document.documentElement.clientWidth);
    expect(height).to.be.at.least(document.documentElement.clientHeight);
    for (const [x, y] of [
      [1, 1],
      [innerWidth / 2, innerHeight / 2],
      [innerWidth - 20, innerHeight - 20],
    ] as const)
      expectSame(document.elementFromPoint(x, y), visitor.element, `${x}, ${y}`);
    const { backgroundColor } = getComputedStyle(cover(visitor)!);
    expect(backgroundColor, 'opaque').to.match(/^rgb\(\d+, \d+, \d+\)$/);
    expect(textOf(cover(visitor)!)).to.equal('Leaving this page');
    place.remove();
  });

  it('has a cover with a name that stays on Escape and new wording, and nothing behind it can be reached (X18, X20)', async () => {
    const visitor = await answered();
    await visitor.presses('Exit this page');
    expect(await axeFaults(visitor)).to.deep.equal([]);
    expect(cover(visitor)!.ariaLabel).to.equal('Leaving this page');
    const keys = new Keyboard(visitor);
    await keys.presses('Escape', 'Escape');
    visitor.element.setAttribute('clinic-name', 'Another');
    await visitor.settles();
    expectGone(visitor);
    for (let press = 0; press < 4; press += 1) {
      await keys.presses('Shift+Tab');
      expect(visitor.screener.contains(visitor.focused), 'focus behind the cover').to.equal(false);
    }
  });

  it('shows the first page, uncovered, if the browser ever brings the page back (X18, X24)', async () => {
    const visitor = await answered();
    await visitor.presses('Exit this page');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await visitor.settles();
    expectGone(visitor);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await visitor.settles();
    expectSame(cover(visitor), null);
    expect(visitor.page).to.equal('intro');
    expect(visitor.button('Start'), 'and not "Go on with your answers"').to.exist;
  });
});

describe('Shift three times', () => {
  it('does the same, and says after each press how many are left (X18)', async () => {
    const visitor = await answered();
    const keys = new Keyboard(visitor);
    await keys.presses('Shift');
    expect(told(visitor)).to.equal('Press Shift 2 more times to exit this page.');
    expect(visitor.sees.getByText('Press Shift 2 more times to exit this page.').checkVisibility()).to.equal(true);
    await keys.presses('Shift');
    expect(told(visitor)).to.equal('Press Shift 1 more time to exit this page.');
    expectStill(visitor);
    await keys.presses('Shift');
    expectGone(visitor);
  });

  for (const [what, between] of [
    ['another key', () => sendKeys({ press: 'a' })],
    ['a capital letter', () => sendKeys({ press: 'Shift+A' })],
    ['Shift together with Control', () => sendKeys({ press: 'Control+Shift' })],
    ['Shift together with Alt', () => sendKeys({ press: 'Alt+Shift' })],
    ['a click', async () => void document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
  ] as const) {
    it(`begins again after ${what} (X18)`, async () => {
      const visitor = await answered();
      const keys = new Keyboard(visitor);
      await keys.presses('Shift', 'Shift');
      await between();
      await visitor.settles();
      expect(told(visitor), 'what was said holds no longer').to.equal('');
      await keys.presses('Shift', 'Shift');
      expectStill(visitor);
      await keys.presses('Shift');
      expectGone(visitor);
    });
  }

  it('begins again after five seconds, and takes back what it said (X18)', async () => {
    const visitor = await answered();
    const keys = new Keyboard(visitor);
    await keys.presses('Shift', 'Shift');
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(told(visitor)).to.contain('1 more time');
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(told(visitor)).to.equal('');
    await keys.presses('Shift', 'Shift');
    expectStill(visitor);
  });

  it('works from the search box, and does not come between a person and their capital letters (X18)', async () => {
    const visitor = await visit(offered);
    await visitor.walks(lowDose.answers, { to: 'medicines' });
    const keys = new Keyboard(visitor);
    visitor.searchBox.focus();
    for (const letter of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']) await keys.presses(letter);
    expect(visitor.searchBox.value).to.equal('ABCD');
    expectSame(cover(visitor), null);
    await keys.presses('Shift', 'Shift', 'Shift');
    expectGone(visitor);
  });

  it('works from anywhere on the page, whatever the page does with keys (X18)', async () => {
    const visitor = await answered();
    const field = document.createElement('input');
    for (const type of ['keydown', 'keyup']) field.addEventListener(type, (event) => event.stopPropagation());
    document.body.append(field);
    field.focus();
    await new Keyboard(visitor).presses('Shift', 'Shift', 'Shift');
    field.remove();
    expectGone(visitor);
  });

  it('wipes every screener of the page, also one that does not offer it (X18)', async () => {
    const visitors = [await answered(), await answered(), await answered(fullClinic)];
    await new Keyboard(visitors[0]!).presses('Shift', 'Shift', 'Shift');
    for (const visitor of visitors) {
      await visitor.settles();
      expectGone(visitor);
    }
  });

  it('means nothing once the attribute or the element is gone, and again when it is back (X18)', async () => {
    const visitor = await answered();
    const keys = new Keyboard(visitor);
    const parent = visitor.element.parentElement!;
    visitor.element.setAttribute('quick-exit', 'no');
    await visitor.settles();
    await keys.presses('Shift', 'Shift', 'Shift');
    expectStill(visitor);
    visitor.element.setAttribute('quick-exit', '/no-content');
    visitor.element.remove();
    await visitor.settles();
    await keys.presses('Shift', 'Shift', 'Shift');
    expectStill(visitor);
    parent.append(visitor.element);
    await visitor.settles();
    await keys.presses('Shift', 'Shift', 'Shift');
    expectGone(visitor);
  });
});
