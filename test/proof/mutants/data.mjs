// All mutants of the data, in the same order and with the same ids every time.
//
// `at` names the constant that a mutant changes ("rules.ts rules"); `apply` gets that constant, fresh, and changes it in place,
// so that everything that reads it reads the change. `id` is a sentence.
import { changesOf, contextOf, namedConditions } from './conditions.mjs';

/** @typedef {{id: string, kind: string, file: string, at: string, apply: (value: any) => void}} DataMutant */

/** A mutant of the constant `at`. */
function mutant(at, kind, what, apply) {
  return { id: `${at.replace('.ts', '')}: ${what}`, kind, file: at.split(' ', 1)[0], at, apply };
}
const assigned = (at, kind, key, what, value) => mutant(at, kind, `${key} ${what}`, (all) => (all[key] = value));

const swapWithNext = (rows, index) => rows.splice(index, 2, rows[index + 1], rows[index]);
const without = (list, index) => list.toSpliced(index, 1);
const next = (list, one) => list[(list.indexOf(one) + 1) % list.length];
/** Rows may share parts, so they are never changed in place. */
const patched = (row, changes) =>
  Object.fromEntries(Object.entries({ ...row, ...changes }).filter(([, value]) => value !== undefined));

/** The changes of a part of a row, as `[what, value]`. */
const flipped = (name, value) => [[`${value ? 'without' : 'with'} ${name}`, value ? undefined : true]];
const otherThan = (value, others) => others.filter((one) => one !== value).map((one) => [`${value} → ${one}`, one]);
const shortened = (list = []) => list.map((one, at) => [`without ${one}`, without(list, at)]);
const lengthened = (list, others) =>
  others.filter((one) => !list.includes(one)).map((one) => [`with ${one}`, [...list, one]]);
/** @returns {[what: string, to: object][]} */
const conditions = (when, context) => (when ? changesOf(when, context).map(([what, to]) => [`when ${what}`, to]) : []);

/** Each entry of a list dropped, and others added. */
function listMutants(seen, at, kind, additions = []) {
  const dropped = (entry, index) => mutant(at, kind, `without ${entry}`, (list) => list.splice(index, 1));
  const added = (entry) => mutant(at, kind, `with ${entry}`, (list) => list.push(entry));
  return [...seen.get(at).map(dropped), ...additions.map(added)];
}

/** Each entry of a list behind the next one. */
const orderMutants = (seen, at, kind) =>
  seen
    .get(at)
    .slice(0, -1)
    .map((one, index) =>
      mutant(at, kind, `${one} after ${seen.get(at)[index + 1]}`, (all) => swapWithNext(all, index)),
    );

/**
 * Mutants of a table with ids: each row dropped, its parts changed, and, where the order matters, moved behind the next one.
 *
 * @param {(row: any, index: number) => [kind: string, part: string, changes: [what: string, value: unknown][]][]} parts
 */
function* rowMutants({ at, rows, dropped, parts, order, rowsIn = (all) => all }) {
  for (const [index, row] of rows.entries()) {
    yield mutant(at, dropped, `${row.id} dropped`, (all) => rowsIn(all).splice(index, 1));
    const after = order && rows[index + 1];
    if (after) yield mutant(at, order, `${row.id} after ${after.id}`, (all) => swapWithNext(rowsIn(all), index));
    const marks = row.marks ? [['mark', 'marks', [['without its marks', undefined]]]] : [];
    for (const [kind, part, changes] of [...parts(row, index), ...marks])
      for (const [what, value] of changes)
        yield mutant(at, kind, `${row.id} ${what}`, (all) => {
          rowsIn(all)[index] = patched(row, { [part]: value });
        });
  }
}

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
/** What a rule may carry beside its effect, and where: elsewhere nothing reads it. */
const EXTRAS = {
  half: { values: ['mental', 'pain'], effects: ['sort-first', 'half'] },
  helpline: { values: [true], effects: ['clear-first', 'tell'] },
  callFirst: { values: ['emergency', 'crisis-line'], effects: ['urgent'] },
  isDanger: { values: [true], effects: ['note'] },
};

function* ruleMutants(seen) {
  const context = contextOf(seen);
  const rowIds = Object.values(seen.get('halves.ts halves')).map(({ rows }) => rows.map(({ id }) => id));
  for (const at of ['rules.ts rules', 'half-reasons.ts halfReasons']) {
    const rules = seen.get(at);
    const cited = [...new Set(rules.flatMap(({ sources }) => (sources === 'own-rule' ? [] : sources)))];
    const parts = (rule) => [
      ['option', 'options', options(rule, context)],
      ['when', 'when', rule.when ? [['whenever', undefined], ...conditions(rule.when, context)] : []],
      ['effect', 'effect', NEIGHBOURS[rule.effect].map((effect) => [`${rule.effect} → ${effect}`, effect])],
      ...Object.entries(EXTRAS).map(([name, { effects, values }]) => [name, name, extras(rule, name, effects, values)]),
      ['safety', 'safety', shortened(rule.safety).map(([what, to]) => [`${what} (safety)`, to])],
      ['reason row', 'rows', reasonRows(rule, rowIds)],
      ['source', 'sources', citations(rule, cited)],
    ];
    yield* rowMutants({ at, rows: rules, dropped: 'rule dropped', parts });
    for (const [index, { id, isDanger }] of rules.entries())
      if (isDanger)
        yield mutant(at, 'rule order', `${id} moved to the end`, (all) => all.push(...all.splice(index, 1)));
  }
}

function options({ id, options: some, question }, { questions }) {
  const offered = questions.find((row) => row.id === question).options.map((option) => option.id);
  if (!some) return question === 'medicines' ? [] : offered.map((option) => [`only with ${option}`, [option]]);
  if (id.startsWith('medicine-')) return []; // these are read off the medicine table, which is mutated row by row
  return [...shortened(some), ...lengthened(some, offered), ['with any option', undefined]];
}

function extras(rule, name, effects, values) {
  const others = effects.includes(rule.effect) ? values.filter((value) => value !== rule[name]) : [];
  const none = rule[name] === undefined ? [] : [[`without ${name}`, undefined]];
  return [...none, ...others.map((value) => [`${name} → ${value}`, value])];
}

/** Where a reason is given. */
function reasonRows({ rows = [] }, rowIds) {
  const ofHalf = rowIds.filter((ids) => ids.includes(rows[0])).flat();
  return [...shortened(rows), ...lengthened(rows, ofHalf)].map(([what, to]) => [`${what} (row)`, to]);
}

function citations({ sources: some }, cited) {
  if (some === 'own-rule') return [['own rule → A1', ['A1']]];
  const others = some.map((source, at) => [source, at, next(cited, source)]).filter(([, , to]) => !some.includes(to));
  return [
    ['sources → own rule', 'own-rule'],
    ...(some.length > 1 ? shortened(some) : []),
    ...others.map(([source, at, to]) => [`${source} → ${to}`, some.with(at, to)]),
  ];
}

function* questionMutants(seen) {
  const at = 'questions.ts questions';
  const flags = ['sensitive', 'escalatable', 'perMedicine'];
  const parts = (question) => [
    ...optionParts(question),
    ['question kind', 'kind', otherThan(question.kind, ['one', 'many'])],
    ...flags.map((flag) => ['question flag', flag, flipped(flag, question[flag])]),
  ];
  yield* rowMutants({ at, rows: seen.get(at), dropped: 'question dropped', order: 'question order', parts });
}

const optionParts = ({ id, kind, options: all }) =>
  all.flatMap((option, at) => {
    // The 93 medicines are all one kind of row: the first one and the last ones are enough.
    const isNear = (many) => id !== 'medicines' || at >= all.length - many;
    const after = all[at + 1];
    const flip = (flag) =>
      flipped(flag, option[flag]).map(([what, value]) => [
        `${option.id} ${what}`,
        all.with(at, patched(option, { [flag]: value })),
      ]);
    const moved = after && isNear(3) ? [[`${option.id} after ${after.id}`, all.toSpliced(at, 2, after, option)]] : [];
    return [
      ['option dropped', 'options', [[`without the option ${option.id}`, without(all, at)]]],
      ['option flag', 'options', kind === 'many' && (isNear(2) || at === 0) ? flip('exclusive') : []], // one answer is alone
      ['option flag', 'options', isNear(0) || at === 0 ? flip('showsHelp') : []],
      ['option order', 'options', moved],
    ];
  });

function* medicineMutants(seen) {
  const at = 'medicines.ts medicines';
  const medicines = seen.get(at);
  const tables = ['medicines.ts antidepressantClasses', 'medicines.ts otherClasses'];
  const classes = tables.flatMap((table) => seen.get(table));
  const ingredients = [...new Set(medicines.map(({ countsAs }) => countsAs).filter(Boolean))];
  const countsAs = ({ countsAs: now, id }) => {
    if (now === null) return [['counts as itself', id]];
    const itself = now === id ? [] : [[`${now} → itself`, id]];
    return [[`${now} → never`, null], [`${now} → ${next(ingredients, now)}`, next(ingredients, now)], ...itself];
  };
  const flags = ({ flags: some = [] }) => [
    ...shortened(some),
    ...lengthened(some, [some.includes('M1') ? 'C13' : 'M1']),
  ];
  const parts = (row) => [
    ['medicine class', 'class', otherThan(row.class, [next(classes, row.class)])],
    ['medicine counts as', 'countsAs', countsAs(row)],
    ['medicine flag', 'flags', flags(row).map(([what, value]) => [what.replace('out', 'out the flag'), value])],
    ['medicine doses', 'lowDosesCommon', flipped('low doses', row.lowDosesCommon)],
  ];
  yield* rowMutants({ at, rows: medicines, dropped: 'medicine dropped', parts });
  for (const table of tables) yield* listMutants(seen, table, 'medicine class');
}

/** The conditions of the path, of the halves and of the outcomes, their rows, and what follows from them. */
function* outcomeMutants(seen) {
  const context = contextOf(seen);
  for (const [at, kind] of Object.entries({ 'path.ts askedWhen': 'asked when', 'path.ts endsPathWhen': 'path ends' }))
    for (const [id, when] of Object.entries(seen.get(at)))
      for (const [what, to] of [...conditions(when, context), ...(kind === 'path ends' ? [['not at all']] : [])])
        yield mutant(at, kind, `${id} ${what}`, (all) => (to ? Object.assign(all, { [id]: to }) : delete all[id]));

  const parts = (kind, rows) => (row) => [
    [kind, 'when', conditions(row.when, context)],
    [kind, 'value', row.value ? otherThan(row.value, [...new Set(rows.map(({ value }) => value))]) : []],
    [kind, 'reasons', shortened(row.reasons)],
    ['at once', 'atOnce', row.reasons ? flipped('at once', row.atOnce) : []],
  ];
  const halves = 'halves.ts halves';
  for (const [half, { askedAbout, rows }] of Object.entries(seen.get(halves))) {
    const of = { at: halves, rows, dropped: 'half row', order: 'half row', parts: parts('half row', rows) };
    yield* rowMutants({ ...of, rowsIn: (all) => all[half].rows });
    for (const [what, to] of conditions(askedAbout, context))
      yield assigned(halves, 'half asked', half, what, { askedAbout: to, rows });
  }
  const first = 'outcomes.ts firstOutcomes';
  const kind = 'first outcome';
  yield* rowMutants({ at: first, rows: seen.get(first), dropped: kind, order: kind, parts: parts(kind, []) });
  yield* orderMutants(seen, 'halves.ts nearness', 'nearness');
  yield* orderMutants(seen, 'outcomes.ts reasonEffects', 'reason order');
  yield* listMutants(seen, 'outcomes.ts reasonEffects', 'reason effects');
}

/** Every constant that is a condition has a name of its own, and is changed in place. */
function* namedConditionMutants(seen) {
  const context = contextOf(seen);
  for (const [at, value] of namedConditions(seen)) {
    const named = new Set([...context.named].filter((condition) => condition !== value));
    for (const [what, to] of changesOf(value, { ...context, named }))
      yield mutant(at, 'named condition', what, (condition) => {
        for (const key of Object.keys(condition)) delete condition[key];
        Object.assign(condition, structuredClone(to));
      });
  }
}

/** What a clinic may set, what a trial counts as, the sources, and the marks of whole tables. */
function* smallerMutants(seen) {
  const ranges = 'settings.ts ranges';
  for (const [name, ends] of Object.entries(seen.get(ranges)))
    for (const [end, value] of ends.entries())
      for (const to of [value - 1, value + 1])
        yield assigned(ranges, 'setting', name, `${value} → ${to}`, ends.with(end, to));
  yield* listMutants(seen, 'settings.ts offerableConcerns', 'setting', ['none', 'unsure']);
  const raised = ['told:seasonal', 'health:none', 'health:unsure', 'age:65-plus'];
  yield* listMutants(seen, 'settings.ts escalatable', 'setting', raised);
  const numbers = { minMedicines: 3, minClasses: 2 };
  const defaults = { concerns: ['depression', 'pain'], ...numbers, fullTrialsOnly: true, escalate: ['health:liver'] };
  for (const [name, value] of Object.entries(defaults))
    yield assigned('settings.ts defaultSettings', 'setting', name, `→ ${value}`, value);

  const trials = 'trials.ts trialOf';
  const { options: answers } = seen.get('questions.ts questions').find(({ perMedicine }) => perMedicine);
  for (const { id } of answers)
    for (const value of ['adequate', 'not-tolerated', 'maybe', undefined])
      if (seen.get(trials)[id] !== value) yield assigned(trials, 'trial', id, `→ ${value ?? 'not counted'}`, value);

  const table = 'sources.ts sources';
  for (const [id, row] of Object.entries(seen.get(table))) {
    yield mutant(table, 'source table', `${id} dropped`, (all) => delete all[id]);
    const [sure, year] = [row.sure === 'V' ? 'S' : 'V', row.year === null ? '2020' : null];
    yield assigned(table, 'source table', id, `as sure as ${sure}`, { ...row, sure });
    yield assigned(table, 'source table', id, `year ${row.year} → ${year}`, { ...row, year });
  }
  for (const [at, value] of seen)
    if (at.endsWith('Marks')) yield mutant(at, 'mark', `without ${value}`, (marks) => marks.splice(0));
}

const makers = [ruleMutants, namedConditionMutants, questionMutants, outcomeMutants, medicineMutants, smallerMutants];

/** @param {ReadonlyMap<string, any>} seen every constant of the unchanged protocol, by file and name */
export const dataMutants = (seen) => makers.flatMap((make) => [...make(seen)]);
