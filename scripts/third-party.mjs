// The packages whose code is in a script: their versions and licences. A build notes them in dist/third-party.json.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from './run.mjs';

const LIST = join(ROOT, 'dist/third-party.json');

/** @returns {Promise<readonly { name: string, version: string, license: string, repository: string, text: string }[]>} */
export const packagesIn = async () => (existsSync(LIST) ? JSON.parse(await readFile(LIST, 'utf8')) : []);

/** @param {readonly string[]} modules the paths of modules */
export async function noticePackages(modules) {
  const folders = new Set(modules.map(folderOf).filter(Boolean));
  const known = new Map((await packagesIn()).map((one) => [one.name, one]));
  for (const folder of folders) {
    const found = await describePackage(folder);
    known.set(found.name, found);
  }
  const sorted = [...known.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
  await mkdir(dirname(LIST), { recursive: true });
  await writeFile(LIST, JSON.stringify(sorted, null, 2));
}

/** The folder of a module's package, or undefined for a module of this project. */
function folderOf(module) {
  const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module) ?? [];
  return folder;
}

async function describePackage(folder) {
  const { name, version, license, repository } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (!license || !file) throw new Error(`${name}: its package has no licence`);
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
  return { name, version, license, repository: addressOf(repository), text };
}

/** npm allows `owner/name` for GitHub. */
const addressOf = (repository) =>
  (repository?.url ?? repository ?? '')
    .replace(/^([\w-]+\/[\w.-]+)$/, 'https://github.com/$1')
    .replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/^git:/, 'https:');

/** In the words that NLM asks for. */
const rxnormNotice = [
  'The script for medical software has names and codes of RxNorm.',
  '',
  'This product uses publicly available data from the U.S. National Library of Medicine (NLM), National Institutes of',
  'Health, Department of Health and Human Services; NLM is not responsible for the product and does not endorse or',
  'recommend this or any other product.',
].join('\n');

/** What each licence asks to pass on with the code, and NLM with its data. */
export const noticesFrom = (packages) =>
  [
    `${rxnormNotice}\n\nThe scripts of referral-screener include code of these packages.`,
    ...packages.map(({ name, version, license, repository, text }) =>
      [`${name} ${version}`, `Licence: ${license}`, repository, '', text].join('\n'),
    ),
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
