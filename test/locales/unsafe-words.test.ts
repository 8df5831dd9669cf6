import { expect } from 'chai';
import { describe, it } from 'node:test';
import { unsafeWords, unsafeWordsIn } from '../../src/locales/unsafe-words.js';

/** As the specification has them, in its order, each with what says the same in Spanish, in forms that a clinic would write. */
const specified: Readonly<Record<string, string>> = {
  eligible: 'elegible, usted es elegible',
  eligibility: 'elegibilidad',
  qualify: '¿Califica usted?, vea si sus hijos califican, para calificar, personas calificadas',
  candidate: 'candidato, una buena candidata, Candidatas',
  'approved for you': 'aprobado para usted, aprobada para ti',
  'you have depression': 'usted tiene depresión',
  'you have anxiety': 'usted tiene ansiedad',
  'you have bipolar': 'usted tiene trastorno bipolar',
  'you have PTSD': 'usted tiene TEPT',
  'you have OCD': 'usted tiene TOC',
  cure: 'la cura, curan la depresión, curar, curado, quedó curada',
  guaranteed: 'garantizado, alivio garantizado, se garantiza, medicinas garantizadas',
  'risk-free': 'libre de riesgo, libre de riesgos',
  'no risk': 'sin riesgo, sin ningún riesgo, SIN RIESGOS',
  'safe treatment': 'tratamiento seguro, tratamientos seguros',
  'no side effects': 'sin efectos secundarios',
  'not addictive': 'no adictivo, no es adictiva, no causa adicción',
  miracle: 'milagro, resultados milagrosos, milagrosas',
  breakthrough: 'revolucionario, una terapia revolucionaria',
  "works when others don't": 'funciona cuando otros no, funciona cuando otras no funcionan',
  'HIPAA compliant': 'cumple con HIPAA, cumple con la ley HIPAA',
  '100% private': '100% privado, 100 % privada',
  anonymous: 'anónimo, de forma anónima, ANONIMO',
  addict: 'adicto, los adictos, una drogadicta, las adictas',
  abuser: 'abusador, una abusadora, los abusadores',
  clean: 'limpio, está limpia',
  'committed suicide': 'cometió suicidio, cometer suicidio',
  'failed attempt': 'intento fallido, intentos fallidos',
  'successful attempt': 'intento exitoso',
  'you failed': 'usted fracasó, usted ha fracasado',
};
const english = Object.keys(specified);
const spanish = Object.values(specified).flatMap((all) => all.split(', '));

const expectFound = (...texts: readonly string[]): void => {
  for (const text of texts) expect(unsafeWordsIn(text).length, text).to.be.above(0);
};
const expectNone = (texts: string): void => {
  for (const text of texts.split(', ')) expect(unsafeWordsIn(text), text).to.deep.equal([]);
};

describe('unsafe words', () => {
  it('are those that the specification names, each found in a sentence, whatever the case', () => {
    expect(unsafeWords.en.map((word) => word.replaceAll('’', "'"))).to.have.members(english);
    expectFound(...english.flatMap((word) => [`We say ${word}, you see.`, word.toUpperCase()]));
  });

  it('are found whatever the apostrophe, the marks beside them, the join and the form, each of them', () => {
    for (const text of ['Works when others don’t', "works when others don't!", '(works when others don‘t)'])
      expect(unsafeWordsIn(text), text).to.have.length(1);
    expect(unsafeWordsIn('A “miracle”.')).to.deep.equal(['miracle']);
    expectFound(
      'HIPAA-compliant care',
      'risk free',
      'Risk‑free',
      'no  side\neffects',
      'a no-risk visit',
      '100 % private',
    );
    expectFound('Do you qualify?', 'Many people who qualified', 'candidates', 'cures depression', 'for addicts');
    expect(unsafeWordsIn('The guaranteed miracle cure')).to.have.members(['guaranteed', 'miracle', 'cure']);
  });

  it('are looked for in Spanish whatever the language of the page, and no other than these (X33)', () => {
    expectFound(...spanish.map((text) => `Le decimos: ${text}, de verdad.`));
    for (const word of unsafeWords.es) expect(spanish.flatMap(unsafeWordsIn)).to.include(word);
  });

  it('are not found inside other words, nor in what a clinic has to say (X33)', () => {
    expectNone('Mercury Clinic, secure, accurate, Dr. Cleaner, cleanse, candid, pedicure, quality care');
    expectNone('you have a choice, Clínica La Locura, procurar, un corte y una curita, seguro médico, más segura');
    expectNone('adicional, limpieza, candidiasis, curandera, Adictología, puede causar adicción, elegir, riesgo');
    expectNone('tiene efectos secundarios');
  });
});
