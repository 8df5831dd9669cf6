/** Every allowed setting, as a formula: what `allowedSettings` lets through, read off the function that runs. */
import { allowedSettings, type RuleSettings } from '../../../src/protocol/settings.js';
import { and, atLeast, equal, implies, not, number, or, type Script, type Term } from './smt.js';

export interface SettingsTerms {
  readonly minMedicines: Term;
  readonly minClasses: Term;
  readonly offers: (concern: string) => Term;
  /** `health:eye-pressure` is raised to `clear-first`. */
  readonly raises: (entry: string) => Term;
}

const entry = (name: string, id: string): string => `${name}.${id.replace(':', '.')}`;
/** Whatever may be offered or raised at all. */
const everything = (key: 'concerns' | 'escalate', candidates: readonly string[]): readonly string[] =>
  allowedSettings({ [key]: candidates })[key];

/** @param candidates all `question:option` that there are; the settings say which of them may be raised */
export function anySettings(script: Script, name: string, candidates: readonly string[]): SettingsTerms {
  const threshold = (key: 'minMedicines' | 'minClasses'): Term => {
    const term = script.declare(`${name}.${key}`, 'Number');
    const allowed = new Set(Array.from({ length: 40 }, (_, given) => allowedSettings({ [key]: given - 20 })[key]));
    script.assert(or(...[...allowed].map((value) => equal(term, number(value)))));
    return term;
  };
  const concerns = everything(
    'concerns',
    candidates.filter((id) => id.startsWith('concerns:')).map((id) => id.slice('concerns:'.length)),
  );
  const raisable = everything('escalate', candidates);
  const offers = new Map(concerns.map((id) => [id, script.declare(`${name}.offers.${id}`)]));
  const raises = new Map(raisable.map((id) => [id, script.declare(entry(`${name}.raises`, id))]));
  // Raising one may raise others with it; raising several raises the union of these.
  for (const [id, term] of raises) {
    for (const other of allowedSettings({ escalate: [id] }).escalate) {
      script.assert(implies(term, raises.get(other) ?? 'false'));
    }
  }
  return {
    minMedicines: threshold('minMedicines'),
    minClasses: threshold('minClasses'),
    offers: (concern) => offers.get(concern) ?? 'true',
    raises: (id) => raises.get(id) ?? 'false',
  };
}

/** One setting, as constants. */
export function theseSettings(given?: Partial<RuleSettings>): SettingsTerms {
  const { concerns, escalate, minClasses, minMedicines } = allowedSettings(given);
  const offerable = allowedSettings({}).concerns;
  return {
    minMedicines: number(minMedicines),
    minClasses: number(minClasses),
    offers: (concern) => String(!offerable.includes(concern) || concerns.includes(concern)),
    raises: (id) => String(escalate.includes(id)),
  };
}

/** The second is as strict as the first, or stricter. */
export const noLooser = (
  loose: SettingsTerms,
  strict: SettingsTerms,
  concerns: readonly string[],
  raisable: readonly string[],
): Term =>
  and(
    atLeast(strict.minMedicines, loose.minMedicines),
    atLeast(strict.minClasses, loose.minClasses),
    ...concerns.map((id) => implies(strict.offers(id), loose.offers(id))),
    ...raisable.map((id) => or(not(loose.raises(id)), strict.raises(id))),
  );
