import { expect } from '@open-wc/testing';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const bodily = ['chest-or-breathing', 'stroke-signs', 'overdose', 'cauda-equina', 'harm-others'];
const ofTheMind = ['psychosis-now', 'mania-now'];

async function arrive(question: string, option: string): Promise<Visitor> {
  const visitor = await visit({ country: 'US', 'booking-url': 'https://clinic.example/book' });
  await visitor.walks({ emergency: ['none'] }, { to: question });
  await visitor.answers(question, option);
  await visitor.continues();
  return visitor;
}

/** The numbers in the page itself, in order; crisis help above it is on every page. */
const numbers = (visitor: Visitor): string[] =>
  visitor.sees
    .getAllByRole<HTMLAnchorElement>('link')
    .filter((link) => !visitor.crisisHelp.contains(link))
    .map((link) => link.getAttribute('href')!)
    .filter((href) => href.startsWith('tel:'));

describe('an urgent answer', () => {
  for (const option of bodily) {
    it(`stops the questions and puts the emergency number first: ${option}`, async () => {
      const visitor = await arrive('emergency', option);
      expect(visitor.outcome).to.equal('get-help-now');
      expect(numbers(visitor)[0]).to.equal('tel:911');
      expect(visitor.text).to.contain('Do not drive yourself');
    });
  }

  for (const option of ofTheMind) {
    it(`stops the questions and puts the crisis line first: ${option}`, async () => {
      const visitor = await arrive('emergency', option);
      expect(visitor.outcome).to.equal('get-help-now');
      expect(numbers(visitor)[0]).to.equal('tel:988');
    });
  }

  it('about self-harm stops the questions, names the emergency number first, and sells nothing (X50, X51)', async () => {
    const visitor = await arrive('self-harm', 'might-act');
    expect(visitor.outcome).to.equal('get-help-now');
    expect(numbers(visitor)[0]).to.equal('tel:911');
    expect(numbers(visitor)).to.include('tel:988');
    expect(visitor.text).not.to.match(/ketamine|specialist|booking|clinic’s booking/i);
  });

  it('beats every other answer, and no setting hides it', async () => {
    const visitor = await visit({
      concerns: 'pain',
      'preparation-only': '',
      'min-medicines': '6',
      escalate: 'health:kidney',
    });
    await visitor.walks({ concerns: ['pain'], age: 'under-18', emergency: ['overdose'] });
    expect(visitor.outcome).to.equal('get-help-now');
    expect(textOf(visitor.heading)).to.equal('Get help now');
  });
});

describe('help', () => {
  it('says what happens when you call, offers several ways, and does not trap (X52)', async () => {
    const visitor = await arrive('self-harm', 'safe-now');
    expect(visitor.page).to.equal('help');
    expect(visitor.text).to.match(/hear a menu, and you may have to wait. Then a person listens/);
    expect(visitor.text).to.match(/It is free. You do not have to give your name/);
    expect(visitor.text).to.match(/If this is about right now, do not wait/);
    expect(visitor.text).to.match(/Tell somebody you trust/);
    expect(visitor.text).to.match(/Keep away from pills, guns or anything else/);
    expect(visitor.text).to.match(/close this page at any time/);
    const ways = visitor.sees.getAllByRole('link').map((link) => link.getAttribute('href')!.split(':')[0]);
    expect(ways).to.include.members(['tel', 'sms', 'https']);
    expect(numbers(visitor), 'each once').to.deep.equal(['tel:988', 'tel:18002738255', 'tel:911']);
    for (const name of ['Go on with the questions', 'That is not what I meant', 'Back']) {
      expect(visitor.button(name)).to.exist;
    }
    expect(visitor.text).not.to.match(/commit|attempt|ketamine|specialist/i);
  });

  it('comes again on the outcome as a card, before the reasons (X50)', async () => {
    const visitor = await arrive('self-harm', 'safe-now');
    await visitor.walks({});
    const [, card] = visitor.headings;
    expect(card).to.equal('You do not have to be alone with this');
    expect(visitor.text).to.contain('not shown to prevent suicide');
  });

  it('shows as a card for somebody who is not sure whether it is an emergency (X50)', async () => {
    const visitor = await arrive('emergency', 'unsure');
    await visitor.walks({ 'self-harm': 'no' });
    expect(visitor.part('You do not have to be alone with this')).to.exist;
    expectSame(visitor.sees.queryByRole('link', { name: /booking/ }), null);
  });

  for (const option of ['unsure', 'prefer-not']) {
    it(`shows as a card for "${option}" too, and the questions go on (X50)`, async () => {
      const visitor = await arrive('self-harm', option);
      expect(visitor.page).to.equal('check');
      await visitor.walks({});
      expect(visitor.part('You do not have to be alone with this')).to.exist;
    });
  }
});
