import { expect } from '@open-wc/testing';
import { protocol } from '../../src/protocol/index.js';
import { version } from '../../src/version.js';
import { people } from '../fixtures/people.js';
import { textOf, visit } from '../helpers/visitor.js';

/** What happens on another day. */
async function on(day: string, happening: () => Promise<unknown>): Promise<void> {
  const { Date: before } = globalThis;
  const construct = (made: typeof Date, given: unknown[]): Date =>
    Reflect.construct(made, given.length > 0 ? given : [`${day}T12:00:00Z`]) as Date;
  globalThis.Date = new Proxy(before, { construct });
  try {
    await happening();
  } finally {
    globalThis.Date = before;
  }
}

describe('the first page', () => {
  it('says what this is and is not, and how long it takes (X15)', async () => {
    const { text } = await visit();
    expect(text).to.match(/decide whether to ask for a referral/);
    expect(text).to.match(/not a diagnosis or a test/);
    expect(text).to.match(/\d+ minutes/);
  });

  it('says that answers stay in this page, that Back of the browser erases them, and which version it is (X15, X16, X44)', async () => {
    const { text, words } = await visit();
    const line =
      'Your answers stay in this page. They are not sent or saved. The website itself, or its trackers, may still see what you type and where you tap.';
    expect(text).to.contain(line).and.contain(words.review.versions(protocol.version, version));
    expect(text).to.match(/browser’s Back button or a reload erases your answers/);
  });

  it('says who has reviewed the questions, or that nobody has, and so does the outcome', async () => {
    expect((await visit()).text).to.contain('doctors have not yet reviewed these questions');
    const reviewed = await visit({ 'reviewed-by': 'Dr. Ada Osei', 'reviewed-on': '2026-11-20' });
    for (const to of ['intro', 'outcome']) {
      await reviewed.walks(people.triedTwo.answers, { to });
      expect(reviewed.text, to).to.contain('Reviewed for this clinic by Dr. Ada Osei on November 20, 2026.');
      expect(reviewed.text, to).not.to.match(/not (yet )?reviewed/);
    }
  });

  it('says, as every page does, once the day of the review is over, that the questions were due for a check', async () => {
    const dayAfter = new Date(Date.parse(protocol.reviewBy) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    for (const [day, isOver] of Object.entries({ [protocol.reviewBy]: false, [dayAfter]: true })) {
      await on(day, async () => {
        const visitor = await visit();
        await visitor.walks(people.triedTwo.answers, {
          onPage: ({ screener, words, page }) => {
            const isLast = textOf(screener.lastElementChild!) === words.review.due(words.date(protocol.reviewBy));
            expect(isLast, `${page}, ${day}`).to.equal(isOver);
          },
        });
      });
    }
  });

  it('asks somebody who helps to answer together, keeps that they help, and forgets it with the answers (X17)', async () => {
    const visitor = await visit();
    const box = () => visitor.sees.getByRole<HTMLInputElement>('checkbox', { name: visitor.words.intro.isHelping });
    expect(visitor.text).to.contain('Answer together. Choose what they would say.');
    expect(box().checked).to.equal(false);
    box().click();
    await visitor.starts();
    await visitor.goesBack();
    expect(box().checked).to.equal(true);
    await visitor.starts();
    await visitor.clears();
    expect(box().checked).to.equal(false);
  });

  it('no longer says that somebody helps, after the answers are cleared on it', async () => {
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers, { to: 'age' });
    for (let page = 0; page < 2; page += 1) await visitor.goesBack();
    const box = () => visitor.sees.getByRole<HTMLInputElement>('checkbox', { name: visitor.words.intro.isHelping });
    box().click();
    visitor.element.setAttribute('min-medicines', '3');
    await visitor.settles();
    await visitor.presses(visitor.words.frame.startAgain);
    expect(box().checked).to.equal(false);
  });

  it('offers to go on where answers are already given', async () => {
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers, { to: 'age' });
    await visitor.goesBack();
    await visitor.goesBack();
    await visitor.presses('Go on with your answers');
    expect([visitor.page, ...visitor.chosen('concerns')]).to.deep.equal(['concerns', 'depression']);
  });
});
