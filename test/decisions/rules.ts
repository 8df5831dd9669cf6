/** Every rule that any of the visitors was shown: where, of which answers, and what it cites. */
import type { Rule } from '../../src/protocol/index.js';
import type { Reader } from './reader.js';
import { SKIPPED } from './single.js';

/** To be called last: it says what the other sections have seen. */
export function ruleLines(reader: Reader): string[] {
  return (reader.protocol.rules as readonly Rule[]).map((rule) => {
    const shown = reader.shown().filter(({ item }) => item.rule === rule.id);
    if (shown.length === 0) return `${rule.id}: never shown`;
    const all = (of: (one: (typeof shown)[number]) => string): string => [...new Set(shown.map(of))].join(' or ');
    const question = all(({ item }) => reader.protocol.familyOf(item.question));
    const options = [...new Set(shown.flatMap(({ item }) => item.options))].sort();
    const skipped = shown.some(({ item }) => item.options.length === 0) ? [SKIPPED] : [];
    return [
      `${rule.id}: ${all(({ list }) => list)}`,
      question === 'medicines' ? question : `${question} ${[...options, ...skipped].join('|')}`,
      all(({ item }) => (item.sources.length > 0 ? `cites ${item.sources.join(' ')}` : 'own rule')),
      ...besideIt(rule),
    ].join('; ');
  });
}

/** What the words of a rule need to know; it changes no decision. */
function besideIt({ callFirst, helpline, keepOpen, marks, ownLine }: Rule): readonly string[] {
  return [
    ...(callFirst ? [`call the ${callFirst} first`] : []),
    ...(keepOpen ? ['keeps the referral open'] : []),
    ...(helpline ? ['with the helpline'] : []),
    ...(ownLine ? [`own line ${ownLine}`] : []),
    ...(marks ?? []),
  ];
}
