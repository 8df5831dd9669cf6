/** What no catalogue may say, and no page: by its stem, so that every form of it is caught, in the language of the words. */
import type { Words } from '../../src/locales/index.js';

interface NeverSaid {
  /** Promises and judgments. */
  readonly promise: RegExp;
  /** "You have depression". */
  readonly diagnosis: RegExp;
  /** A problem says what to do; it neither begs nor blames (X12). */
  readonly inProblem: RegExp;
  readonly ofTheAbove: RegExp;
}

const neverSaid: Readonly<Record<string, NeverSaid>> = {
  en: {
    promise:
      /\b(eligib|qualif|candidate|cur(e|es|ed|ing)\b|guarantee|risk.?free|miracle|breakthrough|addict|abuser|hipaa|anonym|commit(ted)? suicide|(failed|successful) attempt)/i,
    diagnosis: /\byou (have|suffer from|are) (a |an )?(depress|ptsd|bipolar|anxi|ocd|psycho|chronic|treatment)/i,
    inProblem: /\b(please|sorry|invalid|required|oops|error|must|wrong)\b/i,
    ofTheAbove: /of the above|all of these apply/i,
  },
  es: {
    promise:
      /(?<!\p{L})(elegib|calific|candidat|cur(a|as|an|ar|ó|ad[oa]s?|ación)(?!\p{L})|garant|riesgo cero|(sin|libres? de|ningún) riesgo|milagr|revolucion|adict|drogadict|abusador|hipaa|an[oó]nim|comet\p{L}+ suicidio|intentos? (fallid|exitos|logrado)|fracas|limpi)/iu,
    diagnosis:
      /(?<!\p{L})(usted|ya) (tiene|sufre|padece)|(?<!\p{L})(sufre|padece) (de |la |el )?(depres|tept|trastorno|ansi|toc|psico)|(?<!\p{L})es (usted )?(depresiv|bipolar|ansios|psicótic)/iu,
    inProblem:
      /(?<!\p{L})(por favor|lo sentimos|disculp\p{L}+|perdón|inválid|no (es|son) válid|obligatori|requerid|debe|ups|error|incorrect|equivoc|mal(?!\p{L}))/iu,
    ofTheAbove: /(de )?(las|los|lo) anterior|de arriba|todas estas/i,
  },
};

export function neverSaidIn({ lang }: Words): NeverSaid {
  const own = neverSaid[lang];
  if (!own) throw new Error(`test/helpers/never-said.ts has nothing for ${lang}`);
  return own;
}
