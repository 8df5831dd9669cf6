import { expect } from '@open-wc/testing';
import { type Question, questions } from '../../src/protocol/index.js';
import { onEveryPage } from '../helpers/page-kinds.js';
import { textOf, type Visitor } from '../helpers/visitor.js';

const many = (questions as readonly Question[]).filter(({ kind, id }) => kind === 'many' && id !== 'medicines');
const aloneIn = ({ options }: Question): string[] => options.filter(({ exclusive }) => exclusive).map(({ id }) => id);

async function onMany(look: (visitor: Visitor, question: Question) => Promise<void> | void): Promise<void> {
  let seen = 0;
  await onEveryPage(async (visitor) => {
    const question = many.find(({ id }) => id === visitor.page);
    if (!question) return;
    seen += 1;
    await look(visitor, question);
    for (const value of visitor.chosen(question.id)) await visitor.ticks(question.id, value);
  });
  expect(seen).to.equal(many.length);
}

describe('an option that stands alone', () => {
  it('comes last, after an "or", and is never "none of the above" (X5)', () =>
    onMany((visitor, question) => {
      const alone = aloneIn(question);
      const values = visitor.fields(question.id).map(({ value }) => value);
      expect(values.slice(-alone.length)).to.deep.equal(alone);
      const or = visitor.sees.getByText('or', { exact: true });
      const first = visitor.row(question.id, alone[0]!);
      expect(or.getBoundingClientRect().bottom).to.be.at.most(first.getBoundingClientRect().top);
      for (const id of alone) expect(textOf(visitor.row(question.id, id))).not.to.match(/of the above/i);
      if (alone.includes('none')) {
        const says = textOf(visitor.row(question.id, 'none'));
        expect(says.split(' ').length, `"${says}" repeats the question`).to.be.greaterThan(3);
      }
    }));

  it('takes the others away when it is chosen, and goes when another is (X5)', () =>
    onMany(async (visitor, { id, ...question }) => {
      const alone = aloneIn({ id, ...question });
      const others = visitor
        .fields(id)
        .map(({ value }) => value)
        .filter((value) => !alone.includes(value));
      for (const option of alone) {
        for (const other of others) await visitor.ticks(id, other);
        expect(visitor.chosen(id)).to.deep.equal(others);
        await visitor.ticks(id, option);
        expect(visitor.chosen(id), `${id}: ${option}`).to.deep.equal([option]);
        await visitor.ticks(id, others[0]!);
        expect(visitor.chosen(id), `${id}: ${option}`).to.deep.equal([others[0]]);
        await visitor.ticks(id, others[0]!);
      }
    }));

  it('comes last after an "or" in the medicine question too, and repeats it (X5)', async () => {
    await onEveryPage((visitor) => {
      if (visitor.page !== 'medicines') return;
      const [names, none] = ['names-unknown', 'none'].map((option) => visitor.row('medicines', option));
      const or = visitor.sees.getByText('or', { exact: true }).getBoundingClientRect();
      expect(names!.getBoundingClientRect().bottom).to.be.at.most(or.top);
      expect(or.bottom).to.be.at.most(none!.getBoundingClientRect().top);
      expect(visitor.fields('medicines').at(-1)!.value).to.equal('none');
      expect(textOf(none!)).to.equal('No, I have never taken a medicine for low mood');
    });
  });

  it('takes medicines off the list, and goes when one is named; names not known may stand beside names (X5)', async () => {
    await onEveryPage(async (visitor) => {
      if (visitor.page !== 'medicines') return;
      await visitor.finds('zoloft', 'sertraline');
      await visitor.ticks('medicines', 'names-unknown');
      expect(visitor.chosen('medicines')).to.have.members(['sertraline', 'names-unknown']);
      await visitor.ticks('medicines', 'none');
      expect(visitor.listed).to.deep.equal([]);
      expect(visitor.chosen('medicines')).to.deep.equal(['none']);
      await visitor.finds('prozac', 'fluoxetine');
      expect(visitor.chosen('medicines')).to.deep.equal(['fluoxetine']);
    });
  });
});
