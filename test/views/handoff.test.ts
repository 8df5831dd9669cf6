import { expect } from '@open-wc/testing';
import { people, type Person } from '../fixtures/people.js';
import { copies } from '../helpers/clipboard.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

async function arrive({ answers }: Person): Promise<Visitor> {
  const visitor = await visit(fullClinic);
  await visitor.walks(answers);
  return visitor;
}

const list = (visitor: Visitor): string => textOf(visitor.part(visitor.words.handoff.title)!);

// Its lines are in test/handoff, the print in test/dist/print.test.mjs, and on which outcomes it is in test/journeys/outcomes.test.ts.
describe('what to hand over', () => {
  it('says nothing of self-harm unless the visitor ticks it in, on the page and in the copy (X51)', async () => {
    const visitor = await arrive(people.safeForNow);
    const { safetyIn, safetyOut } = visitor.words.handoff;
    const message = /ending my life or hurting myself: Yes/;
    for (const text of [list(visitor), await copies(visitor)])
      expect(text).to.contain(safetyOut).and.not.match(message);
    const box = visitor.sees.getByRole<HTMLInputElement>('checkbox', { name: /Add my answer about ending my life/ });
    expect(box.checked).to.be.false;
    box.click();
    await visitor.settles();
    for (const text of [list(visitor), await copies(visitor)]) expect(text).to.contain(safetyIn).and.match(message);
  });

  it('is copied as text, or shown to be copied by hand where the browser does not allow it, and says so (X20, X71)', async () => {
    const visitor = await arrive(people.aneurysm);
    expect(list(visitor)).to.contain('On a shared computer');
    const text = await copies(visitor);
    expect(text).to.match(/^My answers for my visit\n[^]*aneurysm/);
    expect(visitor.status).to.contain('Copied. You can paste it into a note or a message.');
    await copies(visitor, false);
    const message = 'Your browser did not let us copy. Select the text below, and copy it.';
    expect(visitor.status).to.contain(message);
    const shown = visitor.sees.getByRole('group', { name: message });
    expect(shown.textContent).to.equal(text);
    expect(shown.tabIndex, 'it can be scrolled by keyboard').to.equal(0);
  });
});
