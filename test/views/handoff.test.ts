import { expect } from '@open-wc/testing';
import { within } from '@testing-library/dom';
import { people, type Person } from '../fixtures/people.js';
import { copies } from '../helpers/clipboard.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

async function arrive({ answers }: Person): Promise<Visitor> {
  const visitor = await visit(fullClinic);
  await visitor.walks(answers);
  return visitor;
}

const part = (visitor: Visitor): HTMLElement => visitor.sees.getByRole('region', { name: visitor.words.handoff.title });
const list = (visitor: Visitor): string => textOf(part(visitor));

// Its lines are in test/handoff, the print in test/dist/print.test.mjs, and on which outcomes it is in test/journeys/outcomes.test.ts.
describe('what to hand over', () => {
  it('says nothing of self-harm unless the visitor ticks it in, on the page and in the copy (X51)', async () => {
    const visitor = await arrive(people.safeForNow);
    const message = /ending my life or hurting myself: Yes/;
    const { listHasSafety, listLacksSafety } = visitor.words.handoff;
    for (const text of [list(visitor), await copies(visitor)])
      expect(text).to.contain(listLacksSafety).and.not.match(message);
    const box = visitor.sees.getByRole<HTMLInputElement>('checkbox', { name: /Add my answer about ending my life/ });
    expect(box.checked).to.be.false;
    box.click();
    await visitor.settles();
    for (const text of [list(visitor), await copies(visitor)])
      expect(text).to.contain(listHasSafety).and.match(message);
  });

  it('is a region with one heading, opens in six lines or fewer, and has the whole list folded (X70)', async () => {
    const visitor = await arrive(people.triedTwo);
    const { asking, tried, date, whole } = visitor.words.handoff;
    const region = within(part(visitor));
    expect(region.getAllByRole('heading').map(textOf)).to.deep.equal([visitor.words.handoff.title]);
    const details = region.getByText(whole).closest('details')!;
    const brief = region.getAllByRole('term').filter((term) => !details.contains(term));
    expect(brief.map(textOf)).to.deep.equal([asking, tried, date]);
    expect(details.open).to.be.false;
    await visitor.opens(whole);
    expect(within(details).getAllByRole('term').length).to.be.above(brief.length);
  });

  it('says in short whether the answer about safety is on the list, with its box (X70)', async () => {
    const visitor = await arrive(people.triedTwo);
    const { safetyIn, safetyOut } = visitor.words.handoff;
    const box = visitor.sees.getByRole<HTMLInputElement>('checkbox', { name: /Add my answer about ending my life/ });
    expect(visitor.sees.getByText(safetyOut).checkVisibility() && box.checkVisibility()).to.be.true;
    box.click();
    await visitor.settles();
    expect(visitor.sees.getByText(safetyIn)).to.exist;
  });

  it('has the date of today, also when the page stayed open since yesterday', async () => {
    const visitor = await arrive(people.triedTwo);
    const { words } = visitor;
    const dayAt = (time: number): string => {
      const day = new Date(time);
      return words.date(new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate())).toISOString());
    };
    const now = Date.now();
    expect(list(visitor)).to.contain(dayAt(now));
    const [{ print }, Now] = [window, Date];
    const tomorrow = now + 86_400_000;
    let printed = '';
    window.print = () => {
      printed = textOf(visitor.root.querySelector('.sheet')!);
      dispatchEvent(new Event('afterprint'));
    };
    window.Date = class extends Now {
      constructor(...given: [number]) {
        super(...(given.length > 0 ? given : ([tomorrow] as [number])));
      }
    } as DateConstructor;
    try {
      await visitor.presses(words.handoff.print);
      await visitor.settles();
      expect(await copies(visitor)).to.contain(dayAt(tomorrow));
    } finally {
      Object.assign(window, { print, Date: Now });
    }
    expect(printed).to.contain(dayAt(tomorrow));
  });

  it('has what to bring up at the visit beside the list, and not on it', async () => {
    const visitor = await arrive(people.crps);
    const told = visitor.words.rules['opioids-prescribed'];
    expect(list(visitor)).to.contain(told);
    expect(await copies(visitor)).not.to.contain(told);
    expect(textOf(visitor.root.querySelector('.sheet')!)).not.to.contain(told);
  });

  it('is copied as text, or shown to be copied by hand where the browser does not allow it, and says so (X20, X71)', async () => {
    const visitor = await arrive(people.aneurysm);
    expect(list(visitor)).to.contain('On a shared computer');
    const text = await copies(visitor);
    expect(text).to.match(/^My answers for my visit\n[A-Z][a-z]+ \d+, \d{4}\n[^]*aneurysm/);
    expect(visitor.status).to.contain('Copied. You can paste it into a note or a message.');
    await copies(visitor, false);
    const message = 'Your browser did not let us copy. Select the text below, and copy it.';
    expect(visitor.status).to.contain(message);
    const shown = visitor.sees.getByRole('group', { name: message });
    expect(shown.textContent).to.equal(text);
    expect(shown.tabIndex, 'it can be scrolled by keyboard').to.equal(0);
  });
});
