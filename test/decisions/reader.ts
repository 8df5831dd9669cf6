/** Reads the protocol by asking it: every answer of `assess`, and how it is said in one line. */
import type * as protocolModule from '../../src/protocol/index.js';
import type { Answers, Assessment, Item, Question, RuleSettings } from '../../src/protocol/index.js';

/** The protocol as a value, so that a changed one can be read in its place. */
export type Protocol = typeof protocolModule;
export type Settings = Partial<RuleSettings>;

export interface Reader {
  readonly protocol: Protocol;
  readonly questions: readonly Question[];
  readonly assess: (answers: Answers, settings?: Settings) => Assessment;
  /** Every item that was shown under the default settings. */
  readonly shown: readonly Item[];
}

export function reader(protocol: Protocol): Reader {
  const known = new Map<string, Assessment>();
  const shown: Item[] = [];
  return {
    protocol,
    questions: protocol.questions,
    assess(answers, settings) {
      const key = JSON.stringify([answers, settings]);
      const before = known.get(key);
      if (before) return before;
      const assessment = protocol.assess(answers, settings);
      known.set(key, assessment);
      if (!settings) shown.push(...itemsOf(assessment));
      return assessment;
    },
    shown,
  };
}

export const itemsOf = ({ notes, reasons, tell }: Assessment): readonly Item[] => [...reasons, ...tell, ...notes];

/** In the place of an option: the question is skipped. */
export const SKIPPED = '(skipped)';

/** Medicines have a section of their own. */
export const optionsOf = ({ id, options }: Question, { protocol }: Reader): readonly string[] =>
  options.map((option) => option.id).filter((option) => id !== 'medicines' || !protocol.medicine(option));

/** These answers with one more: beside what was chosen in a *many* question, unless it is exclusive; else in its place. */
export function choosing(answers: Answers, pathId: string, { kind, options }: Question, option: string): Answers {
  if (option === SKIPPED) return { ...answers, [pathId]: null };
  if (kind === 'one') return { ...answers, [pathId]: option };
  const isExclusive = options.some(({ id, exclusive }) => exclusive && id === option);
  const beside = [answers[pathId] ?? []].flat().filter((chosen) => chosen !== option);
  return { ...answers, [pathId]: isExclusive ? [option] : [...beside, option] };
}

/** "outcome, mental …, pain …, also, check": what the page says, without its reasons. */
export const decisionOf = ({ also, check, mental, outcome, pain }: Assessment): string =>
  [
    outcome,
    mental !== undefined && mental !== outcome && `mental ${mental}`,
    pain !== undefined && pain !== outcome && `pain ${pain}`,
    also && `also ${also}`,
    check && 'check',
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');

/** "effect rule" of each item, once; a reason that decides nothing is `reason`. */
export const effectsOf = (items: readonly Item[]): readonly string[] => [
  ...new Set(items.map(({ effect, rule }) => `${effect === 'half' ? 'reason' : effect} ${rule}`)),
];

/** What another answer changes: `stays` where outcome and halves do. */
export function changeOf(before: Assessment, after: Assessment): string {
  /** Where help comes first, nothing else is shown: that need not be said of each. */
  const isFirst = after.path.length < 5;
  const parts = (isFirst ? (['outcome'] as const) : (['outcome', 'mental', 'pain'] as const))
    .filter((part) => after[part] !== before[part])
    .map((part) => (part === 'outcome' ? after.outcome : `${part} ${after[part] ?? 'not asked about'}`));
  const flag = (is: boolean, was: boolean, name: string): readonly string[] =>
    is === was ? [] : [is ? name : `no ${name}`];
  const [was, is] = [effectsOf(itemsOf(before)), effectsOf(itemsOf(after))];
  return [
    ...(parts.length > 0 ? parts : ['stays']),
    ...flag(after.also !== undefined, before.also !== undefined, 'also mental-health-care'),
    ...flag(after.check, before.check, 'check'),
    ...flag(after.crisisCard, before.crisisCard, 'crisis card'),
    ...is.filter((effect) => !was.includes(effect)),
    ...(isFirst ? [] : was.filter((effect) => !is.includes(effect)).map((effect) => `no ${effect}`)),
    ...pathChanges(before.path, after.path),
  ].join(', ');
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
