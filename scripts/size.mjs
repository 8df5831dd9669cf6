// Prints what the drop-in weighs; with --check, fails when it is over budget or was not minified.
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { compileFunction } from 'node:vm';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const FILE = 'dist/referral-screener.js';
const GZIP_BUDGET = 80_000; // bytes; what a visitor on a slow phone waits for

const script = await readFile(new URL(`../${FILE}`, import.meta.url));
const gzip = gzipSync(script, { level: 9 }).length;
const brotli = brotliCompressSync(script).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `${FILE}: ${kB(script.length)} raw, ${kB(gzip)} gzip, ${kB(brotli)} brotli (budget ${kB(GZIP_BUDGET)} gzip)`,
);

if (process.argv.includes('--check')) {
  const problems = [];
  if (gzip > GZIP_BUDGET) problems.push(`it is ${kB(gzip - GZIP_BUDGET)} over its budget`);
  // Templates and styles keep their white space, so look at what another minifier would still take away.
  const { code } = await transform(script.toString(), { minifyWhitespace: true });
  if (code.length < 0.97 * script.toString().length) problems.push('its code was not minified');
  try {
    compileFunction(script.toString()); // only parses it
  } catch (error) {
    problems.push(`it is no classic script: ${error.message}`);
  }
  const beyondAscii = script.findIndex((byte) => byte > 127);
  if (beyondAscii >= 0)
    problems.push(`it is not all ASCII (byte ${beyondAscii}): a page in another encoding would break it`);
  for (const problem of problems) console.error(`${FILE}: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
