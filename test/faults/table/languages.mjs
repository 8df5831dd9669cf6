// X28 and X33: each language whole, marked, and no other between.
const languages = 'test/element/languages.test.ts';
const journey = 'test/journeys/in-spanish.test.ts';
const translation = 'test/locales/translation.test.ts';
const es = 'src/locales/es.ts';

const inSpanish = (why, find, replace, ...tests) => ({
  why,
  file: es,
  find,
  replace,
  tests: tests.length > 0 ? tests : [translation],
});

export const faults = [
  {
    why: 'a title or a name in another language is not marked',
    file: 'src/views/passages.ts',
    find: "lang === undefined || words.lang.split('-')[0] === lang ?",
    replace: 'lang !== null ?',
    tests: [languages],
  },
  {
    why: 'the choice of language does not say its language',
    file: 'src/views/frame.ts',
    find: '        lang=${lang}\n        dir=${dir}\n',
    replace: '',
    tests: [languages],
  },
  {
    why: 'a language is found by its first part only',
    file: 'src/locales/index.ts',
    find: 'for (let length = parts.length; length > 0; length -= 1)',
    replace: 'for (let length = 1; length > 0; length -= 1)',
    tests: [languages],
  },
  {
    why: 'the language is forgotten when the answers are cleared',
    file: 'src/visit.ts',
    find: '    this.#chosenCountry = undefined;\n',
    replace: '    this.#chosenCountry = undefined;\n    this.#chosenLanguage = undefined;\n',
    tests: [languages],
  },
  {
    why: 'a catalogue with a gap is offered',
    file: 'src/locales/index.ts',
    find: 'if (missing !== undefined) {',
    replace: "if (missing === '') {",
    tests: [languages],
  },
  {
    why: 'a word stands in a view and not in the catalogue',
    file: 'src/views/crisis.ts',
    find: '<strong>${words.crisis.title}</strong>',
    replace: '<strong>Need help right now?</strong>',
    tests: [languages, journey],
  },
  {
    why: 'a headline stands in a view',
    file: 'src/views/outcome.ts',
    find: '${pageHeading(level, both ? words.outcome.bothWithPainClinic : title)}',
    replace: "${pageHeading(level, 'Talk with your own doctor first')}",
    tests: [journey],
  },
  {
    why: 'nobody is told that the translation is not reviewed',
    file: 'src/views/small-print.ts',
    find: "words.reviewedBy === 'none' ? words.review.translation : undefined",
    replace: 'words.reviewedBy.slice(9) || undefined',
    tests: [journey],
  },
  {
    why: 'English is called a translation',
    file: 'src/locales/en.ts',
    find: 'translation: undefined,',
    replace: "translation: 'Nadie ha revisado aún esta traducción del inglés.',",
    tests: [journey, translation],
  },
  {
    why: 'the problem is said in English',
    file: 'src/views/frame.ts',
    find: '${words.problem.title}',
    replace: 'There is a problem',
    tests: [journey],
  },
  {
    why: 'Back is called so in every language',
    file: 'src/views/frame.ts',
    find: '@click=${actions.back}>${words.frame.back}</button>',
    replace: '@click=${actions.back}>Back</button>',
    tests: [journey],
  },
  {
    why: 'a medicine is known by its English name only',
    file: 'src/medicine-search.ts',
    find: '...new Set([words.medicines[id as MedicineId], defaultWords',
    replace: '...new Set([defaultWords',
    tests: [journey, 'test/medicine-search.test.ts'],
  },
  {
    why: 'a medicine is known by its Spanish name only',
    file: 'src/medicine-search.ts',
    find: 'words.medicines[id as MedicineId], defaultWords.medicines[id as MedicineId], ...brands',
    replace: 'words.medicines[id as MedicineId], ...brands',
    tests: [journey, 'test/medicine-search.test.ts'],
  },
  {
    why: 'nobody is told how to get the list in English',
    file: 'src/views/handoff.ts',
    find: '${words.handoff.forEnglishReader ?',
    replace: '${words.handoff.forEnglishReader === 9 ?',
    tests: [journey],
  },
  inSpanish(
    'it says that somebody has reviewed it',
    "reviewedBy: 'none',",
    "reviewedBy: 'Rose Osei',",
    translation,
    journey,
  ),
  inSpanish('another number', '912 muertes', '913 muertes'),
  inSpanish('a "may" is gone', 'La esketamina puede dañar al bebé', 'La esketamina daña al bebé'),
  inSpanish(
    'a "never" is gone',
    'Nunca lo deje rápido, y nunca baje la dosis rápido',
    'No lo deje rápido, y no baje la dosis rápido',
  ),
  inSpanish(
    'a "fast" is another word',
    'Nunca lo deje rápido, y nunca baje la dosis rápido',
    'Nunca lo deje, y nunca baje la dosis',
  ),
  inSpanish('a "suddenly" is gone', 'despacio y nunca todo de golpe', 'despacio y nunca todo'),
  inSpanish('a "must" is gone', 'La suya debe estar primero bajo control.', 'La suya está mejor bajo control.'),
  inSpanish(
    'a "not" is gone',
    'La esketamina no está aprobada para el dolor.',
    'La esketamina está aprobada para el dolor.',
  ),
  inSpanish('a fact rests on another source', "sources: ['L1'],", "sources: ['L2'],"),
  inSpanish('a button is left in English', "skip: 'Saltar esta pregunta'", "skip: 'Skip this question'"),
  inSpanish(
    'only men are not sure',
    "const unsure = 'No lo sé con seguridad';",
    "const unsure = 'No estoy seguro';",
    translation,
    'test/locales/third-way.test.ts',
  ),
  inSpanish(
    'who would rather not say is taken for a no',
    "const preferNot = 'Prefiero no decirlo';",
    "const preferNot = 'No';",
    'test/locales/third-way.test.ts',
  ),
  inSpanish(
    'there is no way to have forgotten the names',
    "'names-unknown': 'Hay algunas cuyo nombre no recuerdo'",
    "'names-unknown': 'No, ninguna'",
    'test/locales/third-way.test.ts',
  ),
];
