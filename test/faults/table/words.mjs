// X32 and X33: plain words, and what is no word.
import { inFile } from '../in-file.mjs';

const everyPlace = ['test/locales/reading-grade.test.ts'];

/** Titles are in the names of tests, and the names of medicines are not counted: these stay. */
const harder = (language, sentence) => ({
  why: `a hard sentence after each text (${language})`,
  file: `src/locales/${language}.ts`,
  find: '} as const satisfies Words;',
  replace: `} as const satisfies Words;
const stays = ['medicines', 'title'];
const harder = (node: unknown): unknown => {
  if (typeof node === 'string') return node.includes(' ') ? \`\${node} ${sentence.repeat(9)}\` : node;
  if (Array.isArray(node)) return node.map(harder);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, stays.includes(key) ? part : harder(part)]));
};
Object.assign(${language}, harder(${language}));`,
  tests: everyPlace,
});

const inEnglish = inFile('src/locales/en.ts', 'test/locales/third-way.test.ts');
const inWords = inFile('src/locales/en.ts', 'test/locales/words.test.ts');

export const faults = [
  harder('en', 'Individualized pharmacological considerations necessitate interdisciplinary documentation. '),
  harder('es', 'Consideraciones farmacológicas individualizadas requieren documentación interdisciplinaria. '),
  {
    why: 'a sentence of more than 20 words',
    file: 'src/locales/en.ts',
    find: 'Plan 10 minutes.',
    replace:
      'Plan 10 minutes or a little more if you want to read all of it and talk about it with somebody you trust before you go on.',
    tests: ['test/locales/words.test.ts'],
  },
  {
    why: 'a crisis number in a translated text',
    file: 'src/locales/en.ts',
    find: 'use one of these right away.',
    replace: 'call 988 right away.',
    tests: ['test/locales/words.test.ts'],
  },
  inEnglish('who is not sure is taken for a no', "const unsure = 'I am not sure';", "const unsure = 'No';"),
  inEnglish(
    'who would rather not say is taken for a no',
    "const preferNot = 'I would rather not say';",
    "const preferNot = 'No';",
  ),
  inEnglish(
    'there is no way to have forgotten the names',
    "'names-unknown': 'I took others, but I do not remember the names'",
    "'names-unknown': 'No, there are no others'",
  ),
  inEnglish(
    'not sure is said in another way on one page',
    "'3 or more', unsure }",
    "'3 or more', unsure: 'I cannot say' }",
  ),
  inEnglish('a No that does not repeat the question', "none: 'No, I take none of these',", "none: 'No',"),
  inWords('a semicolon in a sentence', 'Plan 10 minutes.', 'Plan 10 minutes; take your time.'),
  inFile('src/locales/es.ts', 'test/locales/words.test.ts')(
    'a semicolon in a Spanish sentence',
    'Cuente con 10 minutos.',
    'Cuente con 10 minutos; no hay prisa.',
  ),
  inWords('a rate as a per cent', '46 of 100 people', '46% of people'),
  inWords('what the specification says otherwise', 'The nasal spray (esketamine) is given', 'The spray is given'),
  inFile('src/locales/en.ts', 'test/locales/drug-names.test.ts')(
    'a drug is named in a next step',
    'Would a pain clinic make sense?',
    'Would ketamine make sense?',
  ),
];
