/** The words for an id: what a question, an option, a medicine or a source is called in a language. */
import {
  familyOf,
  type Item,
  medicine,
  type MedicineId,
  questionOf,
  type SourceId,
  sources,
  typedName,
  unnamedTitle,
} from '../protocol/index.js';
import type { MedicineRuleId, QuestionWords, Words } from './words.js';

/** What follows the colon of `trial:<medicine>`. */
export const medicineOfTrial = (pathId: string): string => pathId.slice(pathId.indexOf(':') + 1);

/** "sertraline (Zoloft)", or the name as typed. */
export function medicineLabel(words: Words, id: string): string {
  const typed = typedName(id);
  if (typed !== undefined) return typed;
  const row = medicine(id);
  const [brand] = [...(row?.brands ?? []), ...(row?.elsewhere ?? [])];
  const name = words.medicines[id as MedicineId];
  return brand === undefined ? name : `${name} (${brand})`;
}

/** "sertraline" and "Zoloft, Lustral" apart, for a list that shows both, and the name of the family. */
export function medicineParts(words: Words, id: string): { name: string; brands: string; family: string } {
  const row = medicine(id);
  return {
    name: words.medicines[id as MedicineId],
    brands: [...(row?.brands ?? []), ...(row?.elsewhere ?? [])].join(', '),
    family: row ? words.classes[row.class].name : '',
  };
}

type AnyQuestionWords = QuestionWords<string>;

/** A question's words, with the medicine's name filled in where it asks about one. */
export function questionWords(words: Words, pathId: string): AnyQuestionWords {
  const id = questionOf(pathId)?.id ?? 'concerns';
  if (id !== 'trial') return words.questions[id];
  const name = medicineLabel(words, medicineOfTrial(pathId));
  const { legend, short, ...rest } = words.questions.trial;
  return { ...rest, legend: legend(name), short: short(name) };
}

/** The label of an option of a question. */
export function optionLabel(words: Words, pathId: string, option: string): string {
  const { options } = questionWords(words, pathId);
  return options[option] ?? medicineLabel(words, option);
}

/** What a rule says to a visitor; a rule about medicines names them. */
export function ruleText(words: Words, { rule, options }: Pick<Item, 'rule' | 'options'>): string {
  if (!isMedicineRule(words, rule)) return words.rules[rule];
  return words.medicineRules[rule](words.list(options.map((id) => medicineLabel(words, id))));
}

const isMedicineRule = (words: Words, rule: Item['rule']): rule is MedicineRuleId =>
  Object.hasOwn(words.medicineRules, rule);

/** The answers behind an item, in the words in which they were given; that of a trial names the medicine. */
export function answersBehind(
  words: Words,
  { question, options }: Pick<Item, 'question' | 'options'>,
): readonly string[] {
  const labels = options.map((option) => optionLabel(words, question, option));
  if (familyOf(question) !== 'trial') return labels;
  return [`${medicineLabel(words, medicineOfTrial(question))}: ${labels[0] ?? words.check.skipped}`];
}

/**
 * A source's title, in English as on record, and " (2024)" where the title does not have the year.
 *
 * @param isUnnamed without the name of a treatment, where the page may name none
 */
export function sourceParts(
  words: Words,
  id: SourceId,
  isUnnamed = false,
): { readonly title: string; readonly years: string } {
  const { title, year } = sources[id];
  const years = year?.split(', ') ?? [];
  const isDated = years.length > 0 && years.every((one) => title.includes(one));
  return { title: isUnnamed ? unnamedTitle(title) : title, years: isDated ? '' : ` (${year ?? words.outcome.noYear})` };
}
