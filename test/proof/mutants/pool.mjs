// Shares the mutants among threads, and ends a thread whose mutant never ends.
import { Worker } from 'node:worker_threads';

/** A test of these takes a few seconds at most, on a busy machine too; so long without a sign of life means a loop. */
const PATIENCE = 20_000;
const LOOK = 2000;
/** A loop that collects something shall not take the machine with it. */
const resourceLimits = { maxOldGenerationSizeMb: 768 };

/**
 * @param {readonly import('./mutant.mjs').Mutant[]} mutants
 * @param {{threads: number, text: string, proofsFirst: boolean}} options `text` is the bundle of the unchanged protocol
 * @param {(mutant: object) => Promise<string | undefined>} bundleOf the bundle of a mutant of the code
 * @param {(mutant: object, verdict: object) => void} record
 */
export async function judgeAll(mutants, { threads, ...options }, bundleOf, record) {
  const waiting = [...mutants].reverse();
  const work = async () => {
    while (waiting.length > 0) await oneThread(waiting, options, bundleOf, record);
  };
  await Promise.all(Array.from({ length: threads }, work));
}

/** Until nothing waits, or until a mutant has to be ended, and the thread with it. */
function oneThread(waiting, options, bundleOf, record) {
  const beats = new SharedArrayBuffer(4);
  const counter = new Int32Array(beats);
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    resourceLimits,
    workerData: { ...options, beats },
  });
  let current;
  let last = -1;
  let since = Date.now();
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const now = Atomics.load(counter, 0);
      if (now !== last) since = Date.now();
      last = now;
      if (current && Date.now() - since > PATIENCE) end(`no sign of life for ${PATIENCE / 1000} s`);
    }, LOOK);
    const finish = (settle, value) => {
      clearInterval(watch);
      void worker.terminate();
      settle(value);
    };
    const end = (name) => {
      record(current, { by: 'time', name });
      finish(resolve);
    };
    const next = async () => {
      current = waiting.pop();
      if (!current) return finish(resolve);
      const { code, file, id } = current;
      const changed = code === undefined ? undefined : await bundleOf(current);
      if (code !== undefined && changed === undefined) {
        record(current, { by: 'not compiled' });
        return next();
      }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      return worker.postMessage({ id, file, changed });
    };
    worker.on('message', (message) => {
      if (message !== 'ready') record(current, message);
      next().catch((error) => finish(reject, error));
    });
    worker.on('error', (error) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' && current) end('takes all memory');
      else finish(reject, error);
    });
  });
}
