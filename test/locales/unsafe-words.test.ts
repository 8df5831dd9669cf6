import { expect } from '@open-wc/testing';
import { unsafeWords, unsafeWordsIn } from '../../src/locales/unsafe-words.js';

/** As the specification has them, in its order; of "diagnosis of you" the catalogue's own test looks for the pattern. */
const specified =
  'eligible, eligibility, qualify, candidate, approved for you, cure, guaranteed, risk-free, no risk, safe treatment, ' +
  "no side effects, not addictive, miracle, breakthrough, works when others don't, HIPAA compliant, 100% private, " +
  'anonymous, addict, abuser, clean, committed suicide, failed attempt, successful attempt, you failed';
const specifiedWords = specified.split(', ');

/** What says the same in Spanish, in the forms in which a clinic would write it. */
const inSpanish: Readonly<Record<string, readonly string[]>> = {
  eligible: ['elegible', 'usted es elegible'],
  eligibility: ['elegibilidad'],
  qualify: ['¿Califica usted?', 'vea si sus hijos califican', 'para calificar', 'personas calificadas'],
  candidate: ['candidato', 'una buena candidata'],
  'approved for you': ['aprobado para usted', 'aprobada para ti'],
  cure: ['la cura', 'curan la depresión', 'curar', 'curado', 'quedó curada'],
  guaranteed: ['garantizado', 'alivio garantizado', 'se garantiza'],
  'risk-free': ['libre de riesgo', 'libre de riesgos'],
  'no risk': ['sin riesgo', 'sin ningún riesgo'],
  'safe treatment': ['tratamiento seguro'],
  'no side effects': ['sin efectos secundarios'],
  'not addictive': ['no adictivo', 'no es adictiva', 'no causa adicción'],
  miracle: ['milagro', 'resultados milagrosos'],
  breakthrough: ['revolucionario', 'una terapia revolucionaria'],
  "works when others don't": ['funciona cuando otros no', 'funciona cuando otras no funcionan'],
  'HIPAA compliant': ['cumple con HIPAA', 'cumple con la ley HIPAA'],
  '100% private': ['100% privado'],
  anonymous: ['anónimo', 'de forma anónima'],
  addict: ['adicto', 'los adictos', 'una drogadicta'],
  abuser: ['abusador', 'una abusadora'],
  clean: ['limpio', 'está limpia'],
  'committed suicide': ['cometió suicidio', 'cometer suicidio'],
  'failed attempt': ['intento fallido'],
  'successful attempt': ['intento exitoso'],
  'you failed': ['usted fracasó', 'usted ha fracasado'],
};

describe('unsafe words', () => {
  it('are those that the specification names', () => {
    const straight = unsafeWords.en.map((word) => word.replaceAll('’', "'"));
    expect(straight.toSorted()).to.deep.equal(specifiedWords.toSorted());
  });

  it('are each found in a sentence, whatever the case', () => {
    for (const word of specifiedWords) {
      expect(unsafeWordsIn(`We say ${word}, you see.`).length, word).to.be.above(0);
      expect(unsafeWordsIn(word.toUpperCase()).length, word).to.be.above(0);
    }
  });

  it('are found with a straight or a curly apostrophe, and beside any mark', () => {
    for (const text of ['Works when others don’t', "works when others don't!", '(works when others don‘t)'])
      expect(unsafeWordsIn(text), text).to.have.length(1);
    expect(unsafeWordsIn('A “miracle”.')).to.deep.equal(['miracle']);
  });

  it('are found however they are joined: with a hyphen, a space, or two', () => {
    for (const text of [
      'HIPAA-compliant care',
      'risk free',
      'Risk‑free',
      'no  side\neffects',
      'a no-risk visit',
      '100 % private',
    ])
      expect(unsafeWordsIn(text).length, text).to.be.above(0);
  });

  it('are found in the forms in which a clinic writes them', () => {
    for (const text of [
      'Do you qualify? Many people who qualified',
      'candidates',
      'cures depression',
      'for addicts',
      'miracles',
    ])
      expect(unsafeWordsIn(text).length, text).to.be.above(0);
  });

  it('are not found inside other words', () => {
    for (const text of [
      'Mercury Clinic',
      'secure',
      'accurate',
      'Dr. Cleaner',
      'cleanse',
      'candid',
      'pedicure',
      'quality care',
    ])
      expect(unsafeWordsIn(text), text).to.deep.equal([]);
  });

  it('are looked for in Spanish whatever the language of the page, an equivalent of each English one (X33)', () => {
    expect(Object.keys(inSpanish).toSorted()).to.deep.equal(specifiedWords.toSorted());
    for (const [word, same] of Object.entries(inSpanish))
      for (const text of same)
        expect(unsafeWordsIn(`Le decimos: ${text}, de verdad.`).length, `${word}: ${text}`).to.be.above(0);
  });

  it('are each found in the Spanish list too, and the list has none that stands for no English one (X33)', () => {
    const all = Object.values(inSpanish).flat();
    for (const word of unsafeWords.es)
      expect(
        all.some((text) => unsafeWordsIn(text).includes(word)),
        word,
      ).to.equal(true);
  });

  it('are found in Spanish with or without accents, in capitals, and for women and men, one or many (X33)', () => {
    for (const text of [
      'ANONIMO',
      'ayuda anónima',
      'Candidatas',
      'las adictas',
      'medicinas garantizadas',
      'tratamientos seguros',
      'SIN RIESGOS',
      'milagrosas',
      'los abusadores',
      'elegibles',
      '100 % privada',
      'sus intentos fallidos',
    ])
      expect(unsafeWordsIn(text).length, text).to.be.above(0);
  });

  it('are not found inside other Spanish words, nor in what a clinic has to say (X33)', () => {
    for (const text of [
      'Clínica La Locura',
      'procurar',
      'un corte y una curita',
      'seguro médico',
      'más segura',
      'adicional',
      'limpieza',
      'candidiasis',
      'curandera',
      'Adictología',
      'puede causar adicción',
      'tiene efectos secundarios',
      'elegir',
      'riesgo',
      'calidad',
    ])
      expect(unsafeWordsIn(text), text).to.deep.equal([]);
  });

  it('are named together where there are several', () => {
    expect(unsafeWordsIn('The guaranteed miracle cure')).to.have.members(['guaranteed', 'miracle', 'cure']);
  });
});
