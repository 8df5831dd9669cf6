// Mutants of the table of medicines, row by row: what it is, what it counts as, what is told of it.
import { mutantsOf, patch, without } from './mutant.mjs';

const AT = 'medicines.ts medicines';
const make = mutantsOf(AT);

export function* medicineMutants(seen) {
  const medicines = seen.get(AT);
  const classes = [...seen.get('medicines.ts antidepressantClasses'), ...seen.get('medicines.ts otherClasses')];
  const ingredients = [...new Set(medicines.map(({ countsAs }) => countsAs).filter(Boolean))];
  for (const [at, row] of medicines.entries()) {
    const change = (kind, what, changes) => make(kind, `${row.id} ${what}`, (rows) => patch(rows, at, changes));
    yield make('medicine dropped', `${row.id} dropped`, (rows) => rows.splice(at, 1));
    const other = classes[(classes.indexOf(row.class) + 1) % classes.length];
    yield change('medicine class', `${row.class} → ${other}`, { class: other });
    yield* countsAsMutants(row, ingredients, change);
    for (const [place, flag] of (row.flags ?? []).entries())
      yield change('medicine flag', `without the flag ${flag}`, { flags: without(row.flags, place) });
    const added = row.flags?.includes('M1') ? 'C13' : 'M1';
    yield change('medicine flag', `with the flag ${added}`, { flags: [...(row.flags ?? []), added] });
    const low = row.lowDosesCommon ? undefined : true;
    yield change('medicine doses', low ? 'with low doses' : 'without low doses', { lowDosesCommon: low });
    if (row.marks) yield change('mark', `${row.id} without its marks`, { marks: undefined });
  }
  for (const name of ['antidepressantClasses', 'otherClasses'])
    for (const [at, family] of seen.get(`medicines.ts ${name}`).entries())
      yield mutantsOf(`medicines.ts ${name}`)('medicine class', `${family} dropped`, (list) => list.splice(at, 1));
}

function* countsAsMutants({ countsAs, id }, ingredients, change) {
  if (countsAs === null) {
    yield change('medicine counts as', `counts as itself`, { countsAs: id });
    return;
  }
  yield change('medicine counts as', `${countsAs} → never`, { countsAs: null });
  const other = ingredients[(ingredients.indexOf(countsAs) + 1) % ingredients.length];
  yield change('medicine counts as', `${countsAs} → ${other}`, { countsAs: other });
  if (countsAs !== id) yield change('medicine counts as', `${countsAs} → itself`, { countsAs: id });
}
