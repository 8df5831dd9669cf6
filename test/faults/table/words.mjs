// X32 and X33: plain words, and what is no word.
const hard = 'Individualized pharmacological considerations necessitate interdisciplinary documentation. ';

export const faults = [
  {
    why: 'a hard sentence after each text of the catalogue',
    file: 'src/locales/index.ts',
    find: 'export const defaultWords: Words = en;',
    // Titles are in the names of tests, and the names of medicines are not counted: these stay.
    replace: `const stays = ['medicines', 'title'];
const harder = (node: unknown): unknown => {
  if (typeof node === 'string') return node.includes(' ') ? \`\${node} ${hard.repeat(9)}\` : node;
  if (Array.isArray(node)) return node.map(harder);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, stays.includes(key) ? part : harder(part)]));
};
export const defaultWords = harder(en) as Words;`,
    tests: ['test/locales/reading-grade.test.ts'],
  },
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
];
