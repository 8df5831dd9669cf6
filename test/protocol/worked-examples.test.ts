import { expect } from 'chai';
import { describe, it } from 'node:test';
import { workedExamples } from '../fixtures/people.js';
import { cited, expectAsTables, naming } from './expect.js';

describe('the worked examples: a visitor who', () => {
  for (const { answers, check = false, crisisCard = false, outcome, settings, story, ...more } of workedExamples)
    it(story, () => {
      const result = expectAsTables(answers, settings);
      expect(result).to.include({ check, crisisCard, outcome });
      if (more.mental) expect(result.mental).to.equal(more.mental);
      if (more.also) expect(result.also).to.equal(more.also);
      const { triedClasses, triedMedicines } = result.counts;
      if (more.tried) expect([triedMedicines, triedClasses]).to.deep.equal(more.tried);
      for (const list of ['reasons', 'tell', 'notes'] as const)
        for (const line of more[list] ?? []) {
          const [, question = '', option = ''] = /^(\S+) (\S+):/.exec(line) ?? [];
          const items = naming(result[list], question, option);
          expect(items, line).to.not.be.empty;
          expect(`${question} ${option}: ${cited(items).join(' ')}`.trim()).to.equal(line);
        }
    });
});
