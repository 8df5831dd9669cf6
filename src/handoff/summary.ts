/**
 * The list for the specialist, to print or to copy: one page that a clinician can read in thirty seconds. The page, the
 * printout and the text are made from the same sections. The answer about self-harm is included only if the visitor
 * ticks the box.
 *
 * Not here: markup (`views`) and printing (`page`). Imports only from `protocol` and `locales`.
 */
import {
  answersBehind,
  medicineLabel,
  medicineOfTrial,
  optionLabel,
  questionWords,
  ruleText,
} from '../locales/labels.js';
import type { Words } from '../locales/index.js';
import {
  type Answers,
  type Assessment,
  answersIn,
  familyOf,
  type HandoffSection,
  medicine,
  protocol,
  type Question,
  questionOf,
  questions,
  ruleOf,
  typedName,
} from '../protocol/index.js';

export interface Line {
  readonly text: string;
  /**
   * Never left out of the text, however long it is: what has to be checked first, the counts, and what is not known.
   */
  readonly keep?: true;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  /** A reminder for the visitor: on the screen and in the text, not on the printed page, which is for the clinician. */
  readonly isReminder?: true;
}

export interface Summary {
  readonly title: string;
  readonly sections: readonly Section[];
  /** Says whether the answer about self-harm is included. */
  readonly safety: string;
  readonly footer: string;
}

export interface SummaryInput {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly words: Words;
  readonly handoff: { readonly includeSelfHarm: boolean };
  readonly settings: { readonly reviewed: object | undefined };
}

const notKnown = ['unsure', 'prefer-not'];

export function summarize(input: SummaryInput): Summary {
  const { words } = input;
  const { handoff } = words;
  const section = (title: string, lines: readonly Line[]): Section => ({ title, lines });
  return {
    title: handoff.documentTitle,
    sections: [
      section(handoff.attention, attention(input)),
      section(handoff.concerns, answerTo(input, 'concerns')),
      section(handoff.told, answerTo(input, 'told')),
      section(handoff.medicines, medicineLines(input)),
      section(handoff.tried, counts(input)),
      section(handoff.otherCare, answerTo(input, 'other-care')),
      section(handoff.pain, answersOf(input, 'pain')),
      section(handoff.opioids, answersOf(input, 'opioids')),
      section(handoff.health, answersOf(input, 'health')),
      section(handoff.selfHarm, input.handoff.includeSelfHarm ? safetyLine(input) : []),
      section(handoff.unknown, unknown(input)),
      { ...section(handoff.alsoTell, toTell(input)), isReminder: true as const },
    ].filter(({ lines }) => lines.length > 0),
    safety: input.handoff.includeSelfHarm ? handoff.safetyIn : handoff.safetyOut,
    footer: handoff.footer(protocol.version, input.settings.reviewed !== undefined),
  };
}

/** The questions whose answers belong to this section, in the order of the protocol. */
const questionsOf = (section: HandoffSection): readonly string[] =>
  (questions as readonly Question[]).filter(({ handoff }) => handoff === section).map(({ id }) => id);

const chosen = ({ answers }: SummaryInput, pathId: string): readonly string[] => {
  const answer = answers[pathId];
  return typeof answer === 'string' ? [answer] : (answer ?? []);
};

const isKnown = (input: SummaryInput, pathId: string): boolean => {
  const options = chosen(input, pathId);
  return options.length > 0 && !options.some((option) => notKnown.includes(option));
};

/** A line for each chosen option of one question; the section's title names the question. */
const answerTo = (input: SummaryInput, pathId: string): readonly Line[] =>
  input.assessment.path.includes(pathId) && isKnown(input, pathId)
    ? chosen(input, pathId).map((option) => ({ text: optionLabel(input.words, pathId, option) }))
    : [];

/** A line for each answered question of the section. */
const answersOf = (input: SummaryInput, section: HandoffSection): readonly Line[] =>
  answersTo(input, questionsOf(section));

function answersTo(input: SummaryInput, pathIds: readonly string[]): readonly Line[] {
  const { words, assessment } = input;
  return pathIds
    .filter((pathId) => assessment.path.includes(pathId) && isKnown(input, pathId))
    .map((pathId) => {
      const answer = chosen(input, pathId).map((option) => optionLabel(words, pathId, option));
      return { text: `${questionWords(words, pathId).short}: ${answer.join('; ')}` };
    });
}

/** Dangerous combinations of answers, then what has to be checked first. */
function attention(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  const dangers = assessment.notes
    .filter(({ rule }) => ruleOf(rule).isDanger)
    .map((item) => {
      const beside = answersIn(ruleOf(item.rule).when).filter(({ question, option }) =>
        chosen(input, question).includes(option),
      );
      const others = beside.map(({ question, option }) => withQuestion(words, question, option));
      return words.handoff.together([...answersBehind(words, item), ...others]);
    });
  const reasons = assessment.reasons.filter(({ effect }) => effect === 'clear-first');
  const checks = [...new Set(reasons.map(({ question }) => question))].map((question) => {
    const answers = reasons.filter((item) => item.question === question).flatMap((item) => answersBehind(words, item));
    return `${questionWords(words, question).short}: ${answers.join('; ')}`;
  });
  return [...dangers, ...checks].map((text) => ({ text, keep: true }));
}

/** A label such as "Yes, and it still does" is not clear without its question. */
function withQuestion(words: Words, question: string, option: string): string {
  const label = optionLabel(words, question, option);
  return questionOf(question)?.kind === 'one' ? `${questionWords(words, question).short}: ${label}` : label;
}

/** Medicines by class, each with the result of its trial. */
function medicineLines(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  if (!assessment.path.includes('medicines')) return [];
  const lines = chosen(input, 'medicines')
    .filter((id) => medicine(id) !== undefined || typedName(id) !== undefined)
    .map((id) => {
      const row = medicine(id);
      const trial = `trial:${id}`;
      const [answer] = assessment.path.includes(trial) ? [chosen(input, trial)[0] ?? 'unsure'] : [];
      const what = answer === undefined ? undefined : words.trial.inShort[answer as keyof Words['trial']['inShort']];
      const family = row ? words.classes[row.class].name : '';
      const after = row === undefined ? words.handoff.notInTable : what;
      return { family, text: [family, medicineLabel(words, id), after].filter(Boolean).join(': ') };
    })
    // Typed names have no class and come last.
    .sort((a, b) => Number(a.family === '') - Number(b.family === '') || a.family.localeCompare(b.family))
    .map(({ text }) => ({ text }));
  const others = (['names-unknown', 'none'] as const)
    .filter((option) => chosen(input, 'medicines').includes(option))
    .map((option) => ({ text: words.questions.medicines.options[option] }));
  return [...lines, ...others, ...answersTo(input, ['remembered'])];
}

/** How many medicines were tried, or that it is not known: a skipped question does not mean none. */
export function countsOf({ words, answers, assessment }: Omit<SummaryInput, 'handoff' | 'settings'>): string {
  const { medicines, remembered } = answers;
  const named = Array.isArray(medicines) ? medicines : [];
  const isNumberOpen = named.includes('names-unknown') && (remembered === null || remembered === 'unsure');
  const { counts } = assessment;
  if (medicines === null || (isNumberOpen && counts.triedMedicines === 0)) return words.outcome.countsUnknown;
  const typed = named.some((id) => typedName(id) !== undefined) ? ` ${words.outcome.typedNotCounted}` : '';
  return words.outcome.counts(counts) + typed;
}

const counts = (input: SummaryInput): readonly Line[] =>
  input.assessment.path.includes('medicines') ? [{ text: countsOf(input), keep: true }] : [];

/** Included for every answer, also "not sure" or a skip, which a clinician needs to know. */
function safetyLine(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  if (!assessment.path.includes('self-harm')) return [];
  const answer = chosen(input, 'self-harm').map((option) => optionLabel(words, 'self-harm', option));
  const text = `${words.questions['self-harm'].short}: ${answer.join('; ') || words.handoff.unknownAnswer}`;
  return [{ text, keep: true }];
}

/** The texts of the `tell` rules. */
const toTell = ({ words, assessment }: SummaryInput): readonly Line[] =>
  assessment.tell.map((item) => ({ text: ruleText(words, item) }));

/** Questions without a known answer: listed, because a missing answer does not mean "no". */
function unknown(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  return assessment.path
    .filter((pathId) => !isKnown(input, pathId) && !questionsOf('safety').includes(familyOf(pathId)))
    .map((pathId) =>
      familyOf(pathId) === 'trial'
        ? words.questions.trial.short(medicineLabel(words, medicineOfTrial(pathId)))
        : questionWords(words, pathId).short,
    )
    .map((text) => ({ text, keep: true }));
}
