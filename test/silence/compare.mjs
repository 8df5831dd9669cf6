// What is seen of the same visit twice is noise where it differs. What differs beyond that between visits is learned.

const short = (text) => text.replace(/\s+/g, ' ').slice(0, 300);
const countsOf = (seen) => {
  const counts = new Map();
  for (const one of seen) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

/**
 * @param runs what was seen in the visits of `a` and `b`, which are alike but for the answers, at least once and twice; and of `c`,
 * which has another path, and so other numbers of everything
 * @returns what tells one from another, as lines
 */
export function learned({ a, b, c }) {
  const [as, bs, cs] = [a, b, c].map((visits) => visits.map(countsOf));
  const texts = new Set([...as, ...bs, ...cs].flatMap((counts) => [...counts.keys()]));
  const lines = [];
  for (const text of [...texts].toSorted((one, other) => (one < other ? -1 : 1))) {
    const [inA, inB, inC] = [as, bs, cs].map((visits) => visits.map((counts) => counts.get(text) ?? 0));
    const isSteady = [inA, inB].every((counts) => new Set(counts).size === 1);
    const [some, none] = [(counts) => counts.every(Boolean), (counts) => !counts.some(Boolean)];
    const differs = (one, other) => (some(one) && none(other)) || (none(one) && some(other));
    if ((isSteady && inA[0] !== inB[0]) || differs(inA, inB)) lines.push(`${inA} : ${inB} × ${short(text)}`);
    else if (differs([...inA, ...inB], inC)) lines.push(`${[...inA, ...inB]} : ${inC} (another path) × ${short(text)}`);
  }
  return lines;
}
