// Loads the documentation of the attributes from src/settings/attributes.ts.
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

/** The hint in an editor, in Markdown. */
export const hintOf = ({ description, allowed, otherwise }) =>
  `${description} Allowed: ${allowed}. Without it: ${otherwise}.`;
