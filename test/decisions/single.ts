/** What each single answer changes, whoever gives it; and which answers matter more together. */
import type { Answers, Question } from '../../src/protocol/index.js';
import { bothMet, painMet, tried, visitor } from '../fixtures/people.js';
import { collapse, oneOf } from './cubes.js';
import { changeOf, choosing, decisionOf, effectsOf, itemsOf, optionsOf, type Reader, SKIPPED } from './reader.js';

/** Each question is asked of one of them. */
const visitors: Readonly<Record<string, Answers>> = {
  'enough-tried': visitor(bothMet),
  'little-tried': visitor({
    concerns: ['depression', 'pain'],
    ...tried({ sertraline: 'not-enough' }, 'names-unknown'),
    remembered: '0',
    ...painMet('joint'),
    'pain-care': 'newer',
    opioids: ['naltrexone'],
  }),
  'crps-on-opioids': visitor({ concerns: ['pain'], ...painMet(), opioids: ['prescribed'], 'opioid-goal': 'no' }),
  'ptsd-only': visitor({ concerns: ['ptsd'], told: ['ptsd-disorder'] }),
  'opioids-only': visitor({ concerns: ['opioid-reduction'], opioids: ['prescribed'], 'opioid-goal': 'no' }),
};

export const visitorLines = (reader: Reader): string[] =>
  Object.entries(visitors).map(([name, answers]) => `${name} => ${decisionOf(reader.assess(answers))}`);

/** "question: answer => change", one line for each group of visitors for whom it changes the same. */
export const answerLines =
  (...ids: readonly string[]) =>
  (reader: Reader): string[] =>
    ids
      .flatMap((id) => reader.questions.filter((question) => question.id === id))
      .flatMap((one) => linesOf(reader, one));

function linesOf(reader: Reader, question: Question): string[] {
  const asked = Object.entries(visitors).flatMap(([name, answers]) => {
    const before = reader.assess(answers);
    const pathId = before.path.find((id) => reader.protocol.familyOf(id) === question.id);
    return pathId === undefined ? [] : [{ name, answers, before, pathId }];
  });
  const names = asked.map(({ name }) => name);
  const options = [...optionsOf(question, reader), SKIPPED];
  const dimensions = [
    { name: 'of', values: names },
    { name: 'option', values: options },
  ];
  const sentences = collapse(dimensions, ([name, option = '']) => {
    const one = asked.find((some) => some.name === name);
    if (!one) return '';
    return changeOf(one.before, reader.assess(choosing(one.answers, one.pathId, question, option)));
  });
  return sentences
    .map(({ decision, allowed: [of = [], chosen = []] }) => ({ of, chosen, decision }))
    .sort((one, other) => options.indexOf(one.chosen[0] ?? '') - options.indexOf(other.chosen[0] ?? ''))
    .map(({ of, chosen, decision }) => {
      const whom = of.length < names.length ? ` (of ${oneOf(names, of)})` : '';
      return `${question.id}: ${oneOf(options, chosen)}${whom} => ${decision}`;
    });
}

/** Two answers that show something together that neither shows alone. */
export function pairLines(reader: Reader): string[] {
  const base = visitor(bothMet);
  const start = reader.assess(base);
  const singles = reader.questions
    .filter(({ id }) => start.path.includes(id) && id !== 'concerns')
    .flatMap((question) =>
      [...optionsOf(question, reader), ...(question.id === 'medicines' ? ['esketamine', 'ketamine'] : [])].map(
        (option) => ({ name: `${question.id}: ${option}`, question, option }),
      ),
    )
    .filter(({ option, question }) => reader.assess(choosing(base, question.id, question, option)).path.length > 5);
  const seen = (...chosen: typeof singles): readonly string[] =>
    effectsOf(
      itemsOf(
        reader.assess(
          chosen.reduce((answers, { option, question }) => choosing(answers, question.id, question, option), base),
        ),
      ),
    );
  const found = new Map<string, Map<string, string[]>>();
  singles.forEach((one, at) => {
    for (const other of singles.slice(at + 1)) {
      if (one.question === other.question && one.question.kind === 'one') continue;
      const alone = [...seen(one), ...seen(other)];
      for (const effect of seen(one, other).filter((some) => !alone.includes(some) && !some.startsWith('reason'))) {
        const pairs = found.get(effect) ?? new Map<string, string[]>();
        found.set(effect, pairs.set(one.name, [...(pairs.get(one.name) ?? []), other.name]));
      }
    }
  });
  return [...found].flatMap(([effect, pairs]) => {
    const alike = new Map<string, string[]>();
    for (const [one, others] of pairs) alike.set(others.join(' or '), [...(alike.get(others.join(' or ')) ?? []), one]);
    return [...alike].map(([others, ones]) => `${effect} <- ${ones.join(' or ')}; with ${others}`);
  });
}
