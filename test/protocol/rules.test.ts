/** What each single answer does, by the tables: its effects and sources, the questions that it brings, the crisis card. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import {
  type Answer,
  type Answers,
  allRules,
  assess,
  type Item,
  type Question,
  questions,
  ruleOf,
} from '../../src/protocol/index.js';
import {
  bothMet,
  cited,
  naming,
  painMet,
  painOnly,
  tried,
  twoTried,
  visitor,
  visitorWith,
} from '../fixtures/answers.js';
import { someAnswers, someSettings } from '../fixtures/arbitraries.js';
import { medicineTable } from '../fixtures/medicine-table.js';
import { pairTable, questionTable } from '../fixtures/protocol-table.js';
import { expectAsTables } from '../helpers/expect-tables.js';

const allQuestions = questions as readonly Question[];
const medicineIds = medicineTable.map(([id]) => id);
const idOf = ({ id }: { readonly id: string }) => id;

/** Visitors who are asked different questions; together they are asked every one. */
const visitors: readonly Answers[] = [
  visitor(twoTried),
  visitor({ ...painOnly, told: ['none'] }),
  visitor({ concerns: ['ptsd'], told: ['none'] }),
  visitor({ concerns: ['opioid-reduction'] }),
  visitor({
    ...bothMet,
    ...tried({ sertraline: 'not-enough', venlafaxine: 'not-enough' }, 'names-unknown'),
    remembered: '0',
    opioids: ['prescribed'],
    'opioid-goal': 'no',
  }),
];

/** Every rule that held anywhere in these tests. */
const held = new Set<string>();
function holding(answers: Answers) {
  const { notes, reasons, tell } = expectAsTables(answers);
  for (const { rule } of [...reasons, ...tell, ...notes]) held.add(rule);
}

describe('the questions of the protocol', () => {
  it('are these, in this order, each of its kind', () => {
    const kinds = (rows: readonly { readonly id: string; readonly kind: string }[]) =>
      rows.map(({ id, kind }) => `${id}: ${kind}`);
    expect(kinds(allQuestions)).to.deep.equal(kinds(questionTable));
  });

  for (const row of questionTable) {
    const all = allQuestions.find(({ id }) => id === row.id)?.options ?? [];
    const options = row.id === 'medicines' ? all.filter(({ id }) => !medicineIds.includes(id)) : all;
    const pathId = row.id === 'trial' ? 'trial:sertraline' : row.id;

    it(`offer these options in "${row.id}", in this order, the exclusive ones marked`, () => {
      const exclusives = (rows: readonly { readonly id: string; readonly exclusive?: true }[]) =>
        rows.filter(({ exclusive }) => exclusive).map(idOf);
      expect(options.map(idOf)).to.deep.equal(row.options.map(idOf));
      expect(exclusives(options)).to.deep.equal(exclusives(row.options));
    });

    for (const { id } of row.options) {
      it(`give "${id}" in "${row.id}" its effects and sources, whoever is asked`, () => {
        for (const answers of visitors) {
          const given = [answers[pathId] ?? []].flat();
          holding({ ...answers, [pathId]: row.kind === 'many' ? [id] : id });
          if (row.kind === 'many') holding({ ...answers, [pathId]: [...given, id] });
        }
      });
    }

    it(`close "${row.id}" as "not sure" or "rather not say" where it is skipped or open`, () => {
      const instead = ['unsure', 'prefer-not'].find((name) => options.some(({ id }) => id === name));
      expect(instead === undefined, 'no third way').to.equal(row.id === 'medicines');
      const shown = (items: readonly Item[]) => items.map((item) => ({ ...item, options: [] }));
      for (const answers of visitors) {
        const chosen = instead && { [pathId]: row.kind === 'many' ? [instead] : instead };
        const { notes, next: _, reasons, tell, ...rest } = assess({ ...answers, ...(chosen ?? { [pathId]: null }) });
        for (const skip of [null, undefined]) {
          const skipped = expectAsTables({ ...answers, [pathId]: skip });
          expect(skipped).to.deep.include(rest);
          for (const list of ['reasons', 'tell', 'notes'] as const)
            expect(shown(skipped[list]), list).to.deep.equal(shown({ notes, reasons, tell }[list]));
        }
      }
    });
  }

  it('ask to ask about pain with the newest review beside the older guideline', () => {
    for (const kinds of [['crps'], ['other'], null] as const)
      expect(cited(assess(visitor({ ...painOnly, 'pain-kinds': kinds })).notes)).to.include('E14');
    expect(cited(assess(visitor()).notes), 'off the path').not.to.include('E14');
  });
});

describe('two answers that matter more together', () => {
  for (const { answers: pair, isDanger, source } of pairTable) {
    it(`are noted with ${source}, each way they can meet, and not alone`, () => {
      const [ones, others] = pair.map((atoms) => atoms.map((atom) => atom.split(':') as [string, string]));
      for (const [question, option] of ones ?? [])
        for (const [other, beside] of others ?? []) {
          const isOne = (id: string) => questionTable.some((row) => row.id === id && row.kind === 'one');
          const listed = (id: string, ...options: string[]) => ({ [id]: isOne(id) ? options[0] : options });
          const both =
            question === other
              ? listed(question, option, beside)
              : { ...listed(question, option), ...listed(other, beside) };
          const { check, notes } = expectAsTables(visitorWith({ ...twoTried, ...both }));
          const [first] = naming(notes, question, option).filter(({ sources }) =>
            cited([{ sources } as Item]).includes(source),
          );
          expect(first, `${option} with ${beside}`).not.to.equal(undefined);
          if (isDanger) expect(notes[0], 'before every other note').to.equal(first);
          expect(first && ruleOf(first.rule).isDanger, 'first on the list too').to.equal(isDanger || undefined);
          expect(check).to.equal([option, beside].some((id) => id === 'not-prescribed' || id === 'now'));
          const alone = assess(visitorWith({ ...twoTried, ...listed(question, option) }));
          expect(alone.notes.map(({ rule }) => rule)).not.to.include(first?.rule);
        }
    });

    it(`are noted with ${source} for no other answers to these questions`, () => {
      const [ones, others] = pair.map((atoms) => {
        const asked = questionTable.filter(({ id }) => atoms.some((atom) => atom.startsWith(`${id}:`)));
        return asked.flatMap(({ id, kind, options }) =>
          options.map((option): [string, Answer] => [id, kind === 'many' ? [option.id] : option.id]),
        );
      });
      for (const [question, answer] of ones ?? [])
        for (const [other, beside] of others ?? [])
          expectAsTables({
            ...visitor(twoTried),
            [question]: answer,
            [other]: question === other ? ([answer, beside].flat() as readonly string[]) : beside,
          });
    });
  }
});

describe('the whole assessment', () => {
  it('is what the tables make of random answers and settings', () => {
    fc.assert(
      fc.property(someAnswers, someSettings, (answers, settings) => {
        expectAsTables(answers, settings);
      }),
      { numRuns: 1500 },
    );
  });

  it('shows every rule of the product somewhere in these tables', () => {
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
    further.forEach(holding);
    expect([...held].sort()).to.deep.equal(allRules.map(idOf).sort());
  });

  it('has each rule once', () => {
    expect(new Set(allRules.map(idOf)).size).to.equal(allRules.length);
  });
});
