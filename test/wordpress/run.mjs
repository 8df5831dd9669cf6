// `npm run wordpress`: installs a current WordPress with the plugin in a new folder, and runs the tests of this folder
// against it. One file: FILES=test/wordpress/author.test.mjs npm run wordpress. KEEP=1 leaves the website running.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pluginFiles } from '../../integrations/wordpress/package.mjs';
import { countTests } from '../../scripts/count-tests.mjs';
import { ROOT } from '../../scripts/run.mjs';
import { testFiles } from '../../scripts/test-files.mjs';
import { installWordPress } from './helpers/install.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function startServer(site, port) {
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], { env, stdio: 'ignore', detached: true });
  for (const end = Date.now() + 20_000; ; ) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer?.ok) return server;
    if (Date.now() > end) throw new Error(`WordPress does not answer: ${answer?.status}`);
  }
}

let tally = { passed: 0, failed: 1 }; // until the tests have run
/** @type {import('node:child_process').ChildProcess | undefined} */
let server;
let scratch;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.on('exit', () => {
  if (process.env.KEEP) return;
  if (server?.pid) process.kill(-server.pid);
  if (scratch) rmSync(scratch, { recursive: true, force: true });
});
try {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const installed = installWordPress(pluginFiles(), origin);
  scratch = installed.scratch;
  console.log(`WordPress ${installed.version}`);
  server = await startServer(installed.site, port);
  server.unref();
  Object.assign(process.env, { WORDPRESS_SITE: installed.site, WORDPRESS_ORIGIN: origin });
  if (process.env.KEEP) console.log(`${origin}/wp-admin/ (admin/admin, author/author), ${installed.site}`);

  const files = process.env.FILES?.split(',') ?? testFiles().filter((file) => file.startsWith('test/wordpress/'));
  const paths = files.map((file) => join(ROOT, file));
  tally = await countTests(paths, { concurrency: 1, execArgv: ['--import', 'tsx'] });
} catch (error) {
  console.error(`The suite cannot run: ${error.stack}`);
}
process.exitCode = tally.failed > 0 ? 1 : 0;
setImmediate(() => console.log(`${tally.passed} passed, ${tally.failed} failed`));
