/** What the chosen settings change in decisions, for the visitors of `visitors.ts`. It only asks `assess`. */
import { answersBehind } from '../../src/locales/labels.js';
import { headlineOf } from '../../src/locales/headline.js';
import type { Words } from '../../src/locales/words.js';
import { assess, type Assessment } from '../../src/protocol/index.js';
import type { Settings } from '../../src/settings/parse.js';
import { type Visitor, visitors } from './visitors.js';

export interface Heard {
  readonly headline: string;
  /** The answers that a doctor has to check first. */
  readonly checks: readonly string[];
  /** Whether the clinic's booking link can be shown. */
  readonly booking: boolean;
}

export interface Change {
  readonly visitor: Visitor;
  readonly before: Heard;
  readonly after: Heard;
}

type Chosen = Pick<Settings, 'rules' | 'preparationOnly'>;

function heard(words: Words, assessment: Assessment, isPreparation = false): Heard {
  const checks = assessment.reasons
    .filter(({ effect }) => effect === 'clear-first')
    .flatMap((item) => answersBehind(words, item));
  return {
    headline: headlineOf(words, assessment, isPreparation).title,
    checks: [...new Set(checks)].sort(),
    booking: assessment.booking,
  };
}

/** The visitors who hear something else than without any setting. */
export const changes = (words: Words, { rules, preparationOnly }: Chosen): readonly Change[] =>
  visitors
    .map((visitor) => ({
      visitor,
      before: heard(words, assess(visitor.answers)),
      after: heard(words, assess(visitor.answers, rules), preparationOnly),
    }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
