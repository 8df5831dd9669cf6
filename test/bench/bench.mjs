// `npm run bench`: the same visit with this widget, the floor and two peers; see README.md beside this file.
//   --rounds=N         rounds, 5 if not given; --quick: 2
//   --only=ours,floor  some of the contestants
//   --profile          only a profile of this widget
// A whole run (all contestants, not --quick) writes its tables into docs/bench.md.
import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { counts, growth, instanceCosts, instances, search } from './alone.mjs';
import { contestantsOf, filesOf, names } from './contestants.mjs';
import { load, walk } from './measure.mjs';
import { profile } from './profile.mjs';
import { aloneTable, machine, mainTable, tapTable, write } from './report.mjs';
import { serve } from './server.mjs';
import { sizes } from './sizes.mjs';

const has = (name) => process.argv.includes(`--${name}`);
const given = (name) => process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];
const rounds = Number(given('rounds') ?? (has('quick') ? 2 : 5));
const chosen = has('profile') ? ['ours'] : (given('only')?.split(',') ?? names);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0 || !(rounds > 0)) throw new Error(`--only takes ${names}, --rounds a number above 0`);

const all = await contestantsOf(chosen);
const ours = all.find(({ name }) => name === 'ours');
const server = await serve(filesOf(all));
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ ...(await findChromium()), args });
const began = Date.now();
const progress = (text) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`);

async function compareAll() {
  const results = new Map(all.map(({ name }) => [name, []]));
  const bytes = new Map(all.map(({ name, files }) => [name, sizes(files)]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < all.length; turn += 1) {
      const contestant = all[(round + turn) % all.length];
      const visit = await walk(browser, server.origin, contestant);
      const loaded = await load(browser, server.origin, contestant);
      results.get(contestant.name).push({ ...visit, ...loaded, bytes: bytes.get(contestant.name) });
    }
    progress(`round ${round + 1} of ${rounds}`);
  }
  console.log(tapTable(all, results));
  return mainTable(all, results);
}

async function measureAlone() {
  const alone = { search: [], growth: [], instances: [] };
  for (let round = 0; round < Math.min(3, rounds); round += 1) {
    alone.search.push(await search(browser, server.origin, ours));
    alone.growth.push(await growth(browser, server.origin, ours));
    alone.instances.push(await instanceCosts(browser, server.origin, ours));
    progress(`this widget alone, round ${round + 1}`);
  }
  return aloneTable(alone, counts, instances);
}

try {
  if (has('profile')) await profile(browser, server.origin, ours);
  else {
    const parts = [await machine(browser, rounds), await compareAll(), ...(ours ? [await measureAlone()] : [])];
    const text = parts.join('\n\n');
    console.log(`\n${text}\n`);
    if (all.length === names.length && !has('quick')) await write(text);
  }
} finally {
  await browser.close();
  server.close();
}
