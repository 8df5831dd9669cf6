import { expect } from '@open-wc/testing';
import { within } from '@testing-library/dom';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import '../../src/languages/es.js';
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
      return words.date(
        new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate())).toISOString().slice(0, 10),
      );
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

  it('is copied as the visitor has changed it: without an unticked line, and with their questions first (X77)', async () => {
    const visitor = await arrive(people.triedTwo);
    const { handoff, questions } = visitor.words;
    await visitor.opens(handoff.whole);
    const line = visitor.sees.getByRole<HTMLInputElement>('checkbox', { name: /^SSRI: sertraline/ });
    expect(line.checked).to.be.true;
    expect(line.closest('label')!.getBoundingClientRect().height).to.be.at.least(44);
    line.click();
    for (const [index, text] of ['Will it hurt?', 'Who drives me?'].entries())
      await writes(visitor, handoff.ownQuestion(index + 1), text);
    for (const text of [await copies(visitor), textOf(visitor.root.querySelector('.sheet')!)]) {
      expect(text).to.match(/Will it hurt\?\s*(- )?Who drives me\?\s*(- )?What are all my choices/);
      expect(text).to.contain(handoff.listLacksSome).and.not.contain('sertraline');
      expect(text).to.contain(questions.opioids.short);
    }
    line.click();
    await visitor.settles();
    expect(await copies(visitor))
      .to.contain('sertraline')
      .and.not.contain(handoff.listLacksSome);
  });

  it('keeps what was unticked after a change, and has a new line ticked (X77)', async () => {
    const visitor = await arrive(people.triedTwo);
    const { handoff, questions, check } = visitor.words;
    const box = (name: RegExp) => visitor.sees.getByRole<HTMLInputElement>('checkbox', { name });
    await visitor.opens(handoff.whole);
    box(/^SSRI: sertraline/).click();
    await visitor.goesBack();
    await visitor.changes('health');
    await visitor.answers('health', 'kidney');
    await visitor.continues();
    await visitor.presses(check.see);
    await visitor.opens(handoff.whole);
    expect(box(/^SSRI: sertraline/).checked).to.be.false;
    expect(box(/Kidney disease/).checked).to.be.true;
    expect(await copies(visitor))
      .to.contain(`${questions.health.short}: Kidney`)
      .and.not.contain('sertraline');
  });

  it('forgets all of it when the answers are cleared (X77)', async () => {
    const visitor = await arrive(people.triedTwo);
    const { handoff } = visitor.words;
    await visitor.opens(handoff.whole);
    visitor.sees.getByRole('checkbox', { name: /^SSRI: sertraline/ }).click();
    await writes(visitor, handoff.ownQuestion(1), 'Will it hurt?');
    visitor.sees.getByRole('radio', { name: handoff.answeredBy['for-somebody'].choice }).click();
    await visitor.clears();
    await visitor.walks(people.triedTwo.answers);
    expect(await copies(visitor))
      .to.contain('sertraline')
      .and.contain(handoff.answeredBy.me.line)
      .and.not.contain('hurt');
    await visitor.opens(handoff.whole);
    expect(visitor.sees.getByRole<HTMLInputElement>('textbox', { name: handoff.ownQuestion(1) }).value).to.equal('');
    expect(visitor.sees.getByRole<HTMLInputElement>('radio', { name: handoff.answeredBy.me.choice }).checked).to.be
      .true;
  });

  it('says who answered: as on the first page, or as chosen here (X70, X77)', async () => {
    const visitor = await visit(fullClinic);
    const { handoff, intro } = visitor.words;
    visitor.sees.getByRole('checkbox', { name: intro.isHelping }).click();
    await visitor.walks(people.triedTwo.answers);
    expect(await copies(visitor)).to.contain(handoff.answeredBy.helped.line);
    await visitor.opens(handoff.whole);
    const who = within(visitor.sees.getByRole('group', { name: handoff.whoAnswered })).getAllByRole<HTMLInputElement>(
      'radio',
    );
    expect(who.map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    who[2]!.click();
    await visitor.settles();
    expect(await copies(visitor)).to.contain(handoff.answeredBy['for-somebody'].line);
  });

  it('is in English too beside another language, unless the visitor unticks it (X75)', async () => {
    const visitor = await visit({ ...fullClinic, lang: 'es' });
    await visitor.walks(people.triedTwo.answers);
    const { handoff } = visitor.words;
    const { also, copy } = handoff.english!;
    await visitor.opens(handoff.whole);
    await writes(visitor, handoff.ownQuestion(1), '¿Duele?');
    expect(await copies(visitor))
      .to.contain(es.handoff.documentTitle)
      .and.contain('¿Duele?');
    const english = await copies(visitor, true, copy);
    expect(english).to.contain(en.handoff.documentTitle).and.contain('¿Duele?').and.not.contain(handoff.asking);
    await copies(visitor, false, copy);
    const byHand = visitor.sees.getAllByRole('group', { name: handoff.copyByHand });
    expect(byHand.map((text) => [text.lang, text.textContent])).to.deep.equal([
      ['es', await copies(visitor)],
      ['en', english],
    ]);
    const box = visitor.sees.getByRole<HTMLInputElement>('checkbox', { name: also });
    expect(box.checked).to.be.true;
    box.click();
    await visitor.settles();
    expect(visitor.hasButton(copy)).to.be.false;
    await visitor.presses('English');
    expect(visitor.sees.queryByRole('checkbox', { name: also })).to.be.null;
  });

  it('is saved as a file with the local date and nothing medical in its name, and says where it is (X71)', async () => {
    const visitor = await arrive(people.triedTwo);
    const { handoff } = visitor.words;
    await visitor.opens(handoff.whole);
    const { files, blobs, left } = await saves(visitor, handoff.download);
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) =>
      String(number).padStart(2, '0'),
    );
    expect(files).to.deep.equal([`my-list-${today.join('-')}.html`]);
    expect([blobs[0]!.type, left]).to.deep.equal(['text/html', 0]);
    expect(await blobs[0]!.text()).to.contain('sertraline (Zoloft)');
    expect(visitor.status).to.contain(handoff.saved);
    expect(list(visitor)).to.contain(handoff.shared);
  });

  it('is saved for medical software only where its script is loaded, without what was unticked (X71, X72, X77)', async () => {
    const visitor = await arrive(people.triedTwo);
    const { handoff, questions } = visitor.words;
    await visitor.opens(handoff.whole);
    expect(visitor.hasButton(handoff.downloadData)).to.be.false;
    await import('../../src/add-ons/fhir.js');
    await visitor.settles();
    visitor.sees.getByRole('checkbox', { name: /^SSRI: sertraline/ }).click();
    await writes(visitor, handoff.ownQuestion(2), 'Will it hurt?');
    const { files, blobs } = await saves(visitor, handoff.downloadData);
    expect([files[0], blobs[0]!.type]).to.deep.equal([files[0]!.replace(/[^.]*$/, 'json'), 'application/json']);
    const text = await blobs[0]!.text();
    expect(JSON.parse(text).resourceType).to.equal('QuestionnaireResponse');
    expect(text).to.contain('Will it hurt?').and.contain(questions.told.options.depression);
    expect(text).not.to.match(/sertraline/i);
  });

  it('shows the text to select where the browser refuses to save (X78)', async () => {
    const visitor = await arrive(people.triedTwo);
    const { handoff } = visitor.words;
    await visitor.opens(handoff.whole);
    await saves(visitor, handoff.download, false);
    expect(visitor.status).to.contain(handoff.saveByHand);
    expect(visitor.sees.getByRole('group', { name: handoff.saveByHand }).textContent).to.equal(await copies(visitor));
  });
});

/** Types into a field, in place of its text. */
async function writes(visitor: Visitor, name: string, text: string): Promise<void> {
  const field = visitor.sees.getByRole<HTMLInputElement>('textbox', { name });
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await visitor.settles();
}

/** Presses a button that saves: the names of the files, what is in them, and how many links stay on the page. */
async function saves(visitor: Visitor, button: string, isAllowed = true) {
  const [files, blobs]: [string[], Blob[]] = [[], []];
  Object.assign(window.__instead, {
    createObjectURL(blob: Blob): string {
      if (!isAllowed) throw new DOMException('no', 'SecurityError');
      blobs.push(blob);
      return 'blob:file';
    },
    click(this: HTMLAnchorElement): void {
      files.push(this.download);
    },
  });
  try {
    await visitor.presses(button);
    await visitor.settles();
  } finally {
    delete window.__instead.createObjectURL;
    delete window.__instead.click;
  }
  return { files, blobs, left: document.querySelectorAll('a[download]').length };
}
