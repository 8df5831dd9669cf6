/** The few words of SMT-LIB that the proof is written with. A term is text; `true` and `false` are folded away. */
export type Term = string;
type Sort = 'Bool' | 'Number';

/** Numbers are six bits, 0 to 63: more than anything that is counted here, and a puzzle that a solver is quick at. */
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

export function not(term: Term): Term {
  if (term === 'true') return 'false';
  if (term === 'false') return 'true';
  return `(not ${term})`;
}

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
  return rest.length === 0 ? number(0) : rest.reduce((sum, term) => `(bvadd ${sum} ${term})`);
}

/** The left one less the right one, but never less than 0. */
export const less = (left: Term, right: Term): Term =>
  ifElse(atLeast(left, right), `(bvsub ${left} ${right})`, number(0));

/** At most one of these is true. */
export const atMostOne = (terms: readonly Term[]): Term =>
  and(...terms.flatMap((term, index) => terms.slice(index + 1).map((other) => not(and(term, other)))));

/** `bits` is `null` for one that is true or false. */
interface Constant {
  readonly name: string;
  readonly bits: number | null;
}

export interface Formula {
  readonly text: string;
  readonly constants: readonly Constant[];
}

/** The constant that means "and the claim fails". Without it, the formula only says whom the claim is about. */
export const FAILS = 'claim.fails';

interface Line {
  readonly name: string;
  readonly text: string;
}

/** What the solver reads: constants that it may choose, names for terms, and what must hold. */
export class Script {
  readonly #named: Line[] = [];
  readonly #asserted: Term[] = [];
  readonly #sorts = new Map<string, Sort>();

  declare(name: string, sort: Sort = 'Bool'): Term {
    this.#named.push({ name, text: `(declare-const ${name} ${sorts[sort]})` });
    this.#sorts.set(name, sort);
    return name;
  }

  /** A name for a term, so that it is written once however often it is used. */
  define(name: string, term: Term, sort: Sort = 'Bool'): Term {
    if (!term.startsWith('(')) return term;
    this.#named.push({ name, text: `(define-fun ${name} () ${sorts[sort]} ${term})` });
    return name;
  }

  assert(term: Term): void {
    this.#asserted.push(term);
  }

  /**
   * The formula as text, and the constants in it: a counterexample is their values. Names that no assertion reaches are left
   * out, so that a change of a rule changes the text of those claims only that it may change.
   */
  compile(): Formula {
    const reached = new Set(this.#asserted.flatMap(words));
    const kept = this.#named
      .reverse()
      .filter(({ name, text }) => {
        if (!reached.has(name)) return false;
        for (const word of words(text)) reached.add(word);
        return true;
      })
      .reverse();
    this.#named.reverse();
    const constants = kept.flatMap(({ name }) => {
      const sort = this.#sorts.get(name);
      return sort ? { name, bits: sort === 'Number' ? BITS : null } : [];
    });
    const asserted = this.#asserted.filter((term) => term !== 'true').map((term) => `(assert ${term})`);
    return { text: [...kept.map(({ text }) => text), ...asserted].join('\n'), constants };
  }
}

const words = (text: string): readonly string[] => text.match(/[^\s()]+/g) ?? [];
