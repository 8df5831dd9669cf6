/** Every kind of resource that the library makes, from the chosen sets and from random answers. */
import { codeSystem, languages, questionnaire, questionnaireResponse } from '../../src/fhir/index.ts';
import { assess, doseUnits, historyOf, stopReasons, weeksTaken } from '../../src/protocol/index.ts';
import { cleaned, randomAnswers, sets } from './sets.mjs';

const { en, es } = languages;

/** In each language, and in one with the other as a translation. */
export const forms = [
  questionnaire(en),
  questionnaire(es),
  questionnaire(en, Object.values(languages)),
  questionnaire(es, Object.values(languages)),
];
export const codes = [codeSystem(en), codeSystem(en, Object.values(languages))];
export const responses = [...sets, ...randomAnswers].map(written);

/** With and without what may be in it, in turn. */
function written(answers, at) {
  const { path } = assess(answers);
  const pages = historyOf(cleaned(answers), path);
  return questionnaireResponse({
    answers,
    words: at % 2 ? es : en,
    authored: at % 3 ? '2026-11-30' : '2026-11-30T09:30:00-05:00',
    includeSelfHarm: at % 4 > 0,
    answeredBy: ['me', 'helped', 'for-somebody', undefined][at % 4],
    history: Object.fromEntries(pages.map((id, page) => [id, entry(at + page)])),
    questions: ['How long does it take?', 'Who pays?'].slice(0, at % 3),
    leftOut: at % 5 ? [] : [path.at(-1), ...pages.slice(0, 1).map((id) => `medicines:${id}`)],
  });
}

function entry(at) {
  return {
    'taken-now': ['yes', 'no', 'unsure'][at % 3],
    dose: ['50', 'unsure', 'two pills'][at % 3],
    unit: doseUnits[at % doseUnits.length],
    'from-year': at % 4 ? '2019' : 'unsure',
    'to-year': '2021',
    weeks: weeksTaken[at % weeksTaken.length],
    stopped: stopReasons.slice(0, 1 + (at % 3)),
    'this-time': 'yes',
  };
}
