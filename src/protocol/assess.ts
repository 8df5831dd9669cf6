/**
 * The one decider. Nothing else in the product decides anything clinical: not the page, not the statechart.
 *
 * It reads the answers from the start each time, so nothing has to be taken back when one of them changes:
 * close what is open as skipped → path → counts → rules → halves → outcome → what to show.
 */
import { type Answers, settle, type Settled } from './answers.js';
import { type Condition, type Effect, type Facts, type Half, isTrue } from './condition.js';
import { halfReasons, type RuleId } from './half-reasons.js';
import { alsoWhen, halves, type HalfTable, isAskedFor, type MentalValue, type PainValue } from './halves.js';
import {
  crisisCardWhen,
  type FirstOutcome,
  firstOutcomes,
  outcomeOf,
  type OutcomeId,
  reasonEffects,
} from './outcomes.js';
import { askedWhen, endsPathWhen } from './path.js';
import { type Question, type QuestionId, questions, questionOf, skippedAs } from './questions.js';
import { type Rule, rules } from './rules.js';
import { allowedSettings, optionsOffered, type RuleSettings } from './settings.js';
import type { SourceId } from './sources.js';
import { countable, type Counts, countTrials } from './trials.js';

/** One thing to show: ids only, the words come from a locale. */
export interface Item {
  readonly rule: RuleId;
  /** The path id of the question behind it. */
  readonly question: string;
  /** The answers behind it; empty where the question was skipped. */
  readonly options: readonly string[];
  /** What it cites; empty for a rule of our own, which a clinician has to confirm. */
  readonly sources: readonly SourceId[];
  /** `clear-first` for what has to be checked first, also where the clinic has raised it. */
  readonly effect: Effect;
  /** The half that it is about; `undefined` for the visitor as a whole. */
  readonly half: Half | undefined;
}

export interface Assessment {
  /** Ids of the questions asked with these answers, in order, trials included. */
  readonly path: readonly string[];
  /** The first on the path that is neither answered nor skipped. */
  readonly next: string | undefined;
  /** What it would be if everything open were skipped. */
  readonly outcome: OutcomeId;
  /** What the mental-health half says; `undefined` where the visitor does not ask about it. */
  readonly mental: MentalValue | undefined;
  readonly pain: PainValue | undefined;
  /** Care for another illness that a clinician has named, beside depression that is being worked on. */
  readonly also: 'mental-health-care' | undefined;
  /** A doctor has to check something first; its reasons have the effect `clear-first`. */
  readonly check: boolean;
  /** Whether the clinic's booking link may show: help and a check come first. */
  readonly booking: boolean;
  readonly counts: Pick<
    Counts,
    | 'adequateMedicines'
    | 'adequateClasses'
    | 'notToleratedMedicines'
    | 'triedMedicines'
    | 'triedClasses'
    | 'maybeMedicines'
  >;
  /** What is missing to the trial bar; 0 where it is met. */
  readonly missing: { readonly medicines: number; readonly classes: number };
  readonly reasons: readonly Item[];
  readonly tell: readonly Item[];
  readonly notes: readonly Item[];
  readonly crisisCard: boolean;
}

type KnownRule = Rule & { readonly id: RuleId };

/**
 * What these answers mean so far, and what comes next. Total: whatever JSON can hold, it returns and never throws.
 *
 * @param answers see {@link Answers}; what the question does not offer, or what is off the path, is ignored
 * @param settings see {@link RuleSettings}; a number out of range becomes the nearest allowed one, another type the default
 */
export function assess(answers: Answers, settings?: Partial<RuleSettings>): Assessment {
  const allowed = allowedSettings(settings);
  const given: Answers = typeof answers === 'object' && answers !== null ? answers : {};
  const answered = new Map<string, Settled>();
  const pages = new Map<string, readonly string[]>();
  const read = (pathId: string, question: Question): Settled =>
    settle(question, Object.hasOwn(given, pathId) ? given[pathId] : undefined, optionsOffered(question, allowed));

  /** A skip chooses nothing, and has the effect of the question's "not sure". */
  const chosen = (pathId: string): readonly string[] => {
    const { state, options } = answered.get(pathId) ?? { state: 'open', options: [] };
    const question = questionOf(pathId);
    const instead = question && skippedAs(question);
    return state === 'answered' || instead === undefined ? options : [instead];
  };
  const pathIdsOf = (id: string): readonly string[] => pages.get(id) ?? [];

  let counts = countTrials({ medicines: [], answerTo: () => undefined, remembered: 0, fullTrialsOnly: false });
  const items: Item[] = [];
  const facts: Facts = {
    has: (question, option) => pathIdsOf(question).some((pathId) => chosen(pathId).includes(option)),
    asked: (question) => pathIdsOf(question).length > 0,
    settings: allowed,
    get counts() {
      return counts;
    },
    holds: (effect, half) => items.some((item) => item.effect === effect && (half === undefined || item.half === half)),
  };
  const hold = (rule: KnownRule): void => {
    for (const pathId of pathIdsOf(rule.question)) {
      const behind = chosen(pathId).filter((option) => rule.options?.includes(option) ?? true);
      if ((rule.options && behind.length === 0) || (rule.when && !isTrue(rule.when, facts))) continue;
      items.push(...itemsOf(rule, pathId, behind, answered.get(pathId)?.state === 'answered', allowed));
    }
  };

  // The path. Each question sees the answers before it; an urgent answer ends it.
  for (const question of questions as readonly (Question & { readonly id: QuestionId })[]) {
    if (!isTrue(askedWhen[question.id], facts)) continue;
    pages.set(question.id, pathIds(question, answered.get('medicines')?.options ?? []));
    for (const pathId of pathIdsOf(question.id)) answered.set(pathId, read(pathId, question));
    if (endsPath(question.id, facts)) break;
  }

  counts = countTrials({
    medicines: answered.get('medicines')?.options ?? [],
    answerTo: (id) => chosen(`trial:${id}`)[0],
    remembered: rememberedCount(answered.get('remembered'), allowed),
    fullTrialsOnly: allowed.fullTrialsOnly,
  });
  for (const rule of rules as readonly KnownRule[]) hold(rule);

  const [mentalRow, painRow] = [rowOf(halves.mental, facts), rowOf(halves.pain, facts)];
  for (const rule of halfReasons) {
    if ((rule.rows as readonly unknown[]).some((id) => id === mentalRow?.id || id === painRow?.id)) hold(rule);
  }

  const [mental, pain] = [mentalRow?.value, painRow?.value];
  const first = (firstOutcomes as readonly FirstOutcome[]).find(({ when }) => isTrue(when, facts));
  const check = facts.holds('clear-first');
  const crisisCard = isTrue(crisisCardWhen, facts);
  const listed = (...effects: readonly Effect[]): readonly Item[] =>
    effects.flatMap((effect) => items.filter((item) => item.effect === effect));
  const { possibleMedicines: _, possibleClasses: __, ...shownCounts } = counts;
  return {
    path: [...answered.keys()],
    next: [...answered].find(([, { state }]) => state === 'open')?.[0],
    outcome: (first?.id as OutcomeId | undefined) ?? outcomeOf(mental, pain),
    mental,
    pain,
    also: mental !== undefined && !isAskedFor(mental) && isTrue(alsoWhen, facts) ? 'mental-health-care' : undefined,
    check,
    booking: !check && !crisisCard,
    counts: shownCounts,
    missing: {
      medicines: Math.max(0, allowed.minMedicines - counts.triedMedicines),
      classes: Math.max(0, allowed.minClasses - counts.triedClasses),
    },
    reasons: listed(...(first?.reasons ?? reasonEffects)),
    tell: listed('tell'),
    notes: listed('note'),
    crisisCard,
  };
}

/** `trial:*` follow the order in which the medicines were named. */
const pathIds = (question: Question, medicines: readonly string[]): readonly string[] =>
  question.perMedicine ? countable(medicines).map(({ id }) => `${question.id}:${id}`) : [question.id];

/** The first row that fits, or none where the half was not asked about. */
const rowOf = <Table extends HalfTable>(table: Table, facts: Facts): Table['rows'][number] | undefined =>
  isTrue(table.askedAbout, facts) ? table.rows.find(({ when }) => isTrue(when, facts)) : undefined;

function endsPath(id: QuestionId, facts: Facts): boolean {
  const isUrgent = (rules as readonly Rule[]).some(
    (rule) => rule.effect === 'urgent' && rule.question === id && rule.options?.some((option) => facts.has(id, option)),
  );
  const when: Condition | undefined = endsPathWhen[id];
  return isUrgent || (when !== undefined && isTrue(when, facts));
}

/** "3 or more" is never fewer than what the clinic asks for: it may be enough, and the visitor is asked to find the names. */
function rememberedCount(remembered: Settled | undefined, { minMedicines, minClasses }: RuleSettings): number {
  const [answer] = remembered?.options ?? [];
  if (answer === '3-plus') return Math.max(3, minMedicines, minClasses);
  return answer === '1' || answer === '2' ? Number(answer) : 0;
}

/** The rule's own effect, and `clear-first` for the options that the clinic has raised. */
function itemsOf(
  rule: KnownRule,
  pathId: string,
  behind: readonly string[],
  isAnswered: boolean,
  { escalate }: RuleSettings,
): readonly Item[] {
  const isRaised = (option: string): boolean =>
    rule.effect === 'tell' && escalate.includes(`${rule.question}:${option}`);
  const raised = behind.filter(isRaised);
  const own = behind.filter((option) => !isRaised(option));
  const item = (effect: Effect, options: readonly string[]): Item => ({
    rule: rule.id,
    question: pathId,
    options: isAnswered ? options : [],
    sources: rule.sources === 'own-rule' ? [] : rule.sources,
    effect,
    half: rule.half,
  });
  return [
    ...(raised.length > 0 ? [item('clear-first', raised)] : []),
    ...(own.length > 0 || raised.length === 0 ? [item(rule.effect, own)] : []),
  ];
}
