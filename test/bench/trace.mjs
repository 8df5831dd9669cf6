/** Script time from a trace, in processor time of the page's main thread. */
export const categories = ['devtools.timeline', 'v8', 'blink.user_timing'];
const isScript = ({ name }) =>
  ['EvaluateScript', 'FunctionCall', 'v8.evaluateModule', 'v8.run', 'v8.callFunction', 'RunMicrotasks'].includes(name);

/** Milliseconds of script, with the style and layout that it asks for, until the mark. */
export function scriptUntil(mark, trace) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const end = traceEvents.find(({ name, cat }) => name === mark && cat.includes('user_timing'));
  const own = traceEvents
    .filter(({ pid, tid, ts, ph }) => pid === end.pid && tid === end.tid && ts < end.ts && ph === 'X')
    .filter(isScript)
    .toSorted((one, other) => one.ts - other.ts || other.dur - one.dur);
  let until = 0;
  let sum = 0;
  for (const { ts, dur, tdur } of own) {
    if (ts < until) continue; // within the one before
    until = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}
