// The website of the tests, as an author, an administrator and a stranger see it. `run.mjs` has started it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../../scripts/browsers.mjs';
import { visitor } from '../../dist/helpers/visitor.mjs';
import { run } from './install.mjs';

export const { WORDPRESS_SITE: folder, WORDPRESS_ORIGIN: origin } = process.env;

/** Runs PHP inside of WordPress, and parses what it returns. */
export function php(code) {
  const program = `$_SERVER['HTTP_HOST'] = '${new URL(origin).host}'; require '${folder}/wp-load.php';
    require_once ABSPATH . 'wp-admin/includes/plugin.php'; echo '<<<' . wp_json_encode( (function () { ${code} })() );`;
  return JSON.parse(run('php', ['-r', program]).split('<<<')[1]);
}

const plugin = "'referral-screener/referral-screener.php'";
/** Also checks that the plugin prints nothing when it is switched on. */
export const activate = () => php(`return activate_plugin( ${plugin} );`);
export const deactivate = () => php(`return deactivate_plugins( ${plugin} );`);

/** What PHP and the plugin wrote down. */
export const log = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');

export function useBrowser() {
  let browser;
  before(async () => {
    browser = await launch({ ...(await findChromium()), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  });
  after(() => browser?.close());

  /** A browser that nobody has used before, with its messages and requests. */
  const stranger = async (path, { viewport = { width: 390, height: 844 } } = {}) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const [messages, requests] = [[], []];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => {
      messages.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.setViewport(viewport);
    if (path) await page.goto(new URL(path, origin).href, { waitUntil: 'load' });
    return { page, messages, requests, close: () => context.close() };
  };

  /** The dashboard of one user, whose password is the name. */
  const login = async (name) => {
    const opened = await stranger('/wp-login.php', { viewport: { width: 1200, height: 900 } });
    const { page } = opened;
    // The page moves the focus to this field a moment after it has loaded, and what is typed elsewhere would be lost.
    await page.waitForFunction(() => document.activeElement?.id === 'user_login');
    await page.locator('#user_login').fill(name);
    await page.locator('#user_pass').fill(name);
    await Promise.all([page.waitForNavigation(), page.locator('#wp-submit').click()]);
    return opened;
  };

  /** What a user saves from the editor: through the same interface, and so through the same filter of HTML. */
  const publish = async (page, content) => {
    if (!page.url().includes('post-new.php')) await page.goto(`${origin}/wp-admin/post-new.php`, { waitUntil: 'load' });
    const data = { status: 'publish', title: 'Is a referral the next step?', content };
    const post = await page.evaluate(
      (one) =>
        window.wp
          .apiFetch({ path: '/wp/v2/posts', method: 'POST', data: one })
          .then(({ id, content: { raw } }) => ({ id, raw })),
      data,
    );
    return { ...post, path: `/?p=${post.id}` };
  };

  /** Opens a published page and begins the questions. */
  const visit = async (path, catalogue) => {
    const opened = await stranger(path);
    return { ...opened, person: visitor(opened.page, catalogue) };
  };

  return { stranger, login, publish, visit };
}
