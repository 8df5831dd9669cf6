// The titles of the tests, read from their source: what `describe` and `it` are given, one after the other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { ROOT } from './run.mjs';

const GROUPS = ['describe'];
const TESTS = ['it', 'test'];

/** The requirements that a title cites: `(X2, X16)`. */
export const idsIn = (title) => [...title.matchAll(/\((X\d+(?:, X\d+)*)\)/g)].flatMap(([, ids]) => ids.split(', '));

export const titlesOf = (file) => titlesIn(readFileSync(join(ROOT, file), 'utf8'));

/** The whole titles in a source, with `…` for what is filled in while it runs. */
export function titlesIn(source) {
  const titles = [];
  const walk = (node, above) => {
    if (Array.isArray(node)) return node.forEach((child) => walk(child, above));
    if (typeof node?.type !== 'string') return undefined;
    const name = node.type === 'CallExpression' ? node.callee.name : undefined;
    if (![...GROUPS, ...TESTS].includes(name)) return Object.values(node).forEach((child) => walk(child, above));
    const title = [...above, textOf(node.arguments[0])];
    if (TESTS.includes(name)) titles.push(title.join(' › '));
    return walk(node.arguments.slice(1), title);
  };
  walk(parseAst(source, { lang: 'ts' }).body, []);
  return titles;
}

function textOf(node) {
  if (node?.type === 'Literal') return String(node.value);
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked).join('…');
  return '…';
}
