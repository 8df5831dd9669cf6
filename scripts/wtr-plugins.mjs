// Plugins for @web/test-runner.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'node_modules/.cache/test-dependencies';

/**
 * Bundles each of these imports into one file, once per run. Shared code goes into separate chunks, so that a page has
 * only one lit and one xstate.
 */
export function prebundle(imports) {
  const fileName = (specifier) => specifier.replace(/\W+/g, '_');
  return {
    name: 'prebundle',
    async serverStart() {
      await build({
        absWorkingDir: ROOT,
        entryPoints: Object.fromEntries(imports.map((specifier) => [fileName(specifier), specifier])),
        outdir: FOLDER,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        platform: 'browser',
        conditions: ['development', 'browser', 'module', 'import'],
        outExtension: { '.js': '.mjs' },
        define: { 'process.env.NODE_ENV': '"development"' },
        logLevel: 'warning',
      });
    },
    resolveImport({ source }) {
      return imports.includes(source) ? `/${FOLDER}/${fileName(source)}.mjs` : undefined;
    },
  };
}

/**
 * The command `forced-colors` with `active` or `none`: `await executeServerCommand('forced-colors', 'active')`, and
 * `prefers-contrast` with `more` or `no-preference`. They return whether the engine supports it. Only Chromium does, over
 * its own protocol: emulateMedia() ignores both. It applies until the test file ends.
 */
export function emulateForcedColors() {
  return {
    name: 'emulate-forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colors' && command !== 'prefers-contrast') return undefined;
      if (session.browser.name !== 'Chrome') return { supported: false };
      const page = session.browser.getPage(session.id);
      const client = await forcedColorsClient(page);
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: command, value: payload }] });
      return { supported: true };
    },
  };
}

const clients = new WeakMap();

/** One client for each document: the emulation ends with it. */
async function forcedColorsClient(page) {
  const known = clients.get(page);
  if (known) return known;
  const client = await page.createCDPSession();
  clients.set(page, client);
  page.on('framenavigated', function leave(frame) {
    if (frame !== page.mainFrame()) return;
    page.off('framenavigated', leave);
    clients.delete(page);
    client.detach().catch(() => {}); // the page may be closed
  });
  return client;
}
