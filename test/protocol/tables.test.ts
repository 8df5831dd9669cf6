import { expect } from '@open-wc/testing';
import {
  type Answers,
  type Assessment,
  assess,
  type Item,
  type Question,
  questions,
  rules,
} from '../../src/protocol/index.js';
import { bothMet, cited, naming, tried, visitor } from '../fixtures/answers.js';
import { medicineTable } from '../fixtures/medicine-table.js';
import { type Does, type Effect, type OptionRow, type QuestionRow, questionTable } from '../fixtures/protocol-table.js';

const allQuestions = questions as readonly Question[];
const medicineIds = medicineTable.map(([id]) => id);
const idOf = ({ id }: { readonly id: string }) => id;
const exclusiveOf = (options: readonly { readonly id: string; readonly exclusive?: true }[]) =>
  options.filter(({ exclusive }) => exclusive).map(idOf);

/** Answers with this option, in a visitor in whom both bars are met and nothing else is the matter. */
function choosing(row: QuestionRow, { id, exclusive }: OptionRow): Answers {
  const both = { ...bothMet, ...tried({ sertraline: 'not-enough', venlafaxine: 'not-enough' }, 'names-unknown') };
  if (row.id === 'trial') return visitor({ ...both, 'trial:sertraline': id });
  if (row.id === 'concerns') return visitor({ ...both, concerns: ['depression', 'pain', id] });
  if (row.id === 'told') return visitor({ ...both, told: exclusive ? [id] : ['depression', id] });
  const opioids = row.id === 'opioid-goal' ? { opioids: ['prescribed'] } : {};
  return visitor({ ...both, ...opioids, [row.id]: row.kind === 'many' ? [id] : id });
}

/** Every rule that held anywhere in these tables. */
const held = new Set<string>();

function holding(answers: Answers): Assessment {
  const result = assess(answers);
  for (const { rule } of [...result.reasons, ...result.tell, ...result.notes]) held.add(rule);
  return result;
}

/** In one list, this option stands once for each of these effects, with the sources of each and no other. */
function expectIn(named: readonly Item[], effects: readonly Effect[], label: string) {
  const each = (some: readonly { readonly sources: readonly string[] }[]) =>
    some.map(({ sources }) => sources.toSorted().join(' ')).sort();
  expect(each(named), label).to.deep.equal(each(effects));
}

function expectEffects(result: Assessment, pathId: string, row: OptionRow, effects: readonly Effect[], page?: string) {
  const doing = (...kinds: readonly Does[]) => effects.filter(({ does }) => kinds.includes(does));
  const shown = (items: readonly Item[]) =>
    naming(items, pathId, row.id).filter((item) => cited([item]).join() !== page);
  const label = `${pathId} ${row.id}`;
  expectIn(shown(result.tell), doing('tell'), `${label} on the list to tell`);
  expectIn(shown(result.notes), doing('note'), `${label} among the notes`);
  const reasons = doing('urgent', 'adult', 'clear-first', 'sort-first', 'bar');
  const counts = row.bar || ['medicines', 'trial:sertraline', 'remembered'].includes(pathId);
  if (reasons.length > 0 || !counts) expectIn(shown(result.reasons), reasons, `${label} in the reasons`);
}

/** What a visitor in whom both bars are met gets with this option. */
function outcomeWith(row: OptionRow): string {
  const effect = row.effects.find(({ does }) => ['urgent', 'adult', 'clear-first', 'sort-first'].includes(does));
  if (effect?.does === 'urgent') return 'get-help-now';
  if (effect?.does === 'adult') return 'adult-with-you';
  if (effect?.does === 'clear-first') return 'own-doctor-clear';
  if (effect?.about === 'depression') return 'referral-pain';
  if (effect?.about === 'pain') return 'referral-mental-health';
  return effect ? 'own-doctor' : 'referral-both';
}

describe('the tables of the protocol', () => {
  it('have these questions, in this order, each of this kind', () => {
    const kinds = (rows: readonly { readonly id: string; readonly kind: string }[]) =>
      rows.map(({ id, kind }) => `${id}: ${kind}`);
    expect(kinds(allQuestions)).to.deep.equal(kinds(questionTable));
  });

  for (const row of questionTable) {
    const all = allQuestions.find(({ id }) => id === row.id)?.options ?? [];
    const options = row.id === 'medicines' ? all.filter(({ id }) => !medicineIds.includes(id)) : all;
    const pathId = row.id === 'trial' ? 'trial:sertraline' : row.id;
    /** Without a fair try of these, depression does not meet its bar. */
    const counts = ['medicines', 'trial'].includes(row.id);

    it(`offer these options in "${row.id}", in this order, the exclusive ones marked`, () => {
      expect(options.map(idOf)).to.deep.equal(row.options.map(idOf));
      expect(exclusiveOf(options)).to.deep.equal(exclusiveOf(row.options));
    });

    for (const option of row.options) {
      it(`say what "${option.id}" in "${row.id}" does`, () => {
        const result = holding(choosing(row, option));
        expect(result.path).to.include(pathId);
        expectEffects(result, pathId, option, option.effects, row.pageNote);
        expect(result.crisisCard, 'crisis card').to.equal(option.card ?? false);
        expect(result.outcome).to.equal(counts && !option.bar ? 'referral-pain' : outcomeWith(option));
        if (result.outcome === 'get-help-now') expect(result.path.at(-1), 'the path ends here').to.equal(pathId);
      });

      if (option.alone) {
        it(`say what "${option.id}" in "${row.id}" does without depression and pain`, () => {
          const result = holding(visitor({ concerns: [option.id] }));
          expectEffects(result, pathId, option, option.alone ?? []);
          expect(result.outcome).to.equal('own-doctor');
        });
      }
    }

    if (row.pageNote) {
      it(`show a note whenever "${row.id}" is on the path`, () => {
        for (const answer of [...row.options.map(({ id }) => [id]), null, undefined]) {
          const { notes } = assess(visitor({ ...bothMet, [row.id]: answer }));
          const here = notes.filter(({ question }) => question === row.id);
          expect(cited(here)).to.include(row.pageNote);
        }
        expect(cited(assess(visitor()).notes), 'off the path').not.to.include(row.pageNote);
      });
    }
  }

  it('have a word of their own for a headache, beside that for other pain: there are specialists for it', () => {
    const notesFor = (kind: string) => {
      const { notes } = assess(visitor({ ...bothMet, 'pain-kinds': [kind] }));
      return notes.map(({ rule }) => rule);
    };
    expect(notesFor('headache')).to.include.members(notesFor('nerve'));
    expect(notesFor('headache').length).to.be.above(notesFor('nerve').length);
  });

  it('leave no rule of the product without a row', () => {
    // Rules that hold of an absence, a count or a combination: `outcomes.test.ts` has a sentence for each.
    const further = [
      visitor({ told: ['seasonal'] }),
      visitor({ ...bothMet, told: ['seasonal'] }),
      visitor(tried({ sertraline: 'not-enough', citalopram: 'not-enough' })),
      visitor(tried({ sertraline: 'not-enough', citalopram: 'unsure' })),
      visitor(tried({}, 'names-unknown')),
      visitor({ ...tried({}, 'names-unknown'), remembered: '2' }),
      visitor({ concerns: ['pain'], 'pain-kinds': ['other'], 'pain-care': 'two-or-more' }),
      visitor(tried({ nefazodone: 'short' }, ...medicineIds)),
    ];
    further.forEach(holding);
    expect([...held].sort()).to.deep.equal(rules.map(idOf).sort());
  });
});
