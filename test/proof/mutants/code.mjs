// Mutants of the code that decides: one operator, number, word or statement at a time, in the plain source of a module.
//
// It reads no syntax tree. What it makes of a line need not compile: such a mutant is left out, and counted as left out.
import { compiled } from './subject.mjs';

/** The data in these has mutants of its own: only their functions are changed. */
const DATA = ['questions.ts', 'medicines.ts', 'halves.ts', 'half-reasons.ts', 'outcomes.ts', 'rules.ts'];
const CODE = ['assess.ts', 'answers.ts', 'condition.ts', 'next-steps.ts', 'settings.ts', 'trials.ts'];

const OPERATORS = [
  [/===/g, '!=='],
  [/!==/g, '==='],
  [/&&/g, '||'],
  [/\|\|/g, '&&'],
  [/\?\?/g, '&&'],
  [/ > /g, ' >= ', ' < '],
  [/ >= /g, ' > '],
  [/ < /g, ' <= ', ' > '],
  [/ \+ /g, ' - '],
  [/!(?=[\w(])/g, ''],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\.find\(/g, '.findLast('],
  [/\.map\(\(\[, /g, '.map(([ '],
  [/Math\.max/g, 'Math.min'],
  [/Math\.min/g, 'Math.max'],
  [/Math\.ceil/g, 'Math.floor'],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/, \.\.\.[\w.]+/g, ''],
  [/\.\.\.[\w.]+, /g, ''],
  [/\[\.\.\.new Set\(/g, '[...('],
  [/^ *(?!return|const|let|import|export|throw|case)[\w.]+(?: =|\().*;$/gm, ''],
  [/^ *(?:break|continue);$/gm, ''],
  [/(?<![\w"'-]|void )\d+(?![\w"'-])/g, (word) => `${Number(word) - 1}`, (word) => `${Number(word) + 1}`],
  [/"[^"\n]+"/g, '""'],
];

/** @typedef {{id: string, kind: string, file: string, code: string}} CodeMutant `code` is undefined where it does not compile */

/**
 * @param {Record<string, string>} plain each module without types and comments, one statement a line or more
 * @returns {Promise<CodeMutant[]>} in the same order and with the same ids every time
 */
export async function codeMutants(plain) {
  const mutants = [...CODE, ...DATA].flatMap((file) => mutantsOfFile(file, plain[file]));
  const code = await Promise.all(mutants.map((one) => compiled(one.file, one.code).catch(() => undefined)));
  return mutants.map((one, index) => ({ ...one, code: code[index] }));
}

function mutantsOfFile(file, source) {
  const times = new Map();
  const wanted = DATA.includes(file) ? functionsOf(source) : [[0, source.length]];
  const isWanted = ({ end, start }) =>
    wanted.some(([from, until]) => start >= from && end <= until) && !inWords(source, start);
  return [...edits(source)].filter(isWanted).map(({ end, start, to }) => {
    const line = source.slice(source.lastIndexOf('\n', start) + 1, source.indexOf('\n', end) >>> 0);
    const id = `${file} \`${flat(line)}\`: ${flat(source.slice(start, end))} → ${flat(to) || 'nothing'}`;
    times.set(id, (times.get(id) ?? 0) + 1);
    const code = source.slice(0, start) + to + source.slice(end);
    return { kind: 'code', file, code, id: times.get(id) > 1 ? `${id} (${times.get(id)})` : id };
  });
}

const flat = (text) => text.trim().replace(/\s*\n\s*/g, ' ');

function* edits(source) {
  const found = (pattern) =>
    [...source.matchAll(pattern)].map(({ 0: word, index: start }) => ({ start, word, end: start + word.length }));
  for (const [pattern, ...replacements] of OPERATORS)
    for (const { end, start, word } of found(pattern))
      for (const to of replacements) yield { start, end, to: typeof to === 'string' ? to : to(word) };
  for (const { end } of found(/\bif \(/g))
    for (const to of ['true', 'false']) yield { start: end, end: closing(source, end), to };
  for (const { end, start } of found(/\.(?:filter|slice|trim)\(/g))
    yield { start, end: closing(source, end) + 1, to: '' };
  for (const { end, start } of found(/ \?\? /g)) yield { start, end: closing(source, end), to: '' };
  for (const { end: first } of found(/ \? /g)) {
    const colon = closing(source, first, ' : ');
    const end = closing(source, colon + 3);
    yield { start: first, end, to: `${source.slice(colon + 3, end)} : ${source.slice(first, colon)}` };
  }
}

/** The end of the bracket, argument or statement around `from`, or the place of `until` if that is earlier. */
function closing(source, from, until) {
  let depth = 0;
  let questions = 0;
  for (let at = from; at < source.length; at++) {
    const letter = source[at];
    if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter) && depth-- === 0) return at;
    else if (depth === 0 && until && source.startsWith(' ? ', at)) questions++;
    else if (depth === 0 && until && source.startsWith(until, at) && questions-- === 0) return at;
    else if (depth === 0 && !until && (letter === ',' || letter === ';')) return at;
    else if (depth === 0 && letter === ';') return at;
  }
  return source.length;
}

/** Top-level functions: everything else in such a module is data. */
const functionsOf = (source) =>
  [...source.matchAll(/^(?:export )?(?:function \w+|const \w+ = \()[^]*?(?:^}|;$)/gm)].map(({ 0: text, index }) => [
    index,
    index + text.length,
  ]);

/** Within a string or an import: there are no operators. A string itself may be emptied. */
function inWords(source, at) {
  const from = source.lastIndexOf('\n', at) + 1;
  const before = source.slice(from, at);
  return /^(?:import|export \{)/.test(source.slice(from)) || (before.match(/["`]/g)?.length ?? 0) % 2 === 1;
}
