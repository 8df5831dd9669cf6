// The plugin as a whole: what it leaves, what it asks for, and the rules of the plugin directory that can be checked here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { data } from '../../integrations/wordpress/data.mjs';
import { pluginFiles } from '../../integrations/wordpress/package.mjs';
import { attributes, lang } from '../../src/settings/attributes.ts';
import { words } from '../dist/helpers/visitor.mjs';
import { run } from './helpers/install.mjs';
import { activate, deactivate, folder, log, origin, php, useBrowser } from './helpers/site.mjs';

const files = pluginFiles().map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));
const textOf = (path) => files.find((file) => file.path === `referral-screener/${path}`).text;
const phpFiles = files.filter(({ path }) => path.endsWith('.php'));
const header = (text, name) => new RegExp(`^[\\s*]*${name}: *(.+?) *$`, 'm').exec(text)?.[1];
const main = textOf('referral-screener.php');
const readme = textOf('readme.txt');
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const tables = () => php(`global $wpdb; return $wpdb->get_col( 'SHOW TABLES' );`);

describe('the plugin on a website', () => {
  const { login, publish, visit, stranger } = useBrowser();
  let admin;
  before(async () => {
    deactivate();
    php(`return delete_option( 'referral_screener' );`);
    admin = (await login('admin')).page;
  });

  it('is switched on from the list of plugins, adds no table, and prints nothing (X69)', async () => {
    const earlier = tables();
    await admin.goto(`${origin}/wp-admin/plugins.php`, { waitUntil: 'load' });
    await Promise.all([admin.waitForNavigation(), admin.locator('#activate-referral-screener').click()]);
    const text = await admin.$eval('#wpbody-content', ({ innerText }) => innerText);
    assert.match(text, /Plugin activated/);
    assert.doesNotMatch(text, /unexpected output/);
    assert.deepEqual(tables(), earlier);
  });

  it('loads its scripts only on pages that have the questions, deferred, the medicine history last (X69, X74)', async () => {
    const scripts = (page) =>
      page.$$eval('script[src*="referral-screener"]', (all) =>
        all.map(({ defer, src }) => [defer, new URL(src).pathname]),
      );
    const other = await publish(admin, '<!-- wp:paragraph --><p>No questions here.</p><!-- /wp:paragraph -->');
    const { page } = await stranger(other.path);
    assert.deepEqual(await scripts(page), []);
    const post = await publish(admin, '<!-- wp:referral-screener/screener {"country":"US"} /-->');
    const { page: with1 } = await stranger(post.path);
    const ofPlugin = (name) => [true, `/wp-content/plugins/referral-screener/${name}`];
    assert.deepEqual(await scripts(with1), ['referral-screener.js', 'referral-screener.history.js'].map(ofPlugin));
  });

  it('fits into the default theme at 390 and 1,200 pixels, and does not shift the page (X64, X69)', async () => {
    const { path } = await publish(
      admin,
      '<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->[referral-screener country="US" clinic-phone="+1 555 010 0199"]',
    );
    for (const width of [390, 1200]) {
      const { page } = await stranger(path, { viewport: { width, height: 844 } });
      const sizes = await page.evaluate(() => {
        const { width: own } = document.querySelector('referral-screener').getBoundingClientRect();
        const shift = performance.getEntriesByType('layout-shift').reduce((sum, { value }) => sum + value, 0);
        return { own, wide: document.documentElement.scrollWidth, shift };
      });
      assert.ok(sizes.own >= 256 && sizes.wide <= width && sizes.shift < 0.1, JSON.stringify(sizes));
    }
  });

  it('makes no request, from PHP or from the page (X40, X69)', async () => {
    const { path } = await publish(admin, '[referral-screener country="US"]');
    const { requests, person } = await visit(path);
    await person.start();
    await person.heading(words.questions.concerns.legend);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:')),
      [],
    );
    assert.doesNotMatch(log('requests.log'), /^plugin /m);
    assert.match(log('requests.log'), /^wordpress /m, 'the log would notice a request');
  });

  it('leaves the text of a shortcode and nothing of a block when it is switched off (X69)', async () => {
    const { path } = await publish(
      admin,
      '<!-- wp:referral-screener/screener {"country":"US"} /-->\n\n[referral-screener country="US"]',
    );
    deactivate();
    const { page } = await stranger(path);
    assert.equal(await page.$('referral-screener'), null);
    assert.match(await page.$eval('main', ({ innerText }) => innerText), /\[referral-screener country=/);
    activate();
  });

  it('deletes its one option when it is deleted (X69)', () => {
    php(`return update_option( 'referral_screener', array( 'values' => array( 'country' => 'US' ) ) );`);
    const left = php(`define( 'WP_UNINSTALL_PLUGIN', 'referral-screener/referral-screener.php' );
      include WP_PLUGIN_DIR . '/referral-screener/uninstall.php'; global $wpdb;
      return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%referral_screener%'" );`);
    assert.deepEqual(left, []);
  });

  it('causes no notice of PHP (X69)', () => {
    assert.doesNotMatch(log('php.log'), /referral-screener/);
  });
});

describe('the files of the plugin', () => {
  it('have a field for each attribute of the tag (X69)', () => {
    const rows = [...Object.values(attributes), lang].map(({ attribute }) => attribute);
    const fields = Object.entries(data.fields).filter(([, { is_look }]) => !is_look);
    assert.deepEqual(
      fields.map(([name]) => name),
      rows,
    );
  });

  it('are PHP that runs, guarded against a direct call (X69)', () => {
    for (const { path, text } of phpFiles) {
      assert.match(run('php', ['-l', join(folder, 'wp-content/plugins', path)]), /No syntax errors/);
      if (!path.endsWith('index.php'))
        assert.match(text, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, path);
    }
  });

  it('have one version, and the headers that the plugin directory asks for (X69)', () => {
    assert.equal(header(main, 'Version'), version);
    assert.equal(header(readme, 'Stable tag'), version);
    assert.equal(JSON.parse(textOf('block/block.json')).version, version);
    for (const name of ['Requires at least', 'Requires PHP', 'License'])
      assert.equal(header(readme, name), header(main, name), name);
    assert.equal(header(main, 'Text Domain'), 'referral-screener');
    for (const { path, text } of files) assert.ok(!text.includes('{{version}}'), path);
  });

  it('name a WordPress that this suite has seen as tested (X69)', () => {
    const [seen, tested] = [php('return get_bloginfo( "version" );'), header(readme, 'Tested up to')];
    const order = tested.split('.').map((part, at) => Number(part) - Number(seen.split('.')[at]));
    assert.match(tested, /^\d+\.\d+$/);
    assert.ok((order.find((difference) => difference !== 0) ?? 0) <= 0, `${tested} is newer than ${seen}`);
  });

  it('have a readme by the rules of the directory (X69)', () => {
    assert.match(readme, /^=== Referral Screener ===\n/);
    const short = readme.split('\n\n')[1].trim();
    assert.ok(short.length <= 150 && !short.includes('\n'), `${short.length} characters`);
    assert.ok(header(readme, 'Tags').split(',').length <= 5);
    assert.equal(header(readme, 'License'), 'MIT');
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      assert.ok(readme.includes(`\n== ${section} ==\n`), section);
    assert.ok(readme.includes(`\n= ${version} =\n`));
  });

  it('keep the rules of the directory for code (X69)', () => {
    const forbidden =
      /\b(eval|base64_decode|create_function|shell_exec|exec|system|passthru|curl_\w+|file_get_contents|file_put_contents|fopen|wp_remote_\w+|wp_mail|setcookie|extract|\$wpdb|\$_(GET|POST|REQUEST|COOKIE|SERVER|FILES))\b/;
    for (const { path, text } of phpFiles) {
      assert.doesNotMatch(text, forbidden, path);
      for (const [, name] of text.matchAll(/^function (\w+)/gm)) assert.match(name, /^referral_screener_/, path);
      for (const [, domain] of text.matchAll(/\b(?:esc_html__|esc_attr__|esc_html_e|_x|__)\( .*?, '([\w-]+)' \)/g))
        assert.equal(domain, 'referral-screener', path);
      assert.doesNotMatch(text, /<\?(?!php)|<\?php\s+echo \$/, path);
    }
    for (const { path, text } of files.filter((file) => /\.(php|json)$|editor\.js$/.test(file.path)))
      for (const [url] of text.matchAll(/https?:\/\/\w[^\s"'<)]*/g))
        assert.match(
          url,
          /^https:\/\/(opensource\.org|schemas\.wp\.org|findahelpline\.com|[\w-]+\.example|www\.weather\.gov)/,
          path,
        );
    const names = files.map(({ path }) => path);
    for (const name of names) assert.match(name, /^referral-screener\/[\w./-]+$/);
    assert.ok(names.every((name) => !/\/\.|\.(zip|exe|phar|sh)$/.test(name)));
    assert.ok(names.includes('referral-screener/LICENSE'));
  });
});
