import { expect, fixture, html } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { visit, Visitor } from '../helpers/visitor.js';

const { answers } = people.triedTwo;

async function midway(): Promise<Visitor> {
  const visitor = await visit(fullClinic);
  await visitor.walks(answers, { to: 'other-care' });
  await visitor.answers('other-care', 'tms');
  return visitor;
}

/** The clinic writes these attributes, or removes those that are `null`. */
async function changes(visitor: Visitor, attributes: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) visitor.element.removeAttribute(name);
    else visitor.element.setAttribute(name, value);
  }
  await visitor.settles();
}

/** All answers are there, and so is the choice on the page. */
async function expectAnswersKept(visitor: Visitor): Promise<void> {
  expect(visitor.page).to.equal('other-care');
  expect(visitor.chosen('other-care')).to.deep.equal(['tms']);
  await visitor.continues();
  await visitor.walks(answers);
  expect(visitor.outcome).to.equal('referral-mental-health');
  expect(visitor.text).to.contain('TMS');
}

describe('attributes that change late', () => {
  it('change the wording and keep the answers, on a question and on the outcome (X61)', async () => {
    const visitor = await midway();
    await changes(visitor, {
      'clinic-name': 'Lakeside',
      country: 'GB',
      'heading-level': '3',
      'preparation-only': 'no',
    });
    await expectAnswersKept(visitor);
    expect(visitor.text).to.contain('Lakeside').and.not.contain('Riverside Clinic');
    expect(visitor.heading.tagName).to.equal('H3');
    await changes(visitor, { 'clinic-phone': '+1 555 010 0142', 'booking-url': null });
    expect(visitor.sees.getByRole('link', { name: 'Call +1 555 010 0142' })).to.exist;
    expectSame(visitor.sees.queryByRole('link', { name: /booking page/ }), null);
    expect(visitor.outcome).to.equal('referral-mental-health');
  });

  it('ask to start again where they change the rules; the old rules apply until then, and the new ones after it (X61)', async () => {
    let visitor = await midway();
    expect(visitor.hasButton('Start again')).to.be.false;
    for (const change of [
      { 'min-classes': '3' },
      { 'full-trials-only': '' },
      { concerns: 'pain' },
      { escalate: 'health:lungs' },
      { 'min-medicines': '4' },
    ]) {
      visitor = await midway();
      await changes(visitor, change);
      expect(visitor.text, JSON.stringify(change)).to.contain('The clinic has just changed these questions');
      await expectAnswersKept(visitor);
      await visitor.presses('Start again');
      expect([visitor.page, visitor.hasButton('Start again')]).to.deep.equal(['intro', false]);
    }
    await visitor.walks(answers);
    expect(visitor.outcome).to.equal('next-step');
    expect(visitor.text).to.contain('2 more medicines');
  });

  it('take effect at once where nothing is answered, and take away a choice that is not offered any more (X61)', async () => {
    const visitor = await visit();
    await visitor.starts();
    await visitor.answers('concerns', 'pain');
    await visitor.goesBack();
    await changes(visitor, { concerns: 'depression' });
    expect(visitor.hasButton('Start again')).to.be.false;
    await visitor.starts();
    expect(visitor.fields('concerns').map(({ value }) => value)).to.deep.equal(['depression', 'none', 'unsure']);
    await visitor.continues();
    expect(visitor.problem, 'nothing is chosen').to.exist;
    await visitor.goesBack();
    await changes(visitor, { concerns: null });
    await visitor.starts();
    expect(visitor.chosen('concerns')).to.deep.equal([]);
  });

  it('are no change of rules when they are put back, or mean the same (X61)', async () => {
    const visitor = await midway();
    await changes(visitor, { 'min-classes': '2' });
    await changes(visitor, { 'min-classes': null, 'full-trials-only': 'no', 'min-medicines': '2' });
    expect(visitor.hasButton('Start again')).to.be.false;
  });
});

describe('the element', () => {
  it('keeps the answers, and reads changed attributes, when it is removed and put back later (X61)', async () => {
    const visitor = await midway();
    const parent = visitor.element.parentElement!;
    visitor.element.remove();
    await changes(visitor, { country: 'NZ' });
    parent.append(visitor.element);
    await visitor.settles();
    expect(visitor.crisisHelp.textContent).to.contain('1737');
    await expectAnswersKept(visitor);
  });

  it('keeps its tag as the server sent it until the visitor does something (X63)', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = '<referral-screener country="US" min-classes="2"><p>Call us</p></referral-screener>';
    const sent = place.innerHTML;
    const visitor = new Visitor(place.querySelector('referral-screener')!);
    await visitor.settles();
    expect(place.innerHTML).to.equal(sent);
  });

  it('asks recorders of sessions to leave it out, before the first question and after a framework has written its attributes (X41)', async () => {
    const visitor = await visit({ country: 'US', 'data-hj-suppress': 'theirs' });
    const { element } = visitor;
    const marks = '.rr-block.fs-exclude.ph-no-capture[data-clarity-mask][data-dd-privacy][data-sentry-mask]';
    visitor.button('Start').click();
    expect([element.matches(marks), visitor.page], 'before the question is drawn').to.deep.equal([true, 'intro']);
    await visitor.settles();
    element.className = 'theirs';
    element.removeAttribute('data-clarity-mask');
    await visitor.answers('concerns', 'pain');
    expect(element.matches(`.theirs${marks}`)).to.be.true;
    element.className = '';
    element.clinicName = 'Lakeside';
    await visitor.settles();
    expect(element.matches(marks), 'after any drawing').to.be.true;
    expect(element.getAttribute('data-hj-suppress')).to.equal('theirs');
  });
});
