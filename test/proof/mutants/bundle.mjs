// Bundles the protocol and its tests into one function, which can be run again for each mutant.
//
// After each constant of a module of the protocol stands a call that hands it over (`observe`). There a mutant changes it,
// before anything is computed from it: what the modules derive when they are loaded is derived from the mutated data.
import { context, transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PROTOCOL = join(ROOT, 'src/protocol/');

const plain = new Map();

/** A module of the protocol without types and comments, one statement a line or more. */
export async function plainSource(file) {
  if (!plain.has(file)) {
    const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts', target: 'es2022' });
    plain.set(file, code);
  }
  return plain.get(file);
}

export const protocolFile = (name) => join(PROTOCOL, name);

/** Data, not functions: those begin with their parameters. A statement ends with the first line that ends with ";". */
const CONSTANT = /^(?:export )?const (\w+) = (?!\(|async\b)[^]*?;$/gm;

const handingOver = (file, code) =>
  code.replace(CONSTANT, (statement, name) => `${statement}\nobserve(${JSON.stringify(`${file} ${name}`)}, ${name});`);

/** Libraries are loaded once and shared by all mutants: they are not what is tested. */
export const LIBRARIES = ['chai', 'fast-check', 'xstate', 'xstate/graph', 'zod/mini'];

/**
 * @param {readonly string[]} testFiles from the root
 * @returns {Promise<{build(change?: {file: string, code: string}): Promise<string>, dispose(): Promise<void>}>} `build`
 * gives the bundle's text; `change` puts other code in the place of one module of the protocol
 */
export async function bundler(testFiles) {
  let change;
  const plugin = {
    name: 'mutants',
    setup(build) {
      build.onResolve({ filter: /^@open-wc\/testing$/ }, () => ({ path: 'chai', external: true }));
      build.onLoad({ filter: /\/src\/protocol\/[\w-]+\.ts$/ }, async ({ path }) => {
        const file = basename(path);
        const code = change?.file === file ? change.code : await plainSource(path);
        return { contents: handingOver(file, code), loader: 'js' };
      });
    },
  };
  const lazily = testFiles.map((file) => `${JSON.stringify(file)}: () => require('./${file}')`);
  const bundling = await context({
    absWorkingDir: ROOT,
    stdin: {
      contents: [
        `export const protocol = () => require('./src/protocol/index.ts');`,
        `export const provable = () => require('./test/proof/provable.ts');`,
        `export const files = { ${lazily} };`,
      ].join('\n'),
      resolveDir: ROOT,
    },
    plugins: [plugin],
    external: LIBRARIES,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent', // a mutant that does not compile is no news
  });
  const rebuild = async (changed) => {
    change = changed;
    const { outputFiles } = await bundling.rebuild();
    return outputFiles[0].text;
  };
  let last = Promise.resolve();
  return {
    /** One after the other: esbuild joins builds that overlap, and both would get the first one's change. */
    build(changed) {
      const text = last.then(() => rebuild(changed));
      last = text.catch(() => {});
      return text;
    },
    dispose: () => bundling.dispose(),
  };
}
