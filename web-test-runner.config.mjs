// Browser tests. `npm run test:browser` runs them in every engine there is.
// One file in one engine: BROWSERS=firefox FILES=test/views/check.test.ts npm run test:browser
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { readFileSync } from 'node:fs';
import { selectEngines } from './scripts/browsers.mjs';
import { browserTests } from './scripts/test-files.mjs';
import { emulateForcedColors, prebundle } from './scripts/wtr-plugins.mjs';

const { launchers, missing } = await selectEngines();
if (missing.length > 0) throw new Error(missing.join('; '));

/**
 * Packages of many small modules: served as they are, each test file would wait for more than a hundred requests. All
 * that sources and tests import of lit must be here, or a page would have two of it.
 */
const PREBUNDLED = [
  ...litModules(),
  'xstate',
  'leven',
  '@open-wc/testing',
  '@testing-library/dom',
  '@guidepup/virtual-screen-reader',
  'axe-core',
  'flesch-kincaid',
  'syllable',
];

/** `lit`, `lit/html.js`, `lit/directives/…`; not the polyfills, which patch the page when they are loaded. */
function litModules() {
  const { exports } = JSON.parse(readFileSync(new URL('node_modules/lit/package.json', import.meta.url), 'utf8'));
  const names = Object.keys(exports).filter(
    (name) => name === '.' || /^\.\/(?!polyfill|logo|decorators).*\.js$/.test(name),
  );
  return names.map((name) => name.replace('.', 'lit'));
}

export default {
  files: browserTests,
  browsers: Object.values(launchers),
  nodeResolve: true,
  // One page at a time: with two, a Chromium with windows stops the timers of the one in the background.
  concurrency: 1,
  testsFinishTimeout: 5 * 60_000,
  testFramework: { config: { timeout: 20_000, forbidOnly: Boolean(process.env.CI) } },
  // Plain scripts, and first: they must be there before any module takes what they replace.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>Test</title>
        <script src="/test/helpers/open-roots.js"></script>
        <script src="/test/helpers/natives.js"></script>
      </head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
  // An address that the page can be sent to and never leaves for: the answer has no content.
  middleware: [
    async (context, next) => {
      if (context.path === '/no-content') context.status = 204;
      else await next();
    },
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  plugins: [
    prebundle(PREBUNDLED),
    emulateForcedColors(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
};
