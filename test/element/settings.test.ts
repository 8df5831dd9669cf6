import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { heard, tryOut } from '../helpers/quiet.js';
import { textOf } from '../helpers/visitor.js';

const { triedTwo } = people;

describe('an attribute that is not valid', () => {
  it('gives one message on the console, once, and a working widget (X62)', async () => {
    const { visitor, said } = await tryOut({ 'clinic-nmae': 'X', 'booking-url': 'javascript:alert(1)' });
    expect(said).to.have.length(2);
    expect(said[0]).to.match(/^<referral-screener>: “clinic-nmae” is not an attribute.*did you mean “clinic-name”/);
    expect(said[1]).to.match(/^<referral-screener>: booking-url="javascript:alert\(1\)" is not a link/);
    visitor.element.setAttribute('title', 'redrawn');
    visitor.element.requestUpdate();
    expect(await heard('warn', () => visitor.settles())).to.deep.equal([]);
    await visitor.walks(triedTwo.answers, { to: 'check' });
  });
});

describe('a setting', () => {
  it('that is on is stricter: where only full trials count, a medicine that was not tolerated does not (X62)', async () => {
    for (const [written, outcome] of Object.entries({
      '': 'next-step',
      '“true”': 'next-step',
      no: 'referral-mental-health',
    })) {
      const { visitor } = await tryOut({ 'full-trials-only': written });
      await visitor.walks({ ...triedTwo.answers, 'trial:venlafaxine': 'side-effects' });
      expect(visitor.outcome, written).to.equal(outcome);
    }
  });

  it('never takes away "none", "not sure", Skip or crisis help (X65)', async () => {
    const strict = { concerns: 'pain', 'preparation-only': '', 'min-medicines': '6', 'min-classes': '6' };
    const { visitor } = await tryOut(strict);
    await visitor.starts();
    expect(visitor.fields('concerns').map(({ value }) => value)).to.include.members(['none', 'unsure']);
    expect(visitor.hasButton('Skip this question')).to.be.true;
    expect(visitor.crisisHelp).to.exist;
  });

  it('escalate raises an option to a doctor’s check, and keeps its words', async () => {
    const { visitor } = await tryOut({ escalate: 'health:eye-pressure' });
    await visitor.walks({ ...triedTwo.answers, health: ['eye-pressure'] });
    expect([visitor.outcome, visitor.check]).to.deep.equal(['referral-mental-health', true]);
    const check = textOf(visitor.part(visitor.words.outcome.check)!);
    expect(check).to.contain('High pressure in the eye (glaucoma)').and.contain(visitor.words.outcome.raised);
  });
});
