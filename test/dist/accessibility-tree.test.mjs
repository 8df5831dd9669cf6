import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { clinicPage, useSite } from './helpers/site.mjs';
import { linesOf } from './helpers/tree.mjs';
import { referred, visitor, words } from './helpers/visitor.mjs';

const { questions, frame, medicineSearch } = words;

describe('what a screen reader is told, from the closed root (X31)', () => {
  const site = useSite({ '/': clinicPage({ attributes: 'country="US"' }) });
  let page;
  let person;
  beforeEach(async () => {
    ({ page } = await site.open());
    person = visitor(page, words);
  });

  const lines = async () => (await linesOf(page)).map(({ text }) => text);
  /** Fails unless each of these is there, in this order; others may be between. */
  async function expectTold(...expected) {
    const all = await lines();
    let at = -1;
    for (const line of expected) {
      const isIt = (text) => (line instanceof RegExp ? line.test(text) : text === line);
      const found = all.findIndex((text, index) => index > at && isIt(text));
      assert.ok(found > at, `${line} in its place among:\n${all.join('\n')}`);
      at = found;
    }
  }
  const answerUpTo = async (...ids) => {
    await person.start();
    for (const id of ids) await person.answer(id, referred[id]);
  };
  const third = (heading) => `heading "${heading}" level=3`;
  /** What every page has before its own. */
  const around = [
    `region "${frame.region}"`,
    `region "${words.crisis.label}"`,
    'link "Call 988"',
    'link "Emergency: 911"',
  ];

  it('the first page: a labelled region, help, one heading, one button', async () => {
    await person.find('button', words.intro.start);
    await expectTold(...around, `heading "${words.intro.title}" level=2`, `button "${words.intro.start}"`);
    assert.equal((await lines()).filter((line) => line.startsWith('main')).length, 1, 'the page has its own main');
  });

  it('a question with many answers: a group named by its heading, and checkboxes with names and states', async () => {
    const { legend, hint, options } = questions.concerns;
    await person.start();
    await person.click('checkbox', options.pain);
    await expectTold(
      ...around,
      `button "${frame.back}"`,
      `group "${legend}" (${hint})`,
      `heading "${legend}" level=2`,
      `checkbox "${options.depression}" checked=false`,
      `checkbox "${options.pain}" focused=true checked=true`,
      `checkbox "${options.none}" checked=false`,
      `button "${frame.continue}"`,
      `button "${frame.skip}"`,
      `button "${frame.clear}"`,
    );
  });

  it('a question with one answer: radio buttons, why we ask, and the heading in focus', async () => {
    await answerUpTo('concerns');
    await person.heading(questions.age.legend);
    await expectTold(
      `group "${questions.age.legend}" (${words.why.age})`,
      `heading "${questions.age.legend}" focused=true level=2`,
      `radio "${questions.age.options['under-18']}" checked=false`,
      `radio "${questions.age.options['prefer-not']}" checked=false`,
    );
  });

  it('a problem: an alert with a way to the answers, and the same words on the group (X12)', async () => {
    const { legend, hint } = questions.concerns;
    await person.start();
    await person.heading(legend);
    await person.next();
    await person.find('button', words.problem.chooseMany);
    await expectTold(
      /^alert .*live=assertive/,
      `button "${words.problem.chooseMany}"`,
      `group "${legend}" (${hint} ${words.problem.chooseMany})`,
    );
  });

  it('the medicine search: a combobox that says whether its list is open, and which option is meant (X14)', async () => {
    await answerUpTo('concerns', 'age', 'emergency', 'self-harm', 'told');
    const combobox = `^combobox "${medicineSearch.label}" .*hasPopup=listbox`;
    const { text } = await person.find('combobox', medicineSearch.label);
    assert.match(text, new RegExp(combobox));
    assert.match(text, /expanded=false/);
    await person.click('combobox', medicineSearch.label);
    await page.keyboard.type('zolof');
    await page.keyboard.press('ArrowDown');
    await expectTold(
      new RegExp(`${combobox}.* expanded=true`),
      /^listbox /,
      /^option "sertraline, Zoloft, Lustral, SSRI" selected=true/,
      `option "${medicineSearch.addTyped('zolof')}" selected=false`,
    );
    await page.keyboard.press('Enter');
    await expectTold(new RegExp(combobox), /^status /, `button "${medicineSearch.remove} sertraline (Zoloft)"`);
    await person.reads(medicineSearch.added('sertraline (Zoloft)'));
  });

  it('the help page: its headings, in order, and both ways on', async () => {
    await answerUpTo('concerns', 'age', 'emergency');
    await person.answer('self-harm', 'safe-now');
    await person.heading(words.help.title);
    await expectTold(
      ...around,
      `heading "${words.help.title}" focused=true level=2`,
      third(words.help.whatHappensTitle),
      `button "${words.help.goOn}"`,
      `button "${words.help.notMeant}"`,
    );
  });

  it('the outcome: its headings, in order', async () => {
    await person.finish(referred);
    await expectTold(
      ...around,
      `heading "${words.outcomes['referral-mental-health'].title}" focused=true level=2`,
      ...[words.outcome.next, words.outcome.whileYouWait, words.handoff.title].map(third),
      `heading "${words.handoff.concerns}" level=4`,
      `checkbox "${words.handoff.includeSelfHarm}" checked=false`,
      `button "${words.handoff.print}"`,
      ...[words.outcome.why, words.outcome.ask, words.otherChoices.title, words.know.title].map(third),
    );
  });
});
