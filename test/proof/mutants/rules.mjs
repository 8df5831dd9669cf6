// Mutants of the rules: each rule, and each thing that a rule says.
import { changesOf, contextOf } from './conditions.mjs';
import { mutantsOf, patch, without } from './mutant.mjs';

const AT = 'rules.ts rules';
const make = mutantsOf(AT);

const NEIGHBOURS = {
  urgent: ['under-age', 'clear-first', 'note'],
  'under-age': ['urgent', 'clear-first', 'note'],
  'clear-first': ['urgent', 'sort-first', 'tell'],
  'sort-first': ['clear-first', 'tell', 'note'],
  tell: ['sort-first', 'note'],
  note: ['sort-first', 'tell'],
  'bar-met': ['bar-not-met', 'tell'],
  'bar-not-met': ['bar-met', 'sort-first'],
};
/** What a rule may carry beside its effect, and what each may be instead. */
const EXTRAS = {
  concern: ['depression', 'pain'],
  keepOpen: [true],
  helpline: [true],
  ownLine: ['gather-history', 'next-step'],
  callFirst: ['emergency', 'crisis-line'],
};
/** Where one of these may stand: elsewhere nothing reads it. */
const MAY_CARRY = {
  concern: ['sort-first', 'bar-met', 'bar-not-met'],
  keepOpen: ['sort-first'],
  helpline: ['sort-first', 'tell'],
  ownLine: ['bar-not-met'],
  callFirst: ['urgent'],
};

export function* ruleMutants(seen) {
  const context = contextOf(seen);
  const rules = seen.get(AT);
  for (const [at, rule] of rules.entries()) {
    const change = (kind, what, changes) => make(kind, `${rule.id} ${what}`, (rows) => patch(rows, at, changes));
    yield make('rule dropped', `${rule.id} dropped`, (rows) => rows.splice(at, 1));
    yield* optionMutants(rule, change, context);
    yield* whenMutants(rule, change, context);
    for (const effect of NEIGHBOURS[rule.effect]) yield change('effect', `${rule.effect} → ${effect}`, { effect });
    yield* extraMutants(rule, change);
    yield* sourceMutants(rule, change, rules);
    if (rule.marks) yield change('mark', 'without its marks', { marks: undefined });
    // Whatever looks at what other rules found has to stand after them.
    if (JSON.stringify(rule.when ?? {}).includes('"holds"'))
      yield make('order', `${rule.id} moved to the front`, (rows) => rows.unshift(...rows.splice(at, 1)));
  }
}

function* optionMutants({ id, options, question }, change, { questions }) {
  const offered = questions.find((row) => row.id === question).options;
  if (!options) {
    if (question !== 'medicines')
      for (const option of offered) yield change('option', `only with ${option.id}`, { options: [option.id] });
    return;
  }
  for (const [at, option] of options.entries())
    yield change('option', `without ${option}`, { options: without(options, at) });
  // One for each rule about medicines: the table of medicines is mutated row by row.
  const others = question === 'medicines' ? [{ id: 'sertraline' }] : offered;
  for (const option of others)
    if (!options.includes(option.id)) yield change('option', `with ${option.id}`, { options: [...options, option.id] });
  if (id.startsWith('medicine-')) return;
  yield change('option', 'with any option', { options: undefined });
}

function* whenMutants({ when }, change, context) {
  if (!when) return;
  yield change('when', 'whenever', { when: undefined });
  for (const { what, to } of changesOf(when, context)) yield change('when', `when ${what}`, { when: to });
}

function* extraMutants(rule, change) {
  for (const [name, values] of Object.entries(EXTRAS)) {
    if (rule[name] !== undefined) yield change(name, `without ${name}`, { [name]: undefined });
    for (const value of values)
      if (rule[name] !== value && MAY_CARRY[name].includes(rule.effect))
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
