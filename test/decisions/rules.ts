/** The questions and the rules themselves. */
import { type Reader, SKIPPED } from './reader.js';

/** How a question takes its answers, and what its page needs to know. */
export const questionLines = (reader: Reader): string[] =>
  reader.questions.map(({ id, kind, marks = [], options, perMedicine, sensitive }) => {
    const list = (name: string, flag: 'exclusive' | 'showsHelp') => {
      const some = options.filter((option) => option[flag]).map((option) => option.id);
      return some.length > 0 ? [`${name} ${some.join('|')}`] : [];
    };
    return [
      `${id}: ${kind === 'one' ? 'one answer' : 'many answers'}${perMedicine ? ', for each medicine that counts' : ''}`,
      ...list('exclusive', 'exclusive'),
      ...(sensitive ? ['says why we ask'] : []),
      ...list('help is shown at once for', 'showsHelp'),
      ...marks,
    ].join('; ');
  });

/** Every rule: its effect, the answers of which the other sections showed it, and what it cites. To be called last. */
export const ruleLines = (reader: Reader): string[] =>
  reader.protocol.allRules.map((rule) => {
    const shown = reader.shown.filter((item) => item.rule === rule.id);
    if (shown.length === 0) return `${rule.id}: never shown`;
    const options = [...new Set(shown.flatMap((item) => (item.options.length > 0 ? item.options : [SKIPPED])))].sort();
    return [
      `${rule.id}: ${rule.effect === 'half' ? 'reason' : rule.effect}${rule.half ? ` of the ${rule.half} half` : ''}`,
      rule.question === 'medicines' ? rule.question : `${rule.question} ${options.join('|')}`,
      rule.sources === 'own-rule' ? 'our own rule' : `cites ${rule.sources.join(' ')}`,
      ...(rule.callFirst ? [`call the ${rule.callFirst} first`] : []),
      ...(rule.isDanger ? ['before every other note'] : []),
      ...(rule.helpline ? ['with the helpline'] : []),
      ...(rule.marks ?? []),
    ].join('; ');
  });
