/** What the parts of the dossier share: catalogues, labels, marks and links. */
import { languages, type Words, wordsFor } from '../../src/locales/index.js';
import type { MedicineRuleId, SafetyRuleId } from '../../src/locales/words.js';
import { medicineLabel } from '../../src/locales/labels.js';
import type { Mark, Option, Question, QuestionId, RuleId } from '../../src/protocol/index.js';
import { isSafetyNote, medicine, questions, ruleOf } from '../../src/protocol/index.js';
import { html, type Html } from './html.js';
import { marks as markWords } from './words.js';

export const catalogues: readonly Words[] = languages(console.warn);

/** The catalogue for the names of questions: the dossier is in English. */
export const english = wordsFor('en') as Words;

export interface QuestionText {
  readonly legend: string;
  readonly short: string;
  readonly hint?: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A question's words; those of a trial have `[medicine]` for the medicine's name. */
export function textOf(words: Words, id: string): QuestionText {
  if (id !== 'trial') return words.questions[id as Exclude<QuestionId, 'trial'>];
  const { legend, short, ...rest } = words.questions.trial;
  return { ...rest, legend: legend('[medicine]'), short: short('[medicine]') };
}

export const optionText = (words: Words, question: string, option: string): string =>
  textOf(words, question).options[option] ?? medicineLabel(words, option);

/** A rule's text for the visitor, with `[medicines]` for the names of medicines. */
export function ruleText({ rules, medicineRules, safety }: Words, id: RuleId): string {
  const rule = ruleOf(id);
  if (isSafetyNote(rule)) return (rule.safety ?? []).map((note) => safety[note]).join(' ');
  return id in medicineRules
    ? medicineRules[id as MedicineRuleId]('[medicines]')
    : rules[id as Exclude<RuleId, MedicineRuleId | SafetyRuleId>];
}

export const allQuestions: readonly Question[] = questions;

/** The number of a question, from 1; 0 if there is none. */
export const numberOf = (id: string): number => allQuestions.findIndex((question) => question.id === id) + 1;

/** A question's options without the medicines, which have a table of their own. */
export const plainOptions = ({ id, options }: Question): readonly Option[] =>
  id === 'medicines' ? options.filter((option) => medicine(option.id) === undefined) : options;

/** A passage for each loaded language, with its `lang`. */
export const inEachLanguage = (say: (words: Words) => Html | string): Html =>
  html`${catalogues.map(
    (words) =>
      html`<div lang="${words.lang}" dir="${words.dir}">${catalogues.length > 1 && html`<b>${words.name}:</b> `}${say(words)}</div>`,
  )}`;

export const markOf = (mark: Mark): Html => html`<abbr title="${markWords[mark]}">[${mark}]</abbr>`;
export const marksOf = (marks: readonly Mark[] | undefined): Html =>
  html`${marks?.map((mark) => html` ${markOf(mark)}`)}`;

export const code = (id: string): Html => html`<code>${id}</code>`;
export const link = (to: string, text: string | Html): Html => html`<a href="#${to}">${text}</a>`;

/** Sections are numbered in the order of the contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}
