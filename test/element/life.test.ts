import { expect, fixture, html } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const { triedTwo } = people;

async function midway(attributes = {}): Promise<Visitor> {
  const visitor = await visit({ ...fullClinic, ...attributes });
  await visitor.walks(triedTwo.answers, { to: 'other-care' });
  await visitor.answers('other-care', 'tms');
  return visitor;
}

/** The answers are all there, given and not yet given. */
async function expectAnswersKept(visitor: Visitor): Promise<void> {
  await visitor.settles();
  expect(visitor.page).to.equal('other-care');
  expect(visitor.chosen('other-care')).to.deep.equal(['tms']);
  await visitor.continues();
  await visitor.walks(triedTwo.answers);
  expect(visitor.outcome).to.equal('referral-mental-health');
  expect(visitor.text).to.contain('TMS');
}

describe('attributes that change late', () => {
  it('change the wording and keep the answers (X61)', async () => {
    const visitor = await midway();
    for (const [name, value] of Object.entries({
      'clinic-name': 'Lakeside',
      country: 'GB',
      'heading-level': '3',
      'preparation-only': 'no',
    })) {
      visitor.element.setAttribute(name, value);
    }
    await expectAnswersKept(visitor);
    expect(visitor.part('Lakeside')).to.exist;
    expectSame(visitor.part('Riverside Clinic'), undefined);
    expect(visitor.heading.tagName).to.equal('H3');
  });

  it('change the outcome page that is being read (X61)', async () => {
    const visitor = await visit(fullClinic);
    await visitor.walks(triedTwo.answers);
    visitor.element.setAttribute('clinic-phone', '+1 555 010 0142');
    visitor.element.removeAttribute('booking-url');
    await visitor.settles();
    expect(visitor.sees.getByRole('link', { name: '+1 555 010 0142' })).to.exist;
    expectSame(visitor.sees.queryByRole('link', { name: /booking page/ }), null);
    expect(visitor.outcome).to.equal('referral-mental-health');
  });

  it('ask to start again where they change the rules, and until then the old rules hold (X61)', async () => {
    const changes = { 'min-classes': '3', 'full-trials-only': '', concerns: 'pain', escalate: 'health:lungs' };
    for (const [name, value] of Object.entries(changes)) {
      const visitor = await midway();
      expect(visitor.hasButton('Start again')).to.be.false;
      visitor.element.setAttribute(name, value);
      await visitor.settles();
      expect(visitor.text, name).to.contain('The clinic has just changed these questions');
      await expectAnswersKept(visitor);
      await visitor.presses('Start again');
      expect(visitor.page).to.equal('intro');
      expect(visitor.hasButton('Start again')).to.be.false;
    }
  });

  it('take effect after Start again (X61)', async () => {
    const visitor = await midway();
    visitor.element.setAttribute('min-medicines', '4');
    await visitor.settles();
    await visitor.presses('Start again');
    await visitor.walks(triedTwo.answers);
    expect(visitor.outcome).to.equal('next-step');
    expect(visitor.text).to.contain('2 more medicines');
  });

  it('take effect at once where nobody has begun (X61)', async () => {
    const visitor = await visit();
    visitor.element.setAttribute('concerns', 'pain');
    await visitor.settles();
    expect(visitor.hasButton('Start again')).to.be.false;
    await visitor.starts();
    expect(visitor.fields('concerns').map(({ value }) => value)).to.deep.equal(['pain', 'none', 'unsure']);
  });

  it('forget a choice that was left without an answer: it may be on offer no more (X61)', async () => {
    const visitor = await visit();
    await visitor.starts();
    await visitor.answers('concerns', 'pain');
    await visitor.goesBack();
    visitor.element.setAttribute('concerns', 'depression');
    await visitor.settles();
    await visitor.starts();
    await visitor.continues();
    expect(visitor.problem, 'nothing is chosen').to.exist;
    visitor.element.removeAttribute('concerns');
    await visitor.goesBack();
    await visitor.starts();
    expect(visitor.chosen('concerns')).to.deep.equal([]);
  });

  it('are no change of rules when they are put back, or say the same (X61)', async () => {
    const visitor = await midway();
    visitor.element.setAttribute('min-classes', '2');
    visitor.element.removeAttribute('min-classes');
    visitor.element.setAttribute('full-trials-only', 'no');
    visitor.element.setAttribute('min-medicines', '2');
    await visitor.settles();
    expect(visitor.hasButton('Start again')).to.be.false;
  });
});

describe('the element', () => {
  it('keeps the answers, and takes up changed attributes, when it is taken out and put back later (X61)', async () => {
    const visitor = await midway();
    const parent = visitor.element.parentElement!;
    visitor.element.remove();
    await visitor.element.updateComplete;
    visitor.element.setAttribute('country', 'NZ');
    parent.append(visitor.element);
    await visitor.settles();
    expect(visitor.crisisHelp.textContent).to.contain('1737');
    await expectAnswersKept(visitor);
  });

  it('shows what the clinic put inside the tag while it cannot be drawn, and the pages once it can (X64)', async () => {
    const place = await fixture(html`<div></div>`);
    const element = document.createElement('referral-screener');
    element.innerHTML = '<p>Call us</p>';
    const isShown = (): boolean => (element.firstElementChild as HTMLElement).offsetHeight > 0;
    // Drawing reads the attributes first, so that a page that breaks them breaks every drawing.
    Object.defineProperty(element, 'attributes', { configurable: true, value: null });
    place.append(element);
    const failed = await element.updateComplete.then(
      () => false,
      () => true,
    );
    expect([failed, isShown()]).to.deep.equal([true, true]);
    Reflect.deleteProperty(element, 'attributes');
    element.country = 'US';
    await element.updateComplete;
    expect(isShown()).to.be.false;
    expect(element.offsetHeight).to.be.greaterThan(200);
  });

  it('takes a property of a wrong type for none (X62)', async () => {
    const visitor = await visit({ 'clinic-name': 'Riverside' });
    Object.assign(visitor.element, { clinicName: Symbol('odd'), concerns: [Symbol('odd'), 'pain'], minMedicines: {} });
    await visitor.settles();
    await visitor.starts();
    expect(visitor.page).to.equal('concerns');
    expect(visitor.element.getAttribute('clinic-name')).to.be.null;
  });

  it('asks recorders of sessions to leave it out (X41)', async () => {
    const { element } = await visit({ 'data-hj-suppress': 'theirs' });
    const marks = '.rr-block.fs-exclude.ph-no-capture[data-clarity-mask][data-dd-privacy][data-sentry-mask]';
    expect(element.matches(marks)).to.be.true;
    expect(element.getAttribute('data-hj-suppress')).to.equal('theirs');
  });
});
