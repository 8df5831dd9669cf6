/** What each single answer changes for each visitor; and which answers matter more together. */
import type { Answers, Question } from '../../src/protocol/index.js';
import { bothMet, painMet, tried, visitor } from '../fixtures/people.js';
import { collapse, grouped, oneOf } from './cubes.js';
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
  const place = ({ allowed: [, chosen = []] }: { readonly allowed: readonly (readonly string[])[] }) =>
    options.indexOf(chosen[0] ?? '');
  return collapse({ of: names, option: options }, ([name, option = '']) => {
    const one = asked.find((some) => some.name === name);
    return one ? changeOf(one.before, reader.assess(choosing(one.answers, one.pathId, question, option))) : '';
  })
    .sort((one, other) => place(one) - place(other))
    .map(({ decision, allowed: [of = [], chosen = []] }) => {
      const whom = of.length < names.length ? ` (of ${oneOf(names, of)})` : '';
      return `${question.id}: ${oneOf(options, chosen)}${whom} => ${decision}`;
    });
}

/** Two answers that show something together that neither shows alone. */
export function pairLines(reader: Reader): string[] {
  const base = visitor(bothMet);
  const start = reader.assess(base);
  const medicines = ['esketamine', 'ketamine'];
  const chosen = (answers: Answers, { option, question }: { readonly option: string; readonly question: Question }) =>
    choosing(answers, question.id, question, option);
  const singles = reader.questions
    .filter(({ id }) => start.path.includes(id) && id !== 'concerns')
    .flatMap((question) =>
      [...optionsOf(question, reader), ...(question.id === 'medicines' ? medicines : [])].map((option) => ({
        question,
        option,
        name: `${question.id}: ${option}`,
      })),
    )
    .filter((one) => reader.assess(chosen(base, one)).path.length > 5);
  const seen = (...some: typeof singles) => effectsOf(itemsOf(reader.assess(some.reduce(chosen, base))));
  const found = singles.flatMap((one, at) =>
    singles
      .slice(at + 1)
      .filter((other) => one.question !== other.question || one.question.kind !== 'one')
      .flatMap((other) => {
        const alone = [...seen(one), ...seen(other)];
        const together = seen(one, other).filter((effect) => !alone.includes(effect) && !effect.startsWith('reason'));
        return together.map((effect) => ({ effect, one: one.name, other: other.name }));
      }),
  );
  return grouped(found, ({ effect }) => effect).flatMap(([effect, pairs]) => {
    const others = grouped(pairs, ({ one }) => one).map(([one, some]) => ({
      one,
      with: some.map(({ other }) => other).join(' or '),
    }));
    return grouped(others, (some) => some.with).map(
      ([some, ones]) => `${effect} <- ${ones.map(({ one }) => one).join(' or ')}; with ${some}`,
    );
  });
}
