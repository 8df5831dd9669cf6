// Chromium's accessibility tree as indented lines, with what a screen reader tells: role, name, description, states.
const silent = new Set(['generic', 'none', 'StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea']);
const layout = new Set(['paragraph', 'LabelText', 'Legend', 'strong', 'term', 'definition', 'DescriptionListDetail']);
const told = [
  'checked',
  'selected',
  'expanded',
  'focused',
  'level',
  'live',
  'hasPopup',
  'autocomplete',
  'activedescendant',
];

/** All nodes that say something, from the root down. */
export async function accessibilityTree(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const visit = (node) => {
    const role = node.role?.value;
    if (!node.ignored && !silent.has(role) && !layout.has(role)) lines.push(describeNode(node));
    for (const id of node.childIds ?? []) visit(byId.get(id));
  };
  visit(nodes[0]);
  return { lines, texts: nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => name.value) };
}

function describeNode({ role, name, description, properties = [] }) {
  const states = properties
    .filter((property) => told.includes(property.name))
    .map((property) => `${property.name}=${stateOf(property.value)}`);
  const said = description?.value ? `(${description.value})` : '';
  return {
    role: role.value,
    name: name?.value ?? '',
    isFocusable: properties.some((property) => property.name === 'focusable'),
    text: [role.value, `"${name?.value ?? ''}"`, said, ...states].filter(Boolean).join(' '),
  };
}

const stateOf = ({ value, relatedNodes }) => value ?? (relatedNodes ?? []).map(({ idref }) => idref).join(' ');
