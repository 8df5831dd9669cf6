// A visitor, who finds everything by role and name: with a mouse, or by keyboard alone.
import { assess, isAtOnce, saidAlready } from 'referral-screener/protocol';
import { es } from '../../../src/locales/es.ts';
import { headlineOf } from '../../../src/locales/headline.ts';
import { defaultWords as words } from '../../../src/locales/index.ts';
import { medicineLabel, optionLabel, questionWords } from '../../../src/locales/labels.ts';
import { tried, visitor as withAnswers } from '../../fixtures/people.ts';
import { eventually, find, pointOf, treeOf } from './tree.mjs';

export { es, headlineOf, medicineLabel, optionLabel, questionWords, words };

/** Two medicines of two families were tried long enough. */
export const referred = withAnswers({
  ...tried({ sertraline: 'not-enough', bupropion: 'wore-off' }),
  'other-care': ['talk-therapy'],
  'heart-brain': ['bp-controlled'],
  health: ['kidney'],
});

const mouse = (page) => ({
  heading: (name) => find(page, 'heading', name),
  press: async (role, name) => page.mouse.click(...(await pointOf(page, await find(page, role, name)))),
});

/**
 * @param catalogue the words of the language that the page is in
 * @param hands `mouse`, or `keyboard`
 */
export const visitor = (page, catalogue = words, hands = mouse) => {
  const { frame, medicineSearch } = catalogue;
  const { heading, press } = hands(page);

  async function answer(pathId, given) {
    await heading(questionWords(catalogue, pathId).legend);
    if (given === null) return press('button', frame.skip);
    const isName = (id) => pathId === 'medicines' && (catalogue.medicines[id] || id.startsWith('other:'));
    for (const id of [given].flat()) {
      if (isName(id)) await addMedicine(id);
      else await press(Array.isArray(given) ? 'checkbox' : 'radio', optionLabel(catalogue, pathId, id));
    }
    return press('button', frame.continue);
  }

  async function addMedicine(id) {
    const typed = catalogue.medicines[id] ?? id.slice('other:'.length);
    await press('combobox', medicineSearch.label);
    await page.keyboard.type(typed);
    await press('option', catalogue.medicines[id] ? undefined : medicineSearch.addTyped(typed));
    await find(page, 'button', `${medicineSearch.remove} ${medicineLabel(catalogue, id)}`);
  }

  /** From the first page to the check page, or to an outcome that comes at once; `each` looks at every question. */
  async function walk(answers, each = async () => undefined) {
    await press('button', catalogue.intro.start);
    const given = {};
    const now = () => assess({ ...saidAlready(given), ...given });
    for (let id = now().next; id !== undefined; id = now().next) {
      await heading(questionWords(catalogue, id).legend);
      await each(id);
      given[id] = answers[id] ?? null;
      await answer(id, given[id]);
      if (given[id] !== 'safe-now') continue;
      await heading(catalogue.help.title);
      await each('help');
      await press('button', catalogue.help.goOn);
    }
    return now();
  }

  return {
    press,
    heading,
    answer,
    walk,
    find: (role, name) => find(page, role, name),
    start: () => press('button', catalogue.intro.start),
    back: () => press('button', frame.back),
    next: () => press('button', frame.continue),

    /** Waits until a text is on the page. A live region has no name. */
    reads: (text) =>
      eventually(
        async () => (await treeOf(page)).texts.includes(text),
        () => `no text “${text}”`,
      ),

    async clear() {
      await press('button', frame.clear);
      await press('button', frame.clearYes);
      await heading(catalogue.intro.title);
    },

    async finish(answers) {
      const assessment = await walk(answers);
      if (!isAtOnce(assessment.outcome)) await press('button', catalogue.check.see);
      await heading(headlineOf(catalogue, assessment).title);
      return assessment.outcome;
    },
  };
};
