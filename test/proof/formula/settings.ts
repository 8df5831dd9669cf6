/** Every allowed setting, as a formula: what `allowedSettings` lets through, read off the function that runs. */
import { questions } from '../../../src/protocol/questions.js';
import { allowedSettings, optionsOffered } from '../../../src/protocol/settings.js';
import { and, atLeast, equal, implies, number, or, type Script, type Term } from './smt.js';

export interface SettingsTerms {
  readonly minMedicines: Term;
  readonly minClasses: Term;
  readonly fullTrialsOnly: Term;
  readonly offers: (concern: string) => Term;
  /** `health:eye-pressure` is raised to `clear-first`. */
  readonly raises: (entry: string) => Term;
}

/** @param candidates all `question:option` that there are; the settings say which of them may be offered and raised */
export function anySettings(script: Script, name: string, candidates: readonly string[]): SettingsTerms {
  const threshold = (key: 'minMedicines' | 'minClasses'): Term => {
    const term = script.declare(`${name}.${key}`, 'Number');
    const allowed = new Set(Array.from({ length: 40 }, (_, given) => allowedSettings({ [key]: given - 20 })[key]));
    script.assert(or(...[...allowed].map((value) => equal(term, number(value)))));
    return term;
  };
  const concerns = candidates.filter((id) => id.startsWith('concerns:')).map((id) => id.slice('concerns:'.length));
  const offers = new Map(
    allowedSettings({ concerns }).concerns.map((id) => [id, script.declare(`${name}.offers.${id}`)]),
  );
  const raises = new Map(
    allowedSettings({ escalate: candidates }).escalate.map((id) => [
      id,
      script.declare(`${name}.raises.${id.replace(':', '.')}`),
    ]),
  );
  return {
    minMedicines: threshold('minMedicines'),
    minClasses: threshold('minClasses'),
    fullTrialsOnly: script.declare(`${name}.fullTrialsOnly`),
    offers: (concern) => offers.get(concern) ?? 'true',
    raises: (id) => raises.get(id) ?? 'false',
  };
}

/** What a clinic has that sets nothing, as constants. */
export function defaultTerms(): SettingsTerms {
  const settings = allowedSettings({});
  const { escalate, fullTrialsOnly, minClasses, minMedicines } = settings;
  return {
    minMedicines: number(minMedicines),
    minClasses: number(minClasses),
    fullTrialsOnly: String(fullTrialsOnly),
    offers: (concern) => String(optionsOffered(questions[0], settings).includes(concern)),
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
    implies(loose.fullTrialsOnly, strict.fullTrialsOnly),
    ...concerns.map((id) => implies(strict.offers(id), loose.offers(id))),
    ...raisable.map((id) => implies(loose.raises(id), strict.raises(id))),
  );
