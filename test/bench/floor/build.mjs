/** Makes the one file of the floor. */
import { build, transform } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { styles } from '../../../src/styles/index.ts';
import { tables } from './data.mjs';

/** @returns the minified script */
export async function buildFloor() {
  const { code: css } = await transform(styles, { loader: 'css', minify: true });
  const texts = { tables, css: css.trim() };
  const fromProduct = {
    name: 'from-product',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^product:/ }, ({ path }) => ({ path: path.slice('product:'.length), namespace: 'product' }));
      onLoad({ filter: /.*/, namespace: 'product' }, ({ path }) => ({
        contents: `export default ${JSON.stringify(texts[path])}`,
      }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('element.mjs', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    plugins: [fromProduct],
  });
  return outputFiles[0].text;
}
