import { es as words } from '../../src/locales/es.js';
import { spanishSyllables } from '../helpers/spanish-syllables.js';
import type { Language } from './language.js';

export const spanish: Language = {
  words,
  /** Szigriszt-Pazos' index, on the scale of Barrio-Cantalejo: 65 to 80 is quite easy, below 40 is very hard. */
  measure: {
    name: 'INFLESZ',
    of: ({ sentence, word, syllable }) => 206.835 - 62.3 * (syllable / word) - word / sentence,
    syllables: spanishSyllables,
    bounds: { page: 65, outcome: 65, sentence: 40 },
    isEasierIf: 'more',
  },
  names: {
    kinds:
      'opioide opioides antidepresivo antidepresivos ISRS SSRI IRSN SNRI IRND NDRI AINE NSAID estimulante estimulantes',
    conditions: 'depresión ansiedad pánico artritis migraña cáncer tiroides tiroidea convulsión convulsiones TDAH ADHD',
    explained:
      'IMAO MAOI TEC ECT TMS TOC TEPT PTSD bipolar psicosis esquizofrenia SDRC CRPS fibromialgia aneurisma ' +
      'MAV AVM angina glaucoma apnea porfiria hipertiroidismo cirrosis NMDA',
    everyday: 'mg o por la boca en parche para dejar de fumar con sin hierba san juan',
  },
  never: {
    promise:
      /(?<!\p{L})(elegib|calific|candidat|cur(a|as|an|ar|ó|ad[oa]s?|ación)(?!\p{L})|garant|riesgo cero|(sin|libres? de|ningún) riesgo|milagr|revolucion|adict|drogadict|abusador|hipaa|an[oó]nim|comet\p{L}+ suicidio|intentos? (fallid|exitos|logrado)|fracas|limpi)/iu,
    diagnosis:
      /(?<!\p{L})(usted|ya) (tiene|sufre|padece)|(?<!\p{L})(sufre|padece) (de |la |el )?(depres|tept|trastorno|ansi|toc|psico)|(?<!\p{L})es (usted )?(depresiv|bipolar|ansios|psicótic)/iu,
    inProblem:
      /(?<!\p{L})(por favor|lo sentimos|disculp\p{L}+|perdón|inválid|no (es|son) válid|obligatori|requerid|debe|ups|error|incorrect|equivoc|mal(?!\p{L}))/iu,
    ofTheAbove: /(de )?(las|los|lo) anterior|de arriba|todas estas/i,
    secondQuestion:
      /(?<!\p{L})(y|o|pero) (también|cómo|qué|cuál(es)?|cuánt[oa]s?|cuándo|por qué|puede|quiere)(?!\p{L})/iu,
    gendered:
      /(?<!\p{L})((estoy|soy|me siento|quedé|usted está|usted es|se siente usted|está usted) \p{L}+(?<!nd)[oa]|segur[oa] de|sol[oa] con esto|bienvenid[oa]|usted mism[oa]|embarazad[oa])(?!\p{L})/iu,
  },
  thirdWays: {
    unsure: /^no lo sé(?!\p{L})/iu,
    'prefer-not': /\bprefiero no decirlo\b/i,
    'names-unknown': /\bno recuerdo\b/,
  },
  why: 'Preguntamos',
  strength: {
    may: /(?<!\p{L})(pued\p{L}+|pod(emos|rí\p{L}+)|tal vez)(?!\p{L})/iu,
    never: /\bnunca\b/i,
    fast: /\brápido\b/i,
    suddenly: /\bde (golpe|repente)\b/i,
    must: /\b(debe|necesit(an?|o))\b/i,
    not: /(?<!\p{L})(no|nunca|ningun[oa]|ningún|nadie|sin|menos)(?!\p{L})/iu,
  },
};
