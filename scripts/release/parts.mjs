// What the release has: a row for each part. A part that is missing or empty stops the release.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { conformanceReport } from '../accessibility/data.mjs';
import { reportPage } from '../accessibility/html.mjs';
import { auditScript, makeAudit } from '../audit.mjs';
import { dropIns, hashOf, integrity } from '../integrity.mjs';
import { languages } from '../languages.mjs';
import { ROOT } from '../run.mjs';
import { noticesFrom, packagesIn } from '../third-party.mjs';
import { changes, fullVersion, protocolVersion, released } from '../version.mjs';
import { readme } from './readme.mjs';
import { makeSbom } from './sbom.mjs';
import { upgrading } from './upgrading.mjs';
import { zip } from './zip.mjs';

const read = (path) => readFile(join(ROOT, path));
const maps = dropIns.map((name) => `${name}.map`);
const built = (names) => Promise.all(names.map(async (name) => [name, await read(`dist/${name}`)]));

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const notices = async () => noticesFrom(await packagesIn());

/** The page for an iframe, with the scripts beside it. */
async function iframe() {
  const folder = 'integrations/iframe';
  const names = (await readdir(join(ROOT, folder))).filter((name) => /\.(html|js|css|txt)$/.test(name));
  return [
    ...(await Promise.all(names.map(async (name) => [name, await read(`${folder}/${name}`)]))),
    ...(await built(dropIns)),
  ];
}

async function wordpress() {
  const { pluginFiles } = await import('../../integrations/wordpress/package.mjs');
  const files = new Map(pluginFiles().map(({ path, bytes }) => [path, bytes]));
  files.set('referral-screener/THIRD-PARTY-NOTICES.txt', Buffer.from(await notices()));
  return [...files, ['referral-screener.zip', zip(files, released)]];
}

async function configurator() {
  const { makeConfigurator } = await import('../configurator.mjs');
  return Object.entries(await makeConfigurator());
}

/** The audit copy has its hash here and not in `integrity()`, from which the configurator and WordPress take what to paste. */
async function hashes(made) {
  const path = `audit/${auditScript}`;
  return { ...(await integrity()), [path]: hashOf(made.get(path)) };
}

/** @type {readonly [string, (made: ReadonlyMap<string, Uint8Array>) => unknown][]} a path and its content; or a folder, and its
 * files by name. `made` has those above it. */
const parts = [
  ...[...dropIns, ...maps, 'dossier.html'].map((name) => [name, () => read(`dist/${name}`)]),
  ...['LICENSE', 'CHANGELOG.md', 'SECURITY.md'].map((name) => [name, () => read(name)]),
  ['audit/', async () => Object.entries(await makeAudit())],
  ['integrity.json', async (made) => json(await hashes(made))],
  ['iframe/', iframe],
  ['wordpress/', wordpress],
  ['configurator/', configurator],
  ['accessibility/openacr.yaml', () => stringify(conformanceReport())],
  ['accessibility/report.html', () => reportPage(conformanceReport())],
  [
    'sbom.cdx.json',
    async (made) => makeSbom({ version: fullVersion, integrity: await hashes(made), packages: await packagesIn() }),
  ],
  ['THIRD-PARTY-NOTICES.txt', notices],
  ['UPGRADING.md', () => upgrading(changes)],
  ['README.txt', () => readme({ version: fullVersion, released, protocolVersion, languages })],
];

/** @returns {Promise<ReadonlyMap<string, Uint8Array>>} the files of the release by path */
export async function releaseFiles() {
  const files = new Map();
  for (const [path, make] of parts) {
    const content = await make(files);
    const made = path.endsWith('/') ? content.map(([name, text]) => [path + name, text]) : [[path, content]];
    if (made.length === 0) throw new Error(`${path} is empty`);
    for (const [name, text] of made) {
      const bytes = Buffer.from(text);
      if (bytes.length === 0) throw new Error(`${name} is empty`);
      files.set(name, bytes);
    }
  }
  return files;
}
