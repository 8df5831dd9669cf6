// Prints the session's statechart as JSON, for a statechart viewer: npm run -s statechart > screener.json
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/visit/session.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  logLevel: 'warning',
});
const { createSession } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
console.log(JSON.stringify(createSession().definition, null, 2));
