// X32 and X33: plain words, and what is no word.
const grades = ['test/locales/reading-grade.test.ts'];
const hard = 'Individualized pharmacological considerations necessitate interdisciplinary documentation.';

/** A sentence that nobody can read, in the place of another. */
const unreadable = (why, find) => ({
  why: `a hard sentence ${why}`,
  file: 'src/locales/en.ts',
  find,
  replace: `${find.slice(0, find.search(/['’]/))}'${hard.repeat(9)}',`,
  tests: grades,
});

export const faults = [
  unreadable(
    'on the first page',
    "time: 'There are about 15 short questions, and one more for each medicine that you name. Plan 10 minutes.',",
  ),
  unreadable('on Check your answers', "clearAsk: 'Clear all your answers and go back to the start?',"),
  unreadable(
    'on the help page',
    "card: 'If thoughts of ending your life come, or grow stronger, use one of these right away.',",
  ),
  {
    why: 'a hard word in the heading of every question',
    file: 'src/locales/labels.ts',
    find: "if (id !== 'trial') return words.questions[id];",
    replace: `if (id !== 'trial') return { ...words.questions[id], legend: '${hard.repeat(20)}' } as AnyQuestionWords;`,
    tests: grades,
  },
  {
    why: 'a hard word in the heading of the trial question',
    file: 'src/locales/labels.ts',
    find: 'legend: legend(name), short',
    replace: `legend: '${hard.repeat(20)}', short`,
    tests: grades,
  },
  {
    why: 'a hard sentence in each outcome, reason, fact and list',
    file: 'src/locales/index.ts',
    find: 'export const defaultWords: Words = en;',
    replace: `const harder = (node: unknown): unknown =>
      Array.isArray(node) ? node.map(harder)
      : typeof node === 'string' && node.includes(' ') ? \`\${node} ${hard.repeat(9)}\`
      : typeof node === 'object' && node !== null
        ? Object.fromEntries(Object.entries(node).map(([key, part]) => [key, harder(part)]))
        : node;
    export const defaultWords = harder(en) as Words;`,
    tests: grades,
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
