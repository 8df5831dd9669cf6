// `npm run mutate`: are the tests and proofs worth anything? Each rule, condition, threshold, effect, outcome, medicine and
// setting, and each line of the decider, is made wrong in turn; a test, a worked example or a proof has to see it.
//
// `--only=text` takes the mutants whose id or kind holds this text; `--proofs-first` asks the proofs before the tests, to
// measure what they see alone; `--verbose` prints who caught each.
import { availableParallelism } from 'node:os';
import { equivalent } from './mutants/equivalent.mjs';
import { CATCHERS, judge } from './mutants/judge.mjs';
import { judgeAll } from './mutants/pool.mjs';
import { report } from './mutants/report.mjs';
import { SEED } from './mutants/suite.mjs';

const has = (flag) => process.argv.includes(flag);
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const proofsFirst = has('--proofs-first');
const started = Date.now();
const seconds = () => Math.round((Date.now() - started) / 1000);

const { mutants: all, verdict, dispose } = await judge({ proofsFirst, beat: () => {} });
const unchanged = await verdict(undefined);
await dispose();
if (unchanged.by) finish(0, 1, `✗ FAILED: the unchanged protocol is caught by ${CATCHERS[unchanged.by]}: ${unchanged.name}`);

const mutants = all.filter(({ id, kind }) => !only || id.includes(only) || kind === only);
const ids = mutants.map(({ id }) => id);
console.log(`The unchanged protocol passes (${seconds()} s). ${ids.length} mutants; random answers from seed ${SEED}.`);

const threads = Math.min(2, availableParallelism());
const tell = (done) => {
  if (done % 250 === 0) console.log(`${done} of ${ids.length} (${seconds()} s)`);
};
const verdicts = await judgeAll(ids, { threads, proofsFirst, tell });
if (has('--verbose')) for (const id of ids) console.log(`${id}\n    ${Object.values(verdicts.get(id)).join(': ')}`);
const named = only ? equivalent.filter(({ mutant }) => ids.includes(mutant)) : equivalent;
const { failed, passed, text } = report(mutants, verdicts, named);
finish(passed, failed, `\n${text}\n${seconds()} s`);

function finish(passed, failed, text) {
  console.log(`${text}\n\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
