// A thread that judges mutants, one after the other. A mutant may never end, so it says on a shared counter that it is alive.
import { parentPort, workerData } from 'node:worker_threads';
import { judge } from './judge.mjs';

Error.stackTraceLimit = 0; // nobody reads the traces of thousands of failures
const { beats, proofsFirst, text } = workerData;
const counter = new Int32Array(beats);
const beat = () => Atomics.add(counter, 0, 1);
const verdict = judge(text, { proofsFirst, beat });

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
const say = (message) => parentPort.postMessage(message);

parentPort.on('message', ({ changed, file, id }) => {
  beat();
  void verdict(id, file, changed).then(say);
});
say('ready');
