// Every small change to a condition: each of its nodes negated, emptied, widened, narrowed or swapped for its neighbour.

/** Adequate ↔ tried ↔ possible ones; medicines ↔ families. */
const KINDS = ['adequate', 'tried', 'possible'];
const neighbouringCounts = (count) => {
  const [kind, what] = count.split(/(?=[MC])/);
  const others = KINDS.filter((other) => other !== kind).map((other) => `${other}${what}`);
  return [...others, `${kind}${what === 'Medicines' ? 'Classes' : 'Medicines'}`];
};
const SETTINGS = { minMedicines: 2, minClasses: 1 };
const EFFECTS = {
  urgent: 'clear-first',
  'under-age': 'urgent',
  soon: 'urgent',
  'clear-first': 'sort-first',
  'sort-first': 'clear-first',
};
const HALVES = [undefined, 'mental', 'pain'];
const without = (list, index) => list.toSpliced(index, 1);

/** Every constant that is a condition has a name of its own, and mutants of its own. */
export const namedConditions = (seen) =>
  [...seen].filter(([at, value]) => typeof value === 'object' && isCondition(value) && at !== 'condition.ts always');

/** What `changesOf` has to know: which questions there are, and which conditions have a name. */
export const contextOf = (seen) => ({
  questions: seen.get('questions.ts questions'),
  named: new Set(namedConditions(seen).map(([, value]) => value)),
  adds: true,
});

/**
 * @param condition
 * @param context of `contextOf`. Within one use of a condition that has a name no option is added: that is done where it
 * has its name, and in one use of many it nearly always changes nothing.
 * @returns {[what: string, to: object][]} the whole condition each time, with one change
 */
export function changesOf(condition, context) {
  const here = { ...context, adds: context.adds && !context.named.has(condition) };
  return [...changesHere(condition, here), ...changesWithin(condition, here)];
}

function changesHere(node, { adds, questions }) {
  const change = (what, to) => [`${shown(node)} ${what}`, to];
  // Negating twice gives the inner condition, which is a mutant already.
  const changes = 'not' in node ? [change('without its "not"', node.not)] : [change('negated', { not: node })];
  if ('has' in node) {
    const [question, ...options] = node.has;
    const others = question === 'medicines' || !adds ? [] : questions.find(({ id }) => id === question).options;
    for (const [at, option] of options.entries())
      changes.push(change(`without ${option}`, { has: [question, ...without(options, at)] }));
    for (const { id } of others)
      if (!options.includes(id)) changes.push(change(`with ${id}`, { has: [...node.has, id] }));
  }
  if ('asked' in node)
    for (const { id } of questions)
      if (id !== node.asked && Math.abs(indexOf(questions, id) - indexOf(questions, node.asked)) === 1)
        changes.push(change(`→ asked ${id}`, { asked: id }));
  if ('atLeast' in node) {
    const [count, threshold] = node.atLeast;
    for (const other of neighbouringCounts(count)) changes.push(change(`→ ${other}`, { atLeast: [other, threshold] }));
    const swapped = threshold === 'minMedicines' ? 'minClasses' : 'minMedicines';
    const usual = SETTINGS[threshold];
    const thresholds = usual === undefined ? [threshold - 1, threshold + 1] : [swapped, usual - 1, usual, usual + 1];
    for (const other of thresholds) changes.push(change(`→ at least ${other}`, { atLeast: [count, other] }));
  }
  if ('holds' in node) {
    const [effect, half] = node.holds;
    const holds = (...parts) => ({ holds: parts.filter((part) => part !== undefined) });
    changes.push(change(`→ ${EFFECTS[effect]}`, holds(EFFECTS[effect], half)));
    for (const other of HALVES)
      if (other !== half) changes.push(change(`→ of ${other ?? 'any half'}`, holds(effect, other)));
  }
  const [word, other] = 'all' in node ? ['all', 'any'] : ['any', 'all'];
  const parts = node[word];
  if (parts?.length === 0) changes.push(change('→ never', { any: [] }));
  if (parts?.length > 1) {
    changes.push(change(`→ ${other}`, { [other]: parts }));
    for (const [at, part] of parts.entries())
      changes.push(change(`without part ${at + 1}, ${shown(part)}`, { [word]: without(parts, at) }));
  }
  return changes;
}

function changesWithin(node, context) {
  if ('not' in node) return changesOf(node.not, context).map(([what, to]) => [`not › ${what}`, { not: to }]);
  const word = ['all', 'any'].find((name) => name in node);
  if (!word) return [];
  return node[word].flatMap((part, at) =>
    changesOf(part, context).map(([what, to]) => [`${word} ${at + 1} › ${what}`, { [word]: node[word].with(at, to) }]),
  );
}

const indexOf = (rows, wanted) => rows.findIndex(({ id }) => id === wanted);

function shown(node) {
  if ('not' in node) return 'not';
  if ('all' in node) return node.all.length === 0 ? 'always' : 'all';
  if ('any' in node) return 'any';
  const [word, parts] = Object.entries(node)[0];
  return `${word}(${[parts].flat().join(', ')})`;
}

const WORDS = ['has', 'asked', 'atLeast', 'holds', 'all', 'any', 'not'];
const isCondition = (value) => Object.keys(value).length === 1 && WORDS.includes(Object.keys(value)[0]);
