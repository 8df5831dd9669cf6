import { expect } from '@open-wc/testing';
import { type Question, questions } from '../../src/protocol/index.js';
import { people } from '../fixtures/people.js';
import { kindOf, textOf, visit } from '../helpers/visitor.js';

/** Those of `medicines` are in medicine-table.test.ts. */
const rows: readonly Question[] = questions.filter(({ id }) => id !== 'medicines');
const optionIds = ({ options }: Question): readonly string[] => options.map(({ id }) => id);

describe('every option of the protocol', () => {
  it('stands on its page, in order, with words of its own, and can be chosen', async function () {
    this.timeout(30_000);
    const seen = new Set<string>();
    const visitor = await visit();
    await visitor.walks(people.asksForEverything.answers, {
      onPage: async (at) => {
        const row = rows.find(({ id }) => id === kindOf(at));
        if (!row) return;
        seen.add(row.id);
        const fields = at.fields(at.page);
        const expected = optionIds(row);
        expect(
          fields.map(({ value }) => value),
          at.page,
        ).to.deep.equal(expected);
        expect(new Set(fields.map(({ labels }) => textOf(labels![0]!))), at.page).to.have.length(expected.length);
        for (const { type } of fields) expect(type, at.page).to.equal(row.kind === 'one' ? 'radio' : 'checkbox');
        for (const option of expected) {
          await at.ticks(at.page, option);
          expect(at.chosen(at.page), option).to.include(option);
        }
      },
    });
    expect([...seen]).to.have.members(rows.map(({ id }) => id));
  });

  it('is taken as the answer: each one shows on Check your answers in its own words', async function () {
    this.timeout(60_000);
    const visitor = await visit();
    await visitor.walks(people.asksForEverything.answers, { to: 'check' });
    for (const row of rows) {
      const question = row.id === 'trial' ? 'trial:sertraline' : row.id;
      for (const option of optionIds(row)) {
        if (isUrgent(question, option) || leavesThePath(question, option)) continue;
        const term = await open(question);
        const label = textOf(visitor.row(question, option));
        await visitor.answers(question, option);
        await visitor.continues();
        if (visitor.page === 'help') await visitor.presses('Go on with the questions');
        expect(visitor.page, `${question}: ${option}`).to.equal('check');
        expect(visitor.sees.getAllByText(label), term).to.have.length.at.least(1);
      }
    }

    async function open(question: string): Promise<string> {
      for (const term of visitor.sees.getAllByRole('term').map(textOf)) {
        await visitor.changes(term);
        if (visitor.page === question) return term;
        await visitor.goesBack();
      }
      throw new Error(`${question} cannot be changed`);
    }
  });
});

const isUrgent = (question: string, option: string): boolean =>
  ['acted', 'might-act'].includes(option) || (question === 'emergency' && option !== 'none' && option !== 'unsure');

/** These take other questions away, or bring some up: changes-their-mind.test.ts has them. */
const leavesThePath = (question: string, option: string): boolean => question === 'concerns' || option === 'under-18';
