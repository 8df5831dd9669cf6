import { expect } from '@open-wc/testing';
import { questionOf } from '../../src/protocol/index.js';
import { people } from '../fixtures/people.js';
import { oneOf, seeded, someOf } from '../helpers/random.js';
import { expectSame } from '../helpers/same.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const read = (progress: string): { number: number; about: number | undefined } => {
  const [number, about] = (progress.match(/\d+/g) ?? []).map(Number);
  return { number: number!, about };
};

/** Some options of this page, now and then none; mostly those that bring up more questions. */
function anyOptions(page: string, random: () => number): readonly string[] {
  const { kind, options } = questionOf(page)!;
  const all = options.map(({ id }) => id);
  const alone = options.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  if (random() < 0.1) return [];
  if (page === 'emergency') return [oneOf(random, ['none', 'unsure'])];
  if (page === 'self-harm') return [oneOf(random, ['no', 'safe-now', 'prefer-not'])];
  if (page === 'medicines') return someOf(random, ['names-unknown', ...all.slice(0, 40)], 0.1);
  if (kind === 'one' || (alone.length > 0 && random() < 0.1)) return [oneOf(random, kind === 'one' ? all : alone)];
  return someOf(
    random,
    all.filter((id) => !alone.includes(id)),
    0.4,
  );
}

async function step(visitor: Visitor, random: () => number): Promise<void> {
  const { page } = visitor;
  if (visitor.fields(page).length === 0) return visitor.answersPage({});
  for (const option of anyOptions(page, random)) visitor.field(page, option).click();
  await visitor.settles();
  await (visitor.chosen(page).length > 0 ? visitor.continues() : visitor.skips());
}

describe('progress', () => {
  it('is words: "Question 1", and no bar (X9)', async () => {
    const visitor = await visit();
    expect(visitor.progress).to.be.undefined;
    await visitor.starts();
    expect(visitor.progress).to.equal('Question 1');
    expectSame(visitor.screener.querySelector('progress, meter, [role="progressbar"]'), null);
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

  it('tells no total while medicines may still add questions, and then one that is nearly right (X9)', async () => {
    const told: { number: number; about: number | undefined }[] = [];
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers, {
      onPage: ({ progress }) => void (progress && told.push(read(progress))),
    });
    const medicines = 6;
    expect(told.slice(0, medicines).map(({ about }) => about)).to.deep.equal(Array(medicines).fill(undefined));
    for (const { about } of told.slice(medicines)) expect(about).to.be.within(told.length, told.length + 2);
  });

  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    it(`never goes down, and its total never up, on any way forward: five walks of seed ${seed} (X9)`, async function () {
      this.timeout(60_000);
      const random = seeded(seed);
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
