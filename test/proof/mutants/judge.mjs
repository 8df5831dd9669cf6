// Judges one mutant: who is the first to see it?
import { dataMutants } from './data.mjs';
import { isProvedEqual } from './equal.mjs';
import { firstFailingProof } from './proofs.mjs';
import { compile, load } from './suite.mjs';
import { handWritten, WORKED_EXAMPLES } from './tests.mjs';

export const CATCHERS = {
  example: 'a worked example',
  test: 'a hand-written test',
  proof: 'a named proof',
  load: 'does not load',
  time: 'never ends',
  equal: 'proved to change nothing',
};

/**
 * @param {string} text the bundle of the unchanged protocol
 * @param {{proofsFirst: boolean, beat: () => void}} options `beat` is called whenever something has come to an end
 */
export function judge(text, { proofsFirst, beat }) {
  const unchanged = compile(text);
  const original = load(unchanged, () => {});
  const byId = new Map(dataMutants(constantsOf(text)).map((mutant) => [mutant.id, mutant]));

  /**
   * @param {string} id of a mutant; one that is not known changes nothing
   * @param {string} file the module of the protocol that it changes
   * @param {string} changed the bundle of a mutant of the code
   * @returns {Promise<{by?: keyof CATCHERS, name?: string, message?: string}>} without `by`, nobody saw it
   */
  return async function verdict(id, file, changed) {
    const mutant = byId.get(id);
    let subject;
    try {
      subject = load(changed ? compile(changed) : unchanged, (at, value) => at === mutant?.at && mutant.apply(value));
    } catch (error) {
      return { by: 'load', name: error.message };
    }
    const runs = (files, by) => async () => {
      for (const test of files) {
        const failure = await subject.firstFailure(test, beat);
        if (failure) return { by, name: failure.title, message: failure.error?.message };
      }
      return undefined;
    };
    const proofs = async () => {
      const name = await firstFailingProof(subject.provable(), beat);
      return name && { by: 'proof', name };
    };
    const equality = async () => ((await isProvedEqual(mutant ?? {}, original, subject)) ? { by: 'equal' } : undefined);
    const { quick, slow } = handWritten(file);
    const tests = [runs(WORKED_EXAMPLES, 'example'), runs(quick, 'test'), equality, runs(slow, 'test')];
    const judges = proofsFirst ? [proofs, ...tests] : [...tests, proofs];
    for (const one of judges) {
      const found = await one();
      beat();
      if (found) return found;
    }
    return {};
  };
}

/** Every constant of the protocol in this bundle, by file and name. */
export function constantsOf(text) {
  const seen = new Map();
  load(compile(text), (at, value) => seen.set(at, value));
  return seen;
}
