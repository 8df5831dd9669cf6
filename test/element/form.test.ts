import { sendKeys } from '@web/test-runner-commands';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { visit } from '../helpers/visitor.js';

/** A page whose builder has put one form around everything. */
async function inPageForm() {
  const form = await fixture<HTMLFormElement>(
    html`<form action="/elsewhere"><input name="theirs" value="1" /><div></div><button>Send</button></form>`,
  );
  const heard: string[] = [];
  for (const type of ['submit', 'change', 'invalid']) {
    form.addEventListener(type, (event) => {
      heard.push(type);
      event.preventDefault();
    });
  }
  return { form, visitor: await visit({ country: 'US' }, form.querySelector('div')!), heard };
}

describe('inside a form around the whole page', () => {
  it('a journey sends nothing, and the form gains no field (X22)', async () => {
    const { form, visitor, heard } = await inPageForm();
    await visitor.walks(people.asksForEverything.answers, {
      onPage: ({ page }) => {
        expect([...new FormData(form)], page).to.deep.equal([['theirs', '1']]);
        expect([...form.elements], page).to.have.length(2);
      },
    });
    expect(heard).to.deep.equal([]);
  });

  it('a reset of the page’s form takes no answer away, and Enter on an answer or in the medicine search does not send it (X22)', async () => {
    const { form, visitor, heard } = await inPageForm();
    await visitor.starts();
    for (const [question, option, next] of [
      ['concerns', 'depression', 'age'],
      ['age', '25-64', 'emergency'],
    ] as const) {
      visitor.field(question, option).focus();
      await sendKeys({ press: 'Space' });
      await waitUntil(() => visitor.chosen(question).length > 0, 'Space chooses'); // later in Firefox, beside other engines
      form.reset();
      await visitor.settles();
      expect(visitor.chosen(question)).to.deep.equal([option]);
      await sendKeys({ press: 'Enter' });
      await visitor.settles();
      expect(visitor.page).to.equal(next);
    }
    await visitor.walks({}, { to: 'medicines' });
    for (const typed of ['amitri', '']) {
      await visitor.types(typed);
      await sendKeys({ press: 'Enter' });
      await visitor.settles();
      expect([visitor.page, visitor.problem !== null], 'a problem, as on Continue').to.deep.equal([
        'medicines',
        !typed,
      ]);
    }
    expect(heard).to.deep.equal([]);
  });
});
