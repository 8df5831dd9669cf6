// How it looks, and what the page and the reader may do about it.
export const faults = [
  {
    why: 'the widget is never narrower than a wide phone',
    file: 'src/styles/tokens.ts',
    find: 'container-type: inline-size;',
    replace: 'container-type: inline-size; min-inline-size: 30em;',
    tests: ['test/element/reflow.test.ts'],
  },
  {
    why: 'a colour of our own for letters, of a typeface of our own',
    file: 'src/styles/tokens.ts',
    find: 'font-size: medium;',
    replace: 'font-size: medium; font-family: Georgia;',
    tests: ['test/element/page-css.test.ts'],
  },
];
