// A clinic's website with listeners, and the website of the frame: the same machine, another port.
import { build } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
const root = new URL('../../', here);
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
const settings = {
  country: 'US',
  'clinic-name': 'Harbor Street Clinic',
  'booking-url': 'https://harbor.example/visits',
};

/** All that may be loaded; what a tracker sends, its page's own server takes. */
const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";
const TYPED = "; require-trusted-types-for 'script'";

/** @param sets of listeners that share a page */
export async function openSite(sets, { needsHook = false } = {}) {
  const widget = await widgetFiles();
  const hook = needsHook ? '<script src="/hook.js"></script>' : '';
  const frame = await serve((path) => {
    const text = widget[path.replace(/^\/(iframe\/)?/, '')];
    return { text: path.endsWith('frame.html') ? text?.replace('<head>', `<head>${hook}`) : text };
  });
  const bundles = await bundled(sets);

  const page = await serve((path) => {
    if (path in bundles) return { text: bundles[path] };
    const set = sets.find(({ name }) => path === `/${name}/`);
    if (!set) return { text: widget[path.slice(1)] };
    const { list: listeners } = set;
    const policies = new Set(listeners.flatMap(({ policy = [] }) => policy));
    const isTyped = listeners.every(({ trustedTypes = true }) => trustedTypes);
    const policy = [POLICY, `frame-src ${frame.origin}`, ...policies].join('; ') + (isTyped ? TYPED : '');
    return { text: html(set), headers: { 'content-security-policy': policy } };
  });

  const html = ({ name, place, when, list: listeners }) => {
    const inPage = place === 'page';
    const given = Object.assign({}, settings, ...listeners.map((one) => one.settings));
    const attributes = Object.entries(given)
      .map(([attribute, value]) => `${attribute}="${value}"`)
      .join(' ');
    const address = `${frame.origin}/iframe/frame.html#${new URLSearchParams({ ...given, parent: page.origin })}`;
    const scripts =
      when === 'before' ? `<script src="/${name}.js"></script>` : `<script src="/${name}.after.js"></script>`;
    return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Harbor Street Clinic</title>
    ${inPage ? hook : ''}
    ${listeners.map(({ head = '' }) => head).join('\n')}
    ${scripts}
    ${inPage ? '<script src="/referral-screener.js" defer></script>' : ''}
  </head>
  <body>
    <h1>Referrals</h1>
    ${
      inPage
        ? `<referral-screener ${attributes}></referral-screener>`
        : `<iframe data-referral-screener-frame title="Questions" width="760" height="600" allow="clipboard-write" src="${address}"></iframe>
    <script src="/embed.js"></script>`
    }
    <p>Call us.</p>
  </body>
</html>`;
  };

  return {
    origin: page.origin,
    requests: page.requests,
    frameOrigin: frame.origin,
    address: (name) => `${page.origin}/${name}/`,
    close: async () => {
      await page.close();
      await frame.close();
    },
  };
}

async function widgetFiles() {
  const files = { 'hook.js': await readFile(new URL('test/helpers/open-roots.js', root), 'utf8') };
  for (const folder of ['dist/', 'integrations/iframe/'])
    for (const name of await readdir(new URL(folder, root)))
      if (/^(referral-screener.*|frame|embed)\.(js|css|html)$/.test(name))
        files[name] = await readFile(new URL(folder + name, root), 'utf8');
  return files;
}

/**
 * One script for each set: packages first, each as a global variable, then the listeners. And one that loads it when the
 * page has loaded, and so the widget.
 */
async function bundled(sets) {
  const files = {};
  for (const { name: set, list: listeners } of sets) {
    const parts = [];
    for (const { scripts = [] } of listeners) for (const script of scripts) parts.push(await packageText(script));
    for (const { id, install, read } of listeners)
      parts.push(`{
        const seen = (window.silenceSeen = []);
        (window.silenceReads ??= {})[${JSON.stringify(id)}] = async () => (${asFunction(read ?? '(all) => all')})(seen);
        (${asFunction(install)})(seen);
      }`);
    files[`/${set}.js`] = `${parts.join('\n;\n')}\n;window.silenceIsReady = true;`;
    files[`/${set}.after.js`] = `addEventListener('load', () => {
      const policy = window.trustedTypes?.createPolicy('clinic', { createScriptURL: (url) => url });
      const script = document.createElement('script');
      script.src = policy ? policy.createScriptURL('/${set}.js') : '/${set}.js';
      document.head.append(script);
    });`;
    for (const { files: own = {} } of listeners) Object.assign(files, own);
  }
  return files;
}

/** A method is written without `function`. */
const asFunction = (given) => {
  const text = String(given);
  return /^(async\s+)?(function|\()|^(async\s+)?\w+\s*=>/.test(text)
    ? text
    : text.replace(/^(async\s+)?/, '$1function ');
};

const packages = new Map();
/** @param script a file in node_modules, or `{ name, global }`: a package that is one global variable in the page */
async function packageText(script) {
  const key = JSON.stringify(script);
  if (!packages.has(key)) packages.set(key, await readPackage(script));
  return packages.get(key);
}

async function readPackage(script) {
  if (typeof script === 'string') return readFile(new URL(`node_modules/${script}`, here), 'utf8');
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(script.name)}`, resolveDir: fileURLToPath(here) },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: script.global,
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

async function serve(answer) {
  const requests = [];
  const server = createServer((request, response) => {
    const [path] = request.url.split('?', 1);
    requests.push(request.url);
    request.resume();
    const { text, headers = {} } = answer(path);
    const type = types[/\.(\w+)$/.exec(path)?.[1]] ?? 'text/html';
    response.writeHead(text === undefined ? 404 : 200, {
      'cache-control': 'no-store',
      'content-type': `${type}; charset=utf-8`,
      ...headers,
    });
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, requests, close };
}
