// `npm run mutate`: are the tests and proofs worth anything? Each rule, condition, threshold, effect, outcome, medicine and
// setting, and each line of the decider, is made wrong in turn; a test, a worked example or a proof has to see it.
//
// `--only=text` takes the mutants whose id or kind holds this text; `--proofs-first` asks the proofs before the tests, to
// measure what they see alone; `--verbose` prints who caught each.
import { availableParallelism } from 'node:os';
import { bundler } from './mutants/bundle.mjs';
import { codeMutants } from './mutants/code.mjs';
import { dataMutants } from './mutants/data.mjs';
import { equivalent } from './mutants/equivalent.mjs';
import { CATCHERS, constantsOf, judge } from './mutants/judge.mjs';
import { judgeAll } from './mutants/pool.mjs';
import { report } from './mutants/report.mjs';
import { SEED } from './mutants/suite.mjs';
import { ALL_TESTS } from './mutants/tests.mjs';

const has = (flag) => process.argv.includes(flag);
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const proofsFirst = has('--proofs-first');
const started = Date.now();
const seconds = () => Math.round((Date.now() - started) / 1000);

const { build, dispose } = await bundler(ALL_TESTS);
const text = await build();
const unchanged = await judge(text, { proofsFirst, beat: () => {} })();
if (unchanged.by)
  finish(0, 1, `✗ FAILED: the unchanged protocol is caught by ${CATCHERS[unchanged.by]}: ${unchanged.name}`);

const all = [...dataMutants(constantsOf(text)), ...(await codeMutants())];
const twice = new Set(all.map(({ id }) => id)).size - all.length;
if (twice) finish(0, 1, `✗ FAILED: ${-twice} mutants have the id of another`);
const mutants = all.filter(({ id, kind }) => !only || id.includes(only) || kind === only);
console.log(
  `The unchanged protocol passes (${seconds()} s). ${mutants.length} mutants; random answers from seed ${SEED}.`,
);

const verdicts = new Map();
const bundleOf = (mutant) => build(mutant).catch(() => undefined); // what does not compile is no mutant
await judgeAll(mutants, { threads: Math.min(2, availableParallelism()), text, proofsFirst }, bundleOf, record);
await dispose();

function record({ id }, verdict) {
  verdicts.set(id, verdict);
  const { by, message, name } = verdict;
  if (has('--verbose')) console.log([id, by && `    ${by}: ${name}`, message].filter(Boolean).join('\n'));
  if (verdicts.size % 250 === 0) console.log(`${verdicts.size} of ${mutants.length} (${seconds()} s)`);
}

const named = only ? equivalent.filter(({ mutant }) => verdicts.has(mutant)) : equivalent;
const result = report(mutants, verdicts, named);
finish(result.passed, result.failed, `\n${result.text}\n${seconds()} s`);

function finish(passed, failed, said) {
  console.log(`${said}\n\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
