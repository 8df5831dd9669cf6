// What is written about each attribute, read from the rows in src/settings/attributes.ts.
import { build } from 'esbuild';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const { outputFiles } = await build({
  entryPoints: [join(ROOT, 'src/settings/docs.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  logLevel: 'warning',
});
const { attributeDocs } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

export { attributeDocs };

/** All that a hint in an editor has room for, in Markdown. */
export const hintOf = ({ description, allowed, otherwise }) =>
  `${description} Allowed: ${allowed}. Without it: ${otherwise}.`;
