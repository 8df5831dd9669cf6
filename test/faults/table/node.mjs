export const faults = [
  {
    why: 'the problem is no alert',
    file: 'src/views/frame.ts',
    find: 'tabindex="-1" role="alert"',
    replace: 'tabindex="-1"',
    tests: ['test/pages/problem.test.ts', 'test/node/accessibility-tree.test.mjs'],
  },
];
