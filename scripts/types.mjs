// Writes what editors and frameworks know about the tag, from custom-elements.json: dist/types/ for JSX, Solid, Vue and
// Svelte, and the data of VS Code and JetBrains.
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './run.mjs';
import { svelteTypes, vueTypes } from './framework-types.mjs';

const outdir = join(ROOT, 'dist/types');
const manifest = JSON.parse(await readFile(join(ROOT, 'custom-elements.json'), 'utf8'));
const elementOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);

/** The generators change what they get. */
const copy = () => structuredClone(manifest);

/** A framework sets the property or the attribute, so each name takes the values of both. */
function withBoth() {
  const both = copy();
  const { attributes, members } = elementOf(both);
  for (const attribute of attributes) {
    const member = members.find(({ name }) => name === attribute.fieldName);
    const types = [attribute, member].flatMap((one) => one?.type.text.split(' | ') ?? []);
    if (types.includes('boolean')) types.push("''");
    const text = [...new Set(types)].join(' | ');
    for (const one of [attribute, member]) if (one) one.type = { text };
  }
  return both;
}

const jsx = {
  'jsx.d.ts': {
    modules: ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime'],
    extra: 'suppressHydrationWarning?: boolean | undefined',
    ref: 'import("react").Ref<T>', // the generator's own type does not take what `useRef` returns
  },
  'solid.d.ts': { modules: ['solid-js'], extra: '', ref: 'T | ((element: T) => void)' },
};

/** Keeps the modules of one framework: TypeScript rejects an addition to a package that is not installed. */
const onlyModules = (text, modules) =>
  text.replace(/^declare (?:module "([^"]+)"|global) \{\n[\s\S]*?^\}\n/gm, (block, name) =>
    modules.includes(name) ? block : '',
  );

await mkdir(outdir, { recursive: true });
for (const [fileName, { modules, extra, ref }] of Object.entries(jsx)) {
  generateJsxTypes(withBoth(), {
    outdir,
    fileName,
    useCemTypes: true,
    globalTypePath: '../index.js',
    globalEvents: extra,
  });
  const file = join(outdir, fileName);
  const text = onlyModules(await readFile(file, 'utf8'), modules);
  // `solid-js` only passes on its `JSX`, so an addition there does not count.
  const placed = text.replace('declare module "solid-js"', 'declare module "solid-js/jsx-runtime"');
  await writeFile(file, placed.replace(/ref\?: .*;/, `ref?: ${ref} | undefined;`));
}
await writeFile(join(outdir, 'vue.d.ts'), vueTypes(elementOf(withBoth())));
await writeFile(join(outdir, 'svelte.d.ts'), svelteTypes(elementOf(withBoth())));
// For an import that is not `import type`.
await writeFile(join(outdir, 'nothing.js'), 'export {};\n');

const dist = { outdir: join(ROOT, 'dist'), hideLogs: true };
generateVsCodeCustomElementData(copy(), dist);
generateJetBrainsWebTypes(copy(), dist);
