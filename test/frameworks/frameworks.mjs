// `npm run frameworks`: builds an app of each framework with the packed product, and walks it in Chromium. Some of them:
// npm run frameworks -- react vue. After a change of the product's dependencies: npm run frameworks -- --relock
import { fileURLToPath } from 'node:url';
import { countTests, endWith } from '../../scripts/count-tests.mjs';
import { apps } from './apps.mjs';
import { build, install, packProduct, relock, versionsOf } from './prepare.mjs';

const given = process.argv.slice(2);
const wanted = given.filter((word) => !word.startsWith('--'));
const names = wanted.length > 0 ? wanted : Object.keys(apps);
const unknown = names.filter((name) => !apps[name]);
if (unknown.length > 0) throw new Error(`there is no app ${unknown}; there are ${Object.keys(apps)}`);

const began = Date.now();
const tally = { passed: 0, failed: 0 };
const seconds = {};
await packProduct();
if (given.includes('--relock')) for (const name of names) await relock(name);

// The network and the disk are busy with one app while the processor builds another.
let last = Promise.resolve();
const installs = names.map((name) => (last = last.then(() => attempt(name, 'install', install))));
for (const [at, name] of names.entries()) if (await installs[at]) await attempt(name, 'build', build);

const built = names.filter((name) => seconds[name]?.build);
if (built.length > 0) await walk();
await report();
endWith(tally, began);

/** @returns {Promise<boolean>} whether the step has been done */
async function attempt(name, step, act) {
  const start = Date.now();
  try {
    await act(name);
    seconds[name] = { ...seconds[name], [step]: (Date.now() - start) / 1000 };
    tally.passed += 1;
    console.log(`✓ ${name}: ${step} (${seconds[name][step].toFixed(1)} s)`);
    return true;
  } catch (error) {
    tally.failed += 1;
    console.log(`✗ FAILED: ${name}: ${step}: ${error.message}`);
    return false;
  }
}

async function walk() {
  process.env.APPS = built.join();
  const onSuite = ({ name, details }) => {
    seconds[name].walk = details.duration_ms / 1000;
  };
  const { passed, failed } = await countTests([fileURLToPath(new URL('walk.mjs', import.meta.url))], { onSuite });
  tally.passed += passed;
  tally.failed += failed;
}

async function report() {
  const row = (...cells) =>
    cells.map((cell, at) => (at === cells.length - 1 ? cell : String(cell).padEnd(12))).join('');
  console.log(`\n${row('app', 'install s', 'build s', 'walk s', 'versions')}`);
  for (const name of built) {
    const { install: installed, build: builds, walk: walked = NaN } = seconds[name];
    console.log(row(name, ...[installed, builds, walked].map((number) => number.toFixed(1)), await versionsOf(name)));
  }
  console.log(`\nOn Node ${process.versions.node}.`);
}
