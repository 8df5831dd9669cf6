// Chromium's accessibility tree, closed roots included: what a screen reader can read, and the only way in from outside.
import { setTimeout as sleep } from 'node:timers/promises';

const WAIT = 10_000;
const leftOut =
  'generic none StaticText InlineTextBox LineBreak ListMarker RootWebArea paragraph LabelText Legend strong term definition DescriptionListDetail';
const states = 'checked selected expanded focused level live hasPopup autocomplete activedescendant'.split(' ');

const clients = new WeakMap();

export async function clientOf(page) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

/** All nodes that have a meaning, in reading order, and all texts. */
export async function treeOf(page) {
  const { nodes } = await (await clientOf(page)).send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const visit = (node) => {
    const role = node.role?.value;
    if (!node.ignored && !leftOut.split(' ').includes(role)) lines.push(describeNode(node));
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id));
  };
  visit(nodes[0]);
  return { lines, texts: nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => name.value) };
}

export const linesOf = async (page) => (await treeOf(page)).lines;

function describeNode({ role, name, description, properties = [], backendDOMNodeId }) {
  const valueOf = ({ value, relatedNodes }) => value ?? (relatedNodes ?? []).map(({ idref }) => idref).join(' ');
  const shown = properties.filter((property) => states.includes(property.name));
  const parts = [role.value, `"${name?.value ?? ''}"`, description?.value && `(${description.value})`];
  return {
    node: backendDOMNodeId,
    role: role.value,
    name: name?.value ?? '',
    isFocusable: properties.some((property) => property.name === 'focusable'),
    isFocused: properties.some((property) => property.name === 'focused' && property.value.value),
    text: [...parts, ...shown.map((property) => `${property.name}=${valueOf(property.value)}`)]
      .filter(Boolean)
      .join(' '),
  };
}

/** Asks until there is an answer. */
export async function eventually(ask, complain) {
  for (const end = Date.now() + WAIT; ; await sleep(10)) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(await complain());
  }
}

/** The first line of this role and name, as soon as there is one. Without a name: the first of its role. */
export const find = (page, role, name) =>
  eventually(
    async () => (await linesOf(page)).find((line) => line.role === role && (name ?? line.name) === line.name),
    async () => `no ${role} “${name}” in:\n${(await linesOf(page)).map(({ text }) => text).join('\n')}`,
  );

/** The middle of a line's box, scrolled into view. */
export async function pointOf(page, { node }) {
  const client = await clientOf(page);
  await client.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
  const { quads } = await client.send('DOM.getContentQuads', { backendNodeId: node });
  const [[left, top, , , right, bottom]] = quads;
  return [(left + right) / 2, (top + bottom) / 2];
}
