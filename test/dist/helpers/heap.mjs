/**
 * All that the page's JavaScript holds, after what nothing refers to is gone.
 *
 * @param client of Chromium's own protocol
 * @returns {Promise<{ snapshot: object, nodes: readonly number[], strings: readonly string[] }>} as its tools save it
 */
export async function heapOf(client) {
  for (let times = 0; times < 3; times += 1) await client.send('HeapProfiler.collectGarbage');
  const parts = [];
  const take = ({ chunk }) => parts.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', take);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', take);
  return JSON.parse(parts.join(''));
}

/** In bytes: `objects` of scripts, what the `browser` has for them, and `code` that V8 has compiled. */
export function bytesIn({ snapshot: { meta }, nodes }) {
  const [type, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field));
  const [types] = meta.node_types;
  const kinds = { native: 'browser', code: 'code' };
  const bytes = { objects: 0, browser: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += meta.node_fields.length)
    bytes[kinds[types[nodes[at + type]]] ?? 'objects'] += nodes[at + size];
  return bytes;
}
