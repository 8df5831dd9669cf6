// A visitor: finds everything by role and name, and uses a pointer or a keyboard.
import assert from 'node:assert/strict';
import { assess } from 'referral-screener/protocol';
import { es } from '../../../src/locales/es.ts';
import { headlineOf } from '../../../src/locales/headline.ts';
import { defaultWords as words } from '../../../src/locales/index.ts';
import { medicineLabel, optionLabel, questionWords } from '../../../src/locales/labels.ts';
import { eventually, find, linesOf, pointOf, treeOf } from './tree.mjs';

export { es, headlineOf, medicineLabel, optionLabel, questionWords, words };

const pointer = (page) => {
  const press = async (role, name) => page.mouse.click(...(await pointOf(page, await find(page, role, name))));
  return {
    press,
    async type(role, name, text) {
      await press(role, name);
      await page.keyboard.type(text);
    },
    isAt: (heading) => find(page, 'heading', heading),
  };
};

/** Tab, arrows, Space, Enter and letters, each pressed as often as the tree tells; then the right thing has the focus. */
export const keyboard = (page) => {
  async function moveTo(forward, backward, isStop, isTarget) {
    const lines = await linesOf(page);
    const stops = lines.filter((line) => isStop(line) || line.isFocused);
    const from = stops.findIndex(({ isFocused }) => isFocused);
    const to = stops.findIndex(isTarget);
    assert.ok(to >= 0, `no target of ${forward} in:\n${lines.map(({ text }) => text).join('\n')}`);
    const [key, modifier] = to < from ? backward : [forward];
    if (modifier) await page.keyboard.down(modifier);
    for (let step = 0; step < Math.abs(to - from); step += 1) await page.keyboard.press(key);
    if (modifier) await page.keyboard.up(modifier);
    const focused = (await linesOf(page)).find(({ isFocused }) => isFocused);
    assert.ok(focused && isTarget(focused), `${to - from} × ${forward} leads to ${focused?.text}`);
    return focused;
  }

  /** The radio buttons of a question are one stop, and a heading is none. */
  function tabTo(role, name) {
    let before;
    const isStop = (line) => {
      const isFirst = line.role !== 'radio' || before?.role !== 'radio';
      before = line;
      return isFirst && line.isFocusable && line.role !== 'heading';
    };
    return moveTo('Tab', ['Tab', 'Shift'], isStop, (line) => line.role === role && (name ?? line.name) === line.name);
  }

  async function takeFirstOption(name) {
    await page.keyboard.press('ArrowDown');
    const active = (await linesOf(page)).find(({ role, text }) => role === 'option' && text.includes(' selected=true'));
    assert.equal(active?.name, name ?? active?.name);
    await page.keyboard.press('Enter');
  }

  return {
    async press(role, name) {
      if (role === 'option') return takeFirstOption(name);
      const focused = await tabTo(role, role === 'radio' ? undefined : name);
      const isRadio = (line) => line.role === 'radio';
      if (isRadio(focused) && focused.name !== name)
        return moveTo('ArrowDown', ['ArrowUp'], isRadio, (line) => line.name === name);
      return page.keyboard.press(['checkbox', 'radio'].includes(role) ? 'Space' : 'Enter');
    },
    async type(role, name, text) {
      await tabTo(role, name);
      await page.keyboard.type(text);
    },
    /** The heading of a new page has the focus. */
    isAt: (heading) =>
      eventually(
        async () => (await linesOf(page)).some((line) => line.isFocused && line.name === heading),
        () => `the focus is not at the heading “${heading}”`,
      ),
  };
};

/** @param catalogue the words of the language that the page is in */
export const visitor = (page, catalogue, hands = pointer) => {
  const { press: click, type, isAt: heading } = hands(page);
  const goOn = () => click('button', catalogue.frame.continue);

  async function answer(pathId, given) {
    await heading(questionWords(catalogue, pathId).legend);
    if (given === null) return click('button', catalogue.frame.skip);
    const isName = (id) => pathId === 'medicines' && (catalogue.medicines[id] || id.startsWith('other:'));
    for (const id of [given].flat()) {
      if (isName(id)) await addMedicine(id);
      else await click(Array.isArray(given) ? 'checkbox' : 'radio', optionLabel(catalogue, pathId, id));
    }
    return goOn();
  }

  async function addMedicine(id) {
    const typed = catalogue.medicines[id] ?? id.slice('other:'.length);
    await type('combobox', catalogue.medicineSearch.label, typed);
    await click('option', catalogue.medicines[id] ? undefined : catalogue.medicineSearch.addTyped(typed));
    await find(page, 'button', `${catalogue.medicineSearch.remove} ${medicineLabel(catalogue, id)}`);
  }

  /** From the first page to the check page, or to an outcome that comes at once; `each` looks at every question. */
  async function walk(answers, each = async () => undefined) {
    await click('button', catalogue.intro.start);
    const given = {};
    for (let id = assess(given).next; id !== undefined; id = assess(given).next) {
      await heading(questionWords(catalogue, id).legend);
      await each(id);
      given[id] = answers[id] ?? null;
      await answer(id, given[id]);
      if (given[id] !== 'safe-now') continue;
      await heading(catalogue.help.title);
      await each('help');
      await click('button', catalogue.help.goOn);
    }
    return assess(given);
  }

  return {
    page,
    click,
    heading,
    answer,
    walk,
    next: goOn,
    find: (role, name) => find(page, role, name),
    start: () => click('button', catalogue.intro.start),
    back: () => click('button', catalogue.frame.back),

    /** Waits until a text is on the page. A live region has no name. */
    reads: (text) =>
      eventually(
        async () => (await treeOf(page)).texts.includes(text),
        () => `no text “${text}”`,
      ),

    async clear() {
      await click('button', catalogue.frame.clear);
      await click('button', catalogue.frame.clearYes);
      await heading(catalogue.intro.title);
    },

    /** From the check page back to one question. */
    async change(pathId) {
      await heading(catalogue.check.title);
      const { legend } = questionWords(catalogue, pathId);
      const isChange = ({ name }) => name.startsWith(catalogue.check.change) && name.endsWith(legend);
      await click('button', (await linesOf(page)).find(isChange)?.name ?? legend);
      await heading(legend);
    },

    async finish(answers) {
      const assessment = await walk(answers);
      if (!['get-help-now', 'adult-with-you'].includes(assessment.outcome)) await click('button', catalogue.check.see);
      await heading(headlineOf(catalogue, assessment).title);
      return assessment.outcome;
    },
  };
};

/** A clinician has diagnosed depression, two medicines of two families were tried fully, and all else is "no". */
export const referred = {
  concerns: ['depression'],
  age: '25-64',
  emergency: ['none'],
  'self-harm': 'no',
  told: ['depression'],
  medicines: ['sertraline', 'bupropion'],
  'trial:sertraline': 'not-enough',
  'trial:bupropion': 'wore-off',
  'other-care': ['talk-therapy'],
  opioids: ['none'],
  'heart-brain': ['bp-controlled'],
  health: ['kidney'],
  pregnancy: 'no',
  'alcohol-drugs': 'no',
  'other-medicines': ['none'],
};
