// Words that are missing, unmarked, hard to read, or other than in English.
export const languages = [
  {
    why: 'a passage in another language is not marked',
    file: 'src/views/passages.ts',
    find: "lang === undefined || words.lang.split('-')[0] === lang ?",
    replace: 'lang !== null ?',
    tests: ['element/language'],
  },
  {
    why: 'the language is not marked',
    file: 'src/views/frame.ts',
    find: '    lang=${words.lang}\n    dir',
    replace: '    dir',
    tests: ['element/language'],
  },
  {
    why: 'a view has English words of its own',
    file: 'src/views/crisis.ts',
    find: '<strong>${words.crisis.title}</strong>',
    replace: '<strong>Need help right now?</strong>',
    tests: ['journeys/in-spanish', 'views/every-page'],
  },
  {
    why: 'the page does not say that nobody reviewed the translation',
    file: 'src/views/small-print.ts',
    find: "words.reviewedBy === 'none' ? words.review.translation : undefined",
    replace: 'words.reviewedBy.slice(9) || undefined',
    tests: ['journeys/in-spanish'],
  },
  {
    why: 'a telephone number is reversed in a right-to-left language',
    file: 'src/views/passages.ts',
    find: "dir === 'rtl' ?",
    replace: "dir === 'never' ?",
    tests: ['element/language'],
  },
  {
    why: 'Spanish claims a review',
    file: 'src/locales/es.ts',
    find: "reviewedBy: 'none',",
    replace: "reviewedBy: 'Rose Osei',",
    tests: ['locales/translation'],
  },
  {
    why: 'Spanish has another number',
    file: 'src/locales/es.ts',
    find: '912 muertes',
    replace: '913 muertes',
    tests: ['locales/translation'],
  },
  {
    why: 'Spanish lacks a “may”',
    file: 'src/locales/es.ts',
    find: 'puede dañar al bebé antes de nacer y',
    replace: 'daña al bebé antes de nacer y',
    tests: ['locales/translation'],
  },
  {
    why: 'Spanish lacks a “never”',
    file: 'src/locales/es.ts',
    find: 'Nunca deje un opioide de repente, y nunca baje la dosis rápido',
    replace: 'No deje un opioide de repente, y no baje la dosis rápido',
    tests: ['locales/translation'],
  },
  {
    why: 'Spanish lacks a “not”',
    file: 'src/locales/es.ts',
    find: 'La esketamina no está aprobada para el dolor.',
    replace: 'La esketamina está aprobada para el dolor.',
    tests: ['locales/translation'],
  },
  {
    why: '“rather not say” is “no” in Spanish',
    file: 'src/locales/es.ts',
    find: "const preferNot = 'Prefiero no decirlo';",
    replace: "const preferNot = 'No';",
    tests: ['locales/third-way'],
  },
  {
    why: '“not sure” is “no” in English',
    file: 'src/locales/en.ts',
    find: "const unsure = 'I am not sure';",
    replace: "const unsure = 'No';",
    tests: ['locales/third-way'],
  },
  {
    why: '“I do not remember the names” is “no” in English',
    file: 'src/locales/en.ts',
    find: "'names-unknown': 'I took others, but I do not remember the names'",
    replace: "'names-unknown': 'No, there are no others'",
    tests: ['locales/third-way'],
  },
  {
    why: 'a crisis number is in a translated text',
    file: 'src/locales/en.ts',
    find: 'use one of these right away.',
    replace: 'call 988 right away.',
    tests: ['locales/words'],
  },
  {
    why: 'a next step names a drug',
    file: 'src/locales/en.ts',
    find: 'Would a pain clinic make sense?',
    replace: 'Would ketamine make sense?',
    tests: ['locales/drug-names'],
  },
  {
    why: 'English is hard to read',
    file: 'src/locales/en.ts',
    find: '} as const satisfies Words;',
    replace: `} as const satisfies Words;
const stays = ['medicines', 'title'];
const harder = (node: unknown): unknown => {
  if (typeof node === 'string') return node.includes(' ') ? \`\${node} Individualized pharmacological considerations necessitate interdisciplinary documentation. Individualized pharmacological considerations necessitate interdisciplinary documentation. Individualized pharmacological considerations necessitate interdisciplinary documentation. Individualized pharmacological considerations necessitate interdisciplinary documentation. Individualized pharmacological considerations necessitate interdisciplinary documentation. Individualized pharmacological considerations necessitate interdisciplinary documentation. Individualized pharmacological considerations necessitate interdisciplinary documentation. Individualized pharmacological considerations necessitate interdisciplinary documentation. Individualized pharmacological considerations necessitate interdisciplinary documentation. \` : node;
  if (Array.isArray(node)) return node.map(harder);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, stays.includes(key) ? part : harder(part)]));
};
Object.assign(en, harder(en));`,
    tests: ['locales/reading-grade'],
  },
  {
    why: 'Spanish is hard to read',
    file: 'src/locales/es.ts',
    find: '} as const satisfies Words;',
    replace: `} as const satisfies Words;
const stays = ['medicines', 'title'];
const harder = (node: unknown): unknown => {
  if (typeof node === 'string') return node.includes(' ') ? \`\${node} Consideraciones farmacológicas individualizadas requieren documentación interdisciplinaria. Consideraciones farmacológicas individualizadas requieren documentación interdisciplinaria. Consideraciones farmacológicas individualizadas requieren documentación interdisciplinaria. Consideraciones farmacológicas individualizadas requieren documentación interdisciplinaria. Consideraciones farmacológicas individualizadas requieren documentación interdisciplinaria. Consideraciones farmacológicas individualizadas requieren documentación interdisciplinaria. Consideraciones farmacológicas individualizadas requieren documentación interdisciplinaria. Consideraciones farmacológicas individualizadas requieren documentación interdisciplinaria. Consideraciones farmacológicas individualizadas requieren documentación interdisciplinaria. \` : node;
  if (Array.isArray(node)) return node.map(harder);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, stays.includes(key) ? part : harder(part)]));
};
Object.assign(es, harder(es));`,
    tests: ['locales/reading-grade'],
  },
];
