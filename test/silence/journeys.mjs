// Who walks through the questions: two with the same path, the same number of presses and keys, and other answers; and one
// with another path.
import assert from 'node:assert/strict';
import { assess, isAtOnce, questionOf, saidAlready } from '../../src/protocol/index.ts';
import { defaultWords as words } from '../../src/locales/index.ts';

const common = { emergency: ['none'], 'self-harm': 'no' };

/** A question left out is skipped. */
export const people = {
  a: {
    ...common,
    concerns: ['depression'],
    age: '25-64',
    told: ['depression'],
    medicines: ['sertraline', 'venlafaxine'],
    'trial:sertraline': 'not-enough',
    'trial:venlafaxine': 'wore-off',
    'heart-brain': ['bp-controlled'],
  },
  b: {
    ...common,
    concerns: ['depression'],
    age: '65-plus',
    told: ['seasonal'],
    medicines: ['paroxetine', 'desipramine'],
    'trial:paroxetine': 'low-dose',
    'trial:desipramine': 'short',
    'heart-brain': ['bp-uncontrolled'],
  },
  c: {
    ...common,
    concerns: ['depression', 'pain'],
    medicines: ['amitriptyline'],
    'trial:amitriptyline': 'not-enough',
    'pain-kinds': ['crps', 'nerve'],
    'pain-care': 'two-or-more',
    opioids: ['prescribed'],
  },
};

/** Each step of a visit: what is pressed or typed, and the page where. */
export function stepsOf(answers) {
  const steps = [{ page: 'intro', button: words.intro.start }];
  const given = {};
  const now = () => assess({ ...saidAlready(given), ...given });
  for (let page = now().next; page !== undefined; page = now().next) {
    given[page] = answers[page] ?? null;
    const many = [given[page] ?? []].flat();
    for (const option of many) {
      if (page === 'medicines' && option !== 'none')
        steps.push({ page, medicine: words.medicines[option].slice(0, 4) }, { page, result: 0 });
      else steps.push({ page, option: [questionOf(page).kind, option] });
    }
    steps.push({ page, button: many.length > 0 ? words.frame.continue : words.frame.skip });
  }
  const { outcome } = now();
  assert.ok(!isAtOnce(outcome));
  return [...steps, { page: 'check', button: words.check.see }, { page: 'outcome', button: words.handoff.copy }];
}

/** The words of what a person answers, and of the outcome. */
export const outcomeOf = (answers) => assess(answers).outcome;

const shape = (answers) =>
  stepsOf(answers).map(({ page, medicine, result, option }) => [
    page.replace(/:.*/, ''),
    medicine?.length,
    result,
    Boolean(option),
  ]);
assert.deepEqual(shape(people.a), shape(people.b), 'a and b differ only in their answers');
assert.equal(new Set(Object.values(people).map(outcomeOf)).size, 3);
assert.notEqual(stepsOf(people.a).length, stepsOf(people.c).length);
