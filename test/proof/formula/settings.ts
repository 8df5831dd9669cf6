/** Every allowed setting as a formula: what `allowedSettings` lets through, read off the function that runs. */
import { questions } from '../../../src/protocol/questions.js';
import { allowedSettings, optionsOffered } from '../../../src/protocol/settings.js';
import { questionTable } from '../../fixtures/protocol-table.js';
import { equal, number, or, type Script, type Term } from './smt.js';

/** All `question:option` that the specification names; a clinic may try to raise any. */
export const entries: readonly string[] = questionTable.flatMap(({ id, options }) =>
  options.map((option) => `${id}:${option.id}`),
);

export type SettingsTerms = ReturnType<typeof anySettings>;

export function anySettings(script: Script, name = 'settings') {
  const threshold = (key: 'minMedicines' | 'minClasses'): Term => {
    const term = script.declare(`${name}.${key}`, 'Number');
    const allowed = new Set(Array.from({ length: 40 }, (_, given) => allowedSettings({ [key]: given - 20 })[key]));
    script.assert(or(...[...allowed].map((value) => equal(term, number(value)))));
    return term;
  };
  const declared = (what: string, ids: readonly string[]) =>
    new Map(ids.map((id) => [id, script.declare(`${name}.${what}.${id.replace(':', '.')}`)]));
  const concerns = entries.filter((id) => id.startsWith('concerns:')).map((id) => id.slice('concerns:'.length));
  const offers = declared('offers', allowedSettings({ concerns }).concerns);
  const raises = declared('raises', allowedSettings({ escalate: entries }).escalate);
  return {
    minMedicines: threshold('minMedicines'),
    minClasses: threshold('minClasses'),
    fullTrialsOnly: script.declare(`${name}.fullTrialsOnly`),
    offers: (concern: string): Term => offers.get(concern) ?? 'true',
    /** `health:eye-pressure` is raised to `clear-first`. */
    raises: (id: string): Term => raises.get(id) ?? 'false',
  };
}

/** The settings of a clinic that sets nothing, as constants. */
export function defaultTerms(): SettingsTerms {
  const settings = allowedSettings({});
  return {
    minMedicines: number(settings.minMedicines),
    minClasses: number(settings.minClasses),
    fullTrialsOnly: String(settings.fullTrialsOnly),
    offers: (concern) => String(optionsOffered(questions[0], settings).includes(concern)),
    raises: (id) => String(settings.escalate.includes(id)),
  };
}
