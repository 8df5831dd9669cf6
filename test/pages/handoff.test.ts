import { expect } from '@open-wc/testing';
import { onePerOutcome, people, type Person } from '../fixtures/people.js';
import { copies } from '../helpers/clipboard.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const { lowDose, safeForNow, triedTwo, aneurysm } = people;

async function arrive({ answers }: Pick<Person, 'answers'>): Promise<Visitor> {
  const visitor = await visit(fullClinic);
  await visitor.walks(answers);
  return visitor;
}

const list = (visitor: Visitor): string => textOf(visitor.part('What to tell the specialist or your doctor')!);

describe('what to hand over', () => {
  it('stands on every outcome for adults, and says who told it and that nobody verified it (X70)', async () => {
    for (const person of onePerOutcome.filter(({ outcome }) => !/^(get-help|adult)/.test(outcome))) {
      const visitor = await arrive(person);
      expect(list(visitor), person.outcome).to.match(/Told by the patient, not verified.*protocol \d+\.\d+\.\d+/);
    }
  });

  it('lists each medicine with its family and what happened, and a name as it was typed (X70)', async () => {
    const text = list(await arrive(lowDose));
    expect(text).to.contain('Tricyclics: amitriptyline (Elavil): low dose, missed doses, or for something else');
    expect(text).to.contain('SSRI: sertraline (Zoloft): full dose for 6 weeks or more, did not help enough');
    expect(text).to.contain('Brandlessin: name as typed, not checked');
    expect(text).to.contain('1 medicine with a full try, of 1 family.');
  });

  it('says nothing of self-harm unless the visitor ticks it in, on the page and in the copy (X51)', async () => {
    const visitor = await arrive(safeForNow);
    const said = /ending my life or hurting myself: Yes/;
    expect(list(visitor)).not.to.match(said);
    expect(await copies(visitor)).not.to.match(said);
    const box = visitor.sees.getByRole<HTMLInputElement>('checkbox', { name: /Add my answer about ending my life/ });
    expect(box.checked).to.be.false;
    box.click();
    await visitor.settles();
    expect(list(visitor)).to.match(said);
    expect(await copies(visitor)).to.match(said);
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

  it('keeps its text to 2,000 characters, and says how much was cut, never a count or what is to be cleared (X71)', async function () {
    this.timeout(30_000);
    const names = Array.from({ length: 30 }, (_, at) => `other:a medicine with quite a long name number ${at}`);
    const answers = { ...aneurysm.answers, medicines: ['sertraline', 'venlafaxine', ...names], health: null };
    const text = await copies(await arrive({ answers }));
    expect(text.length).to.be.at.most(2000);
    expect(text).to.match(/and \d+ more/);
    expect(text).to.contain('aneurysm');
    expect(text).to.contain('2 medicines with a full try, of 2 families.');
    expect(text).to.contain('Other health problems');
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
