// A WordPress of one's own in a new folder: Debian's newest package of it, on SQLite, with the plugin inside.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findOnPath } from '../../../scripts/executables.mjs';

/** The suite of Debian whose WordPress is the current one. */
const SUITE = process.env.WORDPRESS_SUITE ?? 'sid';
/** WordPress, its default theme, and the packages that its links lead to. */
const PACKAGES =
  'wordpress wordpress-theme-twentytwentyfive libjs-cropper libjs-jquery-ui libjs-lodash libjs-underscore libphp-phpmailer php-getid3';
const PHP_MODULES = { pdo_sqlite: 'php-sqlite3', mbstring: 'php-mbstring', dom: 'php-xml' };
/** WordPress's own SQLite driver is a file of this package, whose other packages are not needed. */
const DRIVER = {
  name: '@wp-playground/cli@3.1.56',
  integrity: 'sha512-JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==',
  file: 'package/sqlite-database-integration.zip',
};
const here = fileURLToPath(new URL('../', import.meta.url));

export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 200_000,
    ...options,
  });
  if (error || status !== 0)
    throw new Error(`${[command, ...args].join(' ').slice(0, 300)} failed: ${error?.message ?? stderr + stdout}`);
  return stdout;
}

const has = (command) => findOnPath(command) !== undefined;

function needPhp() {
  const loaded = has('php') ? run('php', ['-m']).split('\n') : [];
  const missing = Object.entries(PHP_MODULES).filter(([module]) => !loaded.includes(module));
  const wanted = [
    ...(has('php') ? [] : ['php-cli']),
    ...missing.map(([, name]) => name),
    ...(has('unzip') ? [] : ['unzip']),
  ];
  if (wanted.length === 0) return;
  if (!has('apt-get') || process.getuid?.() !== 0)
    throw new Error(`install ${wanted.join(', ')}, or run this as root on Debian`);
  console.log(`Installing ${wanted.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], { env });
}

/** Unpacks Debian's packages without installing them, with lists of their own: the system's sources stay as they are. */
function unpackDebian(folder) {
  if (!has('apt-get')) throw new Error('no apt-get: set WORDPRESS to a folder with WordPress in it');
  const sources = readFileSync('/etc/apt/sources.list.d/debian.sources', 'utf8');
  const field = (name) => new RegExp(`^${name}: *(\\S+)`, 'm').exec(sources)?.[1];
  for (const part of ['lists/partial', 'cache/archives/partial', 'debs'])
    mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'sources.list'), `deb [signed-by=${field('Signed-By')}] ${field('URIs')} ${SUITE} main\n`);
  const settings = {
    'Dir::Etc::sourcelist': join(folder, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::Cache': join(folder, 'cache'),
    'APT::Sandbox::User': 'root',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  run('apt-get', [...options, 'update', '-qq']);
  run('apt-get', [...options, 'download', '-qq', ...PACKAGES.split(' ')], { cwd: join(folder, 'debs') });
  for (const deb of readdirSync(join(folder, 'debs')))
    run('dpkg-deb', ['-x', join(folder, 'debs', deb), join(folder, 'root')]);
  return join(folder, 'root/usr/share/wordpress');
}

function unpackDriver(folder) {
  mkdirSync(join(folder, 'driver'), { recursive: true });
  run('npm', ['pack', '--silent', '--pack-destination', join(folder, 'driver'), DRIVER.name]);
  const archive = join(folder, 'driver', readdirSync(join(folder, 'driver'))[0]);
  const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (hash !== DRIVER.integrity) throw new Error(`${DRIVER.name} is not what it was: ${hash}`);
  run('tar', ['xzf', archive, '-C', folder, DRIVER.file]);
  run('unzip', ['-q', join(folder, DRIVER.file), '-d', folder]);
  return join(folder, 'plugin-sqlite-database-integration');
}

/** Copies what a link leads to; Debian's links begin at the root of the package. */
function copyWordPress(from, to) {
  const filter = (file) => existsSync(file); // Debian links the server's configuration, which is not there
  cpSync(from, to, { recursive: true, dereference: true, filter });
  for (const needed of [
    'wp-includes/PHPMailer/PHPMailer.php',
    'wp-includes/js/underscore.min.js',
    'wp-includes/js/dist/vendor/lodash.min.js',
  ])
    if (!existsSync(join(to, needed))) throw new Error(`WordPress is not complete: no ${needed}`);
}

export function writeFiles(files, folder) {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/**
 * @param plugin the files of the plugin
 * @param origin where it will be served
 * @returns the folder of WordPress, and its version
 */
export function installWordPress(plugin, origin) {
  needPhp();
  const scratch = mkdtempSync(join(tmpdir(), 'referral-wordpress-'));
  const site = join(scratch, 'site');
  copyWordPress(process.env.WORDPRESS ?? unpackDebian(scratch), site);
  const content = join(site, 'wp-content');
  cpSync(unpackDriver(scratch), join(content, 'plugins/sqlite-database-integration'), { recursive: true });
  cpSync(join(content, 'plugins/sqlite-database-integration/db.copy'), join(content, 'db.php'));
  cpSync(join(here, 'site/wp-config.php'), join(site, 'wp-config.php'));
  cpSync(join(here, 'site/mu-plugins'), join(content, 'mu-plugins'), { recursive: true });
  writeFiles(plugin, join(content, 'plugins'));
  run('php', [join(here, 'site/install.php'), site, origin]);
  const version = run('php', ['-r', `require '${site}/wp-includes/version.php'; echo $wp_version;`]);
  return { scratch, site, version };
}
