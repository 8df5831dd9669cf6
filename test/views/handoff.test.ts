import { expect } from '@open-wc/testing';
import { onePerOutcome, people, type Person } from '../fixtures/people.js';
import { copies } from '../helpers/clipboard.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const { safeForNow, triedTwo, aneurysm } = people;

async function arrive({ answers }: Pick<Person, 'answers'>): Promise<Visitor> {
  const visitor = await visit(fullClinic);
  await visitor.walks(answers);
  return visitor;
}

const list = (visitor: Visitor): string => textOf(visitor.part(visitor.words.handoff.title)!);

describe('what to hand over', () => {
  it('stands on every outcome but that of an emergency, and says who told it and that nobody verified it (X70)', async () => {
    for (const person of onePerOutcome.filter(({ outcome }) => outcome !== 'get-help-now')) {
      const visitor = await arrive(person);
      expect(list(visitor), person.outcome).to.match(/Told by the patient, not verified.*protocol \d+\.\d+\.\d+/);
    }
  });

  it('says nothing of self-harm unless the visitor ticks it in, on the page and in the copy (X51)', async () => {
    const visitor = await arrive(safeForNow);
    const { safetyIn, safetyOut } = visitor.words.handoff;
    const said = /ending my life or hurting myself: Yes/;
    for (const text of [list(visitor), await copies(visitor)]) expect(text).to.contain(safetyOut).and.not.match(said);
    const box = visitor.sees.getByRole<HTMLInputElement>('checkbox', { name: /Add my answer about ending my life/ });
    expect(box.checked).to.be.false;
    box.click();
    await visitor.settles();
    for (const text of [list(visitor), await copies(visitor)]) expect(text).to.contain(safetyIn).and.match(said);
  });

  it('is copied as text, and says so (X71)', async () => {
    const visitor = await arrive(aneurysm);
    const text = await copies(visitor);
    expect(text).to.match(/^My answers for my visit\n/);
    expect(text).to.contain('aneurysm');
    expect(visitor.sees.getAllByRole('status').map(textOf)).to.include(
      'Copied. You can paste it into a note or a message.',
    );
  });

  it('is shown to be copied by hand where the browser does not allow it, and says so (X20, X71)', async () => {
    const visitor = await arrive(triedTwo);
    const text = await copies(visitor, false);
    const said = 'Your browser did not let us copy. Select the text below, and copy it.';
    expect(visitor.sees.getAllByRole('status').map(textOf)).to.include(said);
    const shown = visitor.sees.getByRole('group', { name: said });
    expect(shown.textContent).to.equal(text);
    expect(shown.tabIndex, 'it can be scrolled by keyboard').to.equal(0);
  });

  it('warns about shared computers (X71)', async () => {
    expect(list(await arrive(triedTwo))).to.contain('On a shared computer');
  });
});

describe('print', () => {
  it('prints this element alone, and leaves the clinic’s page as it was (X71, X24)', async () => {
    const visitor = await arrive(triedTwo);
    const before = { body: document.body.outerHTML, sheets: document.adoptedStyleSheets.length, title: document.title };
    let during = { marked: 0, sheets: 0 };
    const { print } = window;
    window.print = () => {
      const marked = document.querySelectorAll('[data-referral-screener-print]').length;
      during = { marked, sheets: document.adoptedStyleSheets.length };
    };
    try {
      await visitor.presses('Print this list');
      expect(during.marked).to.be.at.least(3);
      expect(during.sheets).to.equal(before.sheets + 1);
      dispatchEvent(new Event('afterprint'));
    } finally {
      window.print = print;
    }
    expect(document.body.outerHTML).to.equal(before.body);
    expect(document.adoptedStyleSheets.length).to.equal(before.sheets);
    expect(document.title).to.equal(before.title);
  });
});
