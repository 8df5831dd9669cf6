// Writes test/decisions.txt: what the protocol decides, one decision a line. `npm run decisions`, after a change of a
// rule.
import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ROOT } from './run.mjs';

export const FILE = new URL('../test/decisions.txt', import.meta.url);

/** @returns {Promise<string[]>} the lines as they are for the protocol in src/ */
export async function currentDecisions() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { decisions } from './test/decisions/decisions.js';
        export * as protocol from './src/protocol/index.js';`,
      loader: 'ts',
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  const { decisions, protocol } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return decisions(protocol);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = await currentDecisions();
  await writeFile(FILE, `${lines.join('\n')}\n`);
  console.log(`test/decisions.txt: ${lines.length} lines`);
}
