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
