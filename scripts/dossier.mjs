// Makes the clinician's dossier from the data that runs: one file, whole in itself, that can be sent and printed.
// `npm run dossier` writes dist/dossier.html; `npm start` serves it, made anew each time.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './run.mjs';

const FOLDER = join(ROOT, 'demo/dossier');
export const DOSSIER = join(ROOT, 'dist/dossier.html');

async function bundled(file, options) {
  const entry = { entryPoints: [join(FOLDER, file)], bundle: true, write: false, logLevel: 'warning' };
  const { outputFiles } = await build({ ...entry, ...options });
  return outputFiles[0].text;
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @returns {Promise<string>} the page; its policy allows its own style and script by their hashes, and nothing else */
export async function makeDossier() {
  const code = await bundled('page.ts', { format: 'esm', platform: 'node' });
  const { page, footer } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const style = (await readFile(join(FOLDER, 'style.css'), 'utf8')).replace('FOOTER', footer);
  const script = await bundled('sign-off-form.ts', {
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'ascii',
  });
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return page({ style, script, policy });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await makeDossier();
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  await writeFile(DOSSIER, text);
  console.log(`dist/dossier.html: ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`);
}
