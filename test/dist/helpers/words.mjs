// The words and labels of the source, so that a test follows a journey by ids and no sentence stands here twice.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const { outputFiles } = await build({
  stdin: {
    contents: `
      export { defaultWords as words } from './index.ts';
      export { es } from './es.ts';
      export * from './labels.ts';
      export { headlineOf } from './headline.ts';
    `,
    resolveDir: fileURLToPath(new URL('../../../src/locales', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});

export const { words, es, headlineOf, questionWords, optionLabel, medicineLabel } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
