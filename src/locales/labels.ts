/** The words for an id of a question, an option, a medicine, a rule or a source. */
import {
  crisisLines,
  familyOf,
  helpFor,
  type Item,
  isSafetyNote,
  medicine,
  type MedicineId,
  questionOf,
  ruleOf,
  type SourceId,
  sources,
  typedName,
  unnamedTitle,
} from '../protocol/index.js';
import type { MedicineRuleId, QuestionWords, SafetyRuleId, Words } from './words.js';

/** The medicine's id in `trial:<medicine>`. */
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

/** The brand names, those of the country first. In the US, only those, if there are any. */
export function brandsFor(country: string | undefined, id: string): readonly string[] {
  const { brands = [], elsewhere = [] } = medicine(id) ?? {};
  if (country === undefined) return [...brands, ...elsewhere];
  if (helpFor(country) !== crisisLines.US) return [...elsewhere, ...brands];
  return brands.length > 0 ? brands : elsewhere;
}

/**
 * The generic name, the brand names ("Zoloft, Lustral") and the class, separately. A class that is named after the
 * medicine is left out.
 *
 * @param found the name that the visitor has searched; it is among the brands if it is one
 */
export function medicineParts(words: Words, id: string, country: string | undefined, found = '') {
  const row = medicine(id);
  const name = words.medicines[id as MedicineId];
  const family = row ? words.classes[row.class].name : '';
  const isForeign = row?.elsewhere?.includes(found) === true;
  return {
    name,
    brands: [...new Set([...brandsFor(country, id), ...(isForeign ? [found] : [])])].join(', '),
    family: family.toLowerCase().includes(name.toLowerCase()) ? '' : family,
  };
}

type AnyQuestionWords = QuestionWords<string>;

/** A question's words; those of a trial contain the medicine's name. */
export function questionWords(words: Words, pathId: string): AnyQuestionWords {
  const id = questionOf(pathId)?.id ?? 'concerns';
  if (id !== 'trial') return words.questions[id];
  const name = medicineLabel(words, medicineOfTrial(pathId));
  const { legend, short, ...rest } = words.questions.trial;
  return { ...rest, legend: legend(name), short: short(name) };
}

/** The label of an option. */
export function optionLabel(words: Words, pathId: string, option: string): string {
  const { options } = questionWords(words, pathId);
  return options[option] ?? medicineLabel(words, option);
}

/** A rule's text for the visitor; a rule about medicines names them. */
export function ruleText(words: Words, { rule, options }: Pick<Item, 'rule' | 'options'>): string {
  if (isSafetyRule(rule)) return (ruleOf(rule).safety ?? []).map((id) => words.safety[id]).join(' ');
  if (!isMedicineRule(words, rule)) return words.rules[rule];
  return words.medicineRules[rule](words.list(options.map((id) => medicineLabel(words, id))));
}

const isSafetyRule = (rule: Item['rule']): rule is SafetyRuleId => isSafetyNote(ruleOf(rule));

const isMedicineRule = (words: Words, rule: Item['rule']): rule is MedicineRuleId =>
  Object.hasOwn(words.medicineRules, rule);

/** The labels of the answers that an item is based on; that of a trial names the medicine. */
export function answersBehind(
  words: Words,
  { question, options }: Pick<Item, 'question' | 'options'>,
): readonly string[] {
  const labels = options.map((option) => optionLabel(words, question, option));
  if (familyOf(question) !== 'trial') return labels;
  return [`${medicineLabel(words, medicineOfTrial(question))}: ${labels[0] ?? words.check.skipped}`];
}

/**
 * A source's title in English, and " (2024)" if the title does not contain the year.
 *
 * @param isUnnamed without names of treatments
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
