// Every small change to a condition: each of its nodes negated, emptied, widened, narrowed or swapped for its neighbour.

/** Adequate ↔ tried ↔ possible ones; medicines ↔ families. */
const KINDS = ['adequate', 'tried', 'possible'];
const neighbouringCounts = (count) => {
  const [kind, what] = count.split(/(?=[MC])/);
  const others = KINDS.filter((other) => other !== kind).map((other) => `${other}${what}`);
  return [...others, `${kind}${what === 'Medicines' ? 'Classes' : 'Medicines'}`];
};
const SETTINGS = { minMedicines: 2, minClasses: 1 };
// biome-ignore format: a table
const EFFECTS = {
  urgent: 'clear-first', 'under-age': 'urgent', soon: 'urgent', 'clear-first': 'sort-first', 'sort-first': 'clear-first',
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
  const [word] = Object.keys(node);
  // Negating twice gives the inner condition, which is a mutant already.
  const changes = word === 'not' ? [['without its "not"', node.not]] : [['negated', { not: node }]];
  const add = (what, to) => changes.push([what, to]);
  if (word === 'has') {
    const [question, ...options] = node.has;
    const others = question === 'medicines' || !adds ? [] : questions.find(({ id }) => id === question).options;
    for (const [at, option] of options.entries())
      add(`without ${option}`, { has: [question, ...without(options, at)] });
    for (const { id } of others) if (!options.includes(id)) add(`with ${id}`, { has: [...node.has, id] });
  } else if (word === 'asked') {
    const at = questions.findIndex(({ id }) => id === node.asked);
    for (const near of [at - 1, at + 1])
      if (questions[near]) add(`→ asked ${questions[near].id}`, { asked: questions[near].id });
  } else if (word === 'atLeast') {
    const [count, threshold] = node.atLeast;
    for (const other of neighbouringCounts(count)) add(`→ ${other}`, { atLeast: [other, threshold] });
    const swapped = threshold === 'minMedicines' ? 'minClasses' : 'minMedicines';
    const usual = SETTINGS[threshold];
    const thresholds = usual === undefined ? [threshold - 1, threshold + 1] : [swapped, usual - 1, usual, usual + 1];
    for (const other of thresholds) add(`→ at least ${other}`, { atLeast: [count, other] });
  } else if (word === 'holds') {
    const [effect, half] = node.holds;
    const holds = (...parts) => ({ holds: parts.filter((part) => part !== undefined) });
    add(`→ ${EFFECTS[effect]}`, holds(EFFECTS[effect], half));
    for (const other of HALVES) if (other !== half) add(`→ of ${other ?? 'any half'}`, holds(effect, other));
  } else if (word !== 'not') {
    const [other, parts] = [word === 'all' ? 'any' : 'all', node[word]];
    if (parts.length === 0 && word === 'all') add('→ never', { any: [] });
    if (parts.length > 1) {
      add(`→ ${other}`, { [other]: parts });
      for (const [at, part] of parts.entries())
        add(`without part ${at + 1}, ${shown(part)}`, { [word]: without(parts, at) });
    }
  }
  return changes.map(([what, to]) => [`${shown(node)} ${what}`, to]);
}

function changesWithin(node, context) {
  const [word] = Object.keys(node);
  if (word === 'not') return changesOf(node.not, context).map(([what, to]) => [`not › ${what}`, { not: to }]);
  if (word !== 'all' && word !== 'any') return [];
  return node[word].flatMap((part, at) =>
    changesOf(part, context).map(([what, to]) => [`${word} ${at + 1} › ${what}`, { [word]: node[word].with(at, to) }]),
  );
}

function shown(node) {
  const [[word, parts]] = Object.entries(node);
  if (word === 'all' && parts.length === 0) return 'always';
  return ['not', 'all', 'any'].includes(word) ? word : `${word}(${[parts].flat().join(', ')})`;
}

const WORDS = ['has', 'asked', 'atLeast', 'holds', 'all', 'any', 'not'];
const isCondition = (value) => Object.keys(value).length === 1 && WORDS.includes(Object.keys(value)[0]);
