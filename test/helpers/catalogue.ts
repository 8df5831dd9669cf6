/** Every text that a visitor can read, with its place. Functions are called with sample arguments. */
import type { Words } from '../../src/locales/index.js';

export interface Text {
  /** As `questions.age.options.under-18`. */
  readonly at: string;
  readonly text: string;
}

const counts = (adequateMedicines: number, notToleratedMedicines: number, maybeMedicines: number) => ({
  adequateMedicines,
  adequateClasses: adequateMedicines,
  notToleratedMedicines,
  maybeMedicines,
});

/** The arguments of each function, once for each form of its sentence. Without digits, except for counts and dates. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'frame.question': [[4, 9], [4]],
  'exit.pressAgain': [[1], [2]],
  'frame.clinic': [[undefined], ['Harbor Street']],
  'crisis.emergency': [[['NUMBER']], [['NUMBER', 'OTHER']]],
  'crisis.call': [['NUMBER'], ['NUMBER', 'KEY']],
  'crisis.text': [['NUMBER'], ['NUMBER', 'WORD']],
  'crisis.callInstead': [['NUMBER']],
  'crisis.videophone': [['NUMBER', 'a site']],
  'crisis.find': [['a site']],
  'crisis.substanceHelpline': [['NUMBER']],
  'review.by': [['Rose Osei', 'May 4']],
  'review.versions': [['2.0.0', '0.1.0']],
  'review.due': [['May 4']],
  'questions.trial.legend': [['sertraline (Zoloft)']],
  'questions.trial.short': [['sertraline (Zoloft)']],
  'medicineSearch.results': [[1], [2]],
  'medicineSearch.addTyped': [['blue pill']],
  'medicineSearch.tooLong': [[60]],
  'medicineSearch.added': [['sertraline (Zoloft)']],
  'medicineSearch.alreadyListed': [['sertraline (Zoloft)']],
  'medicineSearch.removed': [['sertraline (Zoloft)']],
  'medicineSearch.known': [[['gabapentin (Neurontin)', 'lithium (Lithobid)']]],
  'check.skippedCount': [[1], [2]],
  'check.newQuestion': [['Age']],
  'help.callNow': [['NUMBER']],
  'outcome.answered': [[['No', 'I am pregnant']]],
  'outcome.source': [['A label']],
  'outcome.both': [['a psychiatrist', 'a pain clinic']],
  'outcome.bothWithCheck': [['a psychiatrist', 'a pain clinic']],
  'outcome.say': [['Hello.']],
  'outcome.counts': [[counts(0, 0, 0)], [counts(1, 1, 1)], [counts(2, 2, 2)]],
  'outcome.missing': [
    [{ medicines: 1, classes: 1 }, { triedClasses: 1 }],
    [{ medicines: 2, classes: 2 }, { triedClasses: 0 }],
  ],
  'outcome.copySay': [[1]],
  'steps.check': [[['heart']]],
  'steps.both': [['a mental-health specialist', 'a pain clinic']],
  'alsoAsk.say': [['PTSD']],
  'outcome.noDoctorItems': [[], ['Harbor Street Clinic', 'NUMBER']],
  'handoff.paper.more': [[3]],
  'handoff.paper.original': [['Español']],
  'handoff.together': [[['an opioid', 'alcohol']]],
  'handoff.asksBoth': [['a psychiatrist', 'a pain clinic']],
  'handoff.ifStillTaken': [['that medicine']],
  'handoff.someMedicines': [[7]],
  'handoff.ownQuestion': [[1]],
  'handoff.exceptListed': [['Other medicines']],
  'handoff.andMore': [[3]],
  'handoff.footer': [
    ['1.0.0', '0.2.0', false],
    ['1.0.0', '0.2.0', true],
  ],
  'history.page': [[1, 3]],
  'history.visitCount': [['1'], ['20']],
  'history.when': [
    ['2019', '2020', false],
    ['2019', undefined, true],
    ['2019', undefined, false],
    [undefined, '2020', false],
  ],
  'history.there': [[['weeks', 'family']]],
  'history.missing': [[['highest dose', 'weeks']]],
  list: [[['a', 'b', 'c']]],
  date: [['2026-11-22']],
};

/** All texts of a catalogue. A function without sample arguments throws. */
export const textsOf = (words: Words): readonly Text[] => walk(words, '');

function walk(node: unknown, at: string): readonly Text[] {
  if (node === undefined) return []; // not in every language
  if (typeof node === 'string') return [{ at, text: node }];
  if (typeof node === 'function') {
    const calls = at.startsWith('medicineRules.') ? [['sertraline (Zoloft)']] : samples[at];
    if (!calls) throw new Error(`no sample arguments for ${at}()`);
    return calls.flatMap((args) => walk((node as (...given: readonly unknown[]) => unknown)(...args), at));
  }
  if (typeof node !== 'object' || node === null) throw new Error(`${at} is neither text nor a group of texts`);
  return Object.entries(node)
    .filter(([key]) => key !== 'sources')
    .flatMap(([key, child]) => walk(child, at === '' ? key : `${at}.${key}`));
}

/** A sentence ends with a full stop, a question mark or an exclamation mark. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!]["”’)]?)\s+/u).filter((sentence) => wordsOf(sentence).length > 0);

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu) ?? [];
