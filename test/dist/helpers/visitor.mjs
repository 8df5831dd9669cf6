// What a visitor does, found by role and name in the accessibility tree: the only way into a closed root from outside.
import { assess } from 'referral-screener/protocol';
import { pointer } from './hands.mjs';
import { accessibilityTree } from './tree.mjs';
import { headlineOf, medicineLabel, optionLabel, questionWords, words as english } from './words.mjs';

const WAIT = 10_000;

/**
 * @param words those of the language that the page is in
 * @param hands how it is used: by pointer, or by keyboard alone
 */
export const visitor = (page, words = english, hands = pointer(page)) => {
  const find = (role, name) => page.waitForSelector(`aria/${name}[role="${role}"]`, { timeout: WAIT });
  const click = hands.press;
  /** Waits until the page says this, wherever it stands: what is said in a live region has no name. */
  const reads = async (text) => {
    const client = await page.createCDPSession();
    for (const until = Date.now() + WAIT; ; ) {
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      if (nodes.some(({ role, name }) => role?.value === 'StaticText' && name.value === text)) break;
      if (Date.now() > until) throw new Error(`nothing on the page says "${text}"`);
    }
    await client.detach();
  };
  const heading = hands.isAt;
  const goOn = () => click('button', words.frame.continue);

  /** Types a name into the search and takes the first suggestion, or adds it as typed. */
  async function addMedicine(id) {
    const typed = id.startsWith('other:') ? id.slice('other:'.length) : words.medicines[id];
    await hands.type('combobox', words.medicineSearch.label, typed);
    await click('option', id.startsWith('other:') ? words.medicineSearch.addTyped(typed) : undefined);
    await find('button', `${words.medicineSearch.remove} ${medicineLabel(words, id)}`);
  }

  /** Answers the page that asks `pathId`: `null` skips. */
  async function answer(pathId, given) {
    await heading(questionWords(words, pathId).legend);
    if (given === null) return click('button', words.frame.skip);
    const names = pathId === 'medicines' ? given.filter((id) => words.medicines[id] || id.startsWith('other:')) : [];
    for (const id of names) await addMedicine(id);
    const role = Array.isArray(given) ? 'checkbox' : 'radio';
    for (const id of [given].flat().filter((option) => !names.includes(option)))
      await click(role, optionLabel(words, pathId, id));
    return goOn();
  }

  return {
    page,
    find,
    click,
    heading,
    reads,
    next: goOn,
    addMedicine,
    answer,
    start: () => click('button', words.intro.start),
    back: () => click('button', words.frame.back),

    /** From the check page back to one question. Its button is named by both, however they are joined. */
    async change(pathId) {
      await heading(words.check.title);
      const { legend } = questionWords(words, pathId);
      const { lines } = await accessibilityTree(page);
      const isOurs = ({ name }) => name.startsWith(words.check.change) && name.endsWith(legend);
      await click('button', lines.find(isOurs)?.name ?? `${words.check.change} ${legend}`);
      await heading(legend);
    },

    /** From the first page to the check page, or to an outcome that comes at once. What is not given is skipped. */
    async walk(answers) {
      await click('button', words.intro.start);
      const soFar = {};
      for (let id = assess(soFar).next; id !== undefined; id = assess(soFar).next) {
        soFar[id] = answers[id] ?? null;
        await answer(id, soFar[id]);
        if (soFar[id] === 'safe-now') await click('button', words.help.goOn);
      }
      return soFar;
    },

    /** On to the outcome, whatever it is. */
    async finish(answers) {
      const given = await this.walk(answers);
      const assessment = assess(given);
      const { outcome } = assessment;
      if (outcome !== 'get-help-now' && outcome !== 'adult-with-you') await click('button', words.check.see);
      await heading(headlineOf(words, assessment).title);
      return outcome;
    },
  };
};

/** A clinician has said depression, two medicines of two families had a full try, and all else is "no". */
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
