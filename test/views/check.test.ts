import { expect } from '@open-wc/testing';
import { optionLabel, questionWords } from '../../src/locales/labels.js';
import { people } from '../fixtures/people.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

async function checkPage(answers = people.asksForEverything.answers as object) {
  const visitor = await visit({ country: 'US' });
  const path: string[] = [];
  const onPage = (at: Visitor): void => {
    if (at.fields(at.page).length > 0) path.push(at.page);
  };
  await visitor.walks({ ...answers }, { to: 'check', onPage });
  return { visitor, path };
}

const shortOf = ({ words }: Visitor, pathId: string): string => questionWords(words, pathId).short;
const changeButtons = (visitor: Visitor) => visitor.sees.getAllByRole('button', { name: /^(Change|Answer) (?!what)/ });
const rowOf = (visitor: Visitor, pathId: string): HTMLElement =>
  changeButtons(visitor)
    .find((button) => textOf(button).endsWith(` ${shortOf(visitor, pathId)}`))!
    .closest('li')!;
const answerTo = (visitor: Visitor, pathId: string): string =>
  textOf(rowOf(visitor, pathId).querySelector('[id^="given-"]')!);
const descriptionOf = (visitor: Visitor): string =>
  textOf(visitor.screener.querySelector(`#${visitor.focused!.getAttribute('aria-describedby')}`)!);

describe('Check your answers', () => {
  it('lists the questions that were asked, by topic; Change names its question, leads to its answer, and back (X10)', async function () {
    this.timeout(30_000);
    const { visitor, path } = await checkPage();
    const { topics } = visitor.words.check;
    const headings = visitor.sees.getAllByRole('heading').map(textOf);
    expect(headings).to.deep.equal([visitor.words.check.title, ...Object.values(topics)]);
    expect(changeButtons(visitor).map(textOf)).to.have.members(
      path.map((pathId) => `Change ${shortOf(visitor, pathId)}`),
    );
    for (const pathId of path) {
      await visitor.changes(pathId);
      expect(visitor.page).to.equal(pathId);
      expect(visitor.chosen(visitor.page), pathId).to.have.length.at.least(1);
      await visitor.continues();
      if (visitor.page === 'help') await visitor.presses('Go on with the questions');
      expect(visitor.page, pathId).to.equal('check');
    }
  });

  it('shows every answer in the words in which it was given, a no in short, and a skip (X6, X10)', async () => {
    const { visitor } = await checkPage({
      ...people.lowDose.answers,
      concerns: ['none', 'depression'],
      pregnancy: null,
    });
    for (const answer of [
      'Depression, or low mood that lasts',
      '25 to 64',
      'amitriptyline (Elavil)',
      'Brandlessin',
      optionLabel(visitor.words, 'trial:amitriptyline', 'low-dose'),
    ]) {
      expect(visitor.sees.getAllByText(answer), answer).to.have.length.at.least(1);
    }
    expect([answerTo(visitor, 'self-harm'), answerTo(visitor, 'health')]).to.deep.equal(['No', 'No']);
    expect(answerTo(visitor, 'pregnancy')).to.equal('Skipped');
  });

  it('never shows as a no that somebody wants help with none of these, or is not sure (X6)', async () => {
    const visitor = await visit();
    await visitor.walks({ concerns: ['none'], 'self-harm': 'unsure' }, { to: 'check' });
    expect(answerTo(visitor, 'concerns')).to.equal('I would like help with none of these');
    expect(answerTo(visitor, 'self-harm')).to.equal('I am not sure');
  });

  it('says how many were skipped, and leads through them and back (X10)', async () => {
    const { visitor } = await checkPage({ ...people.triedTwo.answers, health: null, pregnancy: null });
    expect(visitor.text).to.contain('You skipped 2 questions.');
    expect(visitor.hasButton(`Answer ${shortOf(visitor, 'health')}`)).to.be.true;
    await visitor.presses('Answer what I skipped');
    await visitor.answers('health', 'none');
    await visitor.continues();
    await visitor.answers('pregnancy', 'no');
    await visitor.continues();
    expect(visitor.page).to.equal('check');
    expect(visitor.text).not.to.match(/skipped/i);
    expect(visitor.hasButton('Answer what I skipped')).to.be.false;
  });

  it('focuses the changed row, which says what is new; a new question says why (X10)', async () => {
    const { visitor } = await checkPage({ ...people.triedTwo.answers });
    expect(visitor.text, 'on the first look').not.to.match(/Changed:|New:/);
    await visitor.changes('age');
    await visitor.answers('age', '65-plus');
    await visitor.continues();
    expectSame(visitor.focused, visitor.button('Change Age'));
    expect(descriptionOf(visitor)).to.equal('Changed: 65 or older');

    await visitor.changes('concerns');
    await visitor.answers('concerns', 'depression', 'pain');
    await visitor.continues();
    const because = 'You changed “What I would like help with”, so this question is new.';
    expect(visitor.sees.getByRole('group', { description: new RegExp(because) })).to.exist;
    await visitor.skips();
    await visitor.answers('pain-care', 'newer');
    await visitor.continues();
    expectSame(visitor.focused, visitor.button('Change What I would like help with'));
    expect(descriptionOf(visitor)).to.match(/^Changed: Depression.*Pain that does not go away$/);
    expect(answerTo(visitor, 'pain-care')).to.equal(`New: ${optionLabel(visitor.words, 'pain-care', 'newer')}`);
    expect(answerTo(visitor, 'age'), 'seen before').to.equal('65 or older');
    const { top, bottom } = rowOf(visitor, 'concerns').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);

    await visitor.changes('pain-care');
    expect(visitor.text, 'asked before').not.to.contain('so this question is new');
    await visitor.goesBack();
    expectSame(visitor.focused, visitor.button('Change Care for the pain'));
  });

  it('shows what an earlier answer has answered, with Change (X10, X19)', async () => {
    const { visitor, path } = await checkPage(people.wantsFewerOpioids.answers);
    expect(path).not.to.include('opioid-goal');
    expect(answerTo(visitor, 'opioid-goal')).to.equal('Yes');
    await visitor.changes('opioid-goal');
    await visitor.answers('opioid-goal', 'already');
    await visitor.continues();
    expect(answerTo(visitor, 'opioid-goal')).to.equal('Changed: I am already taking less');
  });
});
