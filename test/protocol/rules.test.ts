/** What each single answer does, by the tables: its effects and sources, the questions that it brings, the crisis card. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import * as protocol from '../../src/protocol/index.js';
import type { Answers, Item, Question } from '../../src/protocol/index.js';
import { medicineTable } from '../fixtures/medicine-table.js';
import { bothMet, painMet, painOnly, tried, twoTried, visitor, visitorWith } from '../fixtures/people.js';
import { pairTable, questionTable } from '../fixtures/protocol-table.js';
import { someAnswers, someSettings } from '../fixtures/random.js';
import { cited, expectAsTables, naming } from './expect.js';

const { allRules, assess, questions, ruleOf } = protocol;
const medicineIds = medicineTable.map(([id]) => id);
const isMany = (question: string) => questionTable.some(({ id, kind }) => id === question && kind === 'many');

/** Each question of the table with the product's options, but for the medicines. */
const rows = questionTable.map((row) => {
  const all = (questions as readonly Question[]).find(({ id }) => id === row.id)?.options ?? [];
  const options = row.id === 'medicines' ? all.filter(({ id }) => !medicineIds.includes(id)) : all;
  return { row, options, pathId: row.id === 'trial' ? 'trial:sertraline' : row.id };
});

/** Visitors who are asked different questions; together they are asked every one. */
const forgotten = tried({ sertraline: 'not-enough', venlafaxine: 'not-enough' }, 'names-unknown');
const visitors: readonly Answers[] = [
  visitor(twoTried),
  visitor({ ...painOnly, told: ['none'] }),
  visitor({ concerns: ['ptsd'], told: ['none'] }),
  visitor({ concerns: ['opioid-reduction'] }),
  visitor({ ...bothMet, ...forgotten, remembered: '0', opioids: ['prescribed'], 'opioid-goal': 'no' }),
];

/** Each answer to a question, alone and beside what these visitors have answered. */
const answersTo = ({ pathId, row }: (typeof rows)[number]): readonly Answers[] =>
  row.options.flatMap(({ id }) =>
    visitors.flatMap((answers): Answers[] => {
      if (row.kind === 'one') return [{ ...answers, [pathId]: id }];
      const given = [answers[pathId] ?? []].flat();
      return [[id], [...given, id]].map((chosen) => ({ ...answers, [pathId]: chosen }));
    }),
  );

describe('the questions of the protocol', () => {
  it('are these, in this order, with these options, the exclusive ones marked', () => {
    const shown = (all: readonly Pick<Question, 'id' | 'kind'>[]) => all.map(({ id, kind }) => [id, kind]);
    expect(shown(questions)).to.deep.equal(shown(questionTable));
    const marked = (all: readonly { readonly id: string; readonly exclusive?: boolean }[]) =>
      all.map(({ exclusive, id }) => (exclusive ? `${id}, alone` : id));
    for (const { options, row } of rows) expect(marked(options), row.id).to.deep.equal(marked(row.options));
  });

  for (const question of rows)
    it(`give each answer to "${question.row.id}" its effects and sources, for every visitor`, () => {
      for (const answers of answersTo(question)) expectAsTables(answers);
    });

  it('are closed as "not sure" or "rather not say" where they are skipped or open', () => {
    const shown = (items: readonly Item[]) => items.map((item) => ({ ...item, options: [] }));
    for (const { options, pathId, row } of rows) {
      const instead = ['unsure', 'prefer-not'].find((name) => options.some(({ id }) => id === name));
      expect(instead === undefined, `${row.id} has no third way`).to.equal(row.id === 'medicines');
      const chosen = instead && row.kind === 'many' ? [instead] : (instead ?? null);
      for (const answers of visitors) {
        const { next: _, notes, reasons, tell, ...rest } = assess({ ...answers, [pathId]: chosen });
        for (const skip of [null, undefined]) {
          const skipped = expectAsTables({ ...answers, [pathId]: skip });
          expect(skipped, pathId).to.deep.include(rest);
          for (const [list, items] of Object.entries({ notes, reasons, tell }))
            expect(shown(skipped[list as 'notes']), `${list} of ${pathId}`).to.deep.equal(shown(items));
        }
      }
    }
  });
});

describe('two answers that matter more together', () => {
  const split = (atom: string) => atom.split(':') as [string, string];
  const giving = (question: string, ...options: string[]) => ({ [question]: isMany(question) ? options : options[0] });
  const together = ([question, option]: [string, string], [other, beside]: [string, string]) =>
    question === other ? giving(question, option, beside) : { ...giving(question, option), ...giving(other, beside) };

  for (const { answers: pair, isDanger, source } of pairTable) {
    it(`are noted with ${source}, each way they can meet, and not alone`, () => {
      for (const one of pair[0].map(split))
        for (const other of pair[1].map(split)) {
          const { check, notes } = expectAsTables(visitorWith({ ...twoTried, ...together(one, other) }));
          const [first] = naming(notes, ...one).filter((item) => cited([item]).includes(source));
          expect(first, `${one} with ${other}`).not.to.equal(undefined);
          if (isDanger) expect(notes[0], 'before every other note').to.equal(first);
          expect(first && ruleOf(first.rule).isDanger, 'first on the list too').to.equal(isDanger || undefined);
          expect(check).to.equal([one[1], other[1]].some((id) => id === 'not-prescribed' || id === 'now'));
          const alone = assess(visitorWith({ ...twoTried, ...giving(...one) }));
          expect(alone.notes.map(({ rule }) => rule)).not.to.include(first?.rule);
        }
    });

    it(`are noted with ${source} for no other answers to these questions`, () => {
      const [ones = [], others = []] = pair.map((atoms) =>
        questionTable
          .filter(({ id }) => atoms.some((atom) => atom.startsWith(`${id}:`)))
          .flatMap(({ id, options }) => options.map((option): [string, string] => [id, option.id])),
      );
      for (const one of ones)
        for (const other of others) expectAsTables(visitorWith({ ...twoTried, ...together(one, other) }));
    });
  }
});

describe('the whole assessment', () => {
  it('is what the tables make of random answers and settings', () => {
    const property = fc.property(someAnswers, someSettings, (answers, settings) => {
      expectAsTables(answers, settings);
    });
    fc.assert(property, { numRuns: 1500 });
  });

  it('shows every rule of the product, each once, somewhere in these tables', () => {
    // biome-ignore format: one visitor a line
    const further = [
      visitor({ told: ['seasonal'] }),
      visitor(tried({ sertraline: 'not-enough', citalopram: 'not-enough' })),
      visitor(tried({ sertraline: 'not-enough', citalopram: 'side-effects' })),
      visitor(tried({ sertraline: 'not-enough', citalopram: 'unsure' })),
      visitor({ ...tried({}, 'names-unknown'), remembered: '2' }),
      visitor({ ...tried({}, 'names-unknown'), remembered: 'unsure' }),
      visitor({ told: ['depression', 'anxiety-disorder', 'ptsd-disorder'] }),
      visitor({ opioids: ['prescribed'], 'other-medicines': ['sedatives', 'maoi', 'stimulants'] }),
      visitor({ health: ['bladder'], 'other-care': ['ketamine'] }),
      visitor({ concerns: ['pain'], ...painMet('headache') }),
      visitorWith({ medicines: medicineIds }),
    ];
    const all = [...rows.flatMap(answersTo), ...further].map((answers) => assess(answers));
    const shown = all.flatMap(({ notes, reasons, tell }) => [...reasons, ...tell, ...notes].map(({ rule }) => rule));
    expect([...new Set(shown)].sort()).to.deep.equal(allRules.map(({ id }) => id as string).sort());
  });
});
