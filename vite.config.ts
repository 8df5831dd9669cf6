// `vite build` makes the entries for bundlers, `vite build --mode drop-in` the script that a clinic embeds (`--mode
// drop-in.es` that of another language, `--mode drop-in.fhir` that of an add-on), and `vite` serves demo/ with these
// scripts. See scripts/build.mjs and start.mjs.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';
import {
  sharedWithMain,
  smallest,
  thirdParty,
  withoutDocs,
  withoutHistoryWords,
  withoutReviewNotes,
  smallStyles,
} from './scripts/drop-in-plugins.js';
import { withoutUnusedXstate } from './scripts/xstate-plugin.js';
import { addOns, languages } from './scripts/languages.mjs';

/** The names of the scripts that a clinic can embed. */
const DROP_IN = /^\/(referral-screener(?:\.[\w-]+)?\.js)$/;
const dist = fileURLToPath(new URL('dist/', import.meta.url));

/** A self-contained classic script, for `<script src defer>`. */
const dropIn = (added: string | undefined): BuildEnvironmentOptions => ({
  emptyOutDir: false,
  lib: {
    entry: added ? `src/${addOns.includes(added) ? 'add-ons' : 'languages'}/${added}.ts` : 'src/drop-in.ts',
    formats: ['iife'],
    name: 'ReferralScreener',
    fileName: () => (added ? `referral-screener.${added}.js` : 'referral-screener.js'),
  },
  minify: 'oxc',
  // MooTools and Prototype.js replace `Array.from` with a function that makes an empty list of a set, and xstate needs it.
  rolldownOptions: {
    transform: { inject: { 'Array.from': [fileURLToPath(new URL('src/list-from.ts', import.meta.url)), 'listFrom'] } },
  },
  // A file of its own that no script names: a browser's developer tools would request it.
  sourcemap: 'hidden',
});

/** Modules with external dependencies, not minified: the clinic's own bundler does that. */
const entries: BuildEnvironmentOptions = {
  emptyOutDir: true,
  lib: {
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      protocol: 'src/protocol/index.ts',
      fhir: 'src/fhir/index.ts',
      history: 'src/add-ons/history.ts',
      ...Object.fromEntries(languages.map((language) => [`languages/${language}`, `src/languages/${language}.ts`])),
    },
    formats: ['es'],
  },
  // Vite would shorten names in an ES library, but keep the white space.
  minify: false,
  rolldownOptions: {
    external: /^(lit|@lit\/.*|xstate|leven)(\/|$)/,
    output: { chunkFileNames: 'chunks/[name].js' },
  },
};

/** Serves the built drop-ins under the names that the demo pastes, and reloads the page when one is built again. */
function serveDropIns(): Plugin {
  return {
    name: 'serve-drop-in',
    configureServer(server) {
      server.watcher.add(dist);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(dist) && DROP_IN.test(file.slice(dist.length - 1))) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const [, name] = DROP_IN.exec(request.url?.split('?', 1)[0] ?? '') ?? [];
        if (name === undefined) return next();
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        readFile(`${dist}${name}`).then((script) => response.end(script), next);
      });
    },
  };
}

/** The gallery imports test helpers, whose library imports a module of the test runner that it does not need here. */
function withoutTestRunner(): Plugin {
  return {
    name: 'without-test-runner',
    resolveId: (id) => (id.endsWith('__web-dev-server__web-socket.js') ? '\0no-test-runner' : undefined),
    load: (id) => (id === '\0no-test-runner' ? 'export {}' : undefined),
  };
}

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return { root: 'demo', clearScreen: false, plugins: [serveDropIns(), withoutTestRunner()] };
  const isDropIn = mode.startsWith('drop-in');
  const [, added] = mode.split('.');
  return {
    publicDir: false,
    plugins: isDropIn
      ? [
          ...(added === undefined
            ? [withoutHistoryWords(), withoutUnusedXstate()]
            : added === 'history'
              ? [sharedWithMain()]
              : []),
          withoutDocs(),
          withoutReviewNotes(),
          smallStyles(),
          smallest(),
          thirdParty(),
        ]
      : [withoutDocs()],
    // Libraries ask for it, and a page has no `process`; a bundler's user decides for himself.
    define: isDropIn ? { 'process.env.NODE_ENV': '"production"' } : {},
    build: {
      target: 'es2022',
      outDir: 'dist',
      reportCompressedSize: false,
      ...(isDropIn ? dropIn(added) : entries),
    },
  };
});
