// Shares the mutants among threads, and ends a thread whose mutant never ends.
import { Worker } from 'node:worker_threads';

/** A test of these takes a few seconds at most; so long without a sign of life means a loop. */
const PATIENCE = 30_000;

/**
 * @param {readonly string[]} ids
 * @param {{threads: number, proofsFirst: boolean, tell: (done: number) => void}} options
 * @returns {Promise<Map<string, {by?: string, name?: string}>>} by id
 */
export async function judgeAll(ids, { threads, proofsFirst, tell }) {
  const verdicts = new Map();
  const waiting = [...ids].reverse();
  const record = ({ id, ...verdict }) => {
    verdicts.set(id, verdict);
    tell(verdicts.size);
  };
  await Promise.all(Array.from({ length: threads }, () => work(waiting, record, proofsFirst)));
  return verdicts;
}

/** One thread after the other, until nothing waits. */
async function work(waiting, record, proofsFirst) {
  while (waiting.length > 0) await oneThread(waiting, record, proofsFirst);
}

function oneThread(waiting, record, proofsFirst) {
  const beats = new SharedArrayBuffer(4);
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: { beats, proofsFirst } });
  let current;
  let last = -1;
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const now = Atomics.load(new Int32Array(beats), 0);
      if (current !== undefined && now === last) end('time', `no sign of life for ${PATIENCE / 1000} s`);
      last = now;
    }, PATIENCE);
    const finish = (settle, value) => {
      clearInterval(watch);
      void worker.terminate();
      settle(value);
    };
    const end = (by, name) => {
      record({ id: current, by, name });
      finish(resolve);
    };
    worker.on('message', (message) => {
      if (message.id !== undefined) record(message);
      current = waiting.pop();
      if (current === undefined) finish(resolve);
      else worker.postMessage(current);
    });
    worker.on('error', (error) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' && current !== undefined) end('time', 'takes all memory');
      else finish(reject, error);
    });
  });
}
