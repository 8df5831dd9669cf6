import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { heard, tryOut } from '../helpers/quiet.js';

const { triedTwo, crps } = people;

describe('a mistake in the tag', () => {
  for (const [attributes, message] of [
    [{ 'clinic-nmae': 'X' }, /“clinic-nmae” is not an attribute.*did you mean “clinic-name”/],
    [{ 'booking-link': 'https://x.example' }, /“booking-link” is not an attribute/],
    [{ country: 'USA' }, /country="USA".*two letters/],
    [{ 'clinic-phone': 'call us' }, /clinic-phone="call us" is not a telephone number/],
    [{ 'booking-url': 'javascript:alert(1)' }, /booking-url="javascript:alert\(1\)" is not a link.*https/],
    [{ 'booking-url': ' java\nscript:alert(1)' }, /booking-url=.*is not a link/s],
    [{ 'booking-url': 'data:text/html,x' }, /booking-url=.*is not a link/s],
    [{ 'booking-url': 'http://other.example/' }, /booking-url=.*is not a link/s],
    [{ 'min-medicines': '1' }, /min-medicines="1" is looser than the protocol.*2 is used/],
    [{ 'min-classes': '0' }, /min-classes="0" is looser than the protocol.*1 is used/],
    [{ 'min-classes': 'two' }, /min-classes="two" is not a whole number from 1 to 6/],
    [{ 'heading-level': '9' }, /heading-level="9" is out of range: use 1 to 6. 6 is used/],
    [{ concerns: 'depresion' }, /“depresion” is not known: did you mean “depression”/],
    [{ escalate: 'health:eyepressure' }, /“health:eyepressure” is not known: did you mean “health:eye-pressure”/],
    [{ 'reviewed-by': 'Dr. A' }, /reviewed-on is missing/],
    [{ 'reviewed-by': 'Dr. A', 'reviewed-on': '2026-02-31' }, /reviewed-on="2026-02-31" is not a day/],
    [{ 'preparation-only': 'perhaps' }, /preparation-only="perhaps" is neither on nor off.*It is on/],
    [{ 'quick-exit': 'perhaps' }, /quick-exit="perhaps" is not an address.*It is on/],
    [{ 'clinic-name': '' }, /clinic-name="" is empty/],
    [{ 'clinic-name': 'No Risk Clinic' }, /clinic-name says “no risk”/i],
  ] as const) {
    it(`is named once on the console, and the widget works: ${JSON.stringify(attributes)} (X62)`, async () => {
      const { visitor, said } = await tryOut(attributes);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^<referral-screener>: /);
      expect(said[0]).to.match(message);
      visitor.element.setAttribute('title', 'redrawn');
      visitor.element.requestUpdate();
      const again = await heard('warn', () => visitor.settles());
      expect(again, 'once').to.deep.equal([]);
      await visitor.walks(triedTwo.answers, { to: 'check' });
    });
  }

  it('never lets a script in by the booking link (X62)', async () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example\\@x',
    ]) {
      const { visitor } = await tryOut({ 'booking-url': url });
      await visitor.walks(triedTwo.answers);
      const link = visitor.sees.queryByRole<HTMLAnchorElement>('link', { name: /booking page/ });
      if (link) expect(new URL(link.href).protocol, url).to.match(/^https?:$/);
      expect(visitor.screener.innerHTML).not.to.match(/script:|data:text/i);
    }
  });

  it('is not to use what HTML, frameworks and page builders put on any tag (X62)', async () => {
    const { said } = await tryOut({
      ...fullClinic,
      id: 'a',
      class: 'b',
      style: 'margin: 0',
      'data-x': '1',
      'aria-hidden': 'false',
      slot: 's',
      'v-cloak': '',
    });
    expect(said).to.deep.equal([]);
  });
});

describe('a setting', () => {
  for (const [written, isOn] of [
    ['', true],
    ['true', true],
    ['1', true],
    ['preparation-only', true],
    ['“true”', true],
    ['false', false],
    ['0', false],
    ['no', false],
    ['”no“', false],
  ] as const) {
    it(`preparation-only="${written}" is ${isOn ? 'on' : 'off'} (X62)`, async () => {
      const { visitor } = await tryOut({ 'preparation-only': written });
      expect(visitor.element.preparationOnly).to.equal(isOn);
      await visitor.walks(crps.answers);
      expect(visitor.heading.textContent === 'Your summary, ready to take along').to.equal(isOn);
    });
  }

  it('may be pasted with curly quotes and spaces, and nothing is said (X62)', async () => {
    const { visitor, said } = await tryOut({
      'clinic-name': ' “Riverside Clinic” ',
      country: '”us“',
      'booking-url': '‘https://riverside.example/book’',
      'min-classes': '“2”',
      concerns: '“depression, pain”',
    });
    expect(said).to.deep.equal([]);
    expect(visitor.crisisHelp.textContent).to.contain('988');
    await visitor.walks(triedTwo.answers);
    expect(visitor.part('Riverside Clinic')).to.exist;
    const link = visitor.sees.getByRole<HTMLAnchorElement>('link', { name: /booking page/ });
    expect(link.href).to.equal('https://riverside.example/book');
  });

  it('may be a page of the clinic’s own website', async () => {
    const { visitor, said } = await tryOut({ 'booking-url': '/book' });
    expect(said).to.deep.equal([]);
    await visitor.walks(triedTwo.answers);
    const link = visitor.sees.getByRole<HTMLAnchorElement>('link', { name: /booking page/ });
    expect(link.href).to.equal(new URL('/book', location.href).href);
  });

  it('never takes away "none", "not sure", Skip or crisis help (X65)', async () => {
    const { visitor } = await tryOut({
      concerns: 'pain',
      'preparation-only': '',
      'min-medicines': '6',
      'min-classes': '6',
    });
    await visitor.starts();
    expect(visitor.fields('concerns').map(({ value }) => value)).to.include.members(['none', 'unsure']);
    expect(visitor.hasButton('Skip this question')).to.be.true;
    expect(visitor.crisisHelp).to.exist;
  });

  it('escalate raises an option to a doctor’s check, and keeps its words', async () => {
    const { visitor } = await tryOut({ escalate: 'health:eye-pressure' });
    await visitor.walks({ ...triedTwo.answers, health: ['eye-pressure'] });
    expect(visitor.outcome).to.equal('own-doctor-clear');
    expect(visitor.text).to.contain('High pressure in the eye (glaucoma)');
  });
});
