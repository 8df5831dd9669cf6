/**
 * Faults of one file, in short.
 * @param {string} file
 * @param {...string} usual the tests that see such a fault, where none are named
 */
export const inFile =
  (file, ...usual) =>
  (why, find, replace, ...tests) => ({ why, file, find, replace, tests: tests.length > 0 ? tests : usual });
