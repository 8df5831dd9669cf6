// Shares jobs among threads, and ends a thread whose job never ends.
import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/** Milliseconds without a sign of life: nothing here blocks a thread so long, on a busy machine too. */
const PATIENCE = 30_000;
/** A mutant that collects without end must not take all memory. */
const resourceLimits = { maxOldGenerationSizeMb: 768 };

/**
 * @param {URL} url a module that calls `serve`
 * @param {(job: any, answer: any) => void} done `answer` is `{ ended: reason }` for a job that took its thread with it
 */
export async function pool(url, jobs, workerData, done) {
  const waiting = [...jobs];
  const work = async () => {
    while (waiting.length > 0) await oneThread(url, waiting, workerData, done);
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism(), jobs.length) }, work));
}

/** Until nothing waits, or until a job has to be ended, and the thread with it. */
function oneThread(url, waiting, workerData, done) {
  const worker = new Worker(url, { resourceLimits, workerData });
  return new Promise((resolve, reject) => {
    let job;
    let timer;
    const end = (reason) => {
      clearTimeout(timer);
      void worker.terminate();
      if (job) done(job, { ended: reason });
      if (job || !reason) resolve();
      else reject(new Error(reason)); // before its first job
    };
    worker.on('error', ({ message }) => end(message));
    worker.on('message', ({ answer, isAlive }) => {
      clearTimeout(timer);
      timer = setTimeout(end, PATIENCE, `no sign of life for ${PATIENCE / 1000} s`);
      if (isAlive) return;
      if (job) done(job, answer);
      job = waiting.shift();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      if (job) worker.postMessage(job);
      else end();
    });
  });
}

/** In a thread: does one job after the other. A job has to let the timer run now and then. */
export function serve(work) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  const say = (message) => parentPort.postMessage(message);
  setInterval(say, 1000, { isAlive: true });
  parentPort.on('message', (job) => void work(job).then((answer) => say({ answer })));
  say({});
}

/** Lets the timer run. */
export const breathe = () => new Promise((resolve) => setImmediate(resolve));
