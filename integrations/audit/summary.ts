/** In place of `src/handoff/summary.ts`: the list, as text too, says in its title that it is invented. */
import { summarize as realSummary } from '../../src/handoff/summary.js';

export * from '../../src/handoff/summary.js';

export function summarize(input: Parameters<typeof realSummary>[0]): ReturnType<typeof realSummary> {
  const summary = realSummary(input);
  return { ...summary, title: `AUDIT COPY, INVENTED ANSWERS. ${summary.title}` };
}
