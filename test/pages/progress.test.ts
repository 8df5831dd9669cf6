import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { Random } from '../helpers/random.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const read = (progress: string): { number: number; about: number | undefined } => {
  const [number, about] = (progress.match(/\d+/g) ?? []).map(Number);
  return { number: number!, about };
};

/** An answer to this page, now and then none; often several, so that the path gets long. */
function anyAnswer({ page, ...visitor }: { page: string; fields: () => HTMLInputElement[] }, random: Random): string[] {
  const fields = visitor.fields();
  const values = fields.map(({ value }) => value);
  if (random.chance(0.15)) return [];
  if (page === 'medicines') return [...random.some(values.slice(0, 40), 0.06), random.one(['names-unknown', 'none'])];
  if (page === 'emergency') return [random.one(['none', 'unsure'])];
  if (page === 'self-harm') return [random.one(['no', 'safe-now', 'prefer-not'])];
  return fields[0]?.type === 'radio' ? [random.one(values)] : random.some(values, 0.35);
}

async function step(visitor: Visitor, random: Random): Promise<void> {
  const { page } = visitor;
  const fields = visitor.fields(page);
  if (fields.length === 0) return visitor.answersPage({});
  for (const option of anyAnswer({ page, fields: () => fields }, random)) {
    if (page === 'medicines' && option !== 'none' && option !== 'names-unknown') visitor.field(page, option).click();
    else await visitor.ticks(page, option);
  }
  await visitor.settles();
  await (visitor.chosen(page).length > 0 ? visitor.continues() : visitor.skips());
}

describe('progress', () => {
  it('is words: "Question 1", and no bar (X9)', async () => {
    const visitor = await visit();
    expect(visitor.progress).to.be.undefined;
    await visitor.starts();
    expect(visitor.progress).to.equal('Question 1');
    expect(visitor.screener.querySelector('progress, meter, [role="progressbar"]')).to.be.null;
  });

  it('tells a total once it is known, and then reaches it (X9)', async () => {
    const told: string[] = [];
    const visitor = await visit();
    await visitor.walks(people.fibromyalgia.answers, {
      onPage: ({ progress }) => void (progress && told.push(progress)),
    });
    expect(told[0]).to.equal('Question 1');
    const last = read(told.at(-1)!);
    expect(told.length).to.equal(last.number);
    expect(last.about, 'the last question is the last').to.equal(last.number);
  });

  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    it(`never goes down, and its total never up, on any way forward: five walks of seed ${seed} (X9)`, async function () {
      this.timeout(60_000);
      const random = new Random(seed);
      for (let walk = 0; walk < 5; walk += 1) {
        const visitor = await visit();
        let before: { number: number; about: number | undefined } = { number: 0, about: undefined };
        const told: string[] = [];
        for (let pages = 0; visitor.page !== 'outcome' && pages < 80; pages += 1) {
          const { progress } = visitor;
          if (progress) {
            told.push(progress);
            const now = read(progress);
            expect(now.number, told.join('; ')).to.be.greaterThan(before.number);
            if (now.about !== undefined) expect(now.about, told.join('; ')).to.be.at.least(now.number);
            if (before.about !== undefined) expect(now.about, told.join('; ')).to.be.at.most(before.about);
            before = now;
          }
          await step(visitor, random);
        }
        expect(visitor.page).to.equal('outcome');
        visitor.element.remove();
      }
    });
  }
});
