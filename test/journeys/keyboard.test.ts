import { expect } from '@open-wc/testing';
import { Keyboard } from '../helpers/keyboard.js';
import { expectSame } from '../helpers/same.js';
import { visit, type Visitor } from '../helpers/visitor.js';

/** Answers the page by keys alone and presses Enter, which sends the form of the question. */
async function answers(keys: Keyboard, question: string, ...options: string[]): Promise<void> {
  const { visitor } = keys;
  expect(visitor.page, 'page').to.equal(question);
  expectSame(visitor.focused, visitor.heading, 'focus is on the heading');
  for (const option of options) await keys.chooses(question, option);
  expect(visitor.chosen(question)).to.have.members(options);
  await keys.presses('Enter');
}

async function onTheFirstPage(): Promise<{ keys: Keyboard; visitor: Visitor }> {
  const visitor = await visit({ country: 'US', 'booking-url': 'https://clinic.example/book' });
  return { keys: new Keyboard(visitor), visitor };
}

describe('with a keyboard alone', function () {
  this.timeout(60_000);

  it('a visitor walks from Start to the outcome, finds medicines, goes back, changes an answer and clears (X14, X31)', async () => {
    const { keys, visitor } = await onTheFirstPage();
    await keys.enters('Start');
    await answers(keys, 'concerns', 'depression', 'pain');

    // Continue with nothing chosen; the link in the problem leads to the first answer.
    await keys.enters('Continue');
    expectSame(visitor.focused, visitor.problem);
    await keys.enters('Choose an answer, or skip this question');
    expectSame(visitor.focused, visitor.field('age', 'under-18'));
    await keys.presses('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');

    // Back, by Shift+Tab, to correct the age.
    await keys.tabsTo('Back', 'Shift+Tab');
    await keys.presses('Enter');
    expect(visitor.chosen('age')).to.deep.equal(['65-plus']);
    await keys.chooses('age', '25-64');
    expect(visitor.chosen('age')).to.deep.equal(['25-64']);
    await keys.enters('Continue');

    await answers(keys, 'emergency', 'none');
    await answers(keys, 'self-harm', 'safe-now');
    expect(visitor.page).to.equal('help');
    expectSame(visitor.focused, visitor.heading);
    await keys.enters(visitor.words.help.goOn);
    await answers(keys, 'told', 'depression');

    // A misspelled name by the arrows, an exact one by Enter, and an unknown one by the arrow up to the last row.
    await keys.tabsTo('Find a medicine');
    await keys.types('zolof');
    await keys.presses('ArrowDown', 'Enter');
    expectSame(visitor.focused, visitor.searchBox, 'the next name can be typed at once');
    await keys.types('prozac');
    await keys.presses('Enter');
    await keys.types('brandlessin');
    await keys.presses('ArrowUp', 'Enter');
    expect(visitor.listed).to.deep.equal(['sertraline (Zoloft)', 'fluoxetine (Prozac)', 'brandlessin as you typed it']);
    await keys.tabsTo('Remove fluoxetine (Prozac)');
    await keys.presses('Enter');
    expect(visitor.listed).to.have.length(2);
    expect(visitor.page, 'Enter in the search never goes on').to.equal('medicines');
    await keys.enters('Continue');

    await answers(keys, 'trial:sertraline', 'not-enough');
    await answers(keys, 'other-care', 'none');
    await answers(keys, 'pain-kinds', 'crps', 'nerve');
    await answers(keys, 'pain-care', 'two-or-more');
    await answers(keys, 'opioids', 'prescribed');
    await answers(keys, 'opioid-goal', 'yes');
    for (const question of ['heart-brain', 'health', 'pregnancy', 'alcohol-drugs', 'other-medicines']) {
      expect(visitor.page).to.equal(question);
      await keys.enters('Skip this question');
    }

    // A change that removes a question.
    expect(visitor.page).to.equal('check');
    await keys.enters('Change Opioids');
    await keys.chooses('opioids', 'none');
    await keys.presses('Enter');
    expect(visitor.page).to.equal('check');
    expect(visitor.text).not.to.contain('Taking less opioid medicine');
    await keys.enters(visitor.words.check.see);
    expect(visitor.outcome).to.equal('talk-soon');
    expectSame(visitor.focused, visitor.heading);

    await keys.enters('Clear my answers');
    await keys.enters('No, keep them');
    expectSame(visitor.focused, visitor.button('Clear my answers'));
    await keys.presses('Enter');
    await keys.enters('Yes, clear them');
    expect(visitor.page).to.equal('intro');
    expectSame(visitor.focused, visitor.heading);
  });

  it('opens and closes a family with Enter, and chooses from it with Space (X14)', async () => {
    const { keys, visitor } = await onTheFirstPage();
    await visitor.walks({ concerns: ['depression'] }, { to: 'medicines' });
    await keys.tabsTo('Look through all medicines by family');
    await keys.presses('Enter');
    await keys.tabsTo(/^Mirtazapine family/);
    await keys.presses('Enter');
    await keys.chooses('medicines', 'mirtazapine');
    expect(visitor.listed).to.deep.equal(['mirtazapine (Remeron)']);
    await keys.tabsTo(/^Mirtazapine family/, 'Shift+Tab');
    await keys.presses('Enter');
    expect((visitor.focused as HTMLElement).closest('details')!.open).to.be.false;
  });

  it('reaches crisis help and its number first on every page (X29, X50)', async () => {
    const { keys, visitor } = await onTheFirstPage();
    visitor.element.parentElement!.prepend(Object.assign(document.createElement('button'), { textContent: 'Before' }));
    for (const page of ['intro', 'concerns']) {
      document.querySelector<HTMLElement>('button')!.focus();
      await keys.presses('Tab');
      expect(keys.at, page).to.equal('Call 988');
      await keys.tabsTo(visitor.words.crisis.more);
      if (page === 'intro') await visitor.starts();
    }
  });
});
