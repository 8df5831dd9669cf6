import { expect, fixture, html } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { heard } from '../helpers/quiet.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const { triedTwo, crps } = people;

/** Brings a visitor to an element with these attributes, and hears what the console says to the clinic. */
async function tryOut(attributes: Record<string, string>): Promise<{ visitor: Visitor; said: string[] }> {
  let visitor: Visitor | undefined;
  const said = await heard('warn', async () => (visitor = await visit(attributes)));
  return { visitor: visitor!, said };
}

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

describe('properties', () => {
  const mirrored = [
    ['clinicName', 'clinic-name', 'Lakeside', 'Lakeside'],
    ['clinicPhone', 'clinic-phone', '+1 555 010 0142', '+1 555 010 0142'],
    ['bookingUrl', 'booking-url', 'https://a.example/', 'https://a.example/'],
    ['country', 'country', 'NZ', 'NZ'],
    ['concerns', 'concerns', ['pain', 'ptsd'], 'pain ptsd'],
    ['minMedicines', 'min-medicines', 3, '3'],
    ['minClasses', 'min-classes', 2, '2'],
    ['escalate', 'escalate', ['health:lungs'], 'health:lungs'],
    ['headingLevel', 'heading-level', 4, '4'],
    ['reviewedBy', 'reviewed-by', 'Dr. A', 'Dr. A'],
    ['reviewedOn', 'reviewed-on', '2026-11-20', '2026-11-20'],
    ['preparationOnly', 'preparation-only', true, ''],
  ] as const;

  it('mirror the attributes, both ways (X62)', async () => {
    for (const [property, attribute, value, written] of mirrored) {
      const one = await fixture<HTMLElementTagNameMap['referral-screener']>(
        html`<referral-screener reviewed-on="2026-11-20" reviewed-by="Dr. A"></referral-screener>`,
      );
      Object.assign(one, { [property]: value });
      await one.updateComplete;
      expect(one.getAttribute(attribute), property).to.equal(written);
      const { visitor } = await tryOut({ [attribute]: written });
      expect(visitor.element[property], attribute).to.deep.equal(value);
    }
  });

  it('that were set before the tag was defined count too (X62)', async () => {
    // A document without a window upgrades nothing: the element is still a stranger there.
    const early = document.implementation.createHTMLDocument().createElement('referral-screener');
    Object.assign(early, { clinicName: 'Early', minClasses: 2, country: 'NZ' });
    expect(early.updateComplete).to.equal(undefined);
    const parent = await fixture(html`<div></div>`);
    parent.append(early);
    await early.updateComplete;
    expect(early.getAttribute('clinic-name')).to.equal('Early');
    expect(early.getAttribute('min-classes')).to.equal('2');
    expect(window.__rootOf(early)!.textContent).to.contain('1737');
  });

  it('with values of a wrong kind throw nothing and break nothing (X62)', async () => {
    const { visitor } = await tryOut({});
    await heard('warn', async () => {
      Object.assign(visitor.element, {
        minMedicines: 'many',
        concerns: 7,
        escalate: 'x',
        headingLevel: Number.NaN,
        country: {},
        preparationOnly: null,
      });
      await visitor.settles();
    });
    await visitor.walks(triedTwo.answers, { to: 'check' });
  });
});
