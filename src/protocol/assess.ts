/**
 * The one decider. Nothing else in the product decides anything clinical: not the page, not the statechart.
 *
 * It reads the answers from the start each time, so nothing has to be taken back when one of them changes:
 * close what is open as skipped → path → counts → rules → outcome → what to show.
 */
import { type Answers, settle, type Settled } from './answers.js';
import { type Concern, type Condition, type Effect, type Facts, isTrue } from './condition.js';
import { crisisCardWhen, type Outcome, type OutcomeId, outcomes } from './outcomes.js';
import { type Question, questionOf, questions, skippedAs } from './questions.js';
import { type Rule, type RuleId, rules } from './rules.js';
import { allowedSettings, offerableConcerns, type RuleSettings } from './settings.js';
import type { SourceId } from './sources.js';
import { countable, countTrials } from './trials.js';

/** One thing to show: ids only, the words come from a locale. */
export interface Item {
  readonly rule: RuleId;
  /** The path id of the question behind it. */
  readonly question: string;
  /** The answers behind it; empty where the question was skipped. */
  readonly options: readonly string[];
  /** What it cites; empty for a rule of our own, which a clinician has to confirm. */
  readonly sources: readonly SourceId[];
}

export interface Assessment {
  /** Ids of the questions asked with these answers, in order, trials included. */
  readonly path: readonly string[];
  /** The first on the path that is neither answered nor skipped. */
  readonly next: string | undefined;
  /** What it would be if everything open were skipped. */
  readonly outcome: OutcomeId;
  readonly counts: {
    readonly adequateMedicines: number;
    readonly adequateClasses: number;
    readonly maybeMedicines: number;
  };
  readonly reasons: readonly Item[];
  readonly tell: readonly Item[];
  readonly notes: readonly Item[];
  readonly crisisCard: boolean;
}

/** A rule that holds for these answers, with the effect that it has here (a clinic may have raised it). */
interface Held {
  readonly rule: Rule & { readonly id: RuleId };
  readonly effect: Effect;
  readonly item: Item;
}

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
  const chosen = (pathId: string, question: Question): readonly string[] => {
    const { state, options } = answered.get(pathId) ?? { state: 'open', options: [] };
    const instead = skippedAs(question);
    return state === 'answered' || instead === undefined ? options : [instead];
  };
  const pathIdsOf = (family: string): readonly string[] => pages.get(family) ?? [];
  const chose = (family: string, option: string): boolean =>
    pathIdsOf(family).some((pathId) => chosen(pathId, questionById(family)).includes(option));

  let counts = countTrials([], () => undefined, 0);
  const held: Held[] = [];
  const facts: Facts = {
    has: chose,
    asked: (question) => pathIdsOf(question).length > 0,
    settings: allowed,
    get counts() {
      return counts;
    },
    holds: (effect, concern) => held.some((entry) => entry.effect === effect && concerns(entry.rule, concern)),
  };

  // The path. Each question sees the answers before it; an urgent answer ends it.
  for (const question of questions as readonly Question[]) {
    if (!isTrue(question.askedWhen, facts)) continue;
    pages.set(question.id, pathIds(question, answered.get('medicines')?.options ?? []));
    for (const pathId of pathIdsOf(question.id)) answered.set(pathId, read(pathId, question));
    if (endsPath(question, facts)) break;
  }

  const named = answered.get('medicines')?.options ?? [];
  const trialOf = (id: string): string | undefined => chosen(`trial:${id}`, questionById('trial'))[0];
  counts = countTrials(named, trialOf, rememberedCount(answered.get('remembered'), allowed));

  for (const rule of rules as readonly (Rule & { readonly id: RuleId })[]) {
    for (const pathId of pathIdsOf(rule.question)) {
      const question = questionById(rule.question);
      const options = chosen(pathId, question);
      const behind = rule.options ? options.filter((option) => rule.options?.includes(option)) : options;
      if (rule.options && behind.length === 0) continue;
      if (rule.when && !isTrue(rule.when, facts)) continue;
      held.push(...raised(rule, pathId, behind, answered.get(pathId), allowed));
    }
  }

  const outcome = (outcomes as readonly Outcome[]).find(({ when }) => isTrue(when, facts)) as Outcome;
  const items = (...effects: Effect[]): Item[] =>
    effects.flatMap((effect) => held.filter((entry) => entry.effect === effect).map(({ item }) => item));
  const { adequateMedicines, adequateClasses, maybeMedicines } = counts;
  return {
    path: [...answered.keys()],
    next: [...answered].find(([, { state }]) => state === 'open')?.[0],
    outcome: outcome.id as OutcomeId,
    counts: { adequateMedicines, adequateClasses, maybeMedicines },
    reasons: items(...outcome.reasons),
    tell: items('tell'),
    notes: items('note'),
    crisisCard: isTrue(crisisCardWhen, facts),
  };
}

const questionById = (id: string): Question => questionOf(id) as Question;

/** `trial:*` follow the order in which the medicines were named. */
const pathIds = (question: Question, medicines: readonly string[]): readonly string[] =>
  question.perMedicine ? countable(medicines).map(({ id }) => `${question.id}:${id}`) : [question.id];

const optionsOffered = ({ id, options }: Question, { concerns }: RuleSettings): readonly string[] =>
  options
    .map((option) => option.id)
    .filter((option) => id !== 'concerns' || !offerableConcerns.includes(option) || concerns.includes(option));

function endsPath(question: Question, facts: Facts): boolean {
  const urgent: Condition[] = (rules as readonly Rule[])
    .filter((rule) => rule.effect === 'urgent' && rule.question === question.id)
    .map((rule) => ({ has: [rule.question, ...(rule.options ?? [])] }));
  return isTrue({ any: [...urgent, ...(question.endsPathWhen ? [question.endsPathWhen] : [])] }, facts);
}

/** "3 or more" is never fewer than what the clinic asks for: it may be enough, and the visitor is asked to find the names. */
function rememberedCount(remembered: Settled | undefined, { minMedicines, minClasses }: RuleSettings): number {
  const [answer] = remembered?.options ?? [];
  if (answer === '3-plus') return Math.max(3, minMedicines, minClasses);
  return answer === '1' || answer === '2' ? Number(answer) : 0;
}

/** The rule's own effect, and `clear-first` for the options that the clinic has raised. */
function raised(
  rule: Held['rule'],
  pathId: string,
  behind: readonly string[],
  settled: Settled | undefined,
  { escalate }: RuleSettings,
): Held[] {
  const isRaised = (option: string): boolean =>
    (rule.effect === 'tell' || rule.effect === 'sort-first') && escalate.includes(`${rule.question}:${option}`);
  const up = behind.filter(isRaised);
  const rest = behind.filter((option) => !isRaised(option));
  const hold = (effect: Effect, options: readonly string[]): Held => ({
    rule,
    effect,
    item: {
      rule: rule.id,
      question: pathId,
      options: settled?.state === 'answered' ? options : [],
      sources: rule.sources === 'own-rule' ? [] : rule.sources,
    },
  });
  return [
    ...(up.length > 0 ? [hold('clear-first', up)] : []),
    ...(rest.length > 0 || up.length === 0 ? [hold(rule.effect, rest)] : []),
  ];
}

/** `both` is true only of a rule about the visitor as a whole; no concern asked about is true of every rule. */
const concerns = (rule: Rule, concern: Concern | 'both' | undefined): boolean =>
  concern === undefined || (concern === 'both' ? rule.concern === undefined : rule.concern === concern);
