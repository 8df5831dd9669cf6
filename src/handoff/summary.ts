/**
 * What the visitor can hand over: one page for a read of thirty seconds. The page, the printout and the text are made from
 * the same sections. The answer about self-harm is in it only where the visitor has ticked it in.
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
  /** Never cut, however long the rest is: what has to be checked first, the counts, and what is not known. */
  readonly keep?: true;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  /** A reminder for the visitor, on the screen and in the text; the printed page is for a clinician in a hurry. */
  readonly isReminder?: true;
}

export interface Summary {
  readonly title: string;
  readonly sections: readonly Section[];
  /** Whether the answer about safety is in it. */
  readonly safety: string;
  readonly footer: string;
}

export interface Told {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly words: Words;
  readonly handoff: { readonly includeSelfHarm: boolean };
  readonly settings: { readonly reviewed: object | undefined };
}

/** The most characters of the text: what fits into a message to a clinic's portal. */
export const longestText = 2000;

const notKnown = ['unsure', 'prefer-not'];

export function summarize(told: Told): Summary {
  const { words } = told;
  const { handoff } = words;
  const section = (title: string, lines: readonly Line[]): Section => ({ title, lines });
  return {
    title: handoff.documentTitle,
    sections: [
      section(handoff.attention, attention(told)),
      section(handoff.concerns, answerTo(told, 'concerns')),
      section(handoff.told, answerTo(told, 'told')),
      section(handoff.medicines, medicineLines(told)),
      section(handoff.tried, counts(told)),
      section(handoff.otherCare, answerTo(told, 'other-care')),
      section(handoff.pain, answersOf(told, 'pain')),
      section(handoff.opioids, answersOf(told, 'opioids')),
      section(handoff.health, answersOf(told, 'health')),
      section(handoff.selfHarm, told.handoff.includeSelfHarm ? safetyLine(told) : []),
      section(handoff.unknown, unknown(told)),
      { ...section(handoff.alsoTell, toTell(told)), isReminder: true as const },
    ].filter(({ lines }) => lines.length > 0),
    safety: told.handoff.includeSelfHarm ? handoff.safetyIn : handoff.safetyOut,
    footer: handoff.footer(protocol.version, told.settings.reviewed !== undefined),
  };
}

/** The questions whose answers belong to this section, in the order of the protocol. */
const questionsOf = (section: HandoffSection): readonly string[] =>
  (questions as readonly Question[]).filter(({ handoff }) => handoff === section).map(({ id }) => id);

const chosen = ({ answers }: Told, pathId: string): readonly string[] => {
  const answer = answers[pathId];
  return typeof answer === 'string' ? [answer] : (answer ?? []);
};

const isKnown = (told: Told, pathId: string): boolean => {
  const options = chosen(told, pathId);
  return options.length > 0 && !options.some((option) => notKnown.includes(option));
};

/** What was chosen for one question, a line each, where the section's title already names the question. */
const answerTo = (told: Told, pathId: string): readonly Line[] =>
  told.assessment.path.includes(pathId) && isKnown(told, pathId)
    ? chosen(told, pathId).map((option) => ({ text: optionLabel(told.words, pathId, option) }))
    : [];

/** A line for each question of this section on the path whose answer is known. */
const answersOf = (told: Told, section: HandoffSection): readonly Line[] => answersTo(told, questionsOf(section));

function answersTo(told: Told, pathIds: readonly string[]): readonly Line[] {
  const { words, assessment } = told;
  return pathIds
    .filter((pathId) => assessment.path.includes(pathId) && isKnown(told, pathId))
    .map((pathId) => {
      const answer = chosen(told, pathId).map((option) => optionLabel(words, pathId, option));
      return { text: `${questionWords(words, pathId).short}: ${answer.join('; ')}` };
    });
}

/** Answers that are dangerous together, then what has to be checked first. */
function attention(told: Told): readonly Line[] {
  const { words, assessment } = told;
  const dangers = assessment.notes
    .filter(({ rule }) => ruleOf(rule).isDanger)
    .map((item) => {
      const beside = answersIn(ruleOf(item.rule).when).filter(({ question, option }) =>
        chosen(told, question).includes(option),
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

/** "Yes, and it still does" would not say to a stranger what it is about. */
function withQuestion(words: Words, question: string, option: string): string {
  const label = optionLabel(words, question, option);
  return questionOf(question)?.kind === 'one' ? `${questionWords(words, question).short}: ${label}` : label;
}

/** Medicines by family, each with what happened. */
function medicineLines(told: Told): readonly Line[] {
  const { words, assessment } = told;
  if (!assessment.path.includes('medicines')) return [];
  const lines = chosen(told, 'medicines')
    .filter((id) => medicine(id) !== undefined || typedName(id) !== undefined)
    .map((id) => {
      const row = medicine(id);
      const trial = `trial:${id}`;
      const [answer] = assessment.path.includes(trial) ? [chosen(told, trial)[0] ?? 'unsure'] : [];
      const what = answer === undefined ? undefined : words.trial.inShort[answer as keyof Words['trial']['inShort']];
      const family = row ? words.classes[row.class].name : '';
      const after = row === undefined ? words.handoff.notInTable : what;
      return { family, text: [family, medicineLabel(words, id), after].filter(Boolean).join(': ') };
    })
    // Names as typed have no family: they stand last.
    .sort((a, b) => Number(a.family === '') - Number(b.family === '') || a.family.localeCompare(b.family))
    .map(({ text }) => ({ text }));
  const others = (['names-unknown', 'none'] as const)
    .filter((option) => chosen(told, 'medicines').includes(option))
    .map((option) => ({ text: words.questions.medicines.options[option] }));
  return [...lines, ...others, ...answersTo(told, ['remembered'])];
}

/** How many medicines were tried, or that it is not known: a skipped list is not a list of none. */
export function countsOf({ words, answers, assessment }: Omit<Told, 'handoff' | 'settings'>): string {
  const { medicines, remembered } = answers;
  const named = Array.isArray(medicines) ? medicines : [];
  const isNumberOpen = named.includes('names-unknown') && (remembered === null || remembered === 'unsure');
  const { counts } = assessment;
  if (medicines === null || (isNumberOpen && counts.triedMedicines === 0)) return words.outcome.countsUnknown;
  const typed = named.some((id) => typedName(id) !== undefined) ? ` ${words.outcome.typedNotCounted}` : '';
  return words.outcome.counts(counts) + typed;
}

const counts = (told: Told): readonly Line[] =>
  told.assessment.path.includes('medicines') ? [{ text: countsOf(told), keep: true }] : [];

/** Ticked in, so it is there whatever it was: "not sure" is what a clinician most needs to read here. */
function safetyLine(told: Told): readonly Line[] {
  const { words, assessment } = told;
  if (!assessment.path.includes('self-harm')) return [];
  const answer = chosen(told, 'self-harm').map((option) => optionLabel(words, 'self-harm', option));
  const text = `${words.questions['self-harm'].short}: ${answer.join('; ') || words.handoff.unknownAnswer}`;
  return [{ text, keep: true }];
}

/** What the rules say to bring up. */
const toTell = ({ words, assessment }: Told): readonly Line[] =>
  assessment.tell.map((item) => ({ text: ruleText(words, item) }));

/** Shown as unknown, never left out: a missing answer is not a "no". */
function unknown(told: Told): readonly Line[] {
  const { words, assessment } = told;
  return assessment.path
    .filter((pathId) => !isKnown(told, pathId) && !questionsOf('safety').includes(familyOf(pathId)))
    .map((pathId) =>
      familyOf(pathId) === 'trial'
        ? words.questions.trial.short(medicineLabel(words, medicineOfTrial(pathId)))
        : questionWords(words, pathId).short,
    )
    .map((text) => ({ text, keep: true }));
}

/**
 * The summary as plain text. What goes beyond {@link longestText} characters is cut and counted, but for the lines that are
 * never cut: with more medicines than a person takes, those alone may be longer.
 */
export function asText(summary: Summary, words: Words): string {
  const lines = summary.sections.flatMap((section) => section.lines);
  const kept = lines.filter(({ keep }) => keep);
  const others = lines.filter(({ keep }) => !keep);
  let text = write(summary, words, new Set(lines));
  for (let left = others.length - 1; left >= 0 && text.length > longestText; left -= 1) {
    text = write(summary, words, new Set([...kept, ...others.slice(0, left)]));
  }
  return text;
}

function write({ title, sections, safety, footer }: Summary, words: Words, shown: ReadonlySet<Line>): string {
  const more = (cut: number): readonly string[] => (cut > 0 ? [`- ${words.handoff.andMore(cut)}`] : []);
  const isShown = ({ lines }: Section): boolean => lines.some((line) => shown.has(line));
  const parts = sections.filter(isShown).map(({ title: heading, lines }) => {
    const left = lines.filter((line) => shown.has(line));
    return [heading, ...left.map(({ text }) => `- ${text}`), ...more(lines.length - left.length)].join('\n');
  });
  // A heading of which every line is cut would only take room.
  const gone = sections.filter((section) => !isShown(section)).flatMap(({ lines }) => lines);
  return [title, ...parts, ...more(gone.length), safety, footer].join('\n\n');
}
