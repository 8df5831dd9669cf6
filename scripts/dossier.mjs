// Makes the clinician's dossier from the data of the product: one self-contained file.
// `npm run dossier` writes dist/dossier.html; `npm start` serves it, built at each request.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from './languages.mjs';
import { ROOT } from './run.mjs';

const FOLDER = join(ROOT, 'demo/dossier');
export const DOSSIER = join(ROOT, 'dist/dossier.html');

async function bundled(entry, options) {
  const { outputFiles } = await build({ ...entry, bundle: true, write: false, logLevel: 'warning', ...options });
  return outputFiles[0].text;
}

/** The page with every language loaded. */
const page = {
  stdin: {
    contents: [...languages.map((language) => `../../src/languages/${language}.js`), './page.js']
      .map((file) => `export * from '${file}';`)
      .join('\n'),
    resolveDir: FOLDER,
  },
};
const form = { entryPoints: [join(FOLDER, 'sign-off-form.ts')] };

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @returns {Promise<string>} the page; its policy allows only its own style and script, by hash */
export async function makeDossier() {
  const code = await bundled(page, { format: 'esm', platform: 'node' });
  const dossier = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const style = (await readFile(join(FOLDER, 'style.css'), 'utf8')).replace('FOOTER', dossier.footer);
  const script = await bundled(form, {
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
  return dossier.page({ style, script, policy });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await makeDossier();
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  await writeFile(DOSSIER, text);
  console.log(`dist/dossier.html: ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`);
}
