// A thread that judges mutants, one after the other. A mutant may never end, so it says on a shared counter that it is alive.
import { parentPort, workerData } from 'node:worker_threads';
import { judge } from './judge.mjs';

Error.stackTraceLimit = 0; // nobody reads the traces of thousands of failures
const beats = new Int32Array(workerData.beats);
const beat = () => Atomics.add(beats, 0, 1);
const { verdict } = await judge({ proofsFirst: workerData.proofsFirst, beat });

parentPort.on('message', async (id) => {
  beat();
  parentPort.postMessage({ id, ...(await verdict(id)) });
});
parentPort.postMessage({ ready: true });
