import { expect, fixture, html } from '@open-wc/testing';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

/** What is called first. The rows of the protocol have it too: a clinician reads it here. */
const callFirst = {
  'tel:911':
    'chest-or-breathing stroke-signs seizure-or-faint overdose withdrawal cauda-equina not-eating harm-others acted',
  'tel:988': 'psychosis-now mania-now might-act',
};

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
  for (const [number, options] of Object.entries(callFirst))
    for (const option of options.split(' ')) {
      it(`stops the questions, puts ${number} first, and sells nothing: ${option} (X50, X51)`, async () => {
        const visitor = await arrive(['acted', 'might-act'].includes(option) ? 'self-harm' : 'emergency', option);
        expect(visitor.outcome).to.equal('get-help-now');
        expect(numbers(visitor)[0]).to.equal(number);
        expect(numbers(visitor)).to.include.members(['tel:911', 'tel:988']);
        expect(visitor.text.includes(visitor.words.help.orAsk), 'not to drive').to.equal(number === 'tel:911');
        expect(visitor.text).not.to.match(/ketamine|specialist|booking/i);
      });
    }

  it('beats every other answer, and no setting hides it', async () => {
    const strict = { concerns: 'pain', 'preparation-only': '', 'min-medicines': '6', escalate: 'health:kidney' };
    const visitor = await visit(strict);
    await visitor.walks({ concerns: ['pain'], age: 'under-18', emergency: ['overdose'] });
    expect(visitor.outcome).to.equal('get-help-now');
    expect(textOf(visitor.heading)).to.equal(visitor.words.outcomes['get-help-now'].title);
  });
});

describe('help', () => {
  it('says what happens when you call, offers several ways, and does not trap (X52)', async () => {
    const visitor = await arrive('self-harm', 'safe-now');
    expect(visitor.page).to.equal('help');
    const { help, frame } = visitor.words;
    for (const sentence of [help.whatHappens, help.now, help.trusted, help.distance, help.leave])
      expect(visitor.text).to.contain(sentence);
    const ways = visitor.sees.getAllByRole('link').map((link) => link.getAttribute('href')!.split(':')[0]);
    expect(ways).to.include.members(['tel', 'sms', 'https']);
    expect(numbers(visitor), 'each once').to.deep.equal(['tel:988', 'tel:911', 'tel:18002738255']);
    for (const name of [help.goOn, help.notMeant, frame.back]) expect(visitor.button(name)).to.exist;
    expect(visitor.text).not.to.match(/commit|attempt|ketamine|specialist/i);
  });

  it('fits somebody who is safe, and has the way on in the first screen of a phone (X84)', async () => {
    const phone = await fixture(html`<div style="inline-size: 390px; line-height: 1.5"></div>`);
    const visitor = await visit({ country: 'US' }, phone);
    await visitor.walks({ emergency: ['none'], 'self-harm': 'safe-now' }, { to: 'help' });
    const { help } = visitor.words;
    expect(visitor.text).to.contain('You do not have to be in danger to call.');
    const top = visitor.crisisHelp.getBoundingClientRect().top;
    for (const name of [help.goOn, help.notMeant])
      expect(visitor.button(name).getBoundingClientRect().bottom - top, name).to.be.at.most(844);
  });

  it('says on the outcome why the card is there, if a question about safety was skipped (X85)', async () => {
    const visitor = await visit({ country: 'US' });
    await visitor.walks({ emergency: ['none'], 'self-harm': null });
    const card = visitor.part(visitor.words.crisis.cardTitle)!;
    expect(textOf(card)).to.contain('You skipped a question about safety.');
    await visitor.goesBack();
    await visitor.changes('self-harm');
    await visitor.answers('self-harm', 'prefer-not');
    await visitor.continues();
    await visitor.walks({});
    expect(textOf(visitor.part(visitor.words.crisis.cardTitle)!)).to.contain('You chose not to answer a question');
  });

  it('comes again on the outcome as a card, before the reasons; also for somebody who is not sure, whose questions go on (X50)', async () => {
    for (const [question, option, next] of [
      ['self-harm', 'safe-now', 'help'],
      ['emergency', 'unsure', 'self-harm'],
      ['self-harm', 'unsure', 'check'],
      ['self-harm', 'prefer-not', 'check'],
    ] as const) {
      const visitor = await arrive(question, option);
      expect(visitor.page, option).to.equal(next);
      await visitor.walks({ 'self-harm': 'no' });
      const { crisis, outcome } = visitor.words;
      const [card, why] = [crisis.cardTitle, outcome.why].map((title) => visitor.headings.indexOf(title));
      expect(card, `${question}: ${option}`).to.be.within(1, why!);
      if (next === 'help') expect(visitor.text).to.contain('shown to prevent suicide');
    }
  });
});
