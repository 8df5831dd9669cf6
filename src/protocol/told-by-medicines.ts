/** What the chosen medicines answer already, so that the visitor need not answer it twice. */
import type { Answers } from './answers.js';
import { medicine } from './medicines.js';
import { type Rule, rules } from './rules.js';

/** The chosen medicines that `other-medicines` asks about. */
export function toldByMedicines({ medicines }: Answers): readonly string[] {
  const asked = (rules as readonly Rule[]).filter(
    ({ question, effect }) => question === 'other-medicines' && effect === 'tell',
  );
  const facts = new Set(asked.flatMap(({ sources }) => (sources === 'own-rule' ? [] : sources)));
  return Array.isArray(medicines) ? medicines.filter((id) => medicine(id)?.flags?.some((flag) => facts.has(flag))) : [];
}
