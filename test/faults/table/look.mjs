// X34: the look.
const tests = ['test/element/look.test.ts'];

export const faults = [
  {
    why: 'a typeface of our own',
    file: 'src/styles/tokens.ts',
    find: 'font-size: medium;',
    replace: 'font-size: medium; font-family: sans-serif;',
    tests: ['test/element/look.test.ts', 'test/element/page-css.test.ts'],
  },
  {
    why: 'buttons in the browser’s typeface',
    file: 'src/styles/base.ts',
    find: 'font: inherit;',
    replace: 'font-size: inherit;',
    tests: ['test/element/look.test.ts', 'test/element/page-css.test.ts'],
  },
  {
    why: 'a fourth size of letters',
    file: 'src/styles/base.ts',
    find: '.small-heading {\n    font-size: 1em;',
    replace: '.small-heading {\n    font-size: 1.1em;',
    tests,
  },
  {
    why: 'a second accent',
    file: 'src/styles/base.ts',
    find: '.secondary {\n    background: transparent;\n    color: var(--accent);',
    replace: '.secondary {\n    background: transparent;\n    color: light-dark(#4a0a52, #e29fdb);',
    tests,
  },
  {
    why: 'problems in red',
    file: 'src/styles/questions.ts',
    find: 'border-inline-start: 0.25em solid var(--ink);\n    font-weight: 650;',
    replace: 'border-inline-start: 0.25em solid var(--alarm);\n    font-weight: 650;',
    tests,
  },
  {
    why: 'the emergency number like every other link',
    file: 'src/styles/crisis.ts',
    find: 'color: var(--alarm);',
    replace: 'color: var(--accent);',
    tests,
  },
  {
    why: 'a space that is not of the scale',
    file: 'src/styles/questions.ts',
    find: '.options {\n    display: flex;\n    flex-direction: column;\n    gap: var(--s2);',
    replace: '.options {\n    display: flex;\n    flex-direction: column;\n    gap: 0.6em;',
    tests,
  },
  {
    why: 'lines of prose longer than 34 em',
    file: 'src/styles/base.ts',
    find: 'p,\n  li {\n    max-inline-size: 34em;',
    replace: 'p,\n  li {\n    max-inline-size: 36em;',
    tests,
  },
  {
    why: 'a shadow under the notices',
    file: 'src/styles/crisis.ts',
    find: 'background: var(--tint);',
    replace: 'background: var(--tint);\n    box-shadow: 0 1px 4px #0003;',
    tests,
  },
  {
    why: 'a card within a card',
    file: 'src/styles/outcome.ts',
    find: '.handoff-section > ul {',
    replace: '.handoff-section > ul {\n    border: 1px solid;',
    tests,
  },
  {
    why: 'two filled buttons',
    file: 'src/styles/base.ts',
    find: '.secondary {\n    background: transparent;\n    color: var(--accent);',
    replace: '.secondary {\n    background: var(--accent);\n    color: var(--on-accent);',
    tests,
  },
  {
    why: 'a loud shade where an answer is chosen',
    file: 'src/styles/questions.ts',
    find: 'background: var(--tint);\n    box-shadow: inset',
    replace: 'background: var(--line);\n    box-shadow: inset',
    tests,
  },
];
