/** Answer sets that together take every branch, chosen by code from random visits and the people of the tests. */
import * as fc from 'fast-check';
import { languages, questionnaireResponse, readResponse } from '../../src/fhir/index.ts';
import { assess, medicines, questions } from '../../src/protocol/index.ts';
import { people } from '../fixtures/people.ts';
import { someAnswers } from '../fixtures/random.ts';

const AT_LEAST = 60;
const drawn = fc.sample(someAnswers, { numRuns: 6000, seed: 73 });

/** Random answers, with skips and with what no question offers. */
export const randomAnswers = drawn.slice(-300);

/** Every id that can be on a path. */
const pathIds = questions.flatMap(({ id, perMedicine }) =>
  perMedicine ? medicines.filter(({ countsAs }) => countsAs !== null).map((one) => `${id}:${one.id}`) : [id],
);
const optionsOf = (answers, id) => [answers[id] ?? []].flat();

/** What a visit with these answers takes: questions asked and not asked, options chosen, questions left without an answer, its end. */
export function branches(answers) {
  const { path } = assess(answers);
  return [
    ...pathIds.map((id) => (path.includes(id) ? `asks ${id}` : `does not ask ${id}`)),
    ...path.flatMap((id) => optionsOf(answers, id).map((option) => `${id.split(':')[0]}: ${option.split(':')[0]}`)),
    ...path.filter((id) => (answers[id] ?? null) === null).map((id) => `${id.split(':')[0]}: no answer`),
    `ends after ${path.at(-1)?.split(':')[0]}`,
  ];
}

/** What every set together has to take, from the protocol: all that does not depend on chance. */
export const required = [
  ...pathIds.map((id) => `asks ${id}`),
  ...questions.flatMap(({ id, options }) => [...options.map((option) => `${id}: ${option.id}`), `${id}: no answer`]),
];

/**
 * The same answers as a response has them: only what is offered and on the path, and exclusive options alone. Options in
 * the order of the form: it gives them back in this order, and ours asks about medicines in the order of the answer.
 */
export function cleaned(given) {
  const written = { answers: given, words: languages.en, authored: '2026-11-30', includeSelfHarm: true };
  const { answers } = readResponse(questionnaireResponse(written));
  const inOrder = questions.flatMap(({ id, kind, options }) => {
    const place = (option) => options.findIndex((one) => one.id === option);
    const last = (option) => (place(option) < 0 ? options.length : place(option)); // a typed name
    const answer = answers[id];
    return kind === 'many' && answer ? [[id, answer.toSorted((one, other) => last(one) - last(other))]] : [];
  });
  return { ...answers, ...Object.fromEntries(inOrder) };
}

// The form of LHC-Forms has one field for a typed name.
const isTypable = (answers) => optionsOf(answers, 'medicines').filter((id) => id.startsWith('other:')).length < 2;
const visits = [...Object.values(people).map(({ answers }) => answers), ...drawn].map(cleaned).filter(isTypable);

/** Everything that a visit can take. */
export const everyBranch = [...new Set([...required, ...visits.flatMap(branches)])];

/** The fewest visits that a greedy choice finds, and further ones until there are enough. */
export const sets = choose();

function choose() {
  const pool = visits.map((answers) => ({ answers, taken: branches(answers) }));
  const open = new Set(pool.flatMap(({ taken }) => taken));
  const chosen = [];
  while (open.size > 0) {
    const gain = ({ taken }) => taken.filter((branch) => open.has(branch)).length;
    const gains = pool.map(gain);
    const best = pool[gains.indexOf(Math.max(...gains))];
    chosen.push(best.answers);
    for (const branch of best.taken) open.delete(branch);
  }
  const others = visits.filter((answers) => !chosen.includes(answers));
  return [...chosen, ...others.slice(0, Math.max(0, AT_LEAST - chosen.length))];
}
