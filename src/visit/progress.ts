/**
 * "Question 4 of about 9": how far the visitor is, in words only. The total is shown once it cannot grow.
 */
import {
  type Answers,
  assess,
  type Assessment,
  askedWhen,
  type Condition,
  type Question,
  questions,
  type RuleSettings,
  saidAlready,
} from '../protocol/index.js';

export interface Progress {
  /** From 1; 0 on a page without a question. It never decreases on the way forward. */
  readonly number: number;
  /**
   * The greatest possible total; absent until concerns and medicines are answered. It never increases on the way
   * forward.
   */
  readonly about?: number;
}

const all = questions as readonly Question[];

/** Questions whose answers add others. A condition asks for an answer, never for its absence. */
const branching = all.filter(({ id }) => Object.values(askedWhen).some((condition) => mentions(condition, id)));

function mentions(condition: Condition, question: string): boolean {
  if ('has' in condition) return condition.has[0] === question;
  if ('all' in condition) return condition.all.some((part) => mentions(part, question));
  if ('any' in condition) return condition.any.some((part) => mentions(part, question));
  return false;
}

/**
 * The progress at `place`, a path id. `path` belongs to the same answers and settings. A question whose answer an
 * earlier one contains is not asked, and so not counted.
 */
export function progress(
  { path }: Pick<Assessment, 'path'>,
  answers: Answers,
  settings: Partial<RuleSettings>,
  place: string,
): Progress {
  const said = saidAlready(answers, settings);
  const counted = (of: readonly string[]): readonly string[] => of.filter((id) => said[id] === undefined);
  const number = counted(path).indexOf(place) + 1;
  if (number === 0) return { number };
  const open = branching.filter(({ id }) => path.includes(id) && answers[id] === undefined);
  // Each medicine adds a question, so the total is unknown before the medicines are named.
  if (open.some(({ id }) => id === 'concerns' || id === 'medicines')) return { number };
  const fullest = Object.fromEntries(open.map(({ id, options }) => [id, options.map((option) => option.id)]));
  const longest = open.length === 0 ? path : assess({ ...answers, ...fullest }, settings).path;
  return { number, about: counted(longest).length };
}
