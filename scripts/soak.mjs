// `npm run soak`: the tests of `soak.test.mjs`, long enough for a slow leak or a rare order of events to show. If all hold, it
// writes what it measured into docs/soak.md.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, totalmem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './run.mjs';
import { version } from './version.mjs';

const file = join(tmpdir(), `soak-${process.pid}.json`);
Object.assign(process.env, { JOURNEYS: '10000', EVENTS: '150000', CUTS: '300', ...process.env, SOAK_REPORT: file });
process.env.FILES = 'test/dist/soak.test.mjs';
process.argv.push('--only=node');
await import('./test.mjs');
if (process.exitCode === 0) await writeDocs(JSON.parse(await readFile(file, 'utf8')));
await rm(file, { force: true });

async function writeDocs({ seed, journeys, ended, sizes, events, pages, cuts }) {
  const number = (value) => value.toLocaleString('en-US');
  const counts = (of) => Object.entries(of).map(([name, count]) => `${name} ${number(count)}`);
  const done = (size) => number(Math.round(((sizes.indexOf(size) + 1) * journeys) / sizes.length));
  const bytes = ({ objects, browser, code }) =>
    [objects, browser, code].map((all) => `${number(Math.round(all / 1e3))} kB`);
  const [{ model }] = cpus();
  const table = [
    `${new Date().toISOString().slice(0, 10)}, version ${version}, seed ${seed}; ${model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
    '',
    '| journeys so far, each cleared | nodes | listeners | objects of scripts | what the browser has for them | compiled code |',
    '|---|---|---|---|---|---|',
    ...sizes.map((size) => `| ${[done(size), number(size.nodes), size.listeners, ...bytes(size)].join(' | ')} |`),
    '',
    `- **Outcomes**: ${counts(ended).join(', ')}.`,
    `- **${number(events)} random events**, and after each a page with one heading, crisis help and a way on: ${counts(pages).join(', ')}.`,
    `- **${number(cuts)} places where each script ends**: alone the clinic's own text is there, before or after the whole script the questions work.`,
  ].join('\n');
  const page = join(ROOT, 'docs/soak.md');
  const text = await readFile(page, 'utf8');
  await writeFile(
    page,
    text.replace(/(<!-- soak -->\n)[^]*(<!-- \/soak -->)/, (_, begin, end) => `${begin}\n${table}\n\n${end}`),
  );
}
