import { expect, fixture, html } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { textOf, visit } from '../helpers/visitor.js';

describe('an outcome where a wrong word could hurt', () => {
  it('tells somebody with chest pain to stay on the line, and nothing that can wait (X52)', async () => {
    const visitor = await visit({ country: 'US' });
    await visitor.walks(people.chestPain.answers);
    expect(textOf(visitor.screener)).to.contain('Call 911 now').and.contain('Stay on the line');
    expect(textOf(visitor.screener)).not.to.match(/questions can wait|hear a menu|Or tell somebody/);
  });

  it('says that nobody has been told, to somebody who might act (X52)', async () => {
    const visitor = await visit({ country: 'US' });
    await visitor.walks(people.mightAct.answers);
    expect(textOf(visitor.screener)).to.contain('nobody has been called');
  });

  it('has the emergency number beside the crisis line where nobody ruled out an emergency (X50)', async () => {
    const visitor = await visit({ country: 'US' });
    await visitor.walks({ ...people.triedTwo.answers, emergency: ['unsure'] });
    expect(visitor.outcome).to.equal('referral-mental-health');
    const calls = visitor.sees.getAllByRole<HTMLAnchorElement>('link', { name: /911/ });
    expect(calls.map(({ href }) => href)).to.deep.equal(['tel:911', 'tel:911']);
  });

  it('tells whoever takes an opioid never to stop it suddenly, and that newer treatments are no proven way (X50)', async () => {
    for (const taken of ['prescribed', 'methadone-buprenorphine']) {
      const visitor = await visit();
      await visitor.walks({ ...people.crps.answers, opioids: [taken], 'opioid-goal': 'yes' });
      expect(visitor.outcome).to.equal('referral-pain');
      const page = textOf(visitor.screener);
      expect(page, taken).to.contain('Never stop an opioid suddenly, and never lower the dose quickly');
      expect(page, taken).to.contain('The newer treatments are not a proven way to stop opioids');
    }
  });

  it('names no treatment where help comes first, nor to a minor (X51)', async () => {
    for (const { outcome, answers } of [people.mightAct, people.schoolchild, people.safeForNow]) {
      const visitor = await visit({ country: 'US' });
      await visitor.walks(answers);
      expect(visitor.outcome).to.equal(outcome);
      expect(textOf(visitor.screener), outcome).not.to.match(/ketamin|spravato/i);
    }
  });

  it('calls a medicine told only while it is on the list (X11)', async () => {
    const visitor = await visit();
    const withXanax = { ...people.triedTwo.answers, medicines: ['alprazolam'] };
    await visitor.walks(withXanax, { to: 'other-medicines' });
    expect(textOf(visitor.screener)).to.contain('You have already told us about alprazolam');
    await visitor.answers('other-medicines', 'none');
    await visitor.continues();
    await visitor.changes(visitor.words.questions.concerns.legend);
    await visitor.answers('concerns', 'pain');
    await visitor.continues();
    for (let pages = 0; visitor.page !== 'check' && pages < 9; pages += 1) await visitor.skips();
    await visitor.changes(visitor.words.questions['other-medicines'].legend);
    expect(textOf(visitor.screener)).not.to.contain('alprazolam');
  });

  it('says on a clinic’s reviewed page nothing of a missing review', async () => {
    const reviewed = { 'reviewed-by': 'Dr. Rivera', 'reviewed-on': '2026-01-05' };
    const visitor = await visit(reviewed);
    await visitor.walks(people.triedTwo.answers);
    expect(textOf(visitor.screener)).to.contain('Reviewed for this clinic by Dr. Rivera on January 5, 2026');
    expect(textOf(visitor.screener)).not.to.match(/not (yet )?reviewed/);
  });
});

describe('an element that cannot be drawn', () => {
  it('shows what the clinic put inside the tag, and the pages again once it can be (X64)', async () => {
    const place = await fixture(html`<div></div>`);
    const element = document.createElement('referral-screener');
    element.innerHTML = '<p>Call us</p>';
    const isShown = (): boolean => (element.firstElementChild as HTMLElement).offsetHeight > 0;
    // Drawing reads the attributes first: a page that breaks that breaks every drawing.
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

  it('takes any value of a property for none, and goes on (X62)', async () => {
    const visitor = await visit({ 'clinic-name': 'Riverside' });
    Object.assign(visitor.element, { clinicName: Symbol('odd'), concerns: [Symbol('odd'), 'pain'], minMedicines: {} });
    await visitor.settles();
    await visitor.starts();
    expect(visitor.page).to.equal('concerns');
    expect(visitor.element.getAttribute('clinic-name')).to.be.null;
  });
});

describe('recorders of sessions', () => {
  it('are asked to leave the element out (X41)', async () => {
    const { element } = await visit({ 'data-hj-suppress': 'theirs' });
    expect(element.matches('.rr-block.fs-exclude.ph-no-capture[data-clarity-mask][data-dd-privacy][data-sentry-mask]'))
      .to.be.true;
    expect(element.getAttribute('data-hj-suppress')).to.equal('theirs');
  });
});
