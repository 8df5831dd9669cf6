import { sendKeys } from '@web/test-runner-commands';
import { expect, fixture, html } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { onEveryPage } from '../helpers/page-kinds.js';
import { visit, type Visitor } from '../helpers/visitor.js';

interface InForm {
  readonly form: HTMLFormElement;
  readonly visitor: Visitor;
  readonly heard: string[];
}

/** A page whose builder has put one form around everything. */
async function inPageForm(): Promise<InForm> {
  const form = await fixture<HTMLFormElement>(
    html`<form action="/elsewhere"><input name="theirs" value="1" /><div></div><button>Send</button></form>`,
  );
  const heard: string[] = [];
  for (const type of ['submit', 'formdata', 'reset', 'change', 'invalid']) {
    form.addEventListener(type, (event) => {
      heard.push(type);
      event.preventDefault();
    });
  }
  return { form, visitor: await visit({ country: 'US' }, form.querySelector('div')!), heard };
}

describe('a question', () => {
  it('is made of native parts: one form, one fieldset with its legend first, and inputs (X1, X22)', async () => {
    let questions = 0;
    await onEveryPage(({ screener, page }) => {
      const groups = screener.querySelectorAll('form > fieldset');
      expect(screener.querySelectorAll('form, fieldset'), page).to.have.length(groups.length * 2);
      const [group] = groups;
      if (!group) return;
      questions += 1;
      expect(groups, page).to.have.length(1);
      expect(group.firstElementChild?.localName, page).to.equal('legend');
      const inputs = [...screener.querySelectorAll('form input')].map((input) => (input as HTMLInputElement).type);
      expect(['radio', 'checkbox', 'text'], page).to.include.members(inputs);
      expect(screener.querySelectorAll('[role="radio"], [role="checkbox"], [contenteditable]'), page).to.have.length(0);
    });
    expect(questions).to.be.at.least(18);
  });
});

describe('inside a form around the whole page', () => {
  it('a journey sends nothing, and the form gains no field (X22)', async () => {
    const { form, visitor, heard } = await inPageForm();
    await visitor.walks(people.asksForEverything.answers, {
      onPage: ({ page }) => {
        expect([...new FormData(form)], page).to.deep.equal([['theirs', '1']]);
        expect([...form.elements], page).to.have.length(2);
      },
    });
    expect(heard.filter((type) => type !== 'formdata')).to.deep.equal([]);
  });

  it('Enter on an answer goes on in the widget, and never sends the page’s form (X22)', async () => {
    const { visitor, heard } = await inPageForm();
    await visitor.starts();
    visitor.field('concerns', 'depression').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await visitor.settles();
    expect(visitor.page).to.equal('age');
    visitor.field('age', '25-64').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await visitor.settles();
    expect(visitor.page).to.equal('emergency');
    expect(heard).to.deep.equal([]);
  });

  it('Enter in the medicine search, with and without a name in it, never sends it either (X22)', async () => {
    const { visitor, heard } = await inPageForm();
    await visitor.walks({ concerns: ['depression'] }, { to: 'medicines' });
    visitor.searchBox.focus();
    await sendKeys({ type: 'zolof' });
    await sendKeys({ press: 'Enter' });
    await visitor.settles();
    expect(visitor.page).to.equal('medicines');
    await visitor.types('');
    await sendKeys({ press: 'Enter' });
    await visitor.settles();
    expect(visitor.problem, 'as Continue would').to.exist;
    expect(heard).to.deep.equal([]);
  });

  it('a reset of the page’s form takes no answer away (X22)', async () => {
    const { form, visitor } = await inPageForm();
    await visitor.starts();
    await visitor.answers('concerns', 'pain');
    form.reset();
    await visitor.settles();
    expect(visitor.chosen('concerns')).to.deep.equal(['pain']);
  });
});
