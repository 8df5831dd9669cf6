// Makes the configurator: static files that run from any folder, also from a disk. The scripts of the product, whose
// hashes it has in its snippets, have to be in the folder above.
import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { integrity } from './integrity.mjs';
import { ROOT } from './run.mjs';

const FOLDER = join(ROOT, 'demo/configurator');

export const configuratorFiles = [
  'index.html',
  'configurator.css',
  'configurator.js',
  'preview.css',
  'right-to-left.js',
];

const copied = (name) => readFile(join(FOLDER, name), 'utf8');

/** A classic script: a browser loads no module from a disk. */
async function bundled(entry, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'inline',
    logLevel: 'warning',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

/** @returns {Promise<Record<string, string>>} each file by its name */
export async function makeConfigurator() {
  const hashes = await integrity();
  const makers = {
    'index.html': copied,
    'configurator.css': copied,
    'preview.css': copied,
    'configurator.js': () => bundled('configurator.ts', { INTEGRITY: JSON.stringify(hashes) }),
    'right-to-left.js': () => bundled('right-to-left.ts'),
  };
  const made = configuratorFiles.map(async (name) => [name, await makers[name](name)]);
  return Object.fromEntries(await Promise.all(made));
}

/** Writes the files into this folder, which must be beside the scripts of the product. */
export async function writeConfigurator(folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(await makeConfigurator())) await writeFile(join(folder, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = join(ROOT, 'dist/configurator')] = process.argv;
  await writeConfigurator(folder);
  console.log(`${folder}: the configurator`);
}
