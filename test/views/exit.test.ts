import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { axeFaults } from '../helpers/axe.js';
import { Keyboard } from '../helpers/keyboard.js';
import { fullClinic, onEveryPage } from '../helpers/page-kinds.js';
import { Eavesdropper, reachable } from '../helpers/spy.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const { lowDose } = people;
/** An address without content: the page stays, and can be looked at. */
const offered = { ...fullClinic, 'quick-exit': '/no-content' };

async function answered(attributes: Record<string, string> = offered, to = 'check'): Promise<Visitor> {
  const visitor = await visit(attributes);
  await visitor.walks(lowDose.answers, { to });
  return visitor;
}

const cover = ({ root }: Visitor): HTMLDialogElement | null => root.querySelector('dialog');
const pressesShift = (visitor: Visitor, times = 3): Promise<void> =>
  new Keyboard(visitor).presses(...Array<string>(times).fill('Shift'));

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

// Firefox drops the runner's connection as soon as a page begins to leave, even if it then stays. Without a Navigation API,
// the address without content is enough.
const stays = (event: Event): void => event.preventDefault();
before(() => window.navigation?.addEventListener('navigate', stays));
after(() => window.navigation?.removeEventListener('navigate', stays));

describe('Exit this page', () => {
  it('is there only for a clinic that asks for it (X18)', async () => {
    const visitor = await answered(fullClinic);
    expect(visitor.hasButton('Exit this page')).to.equal(false);
    await pressesShift(visitor, 4);
    expectStill(visitor);
  });

  it('is in the same place on every page, before crisis help, large enough and not red (X18, X20)', async () => {
    const places = new Set<string>();
    const look = (visitor: Visitor): void => {
      const button = visitor.button('Exit this page');
      const [box, around] = [button, visitor.screener].map((node) => node.getBoundingClientRect());
      places.add(`${box!.top - around!.top} ${box!.left - around!.left}`);
      expect(box!.height, visitor.page).to.be.at.least(44);
      expect(button.compareDocumentPosition(visitor.crisisHelp), visitor.page).to.equal(4);
      const emergency = visitor.sees.getAllByText('Emergency: 911')[0]!;
      expect(getComputedStyle(button).color, visitor.page).not.to.equal(getComputedStyle(emergency).color);
    };
    await onEveryPage(look, await visit(offered));
    expect(places.size, [...places].join(', ')).to.equal(1);
  });

  it('is in sight after every move, in a column as narrow as a phone (X18, X23)', async () => {
    const place = document.createElement('div');
    place.style.cssText = 'inline-size: 390px; padding-block: 100vh';
    document.body.append(place);
    const visitor = await visit(offered, place);
    await visitor.starts();
    for (const move of ['skips', 'skips', 'skips', 'continues'] as const) {
      visitor.button('Continue').scrollIntoView({ block: 'start' });
      await visitor[move]();
      const { top, bottom } = visitor.button('Exit this page').getBoundingClientRect();
      expect([top >= 0, bottom <= innerHeight], visitor.page).to.deep.equal([true, true]);
    }
    expect(visitor.problem, 'with a problem too').to.exist;
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
      const visitor = await answered(offered, to);
      if (to === 'medicines') await visitor.types('Brandlessin');
      const spy = new Eavesdropper();
      visitor.button('Exit this page').click(); // before anything else can run
      expectGone(visitor);
      spy.stop();
      const types = spy.events.map(({ type }) => type);
      expect(
        types.filter((type) => type.startsWith('screener')),
        'no event',
      ).to.deep.equal([]);
    }
  });

  it('covers all of the page, whatever the page has lifted or transformed (X18, X24)', async () => {
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
    for (const part of [0.01, 0.5, 0.95]) {
      expectSame(document.elementFromPoint(innerWidth * part, innerHeight * part), visitor.element, String(part));
    }
    expect(getComputedStyle(cover(visitor)!).backgroundColor, 'opaque').to.match(/^rgb\(\d+, \d+, \d+\)$/);
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

  it('shows the first page, uncovered, if the browser brings the page back (X18, X24)', async () => {
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
  it('does the same, says after each press how many are left, and takes that back (X18)', async () => {
    const visitor = await answered();
    for (const message of [
      'Press Shift 2 more times to exit this page.',
      'Press Shift 1 more time to exit this page.',
    ]) {
      await pressesShift(visitor, 1);
      expect(visitor.status).to.equal(message);
      expect(visitor.sees.getByText(message).checkVisibility()).to.equal(true);
    }
    expectStill(visitor);
    await new Keyboard(visitor).presses('a');
    expect(visitor.status).to.equal('');
    await pressesShift(visitor, 2);
    expectStill(visitor);
    await pressesShift(visitor, 1);
    expectGone(visitor);
  });

  it('works from the search box (X18)', async () => {
    const visitor = await answered(offered, 'medicines');
    visitor.searchBox.focus();
    await new Keyboard(visitor).presses('Shift+A');
    expect(visitor.searchBox.value).to.equal('A');
    await pressesShift(visitor);
    expectGone(visitor);
  });

  it('works from anywhere on the page, whatever the page does with keys, and wipes every screener, also one without it (X18)', async () => {
    const visitors = [await answered(), await answered(), await answered(fullClinic)];
    const field = document.createElement('input');
    for (const type of ['keydown', 'keyup']) field.addEventListener(type, (event) => event.stopPropagation());
    document.body.append(field);
    field.focus();
    await pressesShift(visitors[0]!);
    field.remove();
    for (const visitor of visitors) {
      await visitor.settles();
      expectGone(visitor);
    }
  });

  it('does nothing once the attribute or the element is gone, and works again when it is back (X18)', async () => {
    const visitor = await answered();
    const parent = visitor.element.parentElement!;
    visitor.element.setAttribute('quick-exit', 'no');
    await visitor.settles();
    await pressesShift(visitor);
    expectStill(visitor);
    visitor.element.setAttribute('quick-exit', '/no-content');
    visitor.element.remove();
    await visitor.settles();
    await pressesShift(visitor);
    expectStill(visitor);
    parent.append(visitor.element);
    await visitor.settles();
    await pressesShift(visitor);
    expectGone(visitor);
  });
});
