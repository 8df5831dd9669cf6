// `npm start`: serves demo/ with the script that a clinic embeds, rebuilt when a source changes, the configurator, and
// the clinician's dossier.
import { build, createServer } from 'vite';
import { configuratorFiles, makeConfigurator } from './configurator.mjs';
import { makeDossier } from './dossier.mjs';
import { addOns, languages } from './languages.mjs';
import { ROOT } from './run.mjs';

// Before Vite starts, which otherwise uses the development builds of the libraries.
process.env.NODE_ENV = 'production';
process.chdir(ROOT);

/** Builds a file, and rebuilds it when a source changes. */
async function keepBuilt(mode) {
  const watcher = await build({ mode, logLevel: 'warn', build: { watch: {} } });
  await new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'BUNDLE_END') console.log(`Built ${mode} in ${Math.round(event.duration)} ms`);
      if (event.code === 'ERROR') console.error(event.error); // keep watching: the next change may fix it
      if (event.code === 'END' || event.code === 'ERROR') resolve();
      if ('result' in event) event.result?.close();
    });
  });
}
await keepBuilt('drop-in');
for (const name of [...languages, ...addOns]) await keepBuilt(`drop-in.${name}`);

/** Builds the dossier at each request, so that it has the current rules. */
const serveDossier = {
  name: 'serve-dossier',
  configureServer({ middlewares }) {
    middlewares.use('/dossier.html', (_request, response, next) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('cache-control', 'no-store');
      void makeDossier().then((page) => response.end(page), next);
    });
  },
};

const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** Builds the configurator when its page is requested, with the hashes of the current scripts. */
const serveConfigurator = {
  name: 'serve-configurator',
  configureServer({ middlewares }) {
    let files = makeConfigurator();
    middlewares.use('/configurator/', (request, response, next) => {
      const name = request.url.split('?', 1)[0].slice(1) || 'index.html';
      if (name === 'index.html') files = makeConfigurator();
      if (configuratorFiles.includes(name)) {
        response.setHeader('content-type', `${types[name.split('.').at(-1)]}; charset=utf-8`);
        response.setHeader('cache-control', 'no-store');
        void files.then((all) => response.end(all[name]), next);
      } else next();
    });
  },
};

const server = await createServer({ plugins: [serveDossier, serveConfigurator] });
await server.listen(); // uses the next free port if 5173 is in use
console.log('The demo, at /configurator/ the configurator, and at /dossier.html the clinician’s dossier:');
server.printUrls();
