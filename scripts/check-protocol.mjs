// Checks that dist/protocol.js runs anywhere: it imports no package and uses no DOM.
import { build } from 'esbuild';
import { ROOT } from './run.mjs';

const ENTRY = 'dist/protocol.js';

const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: [ENTRY],
  bundle: true,
  format: 'esm',
  metafile: true,
  packages: 'external',
  write: false,
});
const packages = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
for (const { path } of packages) console.error(`${ENTRY} imports ${path}`);
if (packages.length > 0) process.exit(1);

const protocol = await import(new URL(`../${ENTRY}`, import.meta.url).href); // throws if it uses the DOM
console.log(`${ENTRY} imports nothing and exports ${Object.keys(protocol).join(', ')}`);
