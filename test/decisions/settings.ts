/** What a clinic may set: the answers that it raises, the concerns that it offers, how many medicines it asks for. */
import type { Assessment } from '../../src/protocol/index.js';
import { bothMet, type Trials, tried, visitor, visitorWith } from '../fixtures/people.js';
import { changeOf, choosing, decisionOf, optionsOf, type Reader, SKIPPED, type Settings } from './reader.js';

/** Every option that a clinic may name in `escalate`, and what raising it changes where it was chosen. */
export function raisedLines(reader: Reader): string[] {
  const base = visitor({ ...bothMet, ...tried({ sertraline: 'wore-off', venlafaxine: 'wore-off' }, 'names-unknown') });
  const alike = new Map<string, string[]>();
  for (const question of reader.questions)
    for (const option of optionsOf(question, reader)) {
      const pathId = question.perMedicine ? `${question.id}:sertraline` : question.id;
      const answers = choosing({ ...base, opioids: ['prescribed'] }, pathId, question, option);
      const settings = { escalate: [`${question.id}:${option}`] };
      const change = changeOf(reader.assess(answers), reader.assess(answers, settings));
      const generic = change.replace(/(clear-first|tell) [\w-]+/g, '$1');
      alike.set(generic, [...(alike.get(generic) ?? []), `${question.id}: ${option}`]);
    }
  return [...alike].flatMap(([change, options]) =>
    change === 'stays' ? [`nothing <- any other answer`] : options.map((option) => `${option} => ${change}`),
  );
}

/** Where nothing else is said, a concern that is not offered is as if it had not been chosen. */
export function offeredLines(reader: Reader): string[] {
  const { offerableConcerns } = reader.protocol;
  const plain = (assessment: Assessment): string => JSON.stringify({ ...assessment, next: undefined });
  const look = (chosen: readonly string[], settings?: Settings): Assessment =>
    reader.assess(visitorWith({ ...bothMet, concerns: chosen }), settings);
  const without = offerableConcerns.map((concern) => {
    const settings = { concerns: offerableConcerns.filter((other) => other !== concern) };
    const choices = [[concern], ...settings.concerns.map((other) => [concern, other])];
    const differing = choices.filter(
      (chosen) => plain(look(chosen, settings)) !== plain(look(chosen.filter((other) => other !== concern))),
    );
    const but = differing.map((chosen) => `${chosen.join('+')} => ${decisionOf(look(chosen, settings))}`);
    return `without ${concern}: ${but.join(', ') || 'as if it had not been chosen'}`;
  });
  const odd: Readonly<Record<string, unknown>> = { 'no concern': [], 'no list': 'pain', 'unknown names': ['mood'] };
  const oddly = Object.entries(odd).map(([name, concerns]) => {
    const settings = { concerns } as Settings;
    return `with ${name}: depression+pain => ${decisionOf(look(['depression', 'pain'], settings))}`;
  });
  return [...without, ...oddly];
}

const families = [
  'sertraline',
  'venlafaxine',
  'bupropion',
  'mirtazapine',
  'amitriptyline',
  'phenelzine',
  'vortioxetine',
];
const oneFamily = ['sertraline', 'citalopram', 'escitalopram', 'fluoxetine', 'fluvoxamine', 'paroxetine'];
/** Medicines that are counted up, and what happened with each. */
const ladders = [
  { name: 'not-enough, each of a family', ids: families, trial: 'not-enough' },
  { name: 'not-enough, all of one family', ids: oneFamily, trial: 'not-enough' },
  { name: 'unsure, each of a family', ids: families, trial: 'unsure' },
];
const numbers: readonly unknown[] = [-1, 0, 1, 2, 2.5, 3, 4, 5, 6, 7, Number.NaN, '3', null];

/** "setting its values: kind of medicines => outcome from how many to how many" */
export function numberLines(reader: Reader): string[] {
  return ['minMedicines', 'minClasses'].flatMap((setting) =>
    ladders.flatMap(({ ids, name, trial }) => {
      const alike = new Map<string, string[]>();
      for (const number of numbers) {
        const outcomes = [...ids.keys(), ids.length].map((count) => {
          const trials = Object.fromEntries(ids.slice(0, count).map((id) => [id, trial])) as Trials;
          return reader.assess(visitor(tried(trials)), { [setting]: number }).outcome;
        });
        const runs = runsOf(outcomes);
        alike.set(runs, [...(alike.get(runs) ?? []), typeof number === 'string' ? `'${number}'` : String(number)]);
      }
      return [...alike].map(([runs, values]) => `${setting} ${values.join('|')}: ${name} => ${runs}`);
    }),
  );
}

/** `0–1 next-step, 2–7 referral-mental-health` */
function runsOf(steps: readonly string[]): string {
  const starts = steps.map((_, at) => at).filter((at) => steps[at] !== steps[at - 1]);
  const ends = [...starts.slice(1), steps.length];
  return starts.map((start, at) => `${start}–${(ends[at] ?? 0) - 1} ${steps[start]}`).join(', ');
}

/** How a question takes its answers, and what its page needs to know. */
export const questionLines = (reader: Reader): string[] =>
  reader.questions.map(({ id, kind, marks = [], options, perMedicine, sensitive }) => {
    const list = (name: string, some: readonly { readonly id: string }[]) =>
      some.length > 0 ? [`${name} ${some.map((option) => option.id).join('|')}`] : [];
    return [
      `${id}: ${kind === 'one' ? 'one answer' : 'many answers'}${perMedicine ? ', for each medicine that counts' : ''}`,
      ...list(
        'exclusive',
        options.filter(({ exclusive }) => exclusive),
      ),
      ...(sensitive ? ['says why we ask'] : []),
      ...list(
        'help is shown at once for',
        options.filter(({ showsHelp }) => showsHelp),
      ),
      ...marks,
    ].join('; ');
  });

/** Every rule: its effect, the answers of which the other sections showed it, and what it cites. To be called last. */
export function ruleLines(reader: Reader): string[] {
  const all = reader.shown();
  return reader.protocol.allRules.map((rule) => {
    const shown = all.filter((item) => item.rule === rule.id);
    if (shown.length === 0) return `${rule.id}: never shown`;
    const options = [...new Set(shown.flatMap((item) => (item.options.length > 0 ? item.options : [SKIPPED])))].sort();
    return [
      `${rule.id}: ${rule.effect === 'half' ? 'reason' : rule.effect}${rule.half ? ` of the ${rule.half} half` : ''}`,
      rule.question === 'medicines' ? rule.question : `${rule.question} ${options.join('|')}`,
      rule.sources === 'own-rule' ? 'our own rule' : `cites ${rule.sources.join(' ')}`,
      ...(rule.callFirst ? [`call the ${rule.callFirst} first`] : []),
      ...(rule.isDanger ? ['before every other note'] : []),
      ...(rule.helpline ? ['with the helpline'] : []),
      ...(rule.marks ?? []),
    ].join('; ');
  });
}
