/** Every string that a visitor can read, with the place where it stands: functions are called with these arguments. */
import type { Words } from '../../src/locales/index.js';

export interface Text {
  /** As `questions.age.options.under-18`. */
  readonly at: string;
  readonly text: string;
}

// No digit stands in them, so that a telephone number in the catalogue can be told from one that was filled in.
const counts = (adequateMedicines: number, notToleratedMedicines: number, maybeMedicines: number) => ({
  adequateMedicines,
  adequateClasses: adequateMedicines,
  notToleratedMedicines,
  maybeMedicines,
});

/** What each function is called with, once for each way in which its sentence can come out. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'frame.question': [
    [4, 9],
    [4, undefined],
  ],
  'exit.pressAgain': [[1], [2]],
  'frame.clinic': [[undefined], ['Harbor Street']],
  'crisis.emergency': [[['NUMBER']], [['NUMBER', 'OTHER']]],
  'crisis.call': [['NUMBER'], ['NUMBER', 'KEY']],
  'crisis.text': [['NUMBER'], ['NUMBER', 'WORD']],
  'crisis.callInstead': [['NUMBER']],
  'crisis.videophone': [['NUMBER', 'a site']],
  'crisis.chat': [['Lifeline']],
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
  'steps.check': [[['heart']]],
  'steps.both': [['a mental-health specialist', 'a pain clinic']],
  'outcome.noDoctorItems': [
    [undefined, undefined],
    ['Harbor Street Clinic', 'NUMBER'],
  ],
  'handoff.together': [[['an opioid', 'alcohol']]],
  'handoff.andMore': [[3]],
  'handoff.footer': [
    ['1.0.0', false],
    ['1.0.0', true],
  ],
  list: [[['a', 'b', 'c']]],
  date: [['2026-11-22']],
};

/** Walks the whole catalogue. A function without a sample here is an error, so that no sentence goes unread. */
export const textsOf = (words: Words): readonly Text[] => walk(words, '');

function walk(node: unknown, at: string): readonly Text[] {
  if (node === undefined) return []; // said in some languages only
  if (typeof node === 'string') return [{ at, text: node }];
  if (typeof node === 'function') {
    const calls = at.startsWith('medicineRules.') ? [['sertraline (Zoloft)']] : samples[at];
    if (!calls) throw new Error(`test/helpers/catalogue.ts has no sample arguments for ${at}()`);
    return calls.flatMap((args) => walk((node as (...given: readonly unknown[]) => unknown)(...args), at));
  }
  if (typeof node !== 'object' || node === null) throw new Error(`${at} is neither text nor a group of texts`);
  return Object.entries(node)
    .filter(([key]) => key !== 'sources')
    .flatMap(([key, child]) => walk(child, at === '' ? key : `${at}.${key}`));
}

/** Parts a text where a full stop, a question mark or an exclamation mark ends a sentence. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!]["”’)]?)\s+/u).filter((sentence) => wordsOf(sentence).length > 0);

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu) ?? [];
