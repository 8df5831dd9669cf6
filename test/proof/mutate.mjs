// `npm run mutate`: makes each rule, condition, threshold, effect, outcome, medicine and setting, and each line of the decider,
// wrong in turn; a test, a worked example or a proof has to see it.
//
// `--only=text` takes the mutants of this kind, or with this text in their id; `--verbose` prints who caught each.
import { codeMutants } from './mutants/code.mjs';
import { dataMutants } from './mutants/data.mjs';
import { orderedTests } from './mutants/judge.mjs';
import { report } from './mutants/report.mjs';
import { constants, loader, SEED, sources } from './mutants/subject.mjs';
import { pool } from './pool.mjs';

const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const started = Date.now();
const seconds = () => Math.round((Date.now() - started) / 1000);

const { plain, ...rest } = await sources();
const workerData = { sources: rest, tests: await orderedTests(rest) };
const made = [...dataMutants(constants(await loader(rest))), ...(await codeMutants(plain))];
if (new Set(made.map(({ id }) => id)).size < made.length) throw new Error('two mutants have one id');
const mutants = made.filter(({ id, kind }) => !only || id.includes(only) || kind === only);
const able = mutants.filter((one) => !('code' in one) || one.code !== undefined);
console.log(
  `${able.length} mutants, ${mutants.length - able.length} more do not compile; random answers from seed ${SEED}.`,
);

const verdicts = new Map();
/** Mutants that change nothing, which nobody may catch, whatever the order of the tests. */
const controls = ['unchanged, at first', 'unchanged, at last'];
const [first, last] = controls.map((id) => ({ id }));
const jobs = [first, ...able.map(({ code, file, id }) => ({ code, file, id })), last];
await pool(new URL('mutants/thread.mjs', import.meta.url), jobs, workerData, ({ id }, { ended, ...verdict }) => {
  verdicts.set(id, ended ? { by: 'time', name: ended } : verdict);
  const { by, message, name } = verdicts.get(id);
  if (process.argv.includes('--verbose'))
    console.log([id, by && `    ${by}: ${name}`, message].filter(Boolean).join('\n'));
  if (verdicts.size % 500 === 0) console.log(`${verdicts.size} of ${jobs.length} (${seconds()} s)`);
});

const wrong = controls.map((id) => verdicts.get(id)).filter(({ by }) => by);
for (const { message, name } of wrong) console.log(`✗ FAILED: the unchanged protocol is caught by ${name}: ${message}`);
const { failed, passed, text } = report(able, verdicts, only !== undefined);
console.log(`\n${text}\n${seconds()} s\n\n${passed} passed, ${failed + wrong.length} failed`);
process.exit(failed + wrong.length > 0 ? 1 : 0);
