import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { accessibilityTree } from './helpers/tree.mjs';
import { referred, visitor } from './helpers/visitor.mjs';
import { words } from './helpers/words.mjs';

const { questions, frame, medicineSearch } = words;

describe('what a screen reader is told, from the closed root (X31)', () => {
  let browser;
  let site;
  let page;
  let person;
  before(async () => {
    browser = await startBrowser();
    site = await serve({ '/': clinicPage({ attributes: 'country="US"' }) });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open() {
    ({ page } = await openPage(browser, `${site.origin}/`));
    person = visitor(page);
  }
  const lines = async () => (await accessibilityTree(page)).lines.map(({ text }) => text);
  /** Fails unless each of these is told, in this order; others may stand between. */
  async function expectTold(...expected) {
    const all = await lines();
    let at = -1;
    for (const line of expected) {
      const found = all.findIndex(
        (text, index) => index > at && (line instanceof RegExp ? line.test(text) : text === line),
      );
      assert.ok(found > at, `${line} in its place among:\n${all.join('\n')}`);
      at = found;
    }
  }
  const third = (heading) => `heading "${heading}" level=3`;
  /** What every page has, before its own. */
  const around = [
    `region "${frame.region}"`,
    `region "${words.crisis.label}"`,
    'link "Call 988"',
    'link "Emergency: 911"',
  ];

  it('the first page: a labelled region, help, one heading, one button', async () => {
    await open();
    await expectTold(...around, `heading "${words.intro.title}" level=2`, `button "${words.intro.start}"`);
    assert.equal((await lines()).filter((line) => line.startsWith('main')).length, 1, 'the page has its own main');
  });

  it('a question with many answers: a group named by its heading, and checkboxes with names and states', async () => {
    await open();
    await person.start();
    await person.click('checkbox', questions.concerns.options.pain);
    await expectTold(
      ...around,
      `button "${frame.back}"`,
      `group "${questions.concerns.legend}" (${questions.concerns.hint})`,
      `heading "${questions.concerns.legend}" level=2`,
      `checkbox "${questions.concerns.options.depression}" checked=false`,
      `checkbox "${questions.concerns.options.pain}" focused=true checked=true`,
      `checkbox "${questions.concerns.options.none}" checked=false`,
      `button "${frame.continue}"`,
      `button "${frame.skip}"`,
      `button "${frame.clear}"`,
    );
  });

  it('a question with one answer: radio buttons, why we ask, and the heading in focus', async () => {
    await open();
    await person.start();
    await person.answer('concerns', ['pain']);
    await person.heading(questions.age.legend);
    await expectTold(
      `group "${questions.age.legend}" (${words.why.age})`,
      `heading "${questions.age.legend}" focused=true level=2`,
      `radio "${questions.age.options['under-18']}" checked=false`,
      `radio "${questions.age.options['prefer-not']}" checked=false`,
    );
  });

  it('a problem: an alert with a way to the answers, and the same words on the group (X12)', async () => {
    await open();
    await person.start();
    await person.heading(questions.concerns.legend);
    await person.next();
    await person.find('button', words.problem.chooseMany);
    await expectTold(
      /^alert .*live=assertive/,
      `button "${words.problem.chooseMany}"`,
      `group "${questions.concerns.legend}" (${questions.concerns.hint} ${words.problem.chooseMany})`,
    );
  });

  it('the medicine search: a combobox that says whether its list is open, and which option is meant (X14)', async () => {
    await open();
    await person.start();
    const asked = ['concerns', 'age', 'emergency', 'self-harm', 'told'];
    for (const id of asked) await person.answer(id, referred[id]);
    const box = await person.find('combobox', medicineSearch.label);
    const combobox = new RegExp(`^combobox "${medicineSearch.label}" .*hasPopup=listbox`);
    await expectTold(combobox);
    assert.ok(
      (await lines()).some((line) => combobox.test(line) && /expanded=false/.test(line)),
      'closed at first',
    );
    await box.type('zolof');
    await page.keyboard.press('ArrowDown');
    await expectTold(
      new RegExp(`${combobox.source}.* expanded=true`),
      /^listbox /,
      /^option "sertraline, Zoloft, Lustral, SSRI" selected=true/,
      `option "${medicineSearch.addTyped('zolof')}" selected=false`,
    );
    await page.keyboard.press('Enter');
    await expectTold(combobox, /^status /, `button "${medicineSearch.remove} sertraline (Zoloft)"`);
    await person.reads(medicineSearch.added('sertraline (Zoloft)'));
  });

  it('the help page and the outcome: their headings, in order', async () => {
    await open();
    await person.start();
    for (const id of ['concerns', 'age', 'emergency']) await person.answer(id, referred[id]);
    await person.answer('self-harm', 'safe-now');
    await person.heading(words.help.title);
    await expectTold(
      ...around,
      `heading "${words.help.title}" focused=true level=2`,
      `heading "${words.help.whatHappensTitle}" level=3`,
      `button "${words.help.goOn}"`,
      `button "${words.help.notMeant}"`,
    );
    await open();
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
