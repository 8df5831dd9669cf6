// Three things in one place: `vite build` makes the entries for bundlers, `vite build --mode drop-in` the one file that
// a clinic pastes, and `vite` serves demo/ with that file. See scripts/build.mjs and scripts/start.mjs.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';

const DROP_IN = 'referral-screener.js';
const dropInPath = fileURLToPath(new URL(`dist/${DROP_IN}`, import.meta.url));

/** A classic script with everything in it, for `<script src defer>`. This is the size that a visitor pays. */
const dropIn: BuildEnvironmentOptions = {
  emptyOutDir: false,
  lib: { entry: 'src/drop-in.ts', formats: ['iife'], name: 'ReferralScreener', fileName: () => DROP_IN },
  minify: 'oxc',
};

/** Modules with their dependencies left outside and their names left whole: the clinic's own bundler minifies them. */
const entries: BuildEnvironmentOptions = {
  emptyOutDir: true,
  lib: {
    entry: { index: 'src/index.ts', define: 'src/define.ts', protocol: 'src/protocol/index.ts' },
    formats: ['es'],
  },
  // Asked to minify an ES library, Vite shortens the names and leaves the white space: the worst of both.
  minify: false,
  rolldownOptions: {
    external: /^(lit|@lit\/.*|xstate|zod|fuse\.js)(\/|$)/,
    output: { chunkFileNames: 'chunks/[name].js' },
  },
};

/**
 * Letters beyond ASCII as escapes. A classic script is read in the encoding of its page, and not every clinic's page says
 * that it is UTF-8: there a curly quote would become three letters, or end the script.
 */
function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await transform(file.code, { charset: 'ascii', minify: true, target: 'es2022' });
        file.code = code;
      }
    },
  };
}

/** Serves the built drop-in under the name that the demo pastes, and reloads the page when it is built again. */
function serveDropIn(): Plugin {
  return {
    name: 'serve-drop-in',
    configureServer(server) {
      server.watcher.add(dropInPath);
      server.watcher.on('all', (_event, file) => {
        if (file === dropInPath) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?', 1)[0];
        if (path !== `/${DROP_IN}`) return next();
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        readFile(dropInPath).then((script) => response.end(script), next);
      });
    },
  };
}

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return { root: 'demo', clearScreen: false, plugins: [serveDropIn()] };
  const isDropIn = mode === 'drop-in';
  return {
    publicDir: false,
    plugins: isDropIn ? [asciiOnly()] : [],
    // Libraries ask for it, and a page has no `process`; a bundler's user decides for himself.
    define: isDropIn ? { 'process.env.NODE_ENV': '"production"' } : {},
    build: { target: 'es2022', outDir: 'dist', reportCompressedSize: false, ...(isDropIn ? dropIn : entries) },
  };
});
