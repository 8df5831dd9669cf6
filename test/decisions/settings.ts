/** What a clinic may set: the answers that it raises, the concerns that it offers, how many medicines it asks for. */
import type { Assessment } from '../../src/protocol/index.js';
import { bothMet, type Trials, tried, visitor, visitorWith } from '../fixtures/people.js';
import { grouped } from './cubes.js';
import { changeOf, choosing, decisionOf, optionsOf, type Reader, type Settings } from './reader.js';

/** Every option that a clinic may name in `escalate`, and what raising it changes where it was chosen. */
export function raisedLines(reader: Reader): string[] {
  const base = visitor({ ...bothMet, ...tried({ sertraline: 'wore-off', venlafaxine: 'wore-off' }, 'names-unknown') });
  const changes = reader.questions.flatMap((question) =>
    optionsOf(question, reader).map((option) => {
      const pathId = question.perMedicine ? `${question.id}:sertraline` : question.id;
      const answers = choosing({ ...base, opioids: ['prescribed'] }, pathId, question, option);
      const raised = reader.assess(answers, { escalate: [`${question.id}:${option}`] });
      const change = changeOf(reader.assess(answers), raised).replace(/(clear-first|tell) [\w-]+/g, '$1');
      return { change, name: `${question.id}: ${option}` };
    }),
  );
  return grouped(changes, ({ change }) => change).flatMap(([change, options]) =>
    change === 'stays' ? ['nothing <- any other answer'] : options.map(({ name }) => `${name} => ${change}`),
  );
}

/** Where nothing else is shown, a concern that is not offered is as if it had not been chosen. */
export function offeredLines({ assess, protocol: { offerableConcerns } }: Reader): string[] {
  const look = (concerns: readonly string[], settings?: Settings): Assessment =>
    assess(visitorWith({ ...bothMet, concerns }), settings);
  const plain = (assessment: Assessment): string => JSON.stringify({ ...assessment, next: undefined });
  const without = offerableConcerns.map((concern) => {
    const concerns = offerableConcerns.filter((other) => other !== concern);
    const but = [[concern], ...concerns.map((other) => [concern, other])]
      .map((chosen) => ({ chosen, is: look(chosen, { concerns }), as: look(chosen.slice(1)) }))
      .filter((one) => plain(one.is) !== plain(one.as))
      .map(({ chosen, is }) => `${chosen.join('+')} => ${decisionOf(is)}`);
    return `without ${concern}: ${but.join(', ') || 'as if it had not been chosen'}`;
  });
  const odd = { 'no concern': [], 'no list': 'pain', 'unknown names': ['mood'] };
  const oddly = Object.entries(odd).map(([name, concerns]) => {
    const decision = decisionOf(look(['depression', 'pain'], { concerns } as Settings));
    return `with ${name}: depression+pain => ${decision}`;
  });
  return [...without, ...oddly];
}

const families = 'sertraline venlafaxine bupropion mirtazapine amitriptyline phenelzine vortioxetine'.split(' ');
const oneFamily = 'sertraline citalopram escitalopram fluoxetine fluvoxamine paroxetine'.split(' ');
/** Medicines that are counted up, and what happened with each. */
const ladders = [
  { name: 'not-enough, each of a family', ids: families, trial: 'not-enough' },
  { name: 'not-enough, all of one family', ids: oneFamily, trial: 'not-enough' },
  { name: 'unsure, each of a family', ids: families, trial: 'unsure' },
];
const numbers: readonly unknown[] = [-1, 0, 1, 2, 2.5, 3, 4, 5, 6, 7, Number.NaN, '3', null];

/** "setting its values: kind of medicines => outcome from how many to how many" */
export const numberLines = ({ assess }: Reader): string[] =>
  ['minMedicines', 'minClasses'].flatMap((setting) =>
    ladders.flatMap(({ ids, name, trial }) => {
      const outcomes = (number: unknown) =>
        [...ids.keys(), ids.length].map((count) => {
          const trials = Object.fromEntries(ids.slice(0, count).map((id) => [id, trial])) as Trials;
          return assess(visitor(tried(trials)), { [setting]: number }).outcome;
        });
      return grouped(numbers, (number) => runsOf(outcomes(number))).map(([runs, some]) => {
        const values = some.map((number) => (typeof number === 'string' ? `'${number}'` : String(number)));
        return `${setting} ${values.join('|')}: ${name} => ${runs}`;
      });
    }),
  );

/** `0–1 next-step, 2–7 referral-mental-health` */
function runsOf(steps: readonly string[]): string {
  const starts = steps.map((_, at) => at).filter((at) => steps[at] !== steps[at - 1]);
  const ends = [...starts.slice(1), steps.length];
  return starts.map((start, at) => `${start}–${(ends[at] ?? 0) - 1} ${steps[start]}`).join(', ');
}
