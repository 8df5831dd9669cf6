import { expect } from '@open-wc/testing';
import { Keyboard } from '../helpers/keyboard.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

async function searching(typed = ''): Promise<{ visitor: Visitor; keys: Keyboard }> {
  const visitor = await visit();
  await visitor.walks({ concerns: ['depression'] }, { to: 'medicines' });
  const keys = new Keyboard(visitor);
  visitor.searchBox.focus();
  if (typed !== '') await keys.types(typed);
  return { visitor, keys };
}

/** The suggestion that a screen reader is told of. */
function pointedAt(visitor: Visitor): HTMLElement | null {
  const id = visitor.searchBox.getAttribute('aria-activedescendant');
  return id === null ? null : visitor.root.getElementById(id);
}

const said = (visitor: Visitor): string => visitor.sees.getAllByRole('status').map(textOf).join(' ');
const isOpen = (visitor: Visitor): boolean => visitor.searchBox.getAttribute('aria-expanded') === 'true';

/**
 * A press of the pointer in its order: down, and the focus goes, then up and the click. Events of ours, because Firefox drops
 * the driver's now and then while other engines run beside it; a real finger presses in test/dist/touch.test.mjs.
 */
async function clicks(visitor: Visitor, target: HTMLElement): Promise<void> {
  const press = (type: string): boolean =>
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  if (press('mousedown')) {
    visitor.searchBox.blur();
    target.focus();
  }
  press('mouseup');
  target.click();
  await visitor.settles();
}

describe('the keys of the medicine search', () => {
  it('Escape closes the list, and pressed again empties the box, which keeps the focus (X14)', async () => {
    const { visitor, keys } = await searching('zolof');
    await keys.presses('Escape');
    expect([isOpen(visitor), visitor.searchBox.value]).to.deep.equal([false, 'zolof']);
    const before = visitor.searchBox;
    await keys.presses('Escape');
    expect(visitor.searchBox.value).to.equal('');
    expect(visitor.searchBox === before, 'the same box: recorders see values that are set').to.equal(false);
    expectSame(visitor.focused, visitor.searchBox);
    await visitor.skips();
    expect(visitor.page, 'and nothing keeps the visitor').not.to.equal('medicines');
  });

  it('Alt with an arrow opens and closes the list, and points at nothing (X14)', async () => {
    const { visitor, keys } = await searching('zolof');
    await keys.presses('Alt+ArrowUp');
    expect(isOpen(visitor)).to.equal(false);
    await keys.presses('Alt+ArrowDown');
    expect(isOpen(visitor)).to.equal(true);
    expectSame(pointedAt(visitor), null);
    expect(visitor.searchBox.value).to.equal('zolof');
  });

  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
    it(`${key} goes back to the text, and Enter then takes nothing from the list (X14)`, async () => {
      const { visitor, keys } = await searching('zolof');
      await keys.presses('ArrowDown');
      expect(pointedAt(visitor) === null).to.equal(false);
      visitor.searchBox.setSelectionRange(2, 2);
      await keys.presses(key);
      expectSame(pointedAt(visitor), null);
      expect(isOpen(visitor)).to.equal(true);
      const at = { ArrowLeft: 1, ArrowRight: 3, Home: 0, End: 5 }[key];
      expect(visitor.searchBox.selectionStart, 'the key moves in the text').to.equal(at);
      await keys.presses('Enter');
      expect(visitor.listed).to.deep.equal([]);
    });
  }

  it('Shift with an arrow is left to the text (X14)', async () => {
    const { visitor, keys } = await searching('zolof');
    await keys.presses('Shift+ArrowUp');
    expectSame(pointedAt(visitor), null);
  });

  it('Enter that ends a word of an input method takes nothing (X14)', async () => {
    const { visitor } = await searching('Zoloft');
    const composing = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    visitor.searchBox.dispatchEvent(composing);
    await visitor.settles();
    expect(visitor.listed).to.deep.equal([]);
  });

  it('Tab closes the list, takes nothing from it, keeps the text, and Continue says what to do (X14, X12)', async () => {
    const { visitor, keys } = await searching('zolof');
    await keys.presses('ArrowDown', 'Tab');
    expect(isOpen(visitor)).to.equal(false);
    expect(visitor.listed).to.deep.equal([]);
    expect(visitor.searchBox.value).to.equal('zolof');
    expect(visitor.focused === visitor.searchBox, 'still in the box').to.equal(false);
    await visitor.continues();
    expect(visitor.problem!.textContent).to.contain('Add the name that you typed to your list');
  });

  it('arrows bring what they point at into view at once, also where the page scrolls smoothly (X14, X20)', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    try {
      const { visitor, keys } = await searching('amitri');
      visitor.searchBox.scrollIntoView({ block: 'end', behavior: 'instant' });
      for (let press = 0; press < visitor.suggestions.length; press += 1) {
        await keys.presses('ArrowDown');
        const { top, bottom } = pointedAt(visitor)!.getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(Math.floor(bottom)).to.be.at.most(innerHeight);
      }
    } finally {
      document.documentElement.style.scrollBehavior = '';
    }
  });
});

describe('the medicine search and a pointer', () => {
  it('a press on Continue below the open list does what it says: the list goes only after it (X14)', async () => {
    const { visitor } = await searching('zolof');
    await clicks(visitor, visitor.button('Continue'));
    expect(visitor.problem!.textContent).to.contain('Add the name that you typed to your list');
    expect(isOpen(visitor)).to.equal(false);
    expect(visitor.searchBox.value).to.equal('zolof');
  });

  it('a press on the box opens the list again, for those who have no arrow keys (X14)', async () => {
    const { visitor, keys } = await searching('zolof');
    await keys.presses('Escape');
    await clicks(visitor, visitor.searchBox);
    expect(isOpen(visitor)).to.equal(true);
    await clicks(visitor, visitor.searchBox);
    expect(isOpen(visitor), 'and does not close it').to.equal(true);
  });

  it('putting a phone’s keyboard away leaves the list open (X14)', async () => {
    const { visitor } = await searching('zolof');
    visitor.searchBox.blur();
    await visitor.settles();
    expect(isOpen(visitor)).to.equal(true);
  });
});

describe('the medicine search, heard', () => {
  it('says what was added or removed after the focus has moved, which would cut it off (X14, X20)', async () => {
    const { visitor } = await searching();
    const atFocus: string[] = [];
    // Listened to where it is asked for: a Firefox whose window is not in front fires no focus events.
    const { focus } = HTMLElement.prototype;
    HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions): void {
      if (this === visitor.searchBox) atFocus.push(said(visitor));
      focus.call(this, options);
    };
    try {
      await visitor.finds('zoloft', 'sertraline');
      expect(said(visitor)).to.equal('sertraline (Zoloft) was added to your list.');
      visitor.button('Remove sertraline (Zoloft)').focus();
      await visitor.presses('Remove sertraline (Zoloft)');
      expect(said(visitor)).to.equal('sertraline (Zoloft) was removed from your list.');
    } finally {
      HTMLElement.prototype.focus = focus;
    }
    expect(atFocus.length).to.be.at.least(2);
    expect(atFocus.filter((words) => words.trim() !== '')).to.deep.equal([]);
  });

  it('says that a medicine is already on the list, and leaves it in its place (X14)', async () => {
    const { visitor, keys } = await searching();
    for (const name of ['Zoloft', 'Prozac', 'sertraline']) {
      await keys.types(name);
      await keys.presses('Enter');
    }
    expect(said(visitor)).to.equal('sertraline (Zoloft) is already on your list.');
    expect(visitor.listed).to.deep.equal(['sertraline (Zoloft)', 'fluoxetine (Prozac)']);
    await visitor.continues();
    expect(visitor.page).to.equal('trial:sertraline');
  });
});
