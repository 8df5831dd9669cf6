/** Reads the protocol by asking it: every answer of `assess`, remembered, and the rules that it named. */
import type * as protocolModule from '../../src/protocol/index.js';
import type { Answers, Assessment, Item, RuleSettings } from '../../src/protocol/index.js';

/** The protocol as a value, so that a changed one can be read in its place. */
export type Protocol = typeof protocolModule;

export type Settings = Partial<RuleSettings>;

export const lists = ['reason', 'tell', 'note'] as const;
export type List = (typeof lists)[number];

export const itemsOf = (assessment: Assessment, list: List): readonly Item[] =>
  ({ reason: assessment.reasons, tell: assessment.tell, note: assessment.notes })[list];

export interface Reader {
  readonly protocol: Protocol;
  readonly assess: (answers: Answers, settings?: Settings) => Assessment;
  /** Every item that was shown under the default settings, and on which list. */
  readonly shown: () => readonly { readonly list: List; readonly item: Item }[];
}

export function reader(protocol: Protocol): Reader {
  const known = new Map<string, Assessment>();
  const shown: { list: List; item: Item }[] = [];
  return {
    protocol,
    assess(answers, settings) {
      const key = JSON.stringify([answers, settings]);
      const before = known.get(key);
      if (before) return before;
      const assessment = protocol.assess(answers, settings);
      known.set(key, assessment);
      if (!settings) for (const list of lists) shown.push(...itemsOf(assessment, list).map((item) => ({ list, item })));
      return assessment;
    },
    shown: () => shown,
  };
}

/** The rules of these items, in their order. */
export const rulesOf = (items: readonly Item[]): string => [...new Set(items.map(({ rule }) => rule))].join(' ');

/** "outcome: reasons" */
export const decisionOf = ({ outcome, reasons }: Assessment): string => `${outcome}: ${rulesOf(reasons)}`;
