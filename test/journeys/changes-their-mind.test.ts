import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/protocol/index.js';
import { people } from '../fixtures/people.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const { triedTwo, crps } = people;
const bothConcerns = { ...crps.answers, ...triedTwo.answers, concerns: ['depression', 'pain'] };

async function checkPage(answers: Answers = triedTwo.answers): Promise<Visitor> {
  const visitor = await visit({ country: 'US' });
  await visitor.walks(answers, { to: 'check' });
  return visitor;
}

const asked = (visitor: Visitor): string => visitor.sees.getAllByRole('listitem').map(textOf).join();

describe('a visitor who changes their mind', () => {
  it('types badly, goes back twice, and finds each page as it was left (X2)', async () => {
    const visitor = await visit();
    await visitor.walks(triedTwo.answers, { to: 'medicines' });
    await visitor.finds('zolof', 'sertraline');
    await visitor.ticks('medicines', 'names-unknown');
    await visitor.types('welb');
    await visitor.goesBack();
    expect(visitor.page).to.equal('told');
    await visitor.ticks('told', 'bipolar');
    await visitor.goesBack();
    expect(visitor.page).to.equal('self-harm');
    expect(visitor.chosen('self-harm')).to.deep.equal(['no']);
    await visitor.continues();
    expect(visitor.chosen('told'), 'a choice before Continue').to.have.members(['depression', 'bipolar']);
    await visitor.continues();
    expect(visitor.listed).to.deep.equal(['sertraline (Zoloft)']);
    expect(visitor.chosen('medicines')).to.have.members(['sertraline', 'names-unknown']);
    expect(visitor.searchBox.value).to.equal('welb');
  });

  it('drops a concern, with all its answers, and gets them back with the concern (X11)', async () => {
    const visitor = await checkPage(bothConcerns);
    await visitor.changes('concerns');
    await visitor.answers('concerns', 'pain');
    await visitor.continues();
    expect(visitor.page).to.equal('check');
    expect(asked(visitor)).not.to.match(/low mood|sertraline/);
    await visitor.presses('See what this means');
    expect(visitor.outcome).to.equal('referral-pain');
    expect(visitor.text).not.to.match(/sertraline|Zoloft|venlafaxine|mental-health specialist/);

    await visitor.goesBack();
    await visitor.changes('concerns');
    await visitor.answers('concerns', 'depression', 'pain');
    await visitor.continues();
    expect(visitor.page, 'nothing is asked twice').to.equal('check');
    expect(asked(visitor)).to.match(/sertraline \(Zoloft\).*venlafaxine/);
    await visitor.presses('See what this means');
    expect(visitor.outcome).to.equal('referral-both');
    expect(visitor.text).to.contain(`sertraline (Zoloft): ${visitor.words.trial.inShort['not-enough']}`);
  });

  it('removes a medicine, and with it its question (X11)', async () => {
    const visitor = await checkPage();
    await visitor.changes('medicines');
    await visitor.presses('Remove venlafaxine (Effexor)');
    await visitor.continues();
    expect(visitor.page).to.equal('check');
    expect(asked(visitor)).not.to.contain('venlafaxine');
    await visitor.presses('See what this means');
    expect(visitor.outcome).to.equal('next-step');
    expect(visitor.text).not.to.contain('venlafaxine');
  });

  it('reads of a medicine from the list only while the list is on the path (X11)', async () => {
    const visitor = await visit();
    await visitor.walks({ ...triedTwo.answers, medicines: ['alprazolam'] }, { to: 'other-medicines' });
    expect(visitor.text).to.contain('You have already told us about alprazolam');
    await visitor.answers('other-medicines', 'none');
    await visitor.continues();
    await visitor.changes('concerns');
    await visitor.answers('concerns', 'pain');
    await visitor.continues();
    for (let pages = 0; visitor.page !== 'check' && pages < 9; pages += 1) await visitor.skips();
    await visitor.changes('other-medicines');
    expect(visitor.text).not.to.contain('alprazolam');
  });

  it('says that an emergency was not meant, answers again, and goes on (X52)', async () => {
    const visitor = await visit({ country: 'US' });
    await visitor.walks(triedTwo.answers, { to: 'emergency' });
    await visitor.answers('emergency', 'stroke-signs');
    await visitor.continues();
    expect(visitor.outcome).to.equal('get-help-now');
    await visitor.presses('That is not what I meant');
    expect(visitor.page).to.equal('emergency');
    expect(visitor.chosen('emergency')).to.deep.equal(['stroke-signs']);
    await visitor.answers('emergency', 'none');
    await visitor.continues();
    await visitor.walks(triedTwo.answers);
    expect(visitor.outcome).to.equal('referral-mental-health');
    expect(visitor.text).not.to.match(/face droops|medical emergency/);
  });

  it('goes back page by page to the first page, and forward again to the same outcome (X2)', async () => {
    const visitor = await visit();
    const there: string[] = [];
    await visitor.walks(triedTwo.answers, { onPage: ({ page }) => void there.push(page) });
    for (const page of there.toReversed()) {
      expect(visitor.page).to.equal(page);
      if (page !== 'intro') await visitor.goesBack();
    }
    await visitor.walks({}, { to: 'concerns' });
    for (let pages = there.indexOf('concerns'); pages < there.indexOf('check'); pages += 1) await visitor.continues();
    await visitor.presses('See what this means');
    expect(visitor.outcome).to.equal('referral-mental-health');
  });
});
