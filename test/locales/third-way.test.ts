import { expect } from 'chai';
import { describe, it } from 'node:test';
import { questionWords } from '../../src/locales/labels.js';
import { type Question, questions } from '../../src/protocol/index.js';
import { catalogues, languageOf } from '../languages/index.js';

for (const words of catalogues) {
  const ways: Readonly<Record<string, RegExp>> = languageOf(words).thirdWays;

  describe(`the honest third way in ${words.name} (X6)`, () => {
    for (const { id, options } of questions as readonly Question[]) {
      it(`stands on the page of ${id}, in words that say so, and is not taken for a no`, () => {
        const labels: Readonly<Record<string, string>> = questionWords(
          words,
          id === 'trial' ? 'trial:sertraline' : id,
        ).options;
        const third = options.filter((option) => option.id in ways);
        expect(third).not.to.be.empty;
        for (const option of third) {
          const label = labels[option.id] ?? '';
          expect(label).to.match(ways[option.id]!);
          expect(label, 'a no').not.to.match(/^no\b[,.]?$|^no,/i);
          for (const no of ['no', 'none', '0']) expect(label).not.to.equal(labels[no]);
        }
      });
    }

    it('says the same on every page, so that it is known again', () => {
      for (const way of ['unsure', 'prefer-not']) {
        const labels = (questions as readonly Question[])
          .filter(({ options }) => options.some(({ id }) => id === way))
          .map(({ id }) => questionWords(words, id === 'trial' ? 'trial:sertraline' : id).options[way]);
        expect(labels.length, way).to.be.above(4);
        expect(new Set(labels).size, way).to.equal(1);
      }
    });

    it('stands on every page where several may be chosen, beside what repeats the question (X5)', () => {
      for (const { id, kind, options } of questions as readonly Question[]) {
        const none = options.some((option) => option.id === 'none')
          ? questionWords(words, id).options['none']
          : undefined;
        if (kind === 'many' && id !== 'pain-kinds') expect(none, id).not.to.equal(undefined);
        if (none !== undefined) expect(none.split(' ').length, none).to.be.at.least(4);
      }
    });
  });
}
