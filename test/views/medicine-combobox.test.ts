import { within } from '@testing-library/dom';
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

describe('the keys of the medicine search', () => {
  it('the arrows move through the list, around both ends, to one at a time; the focus stays in the box (X14, X21)', async () => {
    const { visitor, keys } = await searching();
    expect(visitor.areSuggestionsOpen).to.equal(false);
    await keys.types('amitri');
    expect(visitor.areSuggestionsOpen).to.equal(true);
    expectSame(visitor.activeSuggestion, null);
    const list = visitor.root.getElementById(visitor.searchBox.getAttribute('aria-controls')!)!;
    const options = within(list).getAllByRole('option');
    expect(options.length).to.be.greaterThan(2);
    for (const option of [...options, options[0]!]) {
      await keys.presses('ArrowDown');
      expectSame(visitor.activeSuggestion, option);
      const selected = visitor.suggestions.filter((one) => one.ariaSelected === 'true');
      expect(selected).to.deep.equal([option]);
    }
    await keys.presses('ArrowUp');
    expectSame(visitor.activeSuggestion, options.at(-1));
    expectSame(visitor.focused, visitor.searchBox);
  });

  it('Escape closes the list, and pressed again empties the box, which keeps the focus (X14)', async () => {
    const { visitor, keys } = await searching('zolof');
    await keys.presses('Escape');
    expect([visitor.areSuggestionsOpen, visitor.searchBox.value]).to.deep.equal([false, 'zolof']);
    const before = visitor.searchBox;
    await keys.presses('Escape');
    expect(visitor.searchBox.value).to.equal('');
    expect(visitor.searchBox === before, 'the same box: recorders see values that are set').to.equal(false);
    expectSame(visitor.focused, visitor.searchBox);
    await visitor.skips();
    expect(visitor.page, 'nothing keeps the visitor').not.to.equal('medicines');
  });

  it('an arrow opens the list again, Alt with one opens and closes it, Shift with one is left to the text, and Enter takes the suggestion (X14)', async () => {
    const { visitor, keys } = await searching('zolof');
    for (const [key, isOpen] of Object.entries({
      'Shift+ArrowUp': true,
      'Alt+ArrowUp': false,
      'Alt+ArrowDown': true,
      Escape: false,
    })) {
      await keys.presses(key);
      expect(visitor.areSuggestionsOpen, key).to.equal(isOpen);
      expectSame(visitor.activeSuggestion, null, key);
    }
    await keys.presses('ArrowDown');
    expect(textOf(visitor.activeSuggestion!)).to.match(/^sertraline/);
    await keys.presses('Enter');
    expect(visitor.listed).to.deep.equal(['sertraline (Zoloft)']);
  });

  it('arrows to the sides, Home and End go back to the text, and Enter then takes nothing from the list (X14)', async () => {
    const { visitor, keys } = await searching('sertr');
    for (const [key, caret] of Object.entries({ ArrowLeft: 1, ArrowRight: 3, Home: 0, End: 5 })) {
      await keys.presses('ArrowDown');
      expect(visitor.activeSuggestion === null, key).to.equal(false);
      visitor.searchBox.setSelectionRange(2, 2);
      await keys.presses(key);
      expectSame(visitor.activeSuggestion, null, key);
      expect([visitor.areSuggestionsOpen, visitor.searchBox.selectionStart], key).to.deep.equal([true, caret]);
      await keys.presses('Enter');
      expect(visitor.listed, key).to.deep.equal([]);
    }
  });

  it('Enter takes the only close name, and says which; Undo brings back the list and the text as they were (X14)', async () => {
    const { visitor, keys } = await searching();
    await visitor.ticks('medicines', 'none');
    visitor.searchBox.focus();
    await keys.types('zolof');
    await keys.presses('Enter');
    expect([visitor.listed, visitor.chosen('medicines')]).to.deep.equal([['sertraline (Zoloft)'], ['sertraline']]);
    expect(visitor.status).to.equal('sertraline (Zoloft) was added to your list.');
    expect(visitor.searchBox.getAttribute('enterkeyhint'), 'the key of a phone').to.equal('go');
    expectSame(visitor.focused, visitor.searchBox);
    await keys.presses('Tab');
    expectSame(visitor.focused, visitor.button('Undo'));
    expect(visitor.root.getElementById(visitor.button('Undo').getAttribute('aria-describedby')!)!.textContent).to.equal(
      visitor.status,
    );
    // In a Firefox whose window is not in front, Enter presses no button.
    await (document.hasFocus() ? keys.presses('Enter') : visitor.presses('Undo'));
    expect([visitor.listed, visitor.chosen('medicines')]).to.deep.equal([[], ['none']]);
    visitor.searchBox.dispatchEvent(new FocusEvent('focus')); // none in a Firefox whose window is not in front
    const { value, selectionStart } = visitor.searchBox;
    expect([value, selectionStart, visitor.areSuggestionsOpen]).to.deep.equal(['zolof', 5, true]);
    expect(visitor.status).to.equal('sertraline (Zoloft) was removed from your list.');
    expectSame(visitor.focused, visitor.searchBox);
    expect(visitor.hasButton('Undo')).to.equal(false);
  });

  it('Undo is there until something else is chosen, which it would take back too (X14)', async () => {
    const { visitor } = await searching();
    await visitor.finds('zoloft', 'sertraline');
    expect(visitor.hasButton('Undo')).to.equal(true);
    await visitor.ticks('medicines', 'names-unknown');
    expect(visitor.hasButton('Undo')).to.equal(false);
  });

  it('Enter takes no name that is far, that is only begun, or whose list is closed: it says to choose, and keeps what was typed (X14)', async () => {
    const { visitor, keys } = await searching();
    for (const typed of ['sertr', 'amitri', 'buprion', 'ssri', 'Celebrex', 'zolof']) {
      await visitor.types(typed);
      await keys.presses(...(typed === 'zolof' ? ['Escape', 'Enter'] : ['Enter']));
      expect(visitor.listed, typed).to.deep.equal([]);
      expect([visitor.page, visitor.searchBox.value]).to.deep.equal(['medicines', typed]);
      expect(visitor.status).to.equal('Choose a name from the list, or add it as you typed it.');
    }
  });

  it('Enter that ends a word of an input method does nothing (X14)', async () => {
    const { visitor } = await searching('Zoloft');
    const composing = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    visitor.searchBox.dispatchEvent(composing);
    await visitor.settles();
    expect([visitor.listed, visitor.searchBox.value]).to.deep.equal([[], 'Zoloft']);
  });

  it('Tab closes the list, takes nothing from it, keeps the text, and Continue says what to do, and keeps text and list (X12, X14)', async () => {
    const { visitor, keys } = await searching('zolof');
    await keys.presses('ArrowDown', 'Tab');
    expect([visitor.areSuggestionsOpen, visitor.listed]).to.deep.equal([false, []]);
    expect(visitor.focused === visitor.searchBox, 'still in the box').to.equal(false);
    await visitor.continues();
    expect(visitor.problem!.textContent).to.contain('Add the name that you typed to your list, or clear the box');
    expect(visitor.searchBox.value).to.equal('zolof');
    within(visitor.problem!).getByRole('button').click();
    await visitor.settles();
    expectSame(visitor.focused, visitor.searchBox);
    await visitor.finds('zoloft', 'sertraline');
    await visitor.types('brandless');
    await visitor.continues();
    expect([visitor.searchBox.value, visitor.listed]).to.deep.equal(['brandless', ['sertraline (Zoloft)']]);
    await visitor.types('');
    await visitor.continues();
    expect(visitor.page).to.equal('trial:sertraline');
  });

  it('arrows bring the suggestion into view at once, also where the page scrolls smoothly (X14, X20)', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    try {
      const { visitor, keys } = await searching('amitri');
      visitor.searchBox.scrollIntoView({ block: 'end', behavior: 'instant' });
      for (let press = 0; press < visitor.suggestions.length; press += 1) {
        await keys.presses('ArrowDown');
        const { top, bottom } = visitor.activeSuggestion!.getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(Math.floor(bottom)).to.be.at.most(innerHeight);
      }
    } finally {
      document.documentElement.style.scrollBehavior = '';
    }
  });
});

// Real touches of a suggestion and of Continue are in test/dist/touch.test.mjs.
describe('the medicine search and a pointer', () => {
  it('a press on the box opens the list again, and a phone’s keyboard that closes leaves it open (X14)', async () => {
    const { visitor, keys } = await searching('zoloft');
    await keys.presses('Escape');
    for (const press of ['opens', 'does not close']) {
      visitor.searchBox.click();
      await visitor.settles();
      expect(visitor.areSuggestionsOpen, press).to.equal(true);
    }
    visitor.searchBox.blur();
    await visitor.settles();
    expect(visitor.areSuggestionsOpen).to.equal(true);
  });
});

describe('the announcements of the medicine search', () => {
  it('say how many choices the list has, and what was added or removed, after the focus has moved, which would cut them off (X14, X20)', async () => {
    const { visitor } = await searching('zolof');
    expect([visitor.status, visitor.suggestions.length]).to.deep.equal(['2 choices', 2]);
    await visitor.types('zoloft');
    expect([visitor.status, visitor.suggestions.length]).to.deep.equal(['1 choice', 1]);
    await visitor.types('qqqqqq');
    expect(visitor.status).to.match(/No medicine found/);
    await visitor.types('zoloft');
    const atFocus: string[] = [];
    // Patched, because a Firefox whose window is not in front fires no focus events.
    const { focus } = HTMLElement.prototype;
    HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions): void {
      if (this === visitor.searchBox) atFocus.push(visitor.status);
      focus.call(this, options);
    };
    try {
      visitor.suggestions[0]!.click();
      await visitor.settles();
      expect(visitor.status).to.equal('sertraline (Zoloft) was added to your list.');
      visitor.button('Remove sertraline (Zoloft)').focus();
      await visitor.presses('Remove sertraline (Zoloft)');
      expect(visitor.status).to.equal('sertraline (Zoloft) was removed from your list.');
    } finally {
      HTMLElement.prototype.focus = focus;
    }
    expect(atFocus.length).to.be.at.least(2);
    expect(atFocus.join('')).to.equal('');
  });
});
