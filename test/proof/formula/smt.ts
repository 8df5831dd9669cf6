/** The part of SMT-LIB that the proof uses. A term is text; `true` and `false` are simplified away. */
export type Term = string;
export type Sort = 'Bool' | 'Number';

/** Numbers have six bits, 0 to 63: enough for all that is counted here, and a solver is quick with so few. */
const BITS = 6;
const sorts: Readonly<Record<Sort, string>> = { Bool: 'Bool', Number: `(_ BitVec ${BITS})` };

export const number = (value: number): Term => `(_ bv${value} ${BITS})`;

export const and = (...terms: readonly Term[]): Term => connect('and', 'true', 'false', terms);
export const or = (...terms: readonly Term[]): Term => connect('or', 'false', 'true', terms);

function connect(word: string, neutral: Term, absorbing: Term, terms: readonly Term[]): Term {
  const rest = [...new Set(terms)].filter((term) => term !== neutral);
  if (rest.includes(absorbing)) return absorbing;
  return rest.length > 1 ? `(${word} ${rest.join(' ')})` : (rest[0] ?? neutral);
}

const opposite: Readonly<Record<string, Term>> = { true: 'false', false: 'true' };
export const not = (term: Term): Term => opposite[term] ?? `(not ${term})`;

export const implies = (left: Term, right: Term): Term => or(not(left), right);

export function ifElse(condition: Term, then: Term, otherwise: Term): Term {
  if (condition === 'true') return then;
  if (condition === 'false') return otherwise;
  return then === otherwise ? then : `(ite ${condition} ${then} ${otherwise})`;
}

export function equal(left: Term, right: Term): Term {
  if (left === right || right === 'true') return left === right ? 'true' : left;
  return right === 'false' ? not(left) : `(= ${left} ${right})`;
}
export const atLeast = (left: Term, right: Term): Term => `(bvuge ${left} ${right})`;

/** How many of these are true. */
export const count = (terms: readonly Term[]): Term => plus(...terms.map((term) => ifElse(term, number(1), number(0))));

export function plus(...terms: readonly Term[]): Term {
  const rest = terms.filter((term) => term !== number(0));
  return rest.length > 0 ? rest.reduce((sum, term) => `(bvadd ${sum} ${term})`) : number(0);
}

/** The left one less the right one, but never less than 0. */
export const less = (left: Term, right: Term): Term =>
  ifElse(atLeast(left, right), `(bvsub ${left} ${right})`, number(0));

/** At most one of these is true. */
export const atMostOne = (terms: readonly Term[]): Term =>
  and(...terms.flatMap((term, index) => terms.slice(index + 1).map((other) => not(and(term, other)))));

/** The constant that means "and the claim fails". Without it, the formula only says whom the claim is about. */
export const FAILS = 'claim.fails';
/** The constant that asks for one case of many. */
export const caseOf = (label: string): Term => `case.${label}`;

interface Line {
  readonly name: string;
  readonly text: string;
  /** Of a constant; `null` for one that is true or false. */
  readonly bits?: number | null;
}

/** Constants that the solver may choose, names for terms, and what has to be true. */
export class Script {
  readonly #lines: Line[] = [];
  readonly #asserted: Term[] = [];

  declare(name: string, sort: Sort = 'Bool'): Term {
    const bits = sort === 'Number' ? BITS : null;
    this.#lines.push({ name, bits, text: `(declare-const ${name} ${sorts[sort]})` });
    return name;
  }

  /** A name for a term, so that it is written once however often it is used. */
  define(name: string, term: Term, sort: Sort = 'Bool'): Term {
    if (!term.startsWith('(')) return term;
    this.#lines.push({ name, text: `(define-fun ${name} () ${sorts[sort]} ${term})` });
    return name;
  }

  assert(term: Term): void {
    this.#asserted.push(term);
  }

  /**
   * What the solver reads, and the constants in it: a counterexample is their values. What no assertion needs is left out, so
   * that the change of a rule changes only the claims that depend on it.
   */
  compile() {
    const words = (text: string): readonly string[] => text.match(/[^\s()]+/g) ?? [];
    const needed = new Set(this.#asserted.flatMap(words));
    const isNeeded = ({ name, text }: Line): boolean => {
      if (needed.has(name)) for (const word of words(text)) needed.add(word);
      return needed.has(name);
    };
    const kept = this.#lines.toReversed().filter(isNeeded).toReversed();
    const asserted = this.#asserted.filter((term) => term !== 'true').map((term) => `(assert ${term})`);
    return {
      text: [...kept.map(({ text }) => text), ...asserted].join('\n'),
      constants: kept.filter(({ bits }) => bits !== undefined),
    };
  }
}
