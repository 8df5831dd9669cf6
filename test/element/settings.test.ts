import { expect, fixture, html } from '@open-wc/testing';
import { attributeDocs } from '../../src/settings/docs.js';
import { ReferralScreener } from '../../src/referral-screener.js';
import { people } from '../fixtures/people.js';
import { heard, tryOut } from '../helpers/quiet.js';
import { settled } from '../helpers/settled.js';
import { textOf } from '../helpers/visitor.js';

const { triedTwo } = people;

describe('an attribute that is not valid', () => {
  it('gives one message on the console, once, and a working widget (X62)', async () => {
    const { visitor, said } = await tryOut({ 'clinic-nmae': 'X', 'booking-url': 'javascript:alert(1)' });
    expect(said).to.have.length(2);
    expect(said[0]).to.match(/^<referral-screener>: “clinic-nmae” is not an attribute.*Did you mean “clinic-name”/);
    expect(said[1]).to.match(/^<referral-screener>: booking-url="javascript:alert\(1\)" is not a link/);
    visitor.element.setAttribute('title', 'redrawn');
    expect(await heard('warn', () => visitor.isRedrawn())).to.deep.equal([]);
    await visitor.walks(triedTwo.answers, { to: 'check' });
  });
});

describe('a setting', () => {
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
    const { outcome, questions } = visitor.words;
    const { check, next, raised } = outcome;
    expect(textOf(visitor.part(check)!))
      .to.contain('the pressure in your eye')
      .and.contain(raised);
    expect(textOf(visitor.part(next)!)).to.contain(questions.health.options['eye-pressure']);
  });
});

describe('properties', () => {
  it('mirror the attributes, both ways (X62)', async () => {
    for (const [property, attribute, value, written] of [
      ['clinicName', 'clinic-name', 'Lakeside', 'Lakeside'],
      ['concerns', 'concerns', ['pain', 'ptsd'], 'pain ptsd'],
      ['minMedicines', 'min-medicines', 3, '3'],
      ['preparationOnly', 'preparation-only', true, ''],
      ['quickExit', 'quick-exit', true, ''],
      ['quickExit', 'quick-exit', 'https://library.example/', 'https://library.example/'],
    ] as const) {
      const { visitor } = await tryOut({});
      Object.assign(visitor.element, { [property]: value });
      expect(visitor.element.getAttribute(attribute), property).to.equal(written);
      const { visitor: other } = await tryOut({ [attribute]: written });
      expect(other.element[property], property).to.deep.equal(value);
    }
  });

  it('write nothing where the attribute has the value, as when a framework takes over a page of a server (X62)', async () => {
    const { visitor } = await tryOut({ 'min-classes': '2', concerns: 'pain ptsd' });
    const observer = new MutationObserver(() => undefined);
    observer.observe(visitor.element, { attributes: true });
    Object.assign(visitor.element, { minClasses: 2, concerns: ['pain', 'ptsd'], clinicName: undefined });
    expect(observer.takeRecords()).to.have.length(0);
    visitor.element.minClasses = 3;
    expect(observer.takeRecords()).to.have.length(1);
  });

  it('are there for every row, and empty where there is no attribute (X62)', async () => {
    const element = document.createElement('referral-screener');
    element.minMedicines satisfies number | null;
    // @ts-expect-error a name is no number
    element.clinicName satisfies number;
    for (const { attribute, property, example, initial } of attributeDocs) {
      if (property) expect(element, attribute).to.have.property(property).that.equals(initial);
      element.setAttribute(attribute, example);
      if (property) expect(element, attribute).to.have.property(property).that.is.ok;
    }
  });

  it('that were set before the tag was defined count too (X62)', async () => {
    // A document without a window defines no tag.
    const early = document.implementation.createHTMLDocument().createElement('referral-screener');
    Object.assign(early, { clinicName: 'Early', minClasses: 2, country: 'NZ' });
    expect(early).not.to.be.instanceOf(ReferralScreener);
    const parent = await fixture(html`<div></div>`);
    parent.append(early);
    await settled();
    expect(early.getAttribute('clinic-name')).to.equal('Early');
    expect(early.getAttribute('min-classes')).to.equal('2');
    expect(window.__rootOf(early)!.textContent).to.contain('1737');
  });

  it('with values of a wrong type throw nothing, break nothing, and count as missing (X62)', async () => {
    const { visitor } = await tryOut({ 'clinic-name': 'Riverside' });
    await heard('warn', async () => {
      Object.assign(visitor.element, {
        clinicName: Symbol('odd'),
        concerns: [Symbol('odd'), 'depression'],
        minMedicines: 'many',
        minClasses: {},
        escalate: 7,
        headingLevel: Number.NaN,
        country: {},
        preparationOnly: null,
        quickExit: {},
        theme: [],
        debug: 0n,
      });
      await visitor.settles();
    });
    expect(visitor.element.getAttribute('clinic-name')).to.be.null;
    await visitor.walks(triedTwo.answers, { to: 'check' });
  });
});
