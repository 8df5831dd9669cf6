import { expect, fixture, html } from '@open-wc/testing';
import { within } from '@testing-library/dom';
import { render } from 'lit/html.js';
import { addLanguage } from '../../src/locales/add.js';
import { es } from '../../src/locales/es.js';
import { defaultWords as words } from '../../src/locales/index.js';
import { assess, type History } from '../../src/protocol/index.js';
import { historySheet } from '../../src/history/sheet.js';
import { letterSheet } from '../../src/history/letter.js';
import { painMet, tried, visitor as withAnswers } from '../fixtures/people.js';
import { axeFaults } from '../helpers/axe.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const own = words.history;
const trials = tried({ sertraline: 'short', venlafaxine: 'helping-now' });
const answers = withAnswers({ ...trials, 'other-care': ['tms'] });

async function atOutcome(given = answers, attributes = {}): Promise<Visitor> {
  const visitor = await visit(attributes);
  await visitor.walks(given);
  return visitor;
}

async function atHistory(): Promise<Visitor> {
  const visitor = await atOutcome();
  await visitor.opens(own.title);
  await visitor.presses(own.open);
  return visitor;
}

/** The names of the fields. */
const groups = ({ sees }: Visitor): string[] =>
  sees
    .getAllByRole('group')
    .filter(({ localName }) => localName === 'fieldset')
    .map(({ firstElementChild: legend }) => textOf(legend!));
const group = ({ sees }: Visitor, name: string) => within(sees.getByRole('group', { name }));
const box = ({ sees }: Visitor, name: string): HTMLInputElement => sees.getByRole('textbox', { name });

async function types(visitor: Visitor, name: string, text: string): Promise<void> {
  const field = box(visitor, name);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await visitor.settles();
}

async function ticks(visitor: Visitor, name: string, option: string): Promise<void> {
  group(visitor, name).getByLabelText(option).click();
  await visitor.settles();
}

const facts = (visitor: Visitor): string => textOf(visitor.part(own.title)!);

describe('the medicine history', () => {
  it('has a page for each medicine and treatment, with all fields in view and none that was answered before (X74)', async () => {
    const visitor = await atHistory();
    const { takenNow, dose, years, weeks, stopped, thisTime } = own;
    expectSame(visitor.focused, visitor.heading);
    expect([textOf(visitor.heading), visitor.text.includes('1 of 3')]).to.deep.equal(['Sertraline (Zoloft)', true]);
    expect(visitor.text).to.contain(`${own.told} ${words.classes.SSRI.name}; ${words.trial.inShort.short}.`);
    expect(groups(visitor), 'weeks were told').to.deep.equal([takenNow, dose, years, stopped, thisTime]);
    expect(await axeFaults(visitor)).to.deep.equal([]);
    await visitor.presses(own.next);
    expect(textOf(visitor.heading)).to.equal('Venlafaxine (Effexor)');
    expect(groups(visitor), 'it is taken now').to.deep.equal([dose, years, weeks, thisTime]);
    await visitor.presses(own.next);
    expect(textOf(visitor.heading)).to.equal(words.questions['other-care'].options.tms);
    expect(groups(visitor)).to.deep.equal([own.goesOn, own.visits, years, weeks, stopped, thisTime]);
    expect(visitor.hasButton(own.finishNow)).to.be.false;
    await visitor.presses(own.finish);
    expect(visitor.page).to.equal('outcome');
    expectSame(visitor.focused, visitor.heading, 'nothing was told');
  });

  it('requires nothing, keeps what was said for the way back, and says what is still missing (X74, X79)', async () => {
    const visitor = await atHistory();
    await types(visitor, own.dose, '200');
    await ticks(visitor, own.dose, 'mg');
    await ticks(visitor, own.stopped, own.options.cost);
    await visitor.presses(own.next);
    await visitor.goesBack();
    expect(textOf(visitor.heading)).to.equal('Sertraline (Zoloft)');
    expect(box(visitor, own.dose).value).to.equal('200');
    await visitor.presses(own.finishNow);
    expect(textOf(visitor.focused!)).to.equal(own.title);
    expect(facts(visitor)).to.contain(own.there(Object.values(own.facts)));
    expect(facts(visitor)).to.contain(`Venlafaxine (Effexor) ${own.there([own.facts.family, own.facts.stopped])}`);
    expect(facts(visitor)).to.contain(own.missing([own.facts.dose, own.facts.weeks]));
    expect(facts(visitor)).to.contain(own.plans).and.contain('US payer policies');
    await visitor.presses(own.change);
    expect(visitor.chosen('stopped')).to.deep.equal(['cost']);
    await visitor.clears();
    await visitor.walks(answers);
    await visitor.opens(own.title);
    await visitor.presses(own.open);
    expect([box(visitor, own.dose).value, visitor.chosen('stopped')]).to.deep.equal(['', []]);
  });

  it('says what to do about a number or a year that would be wrong on a form, and keeps the text (X12, X74)', async () => {
    const visitor = await atHistory();
    const { number, year, order } = own.problem;
    for (const [name, text, problem] of [
      [own.dose, 'fifty', number],
      [own.dose, '0,5', undefined],
      [own.from, '2109', year],
      [own.from, '2019', undefined],
      [own.to, '2018', order],
    ] as const) {
      await types(visitor, name, text);
      await visitor.presses(own.next);
      if (problem === undefined) {
        await visitor.goesBack();
        continue;
      }
      expectSame(visitor.focused, visitor.problem, text);
      await visitor.presses(problem);
      expect(visitor.focused).to.have.property('name', { [own.dose]: 'dose' }[name] ?? 'from-year');
      expect(box(visitor, name).value).to.equal(text);
      expect(box(visitor, name).getAttribute('aria-invalid')).to.equal('true');
      expect(await axeFaults(visitor)).to.deep.equal([]);
    }
    await types(visitor, own.dose, 'fifty');
    await types(visitor, own.from, '2109');
    await visitor.presses(own.next);
    expect(visitor.sees.getByRole('group', { name: own.years }).textContent, 'each its own').to.contain(year);
  });

  it('takes “not sure” in place of a typed text, and a typed text in place of “not sure” (X74)', async () => {
    const visitor = await atHistory();
    const { unsure } = words.questions.trial.options;
    await types(visitor, own.from, '2019');
    await ticks(visitor, own.years, unsure);
    expect(box(visitor, own.from).value).to.equal('');
    await types(visitor, own.to, '2020');
    expect(group(visitor, own.years).getByLabelText<HTMLInputElement>(unsure).checked).to.be.false;
    expect(box(visitor, own.to).value).to.equal('2020');
  });

  it('is offered to who has care for pain only, and not without any medicine or treatment, nor before help (X74)', async () => {
    const pain = await atOutcome(withAnswers({ concerns: ['pain'], ...painMet() }));
    await pain.opens(own.title);
    await pain.presses(own.open);
    expect(groups(pain)).to.deep.equal([own.goesOn, own.visits, own.years, own.weeks, own.stopped]);
    for (const given of [withAnswers(), withAnswers({ ...trials, 'self-harm': 'might-act' })])
      expect((await atOutcome(given)).hasButton(own.open)).to.be.false;
  });

  it('says whom to ask for the records, and prints a letter, also where a page cannot print (X76)', async () => {
    const visitor = await atOutcome();
    await visitor.opens(own.title);
    await visitor.opens(own.whom);
    for (const item of own.whomItems) expect(visitor.sees.getByText(item).checkVisibility()).to.be.true;
    const { print } = window;
    let printed = '';
    try {
      window.print = () => {
        printed = textOf(visitor.root.querySelector('.letter-sheet')!);
        expect(visitor.root.querySelectorAll('.sheet')).to.have.length(1);
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
      };
      await visitor.presses(own.printLetter);
      await visitor.settles();
      expect(printed).to.contain(words.letter.text[0]);
      expect(visitor.sees.queryByRole('group', { name: words.handoff.printByHand })).to.be.null;
      window.print = () => {
        throw new Error('a web view cannot print');
      };
      await visitor.presses(own.printLetter);
      await visitor.settles();
    } finally {
      window.print = print;
    }
    const shown = visitor.sees.getByRole('group', { name: words.handoff.printByHand });
    expect(shown.textContent).to.equal([words.letter.title, ...words.letter.text].join('\n\n'));
    expect(textOf(shown)).not.to.match(/sertraline/i);
  });
});

const input = (history: History, given = answers) => ({
  words,
  answers: given,
  assessment: assess(given),
  history,
  today: '2026-11-30',
  settings: { reviewed: undefined, preparationOnly: false },
  handoff: { includeSelfHarm: false },
});

describe('the sheets of the medicine history', () => {
  const sheet = async (template: unknown) => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(template, place);
    return place;
  };

  it('have a table with a header row that repeats, a row for each medicine and treatment, and a box to confirm it (X74)', async () => {
    const place = await sheet(historySheet(words, input({ sertraline: { dose: '200', unit: 'mg' } })));
    const table = place.querySelector('table')!;
    expect([...table.tHead!.rows[0]!.cells].map(textOf)).to.deep.equal([
      'Medicine',
      'Family',
      'Highest dose',
      'When',
      'Weeks',
      'What happened',
      'Why it stopped',
      'Taken now?',
      own.confirmed,
    ]);
    const cells = [...table.tBodies[0]!.rows].map((row) => [...row.cells].map(textOf));
    expect(cells.map(([name]) => name)).to.deep.equal([
      'Sertraline (Zoloft)',
      'Venlafaxine (Effexor)',
      words.questions['other-care'].options.tms,
    ]);
    expect(cells[0]).to.deep.equal([
      'Sertraline (Zoloft)',
      words.classes.SSRI.name,
      '200 mg',
      '',
      'Under 6',
      words.trial.inShort.short,
      '',
      '',
      '☐',
    ]);
    expect(textOf(place)).to.match(/Name:.*Birth date:.*November 30, 2026.*Told by the patient, not verified/);
    expect(cells[1]?.[2], 'what is missing is left for a pen (X79)').to.equal('');
  });

  it('have a letter that tells no answer of the visitor, in each language (X76)', async () => {
    addLanguage(es);
    for (const each of [words, es]) {
      const text = textOf(await sheet(letterSheet(each, input({}))));
      for (const line of [each.letter.to, ...each.letter.text, each.handoff.name, each.letter.signature])
        expect(text).to.contain(line);
      expect(text).not.to.match(/sertralin|zoloft|depres|ketamin|mood|ánimo|pain|dolor|TMS/i);
    }
  });
});
