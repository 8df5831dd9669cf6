// Writes what VS Code completes and explains inside the tag: the `html.customData` of its settings names the file.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attributeDocs, hintOf } from './attributes.mjs';
import { ROOT } from './run.mjs';

const manifest = JSON.parse(await readFile(join(ROOT, 'custom-elements.json'), 'utf8'));
const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
const tag = {
  name: element.tagName,
  description: element.description,
  attributes: attributeDocs.map((docs) => ({
    name: docs.attribute,
    description: hintOf(docs),
    values: docs.values?.map((name) => ({ name })),
  })),
};
await writeFile(
  join(ROOT, 'dist/vscode.html-custom-data.json'),
  JSON.stringify({ version: 1.1, tags: [tag] }, null, 2),
);
