// `npm start`: serves demo/ with the drop-in that a clinic would load, and builds it again when a source changes.
import { build, createServer } from 'vite';
import { ROOT } from './run.mjs';

// Before Vite is asked for anything: it would take the libraries' development builds for a server's whole process.
process.env.NODE_ENV = 'production';
process.chdir(ROOT);

const watcher = await build({ mode: 'drop-in', logLevel: 'warn', build: { watch: {} } });
await new Promise((resolve) => {
  watcher.on('event', (event) => {
    if (event.code === 'BUNDLE_END') console.log(`Built the drop-in in ${Math.round(event.duration)} ms`);
    if (event.code === 'ERROR') console.error(event.error); // goes on: the next change may mend it
    if (event.code === 'END' || event.code === 'ERROR') resolve();
    if ('result' in event) event.result?.close();
  });
});

const server = await createServer();
await server.listen(); // takes the next port where 5173 is in use
console.log('The demo:');
server.printUrls();
