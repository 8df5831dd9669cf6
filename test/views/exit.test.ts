import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { axeFaults } from '../helpers/axe.js';
import { Keyboard } from '../helpers/keyboard.js';
import { fullClinic, onEveryPage } from '../helpers/page-kinds.js';
import { Eavesdropper, reachable } from '../helpers/spy.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

/** An address without content: the page stays, and can be looked at. */
const offered = { ...fullClinic, 'quick-exit': '/no-content' };

async function answered(attributes: Record<string, string> = offered, to = 'check'): Promise<Visitor> {
  const visitor = await visit(attributes);
  await visitor.walks(people.lowDose.answers, { to });
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
  it('is in the same place on every page, before crisis help, large enough and not red; the first page explains it (X18, X20)', async () => {
    const places = new Set<string>();
    const look = (visitor: Visitor): void => {
      const button = visitor.button('Exit this page');
      const [box, around] = [button, visitor.screener].map((node) => node.getBoundingClientRect());
      places.add(`${box!.top - around!.top} ${box!.left - around!.left}`);
      expect(box!.height, visitor.page).to.be.at.least(44);
      expect(button.compareDocumentPosition(visitor.crisisHelp), visitor.page).to.equal(4);
      const emergency = visitor.sees.getAllByText('Emergency: 911')[0]!;
      expect(getComputedStyle(button).color, visitor.page).not.to.equal(getComputedStyle(emergency).color);
      const explained = visitor.sees.queryByText(/press the Shift key three times/);
      expectSame(explained?.previousElementSibling ?? null, visitor.page === 'intro' ? visitor.heading : null);
      if (explained)
        expect(textOf(explained)).to.match(/answers are cleared.*another page opens.*history still lists this page/);
    };
    await onEveryPage(look, await visit(offered));
    expect(places.size, [...places].join(', ')).to.equal(1);
  });

  it('is in sight after every move, in a column as narrow as a phone (X18, X23)', async () => {
    const place = await fixture(html`<div style="inline-size: 390px; padding-block: 100vh"></div>`);
    const visitor = await visit(offered, place);
    await visitor.starts();
    for (const move of ['skips', 'skips', 'skips', 'continues'] as const) {
      visitor.button('Continue').scrollIntoView({ block: 'start' });
      await visitor[move]();
      const { top, bottom } = visitor.button('Exit this page').getBoundingClientRect();
      expect([top >= 0, bottom <= innerHeight], visitor.page).to.deep.equal([true, true]);
    }
    expect(visitor.problem, 'with a problem too').to.exist;
  });

  it('wipes everything, and covers the page (X18)', async () => {
    for (const to of ['medicines', 'trial:sertraline', 'check', 'outcome']) {
      const visitor = await answered(offered, to);
      if (to === 'medicines') await visitor.types('Brandlessin');
      const spy = new Eavesdropper();
      visitor.button('Exit this page').click(); // before anything else can run
      expectGone(visitor);
      spy.stop();
      const types = spy.events.map(({ type }) => type).join();
      expect(types, 'no event').not.to.contain('screener');
    }
  });

  it('covers all of the page, whatever the page has lifted or transformed (X18, X24)', async () => {
    const place = await fixture(
      html`<div>
        <div style="transform: translateX(3px); overflow: hidden; opacity: 0.5"></div>
        <p style="position: fixed; inset: 0; z-index: 2147483647; background: gold">A banner of the page</p>
      </div>`,
    );
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
  });

  it('has a cover with a name that stays on Escape and new wording, and goes if the browser brings the page back (X18, X20, X24)', async () => {
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
    await keys.presses('Escape', 'Escape');
    await nextFrame();
    for (const persisted of [false, true]) {
      expectGone(visitor);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
      await visitor.settles();
    }
    expectSame(cover(visitor), null);
    expect(visitor.page).to.equal('intro');
    expect(visitor.button('Start'), 'and not "Go on with your answers"').to.exist;
  });
});

describe('Shift three times', () => {
  it('does the same, shows after each press how many are left, and takes that back (X18)', async () => {
    const visitor = await answered();
    for (const left of ['2 more times', '1 more time']) {
      await pressesShift(visitor, 1);
      const message = `Press Shift ${left} to exit this page.`;
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

  it('works from anywhere on the page, whatever the page does with keys, and wipes every screener, also one without it (X18)', async () => {
    const visitors = [await answered(), await answered(), await answered(fullClinic)];
    const field = await fixture<HTMLInputElement>(html`<input />`);
    for (const type of ['keydown', 'keyup']) field.addEventListener(type, (event) => event.stopPropagation());
    field.focus();
    await pressesShift(visitors[0]!);
    for (const visitor of visitors) {
      await visitor.settles();
      expectGone(visitor);
    }
  });

  it('is heard only while the clinic offers Exit and the element is in the page (X18)', async () => {
    const visitor = await answered();
    const { element } = visitor;
    const parent = element.parentElement!;
    const ways = [() => element.removeAttribute('quick-exit'), () => element.setAttribute('quick-exit', 'no')];
    for (const goes of [...ways, () => element.remove()]) {
      goes();
      await visitor.settles();
      expect(visitor.hasButton('Exit this page')).to.equal(element.getAttribute('quick-exit') === '/no-content');
      await pressesShift(visitor, 4);
      expectStill(visitor);
      element.setAttribute('quick-exit', '/no-content');
      await visitor.settles();
    }
    parent.append(element);
    await visitor.settles();
    await pressesShift(visitor);
    expectGone(visitor);
  });
});
