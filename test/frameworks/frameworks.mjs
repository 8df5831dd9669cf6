// `npm run frameworks`: builds an app of each framework with the packed product, and walks it in Chromium. Some of them:
// npm run frameworks -- react vue
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { apps, chosen as all } from './apps.mjs';
import { packProduct, prepare, versionsOf } from './prepare.mjs';

const names = process.argv.length > 2 ? process.argv.slice(2) : all;
const unknown = names.filter((name) => !apps[name]);
if (unknown.length > 0) throw new Error(`there is no app ${unknown}; there are ${Object.keys(apps)}`);

const began = Date.now();
const tally = { passed: 0, failed: 0 };
const seconds = {};
await packProduct();
for (const name of names) {
  console.log(`── ${name}: installs, checks, builds`);
  try {
    seconds[name] = await prepare(name);
    tally.passed += 1;
  } catch (error) {
    console.log(`✗ FAILED: ${name}: ${error.message}`);
    tally.failed += 1;
  }
}
const built = names.filter((name) => seconds[name]);
if (built.length > 0) await walk();
await report();
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);

function walk() {
  process.env.APPS = built.join();
  const events = run({ files: [fileURLToPath(new URL('walk.mjs', import.meta.url))] });
  const note = (which) => (event) => {
    if (event.details.type === 'suite') seconds[event.name].walk = event.details.duration_ms / 1000;
    else tally[which] += 1;
  };
  events.on('test:pass', note('passed'));
  events.on('test:fail', note('failed'));
  const text = events.compose(spec);
  text.pipe(process.stdout);
  return new Promise((resolve) => text.on('end', resolve));
}

async function report() {
  const row = (...cells) =>
    cells.map((cell, at) => (at === cells.length - 1 ? cell : String(cell).padEnd(12))).join('');
  console.log(`\n${row('app', 'install s', 'build s', 'walk s', 'versions')}`);
  for (const name of built) {
    const { install, build, walk: walked = NaN } = seconds[name];
    console.log(row(name, ...[install, build, walked].map((number) => number.toFixed(1)), await versionsOf(name)));
  }
  console.log(`\nIn ${((Date.now() - began) / 1000).toFixed(0)} s, on Node ${process.versions.node}.`);
}
