import { expect } from 'chai';
import { describe, it } from 'node:test';
import { questionWords } from '../../src/locales/labels.js';
import { type Question, questions } from '../../src/protocol/index.js';
import { catalogues, languageOf } from '../languages/index.js';

for (const words of catalogues)
  describe(`the honest third way in ${words.name} (X6)`, () => {
    const ways: Readonly<Record<string, RegExp>> = languageOf(words).thirdWays;
    const all = (questions as readonly Question[]).map(({ id, kind, options }) => {
      const { options: labels } = questionWords(words, id === 'trial' ? 'trial:sertraline' : id);
      return { id, kind, labels, ids: options.map((option) => option.id) };
    });

    it('is on every page, in words that are clear, and is not taken for a no', () => {
      for (const { id, ids, labels } of all) {
        const third = ids.filter((option) => option in ways);
        expect(third, id).not.to.be.empty;
        for (const option of third) {
          expect(labels[option]).to.match(ways[option] as RegExp);
          expect(labels[option], 'a no').not.to.match(/^no\b[,.]?$|^no,/i);
          expect(['no', 'none', '0'].map((no) => labels[no])).not.to.include(labels[option]);
        }
      }
    });

    it('has the same words on every page', () => {
      for (const way of ['unsure', 'prefer-not']) {
        const labels = all.filter(({ ids }) => ids.includes(way)).map((question) => question.labels[way]);
        expect(labels.length, way).to.be.above(4);
        expect(new Set(labels).size, way).to.equal(1);
      }
    });

    it('is beside a "none" that repeats the question, wherever several may be chosen (X5)', () => {
      for (const { id, ids, kind, labels } of all) {
        expect(ids.includes('none') || kind === 'one' || id === 'pain-kinds', id).to.equal(true);
        if (ids.includes('none')) expect(labels['none']?.split(' ').length, id).to.be.at.least(4);
      }
    });
  });
