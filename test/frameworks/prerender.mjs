// Renders the first page of an app in Node, into the pages that its builds have written. `node prerender.mjs react dist`
import { readFile, writeFile } from 'node:fs/promises';

const [name, ...sites] = process.argv.slice(2);
const app = new URL(`${name}/`, import.meta.url);
const { render } = await import(new URL('server/server.js', app));
const body = await render();
for (const site of sites) {
  const page = new URL(`${site}/index.html`, app);
  const html = await readFile(page, 'utf8');
  if (!html.includes('<!--app-->')) throw new Error(`${page.pathname} has no place for the app`);
  await writeFile(
    page,
    html.replace('<!--app-->', () => body),
  );
}
