// Draws the statechart of a visit: `npm run statechart` writes docs/visit.json, for any viewer of statecharts, and
// docs/visit.svg. A test compares both with src/visit/session.ts.
import { instance } from '@viz-js/viz';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createSession } from '../src/visit/session.ts';

const { context: _, ...config } = createSession().config;

/** An item, a list or nothing, as a list. */
const listed = (value) => (value === undefined ? [] : [value].flat());

/** The transitions of one event, numbered in the order in which their guards are tried. */
const transitionsOf = (event, given) =>
  listed(given).map((one, at, all) => {
    const { target, guard, actions } = typeof one === 'string' ? { target: one } : one;
    const number = all.length > 1 && `${at + 1}.`;
    const choice = guard ? `if ${guard}` : number && 'else';
    const first = [number, event, choice].filter(Boolean).join(' ');
    return { event, target, label: [first, ...listed(actions).map((action) => `/ ${action}`)] };
  });

const allOf = ({ on = {}, always }) =>
  [...Object.entries(on), ['', always]].flatMap(([event, given]) => transitionsOf(event, given));

/** With space around each line, so that no line touches an arrow. */
const text = (lines) => lines.map((line) => ` ${line} `).join('\n');

/** A transition from a state to itself is a line in its box. */
const nodeOf = ([id, state]) => ({
  name: id,
  attributes: {
    label: text([
      id,
      ...listed(state.entry).map((action) => `on entry / ${action}`),
      ...listed(state.exit).map((action) => `on exit / ${action}`),
      ...allOf(state).flatMap(({ target, label }) => (target === id ? label.join(' ') : [])),
    ]),
    ...(state.always && { style: 'rounded,dashed' }),
  },
});

const edgesOf = ([id, state]) =>
  allOf(state)
    .filter(({ target }) => target !== id)
    .map(({ target, event, label }) => ({
      tail: id,
      head: target,
      attributes: { label: text(label), ...(event === 'BACK' && { color: '#707070', fontcolor: '#505050' }) },
    }));

const [clear] = transitionsOf('CLEAR', config.on.CLEAR);
// Graphviz does not know the reader's fonts. In monospaced fonts, letters are as wide as in Courier.
const font = { fontname: 'Courier', fontsize: 12 };
const graph = {
  graphAttributes: {
    ...font,
    nodesep: 0.3,
    ranksep: 0.5,
    label: `On every page: ${clear.label.join(' ')}, to intro`,
  },
  nodeAttributes: { ...font, fontsize: 14, shape: 'box', style: 'rounded' },
  edgeAttributes: { ...font, arrowsize: 0.7 },
  nodes: [{ name: 'start', attributes: { shape: 'point' } }, ...Object.entries(config.states).map(nodeOf)],
  edges: [{ tail: 'start', head: config.initial }, ...Object.entries(config.states).flatMap(edgesOf)],
};

export const json = `${JSON.stringify(config, null, 2)}\n`;
export const svg = (await instance())
  .renderString(graph, { format: 'svg' })
  .replaceAll('font-family="Courier"', 'font-family="monospace"');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../docs/visit.json', import.meta.url), json);
  writeFileSync(new URL('../docs/visit.svg', import.meta.url), svg);
}
