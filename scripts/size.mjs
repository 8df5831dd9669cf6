// Prints the size of each script that a clinic embeds, and of all that a page loads in English; with --check, fails if
// one is over its budget or is not minified.
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { compileFunction } from 'node:vm';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { languages } from './languages.mjs';

/** The largest size of each script, in gzipped bytes. */
const budgets = {
  'referral-screener.js': 75_000,
  ...Object.fromEntries(languages.map((language) => [`referral-screener.${language}.js`, 25_000])),
  'referral-screener.fhir.js': 15_000,
  'referral-screener.history.js': 8_000,
};
/** All that a page in English loads, in bytes compressed by Brotli. The target is 56 kB: see docs/develop.md. */
const whole = { names: ['referral-screener.js', 'referral-screener.history.js'], budget: 71_000 };
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const scriptOf = (name) => readFile(new URL(`../dist/${name}`, import.meta.url));
const brotliOf = (script) => brotliCompressSync(script).length;

async function problemsOf(name, budget) {
  const script = await scriptOf(name);
  const gzip = gzipSync(script, { level: 9 }).length;
  const brotli = brotliOf(script);
  console.log(
    `dist/${name}: ${kB(script.length)} raw, ${kB(gzip)} gzip, ${kB(brotli)} brotli (budget ${kB(budget)} gzip)`,
  );
  const problems = [];
  if (gzip > budget) problems.push(`it is ${kB(gzip - budget)} over its budget`);
  // Templates and styles keep their white space, so compare with the output of another minifier.
  const { code } = await transform(script.toString(), { minifyWhitespace: true });
  if (code.length < 0.97 * script.toString().length) problems.push('its code was not minified');
  try {
    compileFunction(script.toString()); // only parses it
  } catch (error) {
    problems.push(`it is not a classic script: ${error.message}`);
  }
  const beyondAscii = script.findIndex((byte) => byte > 127);
  if (beyondAscii >= 0)
    problems.push(`it is not all ASCII (byte ${beyondAscii}): a page in another encoding would break it`);
  return problems.map((problem) => `dist/${name}: ${problem}`);
}

const problems = [];
for (const [name, budget] of Object.entries(budgets)) problems.push(...(await problemsOf(name, budget)));
let total = 0;
for (const name of whole.names) total += brotliOf(await scriptOf(name));
console.log(`A page in English: ${kB(total)} brotli (budget ${kB(whole.budget)} brotli)`);
if (total > whole.budget) problems.push(`A page in English is ${kB(total - whole.budget)} over its budget`);
if (process.argv.includes('--check')) {
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
