/** Reads the protocol by asking it: what `assess` returns, in one line. */
import type * as protocolModule from '../../src/protocol/index.js';
import type { Answers, Assessment, Item, Question, RuleSettings } from '../../src/protocol/index.js';

/** The protocol as a value, so that a changed one can be read in its place. */
export type Protocol = typeof protocolModule;
export type Settings = Partial<RuleSettings>;

export type Reader = ReturnType<typeof reader>;

export function reader(protocol: Protocol) {
  /** Every item that was shown under the default settings. */
  const shown: Item[] = [];
  return {
    protocol,
    questions: protocol.questions as readonly Question[],
    assess(answers: Answers, settings?: Settings): Assessment {
      const assessment = protocol.assess(answers, settings);
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

/** "outcome, mental …, pain …, also, check": what the page shows, without its reasons. */
export function decisionOf({ also, check, mental, outcome, pain }: Assessment): string {
  const part = (name: string, value: string | undefined) => (value && value !== outcome ? [`${name} ${value}`] : []);
  const halves = [...part('mental', mental), ...part('pain', pain)];
  return [outcome, ...halves, ...part('also', also), ...(check ? ['check'] : [])].join(', ');
}

/** "effect rule" of each item, once; a reason that decides nothing is `reason`. */
export const effectsOf = (items: readonly Item[]): readonly string[] => [
  ...new Set(items.map(({ effect, rule }) => `${effect === 'half' ? 'reason' : effect} ${rule}`)),
];

/** What another answer changes: `stays` where outcome and halves do. */
export function changeOf(before: Assessment, after: Assessment): string {
  /** Where help comes first, nothing else is shown, and its absence is no change. */
  const isFirst = after.path.length < 5;
  const halves = (isFirst ? [] : (['mental', 'pain'] as const))
    .filter((half) => after[half] !== before[half])
    .map((half) => `${half} ${after[half] ?? 'not asked about'}`);
  const parts = [...(after.outcome === before.outcome ? [] : [after.outcome]), ...halves];
  const flag = (now: boolean, then: boolean, name: string) => (now === then ? [] : [now ? name : `no ${name}`]);
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

function pathChanges(before: readonly string[], after: readonly string[]) {
  const families = (ids: readonly string[]) => [...new Set(ids.map((id) => id.split(':', 1)[0] ?? ''))];
  const [was, is] = [families(before), families(after)];
  const isShorter = after.length < before.length && after.every((id, at) => id === before[at]);
  if (isShorter) return [`ends the questions after ${after.at(-1)}`];
  return [
    ...is.filter((id) => !was.includes(id)).map((id) => `asks ${id}`),
    ...was.filter((id) => !is.includes(id)).map((id) => `does not ask ${id}`),
  ];
}
