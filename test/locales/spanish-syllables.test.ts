import { expect } from 'chai';
import { describe, it } from 'node:test';
import { spanishSyllables } from '../helpers/spanish-syllables.js';

/** Each word as it is parted, which is how its syllables can be checked by reading. */
const parted = {
  'plain words': 'sí no pan sol ca-sa do-lor a-yu-da ma-ña-na mé-di-co me-di-ci-na pre-gun-ta es-pe-cia-lis-ta',
  'two vowels in one':
    'bien vein-te cau-sa pei-ne deu-da boi-na a-gua cuan-do ciu-dad muy viu-da dia-rio sie-te cui-da-do',
  'three vowels in one': 'buey U-ru-guay cam-biáis es-tu-diáis a-ve-ri-guáis',
  'strong vowels apart': 'le-er a-é-re-o po-e-ma ca-os o-a-sis re-al hé-ro-e cre-e to-a-lla',
  'an accent that parts': 'dí-a rí-o pa-ís ba-úl ma-íz o-í-a le-í-ais a-ún ca-í-da son-re-ír con-ti-nú-a reu-nir',
  'an accent that does not part':
    'tam-bién des-pués na-ción fun-ción lin-güís-ti-ca cuí-da-te e-va-lua-ción a-ten-ción',
  'a silent u': 'que quien gue-rra gui-ta-rra e-qui-po pa-que-te a-quí sín-to-mas guí-a se-guí',
  'a u that sounds': 'pin-güi-no ver-güen-za a-guan-ta an-ti-guo len-gua cuo-ta',
  'y as a vowel, and as none': 'y hoy ley voy rey es-toy yo ya a-yer a-po-yo in-yec-ción ma-yor',
  'h that does not part':
    'hie-lo hue-so a-ho-ra al-co-hol bú-ho ve-hí-cu-lo pro-hí-be prohi-bir ca-ca-hua-te al-de-hue-la de-re-cho',
  'the same weak vowel twice': 'chi-i-ta an-ti-in-fla-ma-to-rio',
};

describe('the counter of Spanish syllables (X32)', () => {
  for (const [kind, words] of Object.entries(parted)) {
    it(`counts ${kind}`, () => {
      const wrong = words
        .split(' ')
        .map((word) => ({ word, right: word.split('-').length, counted: spanishSyllables(word.replaceAll('-', '')) }))
        .filter(({ right, counted }) => right !== counted)
        .map(({ word, counted }) => `${word}: ${counted}`);
      expect(wrong).to.deep.equal([]);
    });
  }

  it('stands on 60 words or more', () => {
    expect(new Set(Object.values(parted).join(' ').split(' ')).size).to.be.at.least(60);
  });

  it('counts capitals and marks as it counts small letters', () => {
    expect(spanishSyllables('¿QUÉ PASÓ, MÉDICO?')).to.equal(6);
    expect(spanishSyllables('DÍA'.normalize('NFD'))).to.equal(2);
  });

  it('counts a part after a hyphen on its own, and a number as a syllable', () => {
    expect(spanishSyllables('olanzapina-fluoxetina')).to.equal(9);
    expect(spanishSyllables('6')).to.equal(1);
    expect(spanishSyllables('el 41.2%')).to.equal(2);
    expect(spanishSyllables('…')).to.equal(0);
  });
});
