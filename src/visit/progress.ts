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
} from '../protocol/index.js';

export interface Progress {
  /** 1 for the first question. Going forward it never shrinks. */
  readonly number: number;
  /** At most so many; absent while an open answer could still add more. Going forward it never grows. */
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

/** How far the visitor is at `place`, a path id; `path` is that of the same answers and settings. */
export function progress(
  { path }: Pick<Assessment, 'path'>,
  answers: Answers,
  settings: Partial<RuleSettings>,
  place: string,
): Progress {
  const number = path.indexOf(place) + 1;
  if (number === 0) return { number };
  const open = branching.filter(({ id }) => path.includes(id) && answers[id] === undefined);
  // Each medicine adds a question, so the total is unknown before the medicines are named.
  if (open.some(({ id }) => id === 'concerns' || id === 'medicines')) return { number };
  const fullest = Object.fromEntries(open.map(({ id, options }) => [id, options.map((option) => option.id)]));
  const longest = open.length === 0 ? path : assess({ ...answers, ...fullest }, settings).path;
  return { number, about: longest.length };
}
