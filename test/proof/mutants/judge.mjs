// Judges one mutant: who is the first to see it?
import { bundler } from './bundle.mjs';
import { allMutants } from './all.mjs';
import { firstOtherDecision } from './decisions.mjs';
import { firstFailingProof } from './proofs.mjs';
import { load } from './suite.mjs';
import { HAND_WRITTEN, WORKED_EXAMPLES } from './tests.mjs';

export const CATCHERS = {
  example: 'a worked example',
  test: 'a hand-written test',
  proof: 'a named proof',
  load: 'does not load',
  time: 'never ends',
  decisions: 'the decisions file only',
};

/**
 * @param {{proofsFirst: boolean, beat: () => void}} options `beat` is called whenever something has come to an end
 */
export async function judge({ proofsFirst, beat }) {
  const { build, dispose } = await bundler([...WORKED_EXAMPLES, ...HAND_WRITTEN]);
  const unchanged = await build();
  const seen = new Map();
  load(unchanged, (at, value) => seen.set(at, value));
  const mutants = await allMutants(seen);
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));

  /** @returns {Promise<{by?: keyof CATCHERS | 'not compiled', name?: string}>} without `by`, nobody saw it */
  async function verdict(id) {
    const mutant = byId.get(id);
    const code = mutant?.code === undefined ? unchanged : await build(mutant).catch(() => undefined);
    if (!code) return { by: 'not compiled' };
    let subject;
    try {
      subject = load(code, (at, value) => at === mutant?.at && mutant.apply(value));
    } catch (error) {
      return { by: 'load', name: error.message };
    }
    const runs = (files, by) => async () => {
      for (const file of files) {
        const failure = await subject.firstFailure(file, beat);
        if (failure) return { by, name: failure.title, message: failure.error?.message };
      }
    };
    const proofs = async () => named('proof', await firstFailingProof(subject.protocol));
    const tests = [runs(WORKED_EXAMPLES, 'example'), runs(HAND_WRITTEN, 'test')];
    const judges = proofsFirst ? [proofs, ...tests] : [...tests, proofs];
    for (const one of [...judges, async () => named('decisions', await firstOtherDecision(subject.protocol))]) {
      const found = await one();
      beat();
      if (found) return found;
    }
    return {};
  }

  return { mutants, verdict, dispose };
}

const named = (by, name) => (name === undefined ? undefined : { by, name });
