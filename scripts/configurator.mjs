// Makes the configurator: static files that run from any folder, also from a disk. The scripts of the product, whose
// hashes it has in its snippets, have to be in the folder above.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from './languages.mjs';
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

const hashOf = (data) => `sha384-${createHash('sha384').update(data).digest('base64')}`;

/** The hash of each script of the product, by its name. */
async function hashesOf(folder) {
  const names = ['referral-screener.js', ...languages.map((language) => `referral-screener.${language}.js`)];
  const hashes = names.map(async (name) => [name, hashOf(await readFile(join(folder, name)))]);
  return Object.fromEntries(await Promise.all(hashes));
}

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

/**
 * @param integrity the hash of each script, such as that of `integrity.json`; else those of the built ones
 * @returns {Promise<Record<string, string>>} each file by its name
 */
export async function makeConfigurator(integrity) {
  const hashes = integrity ?? (await hashesOf(join(ROOT, 'dist')));
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
export async function writeConfigurator(folder, integrity) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(await makeConfigurator(integrity)))
    await writeFile(join(folder, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = join(ROOT, 'dist/configurator')] = process.argv;
  await writeConfigurator(folder);
  console.log(`${folder}: the configurator`);
}
