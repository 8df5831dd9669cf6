import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Words } from '../../src/locales/index.js';
import { questionWords, sourceParts } from '../../src/locales/labels.js';
import { allRules, medicines, type SourceId, sources } from '../../src/protocol/index.js';
import { type Text, textsOf, wordsOf } from '../helpers/catalogue.js';
import { bareWord, medicineNames } from '../helpers/left-out.js';
import { catalogues } from '../languages/index.js';

const drugsIn = (text: string, words: Words): readonly string[] =>
  wordsOf(text)
    .map(bareWord)
    .filter((word) => medicineNames(words).has(word));

/** Texts that are about the visitor's own answers, or are the same for everybody. `at-home` has a form without names. */
const mayName =
  /^(medicines|classes|medicineRules|know|otherChoices)\.|^questions\.[\w-]+\.options\.|^questions\.trial\.|^medicineSearch\.(added|alreadyListed|removed|known)$|^safety\.(at-home|opioid-treatment)$/;

/** A rule may name what the visitor has answered; the warning of a check any medicine, and a danger what helps against it. */
function mayRuleName(at: string, drugs: readonly string[], words: Words): boolean {
  const rule = allRules.find(({ id }) => at === `rules.${id}`);
  if (rule?.effect === 'clear-first') return true;
  if (rule === undefined || !['tell', 'note'].includes(rule.effect)) return false;
  const { options } = questionWords(words, rule.question);
  const own = [...(rule.options ?? []).map((id) => options[id] ?? ''), rule.isDanger ? 'naloxone naloxona' : ''];
  return drugs.every((drug) => own.flatMap((label) => drugsIn(label, words)).includes(drug));
}

for (const words of catalogues)
  describe(`words in ${words.name}: names of drugs`, () => {
    it('are only in the visitor’s answers, in the warning of a check and in the general information', () => {
      const isWrong = ({ at, text }: Text): boolean => {
        const drugs = drugsIn(text, words);
        return drugs.length > 0 && !mayName.test(at) && !mayRuleName(at, drugs, words);
      };
      expect(textsOf(words).filter(isWrong)).to.deep.equal([]);
    });

    it('of the treatments can be left out of the titles of sources', () => {
      const ids = Object.keys(sources) as SourceId[];
      const treatments = medicines.flatMap((row) => (row.class === 'KET' ? [row.id, ...row.brands] : []));
      const drug = new RegExp(treatments.join('|'), 'i');
      const named = (isUnnamed: boolean): readonly string[] =>
        ids.map((id) => sourceParts(words, id, isUnnamed).title).filter((title) => drug.test(title));
      expect(named(false)).to.have.length.above(20);
      expect(named(true)).to.deep.equal([]);
    });
  });

describe('words: the search for names of drugs', () => {
  it('finds them in a sentence, and no everyday word', () => {
    const [english, spanish] = catalogues as [Words, Words];
    for (const text of ['Ask about ketamine.', 'is esketamine, a spray', 'ask for Spravato'])
      expect(drugsIn(text, english), text).to.have.length(1);
    for (const text of ['Pregunte por la ketamina.', 'la esketamina, un espray', 'bupropión'])
      expect(drugsIn(text, spanish), text).to.have.length(1);
    expect(drugsIn('Ask for a patch to quit smoking, by mouth.', english)).to.deep.equal([]);
    expect(drugsIn('Pida un parche para dejar de fumar, por la boca.', spanish)).to.deep.equal([]);
  });
});
