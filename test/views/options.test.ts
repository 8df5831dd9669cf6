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
});
