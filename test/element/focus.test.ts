import { expect, fixture, html } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { visit, type Visitor } from '../helpers/visitor.js';

/** A page that is long above and below the widget. */
async function onLongPage(): Promise<Visitor> {
  const page = await fixture(
    html`<div><input aria-label="theirs" /><p style="height: 1500px"></p><div></div><p style="height: 1500px"></p></div>`,
  );
  return visit(fullClinic, page.querySelector('div')!);
}

/** Neither the focus nor the page may move while this happens. */
async function expectStill(visitor: Visitor, happening: () => void): Promise<void> {
  const theirs = document.querySelector<HTMLElement>('input[aria-label="theirs"]')!;
  theirs.focus({ preventScroll: true });
  const { scrollY } = window;
  happening();
  await visitor.settles();
  expectSame(document.activeElement, theirs);
  expect(window.scrollY).to.equal(scrollY);
}

describe('focus', () => {
  it('moves to the heading of each page that the visitor moves to, and the heading is in sight (X23)', async () => {
    const visitor = await onLongPage();
    const onPage = (at: Visitor): void => {
      if (at.page === 'intro') return;
      expectSame(at.focused, at.heading, at.page);
      const { top, bottom } = at.heading.getBoundingClientRect();
      expect(top, at.page).to.be.at.least(0);
      expect(Math.floor(bottom), at.page).to.be.at.most(innerHeight);
    };
    await visitor.walks(people.asksForEverything.answers, { onPage });
    await visitor.goesBack();
    onPage(visitor);
    await visitor.changes('How old are you?');
    onPage(visitor);
    await visitor.clears();
    expectSame(visitor.focused, visitor.heading);
  });

  it('leaves room above a heading for a fixed header of the clinic (X23)', async () => {
    const visitor = await onLongPage();
    visitor.element.style.setProperty('--referral-screener-scroll-margin', '120px');
    await visitor.walks(people.triedTwo.answers, { to: 'health' });
    visitor.button('Continue').scrollIntoView({ block: 'start' });
    await visitor.skips();
    expect(visitor.heading.getBoundingClientRect().top).to.be.at.least(119);
  });

  it('does not move when another widget is loaded, or the element is moved or changed, even with a problem shown (X23)', async () => {
    const visitor = await onLongPage();
    const { element } = visitor;
    await expectStill(visitor, () => element.after(document.createElement('referral-screener')));
    await visitor.starts();
    await visitor.continues();
    expect(visitor.problem).to.exist;
    await expectStill(visitor, () => element.parentElement!.after(element));
    const late = { 'clinic-name': 'Other', country: 'GB', 'heading-level': '4', 'min-classes': '2', lang: 'en' };
    for (const [name, value] of Object.entries(late))
      await expectStill(visitor, () => element.setAttribute(name, value));
  });

  it('stays on a country or an option that is chosen, also where others are unticked (X23)', async () => {
    const visitor = await onLongPage();
    await visitor.opens('More ways to get help');
    const select = visitor.sees.getByRole<HTMLSelectElement>('combobox', { name: /Show help for/ });
    select.focus();
    select.value = 'GB';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await visitor.settles();
    expectSame(visitor.focused, select);
    await visitor.starts();
    for (const option of ['depression', 'none', 'pain', 'unsure']) {
      const field = visitor.field('concerns', option);
      field.focus();
      field.click();
      await visitor.settles();
      expectSame(visitor.focused, visitor.field('concerns', option), option);
    }
  });
});
