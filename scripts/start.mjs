// `npm start`: serves demo/ with the drop-in that a clinic would load, and builds it again when a source changes; and the
// clinician's dossier.
import { build, createServer } from 'vite';
import { makeDossier } from './dossier.mjs';
import { languages } from './languages.mjs';
import { ROOT } from './run.mjs';

// Before Vite is asked for anything: it would take the libraries' development builds for a server's whole process.
process.env.NODE_ENV = 'production';
process.chdir(ROOT);

/** Builds a file, and again whenever one of its sources changes. */
async function keepBuilt(mode) {
  const watcher = await build({ mode, logLevel: 'warn', build: { watch: {} } });
  await new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'BUNDLE_END') console.log(`Built ${mode} in ${Math.round(event.duration)} ms`);
      if (event.code === 'ERROR') console.error(event.error); // goes on: the next change may mend it
      if (event.code === 'END' || event.code === 'ERROR') resolve();
      if ('result' in event) event.result?.close();
    });
  });
}
await keepBuilt('drop-in');
for (const language of languages) await keepBuilt(`drop-in.${language}`);

/** Made anew for each who asks, so that it is never older than the rules. */
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

const server = await createServer({ plugins: [serveDossier] });
await server.listen(); // takes the next port where 5173 is in use
console.log('The demo, and at /dossier.html the clinician’s dossier:');
server.printUrls();
