// A module of the source, bundled and imported, so that a test reads the same data that runs.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

export async function importSource(path, plugins = []) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../../${path}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
    plugins,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
