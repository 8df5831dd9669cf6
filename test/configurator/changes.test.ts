import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changes } from '../../demo/configurator/changes.js';
import { en as page } from '../../demo/configurator/en.js';
import { es as pageInSpanish } from '../../demo/configurator/es.js';
import { visitors } from '../../demo/configurator/visitors.js';
import { en } from '../../src/locales/en.js';
import { headlineOf } from '../../src/locales/headline.js';
import {
  assess,
  escalatable,
  nearnessOf,
  offerableConcerns,
  outcomeIds,
  outcomeOrder,
  type RuleSettings,
} from '../../src/protocol/index.js';

const all: readonly Partial<RuleSettings>[] = [
  { minClasses: 2 },
  { minMedicines: 3 },
  { fullTrialsOnly: true },
  { minMedicines: 3, minClasses: 3, fullTrialsOnly: true },
  ...offerableConcerns.map((one) => ({ concerns: [one] })),
  ...escalatable.map((one) => ({ escalate: [one] })),
];

describe('what a setting changes in decisions', () => {
  it('is said of forty visitors, who reach every outcome (X66)', () => {
    assert.equal(visitors.length, 40);
    assert.deepEqual(new Set(visitors.map(({ answers }) => assess(answers).outcome)), new Set(outcomeIds));
    for (const { visitors: stories } of [page, pageInSpanish])
      assert.equal(new Set(visitors.map(({ id }) => stories[id])).size, 40);
  });

  it('is what assess decides, for those who are listed and for those who are not (X66)', () => {
    for (const rules of all) {
      const found = changes(en, { rules, preparationOnly: false });
      for (const visitor of visitors) {
        const [before, after] = [assess(visitor.answers), assess(visitor.answers, rules)];
        const change = found.find((one) => one.visitor === visitor);
        assert.equal(change?.before.headline ?? headlineOf(en, after).title, headlineOf(en, before).title);
        assert.equal(change?.after.headline ?? headlineOf(en, before).title, headlineOf(en, after).title);
        if (!change) assert.deepEqual([after.check, after.booking], [before.check, before.booking]);
      }
    }
  });

  it('names the visitors of one family if the clinic asks for two, and nobody without a setting (X66)', () => {
    const ids = changes(en, { rules: { minClasses: 2 }, preparationOnly: false }).map(({ visitor }) => visitor.id);
    assert.deepEqual(ids, [
      'one-family',
      'one-family-older',
      'three-of-one-family',
      'side-effect-one-family',
      'sedatives',
      'pressure-controlled',
      'memory',
    ]);
    assert.deepEqual(changes(en, { rules: {}, preparationOnly: false }), []);
  });

  it('never brings one of them nearer to a referral, as the page says (X65)', () => {
    const nearness = (outcome: string) => outcomeOrder.findIndex((row) => (row as readonly string[]).includes(outcome));
    assert.ok(nearnessOf('referral-pain') > nearnessOf('own-doctor'));
    for (const rules of all)
      for (const { answers } of visitors)
        assert.ok(nearness(assess(answers, rules).outcome) <= nearness(assess(answers).outcome));
  });

  it('with preparation only, keeps what is urgent (X66)', () => {
    const ids = changes(en, { rules: {}, preparationOnly: true }).map(({ visitor }) => visitor.id);
    for (const id of ['chest-pain', 'under-18', 'safe-for-now'] as const) assert.ok(!ids.includes(id));
    assert.equal(ids.length, 37);
  });
});
