/** The items of the questionnaire, without their words. The questionnaire, the responses and the reader share them. */
import { not } from '../protocol/condition.js';
import {
  type Condition,
  askedWhen,
  endsPathWhen,
  type Medicine,
  medicines,
  type Question,
  type QuestionId,
  questions,
  type Rule,
  rules,
} from '../protocol/index.js';
import { both, type Clause, type Clauses, clausesOf, isChosen, type Test } from './enable.js';
import { historyParts } from './history-parts.js';
import type { ItemType } from './resources.js';

export const hintSuffix = ':hint';
export const helpSuffix = ':help';

export interface PartOption {
  readonly code: string;
  /** Of another code system than our own, which has its own word for it. */
  readonly coding?: { readonly system: string; readonly display: string };
  readonly exclusive?: boolean | undefined;
}

export interface Part {
  readonly linkId: string;
  readonly type: ItemType;
  readonly repeats?: boolean;
  readonly hidden?: true;
  readonly maxLength?: number;
  /** Its tests have to hold all, or any of them. */
  readonly when?: { readonly behavior: 'all' | 'any'; readonly tests: Clause } | undefined;
  readonly options?: readonly PartOption[];
  readonly parts?: readonly Part[];
  /** The question of the protocol that it asks. */
  readonly question?: Question;
}

/** The path ids of a question: one for each medicine that can count, or its own. */
const pathIdsOf = (question: Question): readonly (readonly [pathId: string, when: Clauses])[] =>
  question.perMedicine
    ? (medicines as readonly Medicine[])
        .filter(({ countsAs }) => countsAs !== null)
        .map(({ id }) => [`${question.id}:${id}`, isChosen('medicines', id)])
    : [[question.id, []]];

/** The options of a question that end the path, and those that show help at once. */
function helpTests({ id, options }: Question): Clause {
  const urgent = urgentOptions(id);
  return options
    .filter((option) => urgent.includes(option.id) || option.showsHelp)
    .map((option) => ({ question: id, option: option.id }));
}

const urgentOptions = (id: string): readonly string[] =>
  (rules as readonly Rule[]).flatMap(({ effect, question, options }) =>
    effect === 'urgent' && question === id ? (options ?? []) : [],
  );

/** What has to hold for the path to go on after this question. */
function goesOn(id: QuestionId): Clauses {
  const urgent = urgentOptions(id);
  const ends: readonly Condition[] = [
    ...(urgent.length > 0 ? [{ has: [id, ...urgent] } as const] : []),
    ...(endsPathWhen[id] ? [endsPathWhen[id]] : []),
  ];
  return ends.map((end) => clausesOf(not(end))).reduce(both, []);
}

function build(): readonly Part[] {
  const root: Part[] = [];
  let level = root;
  for (const question of questions as readonly (Question & { readonly id: QuestionId })[]) {
    for (const [pathId, when] of pathIdsOf(question)) {
      level.push(enabledIf(both(clausesOf(askedWhen[question.id]), when), partOf(question, pathId)));
    }
    const help = helpTests(question);
    if (help.length > 0) level.push({ linkId: question.id + helpSuffix, type: 'display', when: any(help) });
    for (const clause of goesOn(question.id)) {
      const parts: Part[] = [];
      level.push({ linkId: `if:${clause[0]?.question}`, type: 'group', when: any(clause), parts });
      level = parts;
    }
  }
  level.push(historyParts);
  root.push(
    { linkId: 'my-questions', type: 'string', repeats: true },
    { linkId: 'answered-by', type: 'choice', options: ['me', 'helped', 'for-somebody'].map((code) => ({ code })) },
  );
  return root;
}

const partOf = (question: Question, pathId: string): Part => ({
  linkId: pathId,
  // The visitor may type the name of a medicine.
  type: question.id === 'medicines' ? 'open-choice' : 'choice',
  repeats: question.kind === 'many',
  options: question.options.map(({ id, exclusive }) => ({ code: id, exclusive })),
  parts: [{ linkId: pathId + hintSuffix, type: 'display' }],
  question,
});

const any = (tests: Clause): Part['when'] => ({ behavior: 'any', tests });

/** An item has one list of tests, joined by all or by any: what it cannot hold is on groups around it. */
function enabledIf(clauses: Clauses, part: Part): Part {
  const several = clauses.filter(({ length }) => length !== 1);
  const single: readonly Test[] = clauses.filter(({ length }) => length === 1).flat();
  const lists = [...(single.length > 0 ? [{ behavior: 'all', tests: single } as const] : []), ...several.map(any)];
  const inner: Part = { ...part, when: lists.at(-1) };
  return lists.slice(0, -1).reduceRight<Part>(
    (within, when, at) => ({
      linkId: `${part.linkId}:if${at === 0 ? '' : at + 1}`,
      type: 'group',
      when,
      parts: [within],
    }),
    inner,
  );
}

export const structure = build();

/** Each item by its linkId, and the linkId of the group that it is in. */
export const partsById: ReadonlyMap<string, { readonly part: Part; readonly group: string | undefined }> = index();

function index() {
  const found = new Map<string, { readonly part: Part; readonly group: string | undefined }>();
  const add = (parts: readonly Part[], group: string | undefined): void => {
    for (const part of parts) {
      if (found.has(part.linkId)) throw new Error(`there are two items with the linkId ${part.linkId}`);
      found.set(part.linkId, { part, group });
      add(part.parts ?? [], part.linkId);
    }
  };
  add(structure, undefined);
  return found;
}
