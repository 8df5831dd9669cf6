import { expect } from '@open-wc/testing';
import { Keyboard } from '../helpers/keyboard.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

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
    await answers(keys, 'concerns', 'depression', 'anxiety');
    await answers(keys, 'age', '65-plus');

    // Back, by Shift+Tab, to mend the age.
    await keys.tabsTo('Back', 'Shift+Tab');
    await keys.presses('Enter');
    expect(visitor.page).to.equal('age');
    await keys.chooses('age', '25-64');
    expect(visitor.chosen('age')).to.deep.equal(['25-64']);
    await keys.enters('Continue');

    await answers(keys, 'emergency', 'none');
    await answers(keys, 'self-harm', 'no');
    await answers(keys, 'told', 'depression');

    // The combobox: a name spelled badly and taken by arrows, and an exact one taken by Enter.
    expect(visitor.page).to.equal('medicines');
    await keys.tabsTo('Find a medicine');
    await keys.types('zolof');
    await keys.presses('ArrowDown', 'Enter');
    expect(visitor.listed).to.deep.equal(['sertraline (Zoloft)']);
    expectSame(visitor.focused, visitor.searchBox, 'the next name can be typed at once');
    await keys.types('effexor');
    await keys.presses('Enter');
    expect(visitor.listed).to.deep.equal(['sertraline (Zoloft)', 'venlafaxine (Effexor)']);
    await keys.types('prozac');
    await keys.presses('Enter');
    await keys.tabsTo('Remove fluoxetine (Prozac)');
    await keys.presses('Enter');
    expect(visitor.listed).to.have.length(2);
    expect(visitor.page, 'Enter in the search never goes on').to.equal('medicines');
    await keys.enters('Continue');

    await answers(keys, 'trial:sertraline', 'not-enough');
    await answers(keys, 'trial:venlafaxine', 'wore-off');
    await answers(keys, 'other-care', 'talk-therapy');
    await answers(keys, 'opioids', 'none');
    await answers(keys, 'heart-brain', 'none');
    await keys.enters('Skip this question'); // health
    await answers(keys, 'pregnancy', 'no');
    await answers(keys, 'alcohol-drugs', 'no');
    await answers(keys, 'other-medicines', 'none');

    expect(visitor.page).to.equal('check');
    await keys.enters('Change Do you have any of these other health problems?');
    expect(visitor.page).to.equal('health');
    await answers(keys, 'health', 'eye-pressure');
    expect(visitor.page).to.equal('check');
    await keys.enters('See what this means');
    expect(visitor.outcome).to.equal('referral-mental-health');
    expectSame(visitor.focused, visitor.heading);
    expect(visitor.text).to.contain('High pressure in the eye');

    await keys.tabsTo(/Visit the clinic/);
    await keys.enters('Clear my answers');
    expect(textOf(visitor.focused!)).to.contain('Clear all your answers');
    await keys.enters('Yes, clear them');
    expect(visitor.page).to.equal('intro');
    expectSame(visitor.focused, visitor.heading);
  });

  it('another has both concerns, meets a problem and help on the way, adds a name as typed, and clears late (X12, X14, X31)', async () => {
    const { keys, visitor } = await onTheFirstPage();
    await keys.enters('Start');
    await answers(keys, 'concerns', 'depression', 'pain');

    // Continue with nothing chosen; what the problem says leads to the first answer, and the arrows from there on.
    await keys.enters('Continue');
    expectSame(visitor.focused, visitor.problem);
    await keys.enters('Choose an answer, or skip this question');
    expectSame(visitor.focused, visitor.field('age', 'under-18'));
    await keys.presses('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(visitor.chosen('age')).to.deep.equal(['65-plus']);
    await keys.presses('Enter');

    await answers(keys, 'emergency', 'none');
    await answers(keys, 'self-harm', 'safe-now');
    expect(visitor.page).to.equal('help');
    expectSame(visitor.focused, visitor.heading);
    await keys.enters('Go on with the questions');
    await answers(keys, 'told', 'none');

    // A name that is in no table: the last of the list, by the arrow up. Escape closes the list, and Back loses nothing.
    await keys.tabsTo('Find a medicine');
    await keys.types('brandlessin');
    await keys.presses('ArrowUp', 'Enter');
    expect(visitor.listed).to.deep.equal(['brandlessin as you typed it']);
    await keys.types('sertraline');
    await keys.presses('Escape');
    expect(visitor.suggestions).to.deep.equal([]);
    await keys.enters('Continue');
    expect(visitor.page, 'a name is still in the box').to.equal('medicines');
    expectSame(visitor.focused, visitor.problem);
    await keys.enters(/^Add the name that you typed/);
    expectSame(visitor.focused, visitor.searchBox);
    await keys.presses('Enter');
    expect(visitor.listed).to.have.length(2);
    await keys.tabsTo('Back', 'Shift+Tab');
    await keys.presses('Enter');
    expect(visitor.page).to.equal('told');
    await keys.enters('Continue');
    expect(visitor.listed).to.have.length(2);
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

    // A change that takes a question away.
    expect(visitor.page).to.equal('check');
    await keys.enters('Change Do you take any of these?');
    await keys.chooses('opioids', 'none');
    expect(visitor.chosen('opioids')).to.deep.equal(['none']);
    await keys.presses('Enter');
    expect(visitor.page).to.equal('check');
    expect(visitor.text).not.to.contain('Would you like to take less opioid medicine?');
    await keys.enters('See what this means');
    expect(visitor.outcome).to.equal('referral-pain');
    expectSame(visitor.focused, visitor.heading);

    // Opened and closed by Enter, and Clear asks once.
    await keys.enters('What can go wrong');
    expect((visitor.focused as HTMLElement).closest('details')!.open).to.be.true;
    await keys.enters('Clear my answers');
    await keys.enters('No, keep them');
    expectSame(visitor.focused, visitor.button('Clear my answers'));
    expect(visitor.outcome).to.equal('referral-pain');
    await keys.presses('Enter');
    await keys.enters('Yes, clear them');
    expect(visitor.page).to.equal('intro');
    expect(visitor.text).not.to.contain('brandlessin');
  });

  it('opens the list by family and chooses there with Space (X14)', async () => {
    const { keys, visitor } = await onTheFirstPage();
    await visitor.walks(
      { concerns: ['depression'], age: '25-64', emergency: ['none'], 'self-harm': 'no', told: ['depression'] },
      { to: 'medicines' },
    );
    await keys.tabsTo('Look through all medicines by family');
    await keys.presses('Enter');
    await keys.tabsTo(/^Mirtazapine family/);
    await keys.presses('Enter');
    await keys.chooses('medicines', 'mirtazapine');
    expect(visitor.listed).to.deep.equal(['mirtazapine (Remeron)']);
  });

  it('reaches help, the country and a phone link first on every page (X29, X50)', async () => {
    const { keys, visitor } = await onTheFirstPage();
    visitor.element.parentElement!.prepend(Object.assign(document.createElement('button'), { textContent: 'Before' }));
    for (const page of ['intro', 'concerns']) {
      document.querySelector<HTMLElement>('button')!.focus();
      await keys.presses('Tab');
      expect(keys.at, page).to.equal('Call 988');
      await keys.tabsTo('More ways to get help');
      if (page === 'intro') await visitor.starts();
    }
  });

  it('is told of a problem, and Enter on it leads to the first answer (X12)', async () => {
    const { keys, visitor } = await onTheFirstPage();
    await keys.enters('Start');
    await keys.enters('Continue');
    expectSame(visitor.focused, visitor.problem);
    await keys.enters('Choose one answer or more, or skip this question');
    expectSame(visitor.focused, visitor.field('concerns', 'depression'));
    await keys.presses('Space');
    await keys.enters('Continue');
    expect(visitor.page).to.equal('age');
  });
});
