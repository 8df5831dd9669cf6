// Loads a bundle and runs its test files one test at a time, up to the first that fails. It knows the few words of Mocha
// that these tests use; thousands of mutants would wait too long for the rest of it.
import { compileFunction } from 'node:vm';
import { LIBRARIES } from './bundle.mjs';

const libraries = new Map();
for (const name of LIBRARIES) libraries.set(name, await import(name));

/**
 * The same random answers for every mutant, so that a survivor survives again; a tenth of them, because each survivor waits
 * for all; no shrinking: one failure is enough.
 */
export const SEED = 20261122;
const fc = libraries.get('fast-check');
fc.configureGlobal({ seed: SEED, endOnFailure: true });
const fewerRuns = (property, { numRuns, ...parameters }) =>
  fc.assert(property, { ...parameters, numRuns: Math.ceil(numRuns / 10) });
libraries.set('fast-check', { ...fc, assert: fewerRuns });
libraries.get('chai').config.useProxy = false; // it would only look for misspelt assertions, and takes its time

const PARAMETERS = ['require', 'module', 'observe', 'describe', 'it', 'before'];
/** A bundle as a function: compiled once, run anew for each mutant of the data. */
export const compile = (text) => compileFunction(text, PARAMETERS, { filename: 'mutant.js' });

const bare = { timeout: () => {} };

/**
 * Loads the protocol with `observe` watching each of its constants.
 * @returns the protocol, and a function that runs one test file and gives the title of the first test that fails
 */
export function load(bundle, observe) {
  let collected;
  const titles = [];
  const describe = (title, body) => {
    titles.push(title);
    body.call(bare);
    titles.pop();
  };
  const it = (title, body) => collected.push({ title: [...titles, title].join(' › '), body });
  const before = (body) => collected.push({ title: [...titles, 'before'].join(' › '), body });
  const module = { exports: {} };
  bundle((name) => libraries.get(name), module, observe, describe, it, before);
  const { files, protocol, provable } = module.exports;

  /** @param {() => void} beat called before each test */
  async function firstFailure(file, beat = () => {}) {
    collected = [];
    try {
      files[file]();
    } catch (error) {
      return { title: `${file} does not load`, error };
    }
    if (collected.length === 0) return { title: `${file} has no test` };
    for (const { title, body } of collected) {
      beat();
      try {
        await body.call(bare);
      } catch (error) {
        return { title, error };
      }
    }
    return undefined;
  }

  return { protocol: protocol(), provable, firstFailure };
}
