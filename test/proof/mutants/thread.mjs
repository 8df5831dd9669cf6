// A thread that judges mutants.
import { workerData } from 'node:worker_threads';
import { serve } from '../pool.mjs';
import { judge } from './judge.mjs';

Error.stackTraceLimit = 0; // nobody reads the traces of thousands of failures
serve(await judge(workerData));
