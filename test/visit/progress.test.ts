import { expect } from 'chai';
import { describe, it } from 'node:test';
import { createActor } from 'xstate';
import { progress as progressOf } from '../../src/visit/progress.js';
import { type Answers, assess, offerableConcerns, type RuleSettings } from '../../src/protocol/index.js';
import { createSession } from '../../src/visit/session.js';
import { someAnswer } from '../fixtures/visitors.js';
import { oneOf, seeded } from '../helpers/random.js';

const progress = (answers: Answers, settings: Partial<RuleSettings>, place: string) =>
  progressOf(assess(answers, settings), answers, settings, place);

/** Answers every question on the way to the end, and says what stood above each page. */
function walk(random: () => number, settings: Partial<RuleSettings>) {
  const actor = createActor(createSession(settings)).start();
  actor.send({ type: 'START' });
  const seen: { place: string; number: number; about: number | undefined; answers: Answers }[] = [];
  for (let step = 0; step < 80; step += 1) {
    const { place, answers } = actor.getSnapshot().context;
    if (place === 'check' || place === 'outcome') break;
    if (place === 'help') {
      actor.send({ type: 'CONTINUE' });
      continue;
    }
    const { number, about } = progress(answers, settings, place);
    seen.push({ place, number, about, answers });
    const answer = someAnswer(random, place);
    if (answer !== null) actor.send({ type: 'ANSWER', answer });
    // Skipped, or no answer at all: the clinic offers none of the concerns that were chosen.
    if (actor.getSnapshot().context.place === place) actor.send({ type: 'SKIP' });
  }
  const { place } = actor.getSnapshot().context;
  actor.stop();
  return { seen, ended: place };
}

const told = (seen: ReturnType<typeof walk>['seen']): string =>
  seen.map(({ place, number, about }) => `${place} ${number}/${about ?? '–'}`).join(', ');

type Page = ReturnType<typeof walk>['seen'][number];

/** One more than the page before, within the total, and the total neither grows nor goes away. */
function follows(now: Page, before: Page | undefined): boolean {
  const isWithin = now.about === undefined || now.number <= now.about;
  if (!before) return isWithin;
  const keepsTotal = before.about === undefined || (now.about !== undefined && now.about <= before.about);
  return isWithin && keepsTotal && now.number === before.number + 1;
}

describe('progress: words that keep their promise, going forward (X9)', () => {
  // Apart, so that the slowest engine ends each in time.
  for (const seed of [9, 99, 999]) {
    it(`never lets the number shrink nor the total grow, in 100 random walks from seed ${seed}`, () => {
      const random = seeded(seed);
      let totals = 0;
      for (let round = 0; round < 100; round += 1) {
        const settings = random() < 0.3 ? { concerns: [oneOf(random, offerableConcerns)] } : {};
        const { seen, ended } = walk(random, settings);
        expect(['check', 'outcome'], `round ${round} ended`).to.include(ended);
        const broken = seen.find((now, at) => !follows(now, seen[at - 1]));
        expect(broken?.place, `round ${round}: ${told(seen)}`).to.equal(undefined);
        totals += seen.filter(({ about }) => about !== undefined).length;
      }
      expect(totals, 'pages that told a total').to.be.above(500);
    });
  }

  it('counts each question once: the last number is the number of questions asked, and the total says so', () => {
    const random = seeded(10);
    for (let round = 0; round < 80; round += 1) {
      const { seen, ended } = walk(random, {});
      if (ended !== 'check') continue;
      const last = seen.at(-1);
      expect(last?.number).to.equal(seen.length);
      expect(last?.about, told(seen)).to.equal(seen.length);
    }
  });
});

describe('progress: the total is told once it cannot grow (X9)', () => {
  it('hides the total on the first page, and while the medicines are open', () => {
    expect(progress({}, {}, 'concerns')).to.deep.equal({ number: 1 });
    const depression = { concerns: ['depression'] };
    for (const place of ['age', 'emergency', 'self-harm', 'told', 'medicines'])
      expect(progress({ ...depression, age: '25-64' }, {}, place).about, place).to.equal(undefined);
  });

  it('tells it once the medicines are named, one question more for each that is counted', () => {
    const answers: Answers = {
      concerns: ['depression'],
      age: '25-64',
      emergency: ['none'],
      'self-harm': 'no',
      told: ['depression'],
    };
    const without = progress({ ...answers, medicines: ['none'] }, {}, 'other-care').about ?? 0;
    const withTwo = progress({ ...answers, medicines: ['sertraline', 'bupropion', 'lithium'] }, {}, 'trial:sertraline');
    expect(withTwo).to.deep.equal({ number: 7, about: without + 2 });
  });

  it('tells it from the second page on where no medicines are asked about', () => {
    expect(progress({ concerns: ['pain'] }, {}, 'age').about).to.be.a('number');
  });

  it('tells no number where nothing is asked', () => {
    for (const place of ['intro', 'help', 'check', 'outcome'])
      expect(progress({}, {}, place).number, place).to.equal(0);
  });
});
