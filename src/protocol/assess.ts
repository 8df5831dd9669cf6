/**
 * Makes every clinical decision. No page and no statechart makes one.
 *
 * The result is computed from all answers each time, so no state has to be undone when an answer changes:
 * path (an open question counts as skipped) → counts → rules → halves → outcome → what to show.
 */
import { type Answers, readAnswer, type ReadAnswer } from './answers.js';
import type { Assessment, Item } from './assessment.js';
import { type Condition, type Effect, type Facts, isTrue } from './condition.js';
import { halfReasons, type RuleId } from './half-reasons.js';
import { alsoWhen, halves, type HalfTable, isAskedFor } from './halves.js';
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
import { countable, countTrials } from './trials.js';

type KnownRule = Rule & { readonly id: RuleId };

/**
 * What the answers mean so far, and what comes next. It never throws, for any JSON value.
 *
 * @param answers see {@link Answers}; options that are not offered and answers off the path are ignored
 * @param settings see {@link RuleSettings}; a number out of range becomes the nearest allowed one, any other invalid
 * value the default
 */
export function assess(answers: Answers, settings?: Partial<RuleSettings>): Assessment {
  const allowed = allowedSettings(settings);
  const given: Answers = typeof answers === 'object' && answers !== null ? answers : {};
  const answered = new Map<string, ReadAnswer>();
  const pages = new Map<string, readonly string[]>();
  const answerAt = (pathId: string, question: Question): ReadAnswer =>
    readAnswer(question, Object.hasOwn(given, pathId) ? given[pathId] : undefined, optionsOffered(question, allowed));

  /** The chosen options; a skip counts as the question's "not sure". */
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
  const applyRule = (rule: KnownRule): void => {
    for (const pathId of pathIdsOf(rule.question)) {
      const matching = chosen(pathId).filter((option) => rule.options?.includes(option) ?? true);
      if ((rule.options && matching.length === 0) || (rule.when && !isTrue(rule.when, facts))) continue;
      items.push(...itemsOf(rule, pathId, matching, answered.get(pathId)?.state === 'answered', allowed));
    }
  };

  // The path: a question depends only on earlier answers, and an urgent answer ends the path.
  for (const question of questions as readonly (Question & { readonly id: QuestionId })[]) {
    if (!isTrue(askedWhen[question.id], facts)) continue;
    pages.set(question.id, pathIds(question, answered.get('medicines')?.options ?? []));
    for (const pathId of pathIdsOf(question.id)) answered.set(pathId, answerAt(pathId, question));
    if (endsPath(question.id, facts)) break;
  }

  counts = countTrials({
    medicines: answered.get('medicines')?.options ?? [],
    answerTo: (id) => chosen(`trial:${id}`)[0],
    remembered: rememberedCount(answered.get('remembered'), allowed),
    fullTrialsOnly: allowed.fullTrialsOnly,
  });
  for (const rule of rules as readonly KnownRule[]) applyRule(rule);

  const [mentalRow, painRow] = [rowOf(halves.mental, facts), rowOf(halves.pain, facts)];
  for (const rule of halfReasons) {
    if ((rule.rows as readonly unknown[]).some((id) => id === mentalRow?.id || id === painRow?.id)) applyRule(rule);
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

/** One id for each medicine that counts, in the order in which they were chosen, or the question's own id. */
const pathIds = (question: Question, medicines: readonly string[]): readonly string[] =>
  question.perMedicine ? countable(medicines).map(({ id }) => `${question.id}:${id}`) : [question.id];

/** The first row whose condition is true, or none if the visitor does not ask about the half. */
const rowOf = <Table extends HalfTable>(table: Table, facts: Facts): Table['rows'][number] | undefined =>
  isTrue(table.askedAbout, facts) ? table.rows.find(({ when }) => isTrue(when, facts)) : undefined;

function endsPath(id: QuestionId, facts: Facts): boolean {
  const isUrgent = (rules as readonly Rule[]).some(
    (rule) => rule.effect === 'urgent' && rule.question === id && rule.options?.some((option) => facts.has(id, option)),
  );
  const when: Condition | undefined = endsPathWhen[id];
  return isUrgent || (when !== undefined && isTrue(when, facts));
}

/** "3 or more" is at least what the clinic asks for: it may be enough, so the visitor is asked to find the names. */
function rememberedCount(remembered: ReadAnswer | undefined, { minMedicines, minClasses }: RuleSettings): number {
  const [answer] = remembered?.options ?? [];
  if (answer === '3-plus') return Math.max(3, minMedicines, minClasses);
  return answer === '1' || answer === '2' ? Number(answer) : 0;
}

/** Items with the rule's own effect, and with `clear-first` for options that the clinic has raised. */
function itemsOf(
  rule: KnownRule,
  pathId: string,
  matching: readonly string[],
  isAnswered: boolean,
  { escalate }: RuleSettings,
): readonly Item[] {
  const isRaised = (option: string): boolean =>
    rule.effect === 'tell' && escalate.includes(`${rule.question}:${option}`);
  const raised = matching.filter(isRaised);
  const own = matching.filter((option) => !isRaised(option));
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
