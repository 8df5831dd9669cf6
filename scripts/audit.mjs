// Makes the audit copy: the widget with an open root, for accessibility scanners and reviewers, and a page that shows it.
// The scripts of the product have to be built: it names the hash of the one that it is a copy of.
import { build as bundle } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { auditPlugin } from './audit-plugin.mjs';
import { dropIns, integrity } from './integrity.mjs';
import { ROOT } from './run.mjs';
import { fullVersion } from './version.mjs';

const FOLDER = join(ROOT, 'integrations/audit');
export const auditScript = 'referral-screener.audit.js';

/** Beside the audit copy. Not the script for medical software: it must get no invented answers. */
const besides = dropIns.filter((name) => !['referral-screener.js', 'referral-screener.fhir.js'].includes(name));

/**
 * The script, by the same build as the real one.
 *
 * @param isAudit false leaves out what is different: the real script
 * @returns {Promise<{ code: string, modules: readonly string[] }>} with the paths of its modules from the root
 */
export async function auditBundle(isAudit = true) {
  const { 'referral-screener.js': madeFrom } = await integrity();
  const env = { command: 'build', mode: 'drop-in' };
  const { config } = await loadConfigFromFile(env, join(ROOT, 'vite.config.ts'));
  const [{ output }] = await build({
    ...config,
    root: ROOT,
    mode: env.mode,
    configFile: false,
    logLevel: 'warn',
    // The list of packages is that of the real scripts.
    plugins: [...(isAudit ? [auditPlugin()] : []), ...config.plugins.filter(({ name }) => name !== 'third-party')],
    define: { ...config.define, AUDIT: JSON.stringify({ version: fullVersion, madeFrom }) },
    build: {
      ...config.build,
      lib: { ...config.build.lib, entry: isAudit ? 'integrations/audit/entry.ts' : config.build.lib.entry },
      write: false,
      sourcemap: false,
    },
  });
  const [{ code, moduleIds }] = output;
  return { code, modules: moduleIds.map((id) => id.slice(ROOT.length).replaceAll('\\', '/').replace(/^\//, '')) };
}

/** @returns {Promise<readonly { id: string, name: string }[]>} every page that it can show */
export async function auditPages() {
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' };
  const { outputFiles } = await bundle({ entryPoints: [join(FOLDER, 'pages.ts')], ...options });
  const { pages } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  return pages;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function auditPage(madeFrom) {
  const lines = {
    version: fullVersion,
    madeFrom,
    scripts: besides.map((name) => `<script src="../${name}" defer></script>`).join('\n    '),
    pages: (await auditPages())
      .map(({ id, name }) => `<li><a href="?page=${id}">${escaped(name)}</a></li>`)
      .join('\n          '),
  };
  const page = await readFile(join(FOLDER, 'index.html'), 'utf8');
  return page.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => lines[name]);
}

/** @returns {Promise<Record<string, string>>} each file by its name; the scripts of the product are in the folder above */
export async function makeAudit() {
  const { 'referral-screener.js': madeFrom } = await integrity();
  const first = `/*! Audit copy of referral-screener ${fullVersion}, not for patients, made from referral-screener.js ${madeFrom} */\n`;
  const { code } = await auditBundle();
  return {
    [auditScript]: first + code,
    'index.html': await auditPage(madeFrom),
    'audit.css': await readFile(join(FOLDER, 'audit.css'), 'utf8'),
  };
}
