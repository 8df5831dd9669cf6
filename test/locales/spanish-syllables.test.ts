import { expect } from 'chai';
import { describe, it } from 'node:test';
import { spanishSyllables } from '../helpers/spanish-syllables.js';

/** Words with their syllables parted, so that each can be checked by reading; a line for each rule of spelling. */
const parted = `
  sí no pan sol ca-sa do-lor a-yu-da ma-ña-na mé-di-co me-di-ci-na pre-gun-ta es-pe-cia-lis-ta
  bien vein-te cau-sa pei-ne deu-da boi-na a-gua cuan-do ciu-dad muy viu-da dia-rio sie-te cui-da-do
  buey U-ru-guay cam-biáis es-tu-diáis a-ve-ri-guáis
  le-er a-é-re-o po-e-ma ca-os o-a-sis re-al hé-ro-e cre-e to-a-lla
  dí-a rí-o pa-ís ba-úl ma-íz o-í-a le-í-ais a-ún ca-í-da son-re-ír con-ti-nú-a reu-nir
  tam-bién des-pués na-ción fun-ción lin-güís-ti-ca cuí-da-te e-va-lua-ción a-ten-ción
  que quien gue-rra gui-ta-rra e-qui-po pa-que-te a-quí sín-to-mas guí-a se-guí
  pin-güi-no ver-güen-za a-guan-ta an-ti-guo len-gua cuo-ta
  y hoy ley voy rey es-toy yo ya a-yer a-po-yo in-yec-ción ma-yor
  hie-lo hue-so a-ho-ra al-co-hol bú-ho ve-hí-cu-lo pro-hí-be prohi-bir ca-ca-hua-te al-de-hue-la de-re-cho
  chi-i-ta an-ti-in-fla-ma-to-rio`;

describe('the counter of Spanish syllables (X32)', () => {
  it('counts by every rule of spelling', () => {
    const words = parted.trim().split(/\s+/);
    const wrong = words.filter((word) => spanishSyllables(word.replaceAll('-', '')) !== word.split('-').length);
    expect(wrong).to.deep.equal([]);
  });

  it('counts capitals, marks, a part after a hyphen, and a number as a syllable', () => {
    const texts = { '¿QUÉ PASÓ, MÉDICO?': 6, 'olanzapina-fluoxetina': 9, '6': 1, 'el 41.2%': 2, '…': 0 };
    for (const [text, syllables] of Object.entries({ ...texts, ['DÍA'.normalize('NFD')]: 2 }))
      expect(spanishSyllables(text), text).to.equal(syllables);
  });
});
