/** What each single answer does to each of the profiles, and what the profiles are. */
import type { Answers, Assessment, Question } from '../../src/protocol/index.js';
import { collapse, oneOf } from './cubes.js';
import { type Profile, profiles } from './profiles.js';
import { decisionOf, itemsOf, lists, type Reader } from './reader.js';

/** In the place of an option: the question is skipped. */
export const SKIPPED = '(skipped)';

export const profileLines = (reader: Reader): string[] =>
  profiles.map(({ name, answers }) => `${name} => ${decisionOf(reader.assess(answers))}`);

/** These answers with one more: beside what was chosen in a *many* question, unless it stands alone; else in its place. */
export function choosing(answers: Answers, pathId: string, { kind, options }: Question, option: string): Answers {
  if (option === SKIPPED) return { ...answers, [pathId]: null };
  if (kind === 'one') return { ...answers, [pathId]: option };
  const alone = options.some(({ id, exclusive }) => exclusive && id === option);
  const beside = [answers[pathId] ?? []].flat().filter((chosen) => chosen !== option);
  return { ...answers, [pathId]: alone ? [option] : [...beside, option] };
}

/** Medicines have a section of their own. */
export const optionsOf = ({ id, options }: Question, { protocol }: Reader): readonly string[] =>
  options.map((option) => option.id).filter((option) => id !== 'medicines' || !protocol.medicine(option));

/** One line for each option and each group of profiles to whom it does the same. Concerns have a section of their own. */
export function singleLines(reader: Reader): string[] {
  const questions = (reader.protocol.questions as readonly Question[]).filter(({ id }) => id !== 'concerns');
  return questions.flatMap((question) => {
    const asked = profiles.flatMap((profile) => visited(reader, profile, question) ?? []);
    if (asked.length === 0) return [`${question.id}: asked of nobody`];
    const options = [...optionsOf(question, reader), SKIPPED];
    const names = asked.map(({ name }) => name);
    const told = new Map(options.map((option) => [option, tell(reader, question, option, asked)]));
    const dimensions = [
      { name: 'of', values: names },
      { name: 'option', values: options },
    ];
    const decide = ([name = '', option = '']: readonly string[]): string =>
      told.get(option)?.[names.indexOf(name)] ?? '';
    return collapse(dimensions, decide).map(({ decision, allowed: [of = [], chosen = []] }) => {
      const whom = of.length < names.length ? ` (of ${oneOf(names, of)})` : '';
      return `${question.id}: ${oneOf(options, chosen)}${whom} => ${decision}`;
    });
  });
}

interface Visited extends Profile {
  readonly before: Assessment;
  readonly pathId: string;
}

/** The profile where the question is asked of it. */
function visited(reader: Reader, profile: Profile, { id }: Question): Visited | undefined {
  const before = reader.assess(profile.answers);
  const pathId = before.path.find((asked) => reader.protocol.familyOf(asked) === id);
  return pathId === undefined || profile.stands === id ? undefined : { ...profile, before, pathId };
}

/** How to say an outcome or a card: only where it changes, or as it is afterwards. */
interface Manner {
  readonly outcome: 'changed' | 'as it is';
  readonly card: 'changed' | 'as it is';
}

const manners: readonly Manner[] = (['changed', 'as it is'] as const).flatMap((outcome) =>
  (['changed', 'as it is'] as const).map((card) => ({ outcome, card })),
);

/** What the option does to each of the profiles, said in the manner in which most of them are told the same. */
function tell(reader: Reader, question: Question, option: string, asked: readonly Visited[]): readonly string[] {
  const after = asked.map(({ answers, pathId }) => reader.assess(choosing(answers, pathId, question, option)));
  const ways = manners.map((manner) =>
    asked.map(({ before, pathId }, at) => describe(before, after[at] as Assessment, pathId, option, manner)),
  );
  const kinds = (way: readonly string[]): number => new Set(way).size;
  const fewest = Math.min(...ways.map(kinds));
  const best = ways.filter((way) => kinds(way) === fewest);
  return (fewest === 1 ? best[0] : best.at(-1)) ?? [];
}

/** Beside what the answer itself shows: what is gained and lost elsewhere, of the questions that are still asked. */
export function describe(
  before: Assessment,
  after: Assessment,
  pathId: string,
  option: string,
  manner: Manner = { outcome: 'changed', card: 'changed' },
): string {
  const isMoved = after.outcome !== before.outcome;
  const parts: string[] = isMoved || manner.outcome === 'as it is' ? [after.outcome] : [];
  for (const list of lists) {
    const [was, is] = [itemsOf(before, list), itemsOf(after, list)];
    const shown = is.filter(
      ({ options, question, rule }) =>
        (question === pathId && (option === SKIPPED || options.includes(option))) ||
        !was.some((item) => item.rule === rule),
    );
    const lost = was.filter(
      ({ question, rule }) =>
        question !== pathId && after.path.includes(question) && !is.some((item) => item.rule === rule),
    );
    for (const rule of new Set(shown.map((item) => item.rule))) parts.push(`${list} ${rule}`);
    if (!(list === 'reason' && isMoved)) for (const { rule } of lost) parts.push(`no ${list} ${rule}`);
  }
  if (after.crisisCard && (!before.crisisCard || manner.card === 'as it is')) parts.push('crisis card');
  if (!after.crisisCard && before.crisisCard) parts.push('no crisis card');
  return [...parts, ...pathChanges(before.path, after.path)].join(', ') || 'nothing';
}

function pathChanges(before: readonly string[], after: readonly string[]): readonly string[] {
  const families = (ids: readonly string[]) => [...new Set(ids.map((id) => id.split(':', 1)[0] ?? ''))];
  const [was, is] = [families(before), families(after)];
  const isShorter = after.length < before.length && after.every((id, at) => id === before[at]);
  if (isShorter) return [`ends the questions after ${after.at(-1)}`];
  return [
    ...is.filter((id) => !was.includes(id)).map((id) => `asks ${id}`),
    ...was.filter((id) => !is.includes(id)).map((id) => `does not ask ${id}`),
  ];
}
