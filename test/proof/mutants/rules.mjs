// Mutants of the rules and of the reasons of the halves: each of them, and each thing that it says.
import { changesOf, contextOf } from './conditions.mjs';
import { mutantsOf, patch, without } from './mutant.mjs';

const NEIGHBOURS = {
  urgent: ['under-age', 'soon', 'note'],
  'under-age': ['urgent', 'soon', 'note'],
  soon: ['urgent', 'clear-first', 'note'],
  'clear-first': ['soon', 'sort-first', 'tell'],
  'sort-first': ['clear-first', 'tell', 'note'],
  tell: ['clear-first', 'note'],
  note: ['sort-first', 'tell'],
  half: ['sort-first', 'tell'],
};
/** What a rule may carry beside its effect, what each may be instead, and where it may be: elsewhere nothing reads it. */
const EXTRAS = {
  half: { values: ['mental', 'pain'], effects: ['sort-first', 'half'] },
  helpline: { values: [true], effects: ['clear-first', 'tell'] },
  callFirst: { values: ['emergency', 'crisis-line'], effects: ['urgent'] },
  isDanger: { values: [true], effects: ['note'] },
};

export function* ruleMutants(seen) {
  const context = contextOf(seen);
  const rowIds = Object.values(seen.get('halves.ts halves')).map(({ rows }) => rows.map(({ id }) => id));
  for (const at of ['rules.ts rules', 'half-reasons.ts halfReasons']) {
    const make = mutantsOf(at);
    const rules = seen.get(at);
    for (const [index, rule] of rules.entries()) {
      const change = (kind, what, changes) => make(kind, `${rule.id} ${what}`, (all) => patch(all, index, changes));
      yield make('rule dropped', `${rule.id} dropped`, (all) => all.splice(index, 1));
      yield* optionMutants(rule, change, context);
      yield* whenMutants(rule, change, context);
      for (const effect of NEIGHBOURS[rule.effect]) yield change('effect', `${rule.effect} → ${effect}`, { effect });
      yield* extraMutants(rule, change);
      yield* rowMutants(rule, change, rowIds);
      yield* sourceMutants(rule, change, rules);
      if (rule.marks) yield change('mark', 'without its marks', { marks: undefined });
      if (rule.isDanger)
        yield make('rule order', `${rule.id} moved to the end`, (all) => all.push(...all.splice(index, 1)));
    }
  }
}

/** Where a reason is given. */
function* rowMutants({ rows = [] }, change, rowIds) {
  for (const [at, row] of rows.entries()) yield change('reason row', `not where ${row}`, { rows: without(rows, at) });
  for (const row of rowIds.filter((ids) => ids.includes(rows[0])).flat())
    if (!rows.includes(row)) yield change('reason row', `where ${row}`, { rows: [...rows, row] });
}

function* optionMutants({ id, options, question }, change, { questions }) {
  const offered = questions.find((row) => row.id === question).options;
  if (!options) {
    if (question !== 'medicines')
      for (const option of offered) yield change('option', `only with ${option.id}`, { options: [option.id] });
    return;
  }
  if (id.startsWith('medicine-')) return; // these are read off the medicine table, which is mutated row by row
  for (const [at, option] of options.entries())
    yield change('option', `without ${option}`, { options: without(options, at) });
  // The options beside these are enough: who sees one of them sees the others.
  const isChosen = (option) => options.includes(option?.id);
  for (const [at, option] of offered.entries())
    if (!isChosen(option) && (isChosen(offered[at - 1]) || isChosen(offered[at + 1])))
      yield change('option', `with ${option.id}`, { options: [...options, option.id] });
  yield change('option', 'with any option', { options: undefined });
}

function* whenMutants({ when }, change, context) {
  if (!when) return;
  yield change('when', 'whenever', { when: undefined });
  for (const { what, to } of changesOf(when, context)) yield change('when', `when ${what}`, { when: to });
}

function* extraMutants(rule, change) {
  for (const [name, { effects, values }] of Object.entries(EXTRAS)) {
    if (rule[name] !== undefined) yield change(name, `without ${name}`, { [name]: undefined });
    for (const value of values)
      if (rule[name] !== value && effects.includes(rule.effect))
        yield change(name, `${name} → ${value}`, { [name]: value });
  }
}

function* sourceMutants({ sources }, change, rules) {
  if (sources === 'own-rule') {
    yield change('source', 'own rule → A1', { sources: ['A1'] });
    return;
  }
  yield change('source', 'sources → own rule', { sources: 'own-rule' });
  if (sources.length > 1)
    for (const [at, source] of sources.entries())
      yield change('source', `without ${source}`, { sources: without(sources, at) });
  const all = [...new Set(rules.flatMap((rule) => (rule.sources === 'own-rule' ? [] : rule.sources)))];
  for (const [at, source] of sources.entries()) {
    const other = all[(all.indexOf(source) + 1) % all.length];
    if (!sources.includes(other))
      yield change('source', `${source} → ${other}`, { sources: sources.toSpliced(at, 1, other) });
  }
}
