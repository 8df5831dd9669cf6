// The protocol and its tests as functions, which run anew for each mutant.
//
// After each constant of the protocol, `observe` is called with it: a mutant of the data changes it there, before anything is
// computed from it. A mutant of the code replaces one module: the others stay compiled.
import { build, transform } from 'esbuild';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { ROOT } from '../../../scripts/run.mjs';

const PROTOCOL = join(ROOT, 'src/protocol');

/** Those of the protocol, and two more that use it and need no page. */
const TESTS = [
  ...readdirSync(join(ROOT, 'test/protocol')).map((name) => `test/protocol/${name}`),
  'test/visit/draft.test.ts',
  'test/settings/rules.test.ts',
].filter((file) => file.endsWith('.test.ts'));

/** Not functions, which begin with their parameters. A statement ends with the first line that ends with ";". */
const CONSTANT = /^(?:export )?const (\w+) = (?!\(|async\b)[^]*?;$/gm;

/** @returns {Promise<string>} a module of the protocol as CommonJS, or a rejection where it does not compile */
export async function compiled(file, plain) {
  const observed = plain.replace(CONSTANT, (statement, name) => `${statement}\nobserve("${file} ${name}", ${name});`);
  return (await transform(observed, { format: 'cjs', target: 'node20' })).code;
}

/**
 * @returns {Promise<{plain: Record<string, string>, modules: Record<string, string>, bundle: string, files: string[]}>} the
 * modules of the protocol without types and comments, the same as they run, and the tests and proofs
 */
export async function sources() {
  const files = readdirSync(PROTOCOL);
  const read = async (file) => {
    const { code } = await transform(await readFile(join(PROTOCOL, file), 'utf8'), { loader: 'ts', target: 'es2022' });
    return [file, code];
  };
  const plain = Object.fromEntries(await Promise.all(files.map(read)));
  const each = Object.entries(plain).map(async ([file, code]) => [file, await compiled(file, code)]);
  return { plain, modules: Object.fromEntries(await Promise.all(each)), bundle: await bundle(), files: TESTS };
}

/** The same random answers for every mutant, so that each run has the same result, and a tenth of them. */
export const SEED = 20261122;

/** Loaded once and shared by all mutants: they are not what is tested. */
const LIBRARIES = ['chai', 'fast-check', 'xstate', 'zod/mini'];

async function libraries() {
  const loaded = await Promise.all(LIBRARIES.map(async (name) => [name, await import(name)]));
  const { 'fast-check': fc, ...others } = Object.fromEntries(loaded);
  fc.configureGlobal({ seed: SEED, endOnFailure: true });
  const assert = (property, { numRuns = 100, ...parameters } = {}) =>
    fc.assert(property, { ...parameters, numRuns: Math.ceil(numRuns / 10) });
  others.chai.config.useProxy = false; // it would only look for misspelt assertions, and takes its time
  return { ...others, 'fast-check': { ...fc, assert } };
}

async function bundle() {
  const plugin = {
    name: 'protocol',
    setup({ onResolve }) {
      onResolve({ filter: /\/protocol\/[\w-]+\.js$/ }, ({ path }) => ({
        path: `protocol/${basename(path, '.js')}.ts`,
        external: true,
      }));
    },
  };
  const lazily = TESTS.map((file) => `"${file}": () => require('./${file}')`);
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: `export const provable = () => require('./test/proof/provable.ts'); export const files = { ${lazily} };`,
      resolveDir: ROOT,
    },
    plugins: [plugin],
    external: [...LIBRARIES, 'node:test'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

const compile = (text) => compileFunction(text, ['require', 'module', 'exports', 'observe']);

/**
 * @returns a function that loads the protocol with other code in the place of one module, or with `observe` called with each
 * constant of the data
 */
export async function loader({ bundle: text, modules }) {
  const unchanged = new Map(Object.entries(modules).map(([name, code]) => [name, compile(code)]));
  const tests = compile(text);
  const shared = await libraries();

  return function load({ code, file, observe = () => {} } = {}) {
    const cache = new Map();
    const run = (id, body) => {
      const module = { exports: {} };
      cache.set(id, module);
      body(require, module, module.exports, observe);
      return module.exports;
    };
    const words = collector();
    const require = (id) => {
      if (id === 'node:test') return words;
      if (shared[id]) return shared[id];
      const name = basename(id).replace(/\.js$/, '.ts'); // within the protocol it is `./rules.js`
      return cache.get(name)?.exports ?? run(name, code && name === file ? compile(code) : unchanged.get(name));
    };
    const protocol = require('index.ts');
    const { files, provable } = run('tests', tests);
    return { protocol, provable, testsIn: (name) => words.testsIn(name, files[name]) };
  };
}

/** The two words of `node:test` that these tests use: thousands of mutants would wait for the rest of it. */
function collector() {
  const titles = [];
  let tests;
  return {
    describe(title, body) {
      titles.push(title);
      body();
      titles.pop();
    },
    it(last, body) {
      const title = [...titles, last].join(' › ');
      tests.set(tests.has(title) ? `${title} (${tests.size})` : title, body);
    },
    /** @returns {Map<string, () => unknown>} the tests of a file by their titles, ready to run in any order */
    testsIn(file, load) {
      tests = new Map();
      load();
      if (tests.size === 0) throw new Error(`${file} has no test`);
      return tests;
    },
  };
}

/** Every constant of the protocol, by file and name. */
export function constants(load) {
  const seen = new Map();
  load({ observe: (at, value) => seen.set(at, value) });
  return seen;
}
