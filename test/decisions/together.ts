/** Whether answers do more, or less, together than each alone: everything that is only told, all at once. */
import type { Answers, Assessment, Question } from '../../src/protocol/index.js';
import { visitor } from '../fixtures/calm.js';
import { bothMet } from './profiles.js';
import { decisionOf, itemsOf, type Reader } from './reader.js';
import { choosing, optionsOf } from './single.js';

const base = visitor(bothMet);

/** What can be said to a question, and what comes of it where nothing else is said. */
interface Single {
  readonly question: Question;
  readonly option: string;
  readonly alone: Assessment;
  readonly isOnlyTold: boolean;
}

export function atOnceLines(reader: Reader): string[] {
  const start = reader.assess(base);
  const asked = (reader.protocol.questions as readonly Question[]).filter(({ id }) => start.path.includes(id));
  const singles = asked.flatMap((question) =>
    optionsOf(question, reader).flatMap((option): readonly Single[] => {
      const alone = reader.assess(choosing(base, question.id, question, option));
      if (alone.path.length < start.path.length) return []; // it ends the questions, so nothing stands beside it
      const isExclusive = question.options.some(({ id, exclusive }) => exclusive && id === option);
      const isSame = decisionOf(alone) === decisionOf(start);
      return [{ question, option, alone, isOnlyTold: question.kind === 'many' && !isExclusive && isSame }];
    }),
  );
  const told = singles.filter(({ isOnlyTold }) => isOnlyTold);
  const others = singles.filter(({ isOnlyTold }) => !isOnlyTold);
  const everything = told.reduce(choose, base);
  const all = amongQuestions(reader, everything, start);
  /** What is so of all of them need not be said again of each; nor what else they lead to, where they do. */
  const isNews = (what: string): boolean => !all.includes(what) && !(isOutcome(what) && all.some(isOutcome));
  const say = (name: string, answers: Answers, moving: Assessment): readonly string[] =>
    amongQuestions(reader, answers, moving)
      .filter(isNews)
      .map((what) => `${name} => ${what}`);
  return [
    `${told.length} answers at once, then ${others.length} others beside them, one by one, and beside each other`,
    ...asked.flatMap(({ id }) => withinQuestion(reader, id, everything, told).map((what) => `all of ${id} => ${what}`)),
    ...all.map((what) => `all of them => ${what}`),
    ...others.flatMap((one) => say(nameOf(one), choose(everything, one), one.alone)),
    ...pairsOf(others, decisionOf(start)).flatMap(([mover, other]) =>
      say(`${nameOf(mover)}; ${nameOf(other)}`, choose(choose(base, other), mover), mover.alone),
    ),
  ];
}

const nameOf = ({ question, option }: Single): string => `${question.id}: ${option}`;
const choose = (answers: Answers, { question, option }: Single): Answers =>
  choosing(answers, question.id, question, option);

/** Two answers to two questions; what two lead to that both move the outcome, the visitors above say. */
const pairsOf = (others: readonly Single[], start: string): readonly (readonly [mover: Single, other: Single])[] =>
  others.flatMap((one, at) =>
    others.slice(at + 1).flatMap((other): readonly (readonly [Single, Single])[] => {
      const [isMover, isOther] = [one, other].map(({ alone }) => decisionOf(alone) !== start);
      if (one.question.id === other.question.id || (isMover && isOther)) return [];
      return isOther ? [[other, one]] : [[one, other]];
    }),
  );

/** What is told and noted of one question. */
const softly = (assessment: Assessment, pathId: string): readonly string[] =>
  (['tell', 'note'] as const).flatMap((list) =>
    itemsOf(assessment, list)
      .filter(({ question }) => question === pathId)
      .map(({ rule }) => `${list} ${rule}`),
  );

const only = (reader: Reader, pathId: string, answers: Answers): Assessment =>
  reader.assess({ ...base, [pathId]: answers[pathId] ?? null });

/** All that is only told of one question, against each of its options alone. */
function withinQuestion(reader: Reader, pathId: string, everything: Answers, told: readonly Single[]) {
  const ofIt = told.filter(({ question }) => question.id === pathId);
  if (ofIt.length === 0) return [];
  const together = only(reader, pathId, everything);
  const expected = ofIt.flatMap(({ alone }) => softly(alone, pathId));
  const outcome = ofIt.map(({ alone }) => decisionOf(alone))[0] ?? '';
  return differences(expected, softly(together, pathId), outcome, decisionOf(together));
}

/** The answers to all questions, against each question alone; the outcome against that of the one that moves it. */
function amongQuestions(reader: Reader, answers: Answers, moving: Assessment): readonly string[] {
  const together = reader.assess(answers);
  const expected = together.path.flatMap((id) => softly(only(reader, id, answers), id));
  const found = together.path.flatMap((id) => softly(together, id));
  return differences(expected, found, decisionOf(moving), decisionOf(together));
}

/** "outcome: reasons", and not something told or noted. */
const isOutcome = (what: string): boolean => what.includes(': ');

const differences = (expected: readonly string[], found: readonly string[], was: string, is: string) => [
  ...(was === is ? [] : [is]),
  ...new Set(found.filter((what) => !expected.includes(what)).map((what) => `${what} too`)),
  ...new Set(expected.filter((what) => !found.includes(what)).map((what) => `without ${what}`)),
];
