// Mutants of the smaller tables: what a clinic may set, what a trial counts as, the sources, and the marks of whole tables.
import { mutantsOf } from './mutant.mjs';

export function* settingMutants(seen) {
  const ranges = mutantsOf('settings.ts ranges');
  for (const [name, ends] of Object.entries(seen.get('settings.ts ranges')))
    for (const [end, value] of ends.entries())
      for (const by of [-1, 1])
        yield ranges('setting', `${name} ${value} → ${value + by}`, (all) => {
          all[name] = all[name].with(end, value + by);
        });

  yield* listMutants(seen, 'settings.ts offerableConcerns', ['none', 'unsure']);
  yield* listMutants(seen, 'settings.ts escalatable', ['told:seasonal', 'health:none', 'health:unsure', 'age:65-plus']);
  const defaults = mutantsOf('settings.ts defaultSettings');
  const changes = {
    concerns: ['depression', 'pain'],
    minMedicines: 3,
    minClasses: 2,
    fullTrialsOnly: true,
    escalate: ['health:liver'],
  };
  for (const [name, value] of Object.entries(changes))
    yield defaults('setting', `${name} → ${value}`, (settings) => {
      settings[name] = value;
    });
}

/** The list is changed in place: whoever holds it sees it. */
function* listMutants(seen, at, additions) {
  const make = mutantsOf(at);
  for (const [index, entry] of seen.get(at).entries())
    yield make('setting', `without ${entry}`, (list) => list.splice(index, 1));
  for (const entry of additions) yield make('setting', `with ${entry}`, (list) => list.push(entry));
}

export function* trialMutants(seen) {
  const make = mutantsOf('trials.ts trialOf');
  const trialOf = seen.get('trials.ts trialOf');
  const { options } = seen.get('questions.ts questions').find(({ perMedicine }) => perMedicine);
  for (const { id } of options)
    for (const value of ['adequate', 'not-tolerated', 'maybe', undefined])
      if (trialOf[id] !== value)
        yield make('trial', `${id} → ${value ?? 'not counted'}`, (table) => {
          table[id] = value;
        });
}

export function* sourceMutants(seen) {
  const make = mutantsOf('sources.ts sources');
  for (const [id, { sure, year }] of Object.entries(seen.get('sources.ts sources'))) {
    const change = (what, changes) => make('source table', `${id} ${what}`, (all) => Object.assign(all[id], changes));
    yield make('source table', `${id} dropped`, (all) => delete all[id]);
    yield change(`as sure as ${sure === 'V' ? 'S' : 'V'}`, { sure: sure === 'V' ? 'S' : 'V' });
    const other = year === null ? '2020' : null;
    yield change(`year ${year} → ${other}`, { year: other });
  }
}

/** What is marked as a whole for a clinician or a lawyer. */
export function* markMutants(seen) {
  for (const [at, value] of seen)
    if (at.endsWith('Marks')) yield mutantsOf(at)('mark', `without ${value}`, (marks) => marks.splice(0));
}
