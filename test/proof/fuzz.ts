/** `assess` itself against the eleven rules, on random answers and settings: what the formula cannot see, it can. */
import * as fc from 'fast-check';
import { elevenRules, someDraws } from '../fixtures/eleven-rules.js';

const checks = Object.entries(elevenRules);
/** The checks of each rule, by its number: every set of answers meets one of each. */
const rules = new Map<string, (typeof checks)[number][]>();
for (const check of checks) {
  const [number = ''] = check[0].split(':', 1);
  rules.set(number, [...(rules.get(number) ?? []), check]);
}

/** @returns what is wrong, with the seed and the path that show it again, or nothing */
export function fuzz(seed: number, numRuns: number): string | undefined {
  const property = fc.property(someDraws, (draw) => {
    for (const variants of rules.values()) {
      const [title, check] = variants[(draw.numbers.at(-1) ?? 0) % variants.length] ?? [];
      const wrong = check?.(draw);
      if (wrong !== undefined) throw new Error(`${title}: ${wrong}`);
    }
  });
  const { counterexamplePath, errorInstance, failed, counterexample } = fc.check(property, { seed, numRuns });
  if (!failed) return undefined;
  const shown = JSON.stringify(counterexample?.[0]);
  return `${String(errorInstance)}\n  seed ${seed}, path ${counterexamplePath ?? ''}\n  ${shown}`;
}
