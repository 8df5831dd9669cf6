import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { protocol } from 'referral-screener/protocol';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { openWidget, reachable, recorder } from './helpers/recorder.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { answers, leaked } from './helpers/secrets.mjs';
import { visitor } from './helpers/visitor.mjs';
import { words } from './helpers/words.mjs';

describe('what the page can see of a visit (X41)', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    const head = '<script src="/recorder.js"></script><script src="/open-widget.js"></script>';
    site = await serve({
      '/': clinicPage({ head, body: '<referral-screener></referral-screener><open-widget></open-widget>' }),
      '/recorder.js': recorder,
      '/open-widget.js': openWidget,
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('a passive recorder sees no question, no answer and no outcome, on any page of a whole visit', async () => {
    const { page, errors } = await openPage(browser, `${site.origin}/`);
    const person = visitor(page);
    await person.finish(answers);
    await person.click('button', words.handoff.copy);
    await person.back();
    await person.heading(words.check.title);
    const log = await page.evaluate(() => globalThis.log);
    assert.ok(log.length > 500, `${log.length} entries`);
    for (const type of ['click', 'input', 'focusin', 'screener-start', 'screener-finish'])
      assert.ok(
        log.some((entry) => entry.startsWith(type)),
        `the recorder heard ${type}`,
      );
    assert.deepEqual(leaked(log.join('\n')), []);
    assert.deepEqual(errors(), []);
  });

  it('the recorder is a good one: it reads the answer in a widget whose root is open', async () => {
    const { page } = await openPage(browser, `${site.origin}/`);
    await page.locator('aria/High pressure[role="checkbox"]').click();
    const log = await page.evaluate(() => globalThis.log.join('\n'));
    assert.match(log, /planted-answer/);
  });

  it('nothing that can be reached from the element holds a question, an answer or the outcome', async () => {
    const { page } = await openPage(browser, `${site.origin}/`);
    await visitor(page).finish(answers);
    const { objects, text } = await page.evaluate(reachable);
    assert.ok(objects > 50, `${objects} objects were looked into`);
    assert.match(text, /clinicName/);
    assert.deepEqual(leaked(text), []);
    // While the visitor is at it, and not only at the end.
    await visitor(page).back();
    assert.deepEqual(leaked((await page.evaluate(reachable)).text), []);
  });

  it('the page gets no root, no internals and no markup of it', async () => {
    const { page } = await openPage(browser, `${site.origin}/`);
    await visitor(page).start();
    const got = await page.evaluate(() => {
      const element = document.querySelector('referral-screener');
      const attempt = (get) => {
        try {
          return String(get());
        } catch (error) {
          return error.name;
        }
      };
      return {
        shadowRoot: attempt(() => element.shadowRoot),
        internals: attempt(() => element.attachInternals()),
        viaPrototype: attempt(() => HTMLElement.prototype.attachInternals.call(element)),
        secondRoot: attempt(() => element.attachShadow({ mode: 'open' })),
        renderRoot: attempt(() => element.renderRoot === element),
        html: attempt(() => element.getHTML({ serializableShadowRoots: true })),
        text: attempt(() => element.innerText.trim()),
        fromPoint: attempt(() => document.elementFromPoint(200, 200).localName),
      };
    });
    assert.deepEqual(got, {
      shadowRoot: 'null',
      internals: 'NotSupportedError',
      viaPrototype: 'NotSupportedError',
      secondRoot: 'NotSupportedError',
      renderRoot: 'true',
      html: '',
      text: '',
      fromPoint: 'referral-screener',
    });
  });

  it('every event that leaves the element says the version of the protocol, and nothing else (X42)', async () => {
    const { page } = await openPage(browser, `${site.origin}/`);
    const details = [];
    await page.exposeFunction('heard', (type, detail) => details.push([type, detail]));
    await page.evaluate(() => {
      for (const type of ['screener-start', 'screener-finish', 'screener-link'])
        document.addEventListener(type, ({ detail }) => globalThis.heard(type, JSON.stringify(detail)));
    });
    await visitor(page).finish(answers);
    const detail = JSON.stringify({ version: protocol.version });
    assert.deepEqual(details, [
      ['screener-start', detail],
      ['screener-finish', detail],
    ]);
  });
});
