import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { protocol } from 'referral-screener/protocol';
import { answers, leaked, openWidget, reachable, recorder } from './helpers/recorder.mjs';
import { clinicPage, useSite } from './helpers/site.mjs';
import { visitor, words } from './helpers/visitor.mjs';

describe('what the page can see of a visit (X41)', () => {
  const site = useSite({
    '/': clinicPage({
      head: '<script src="/recorder.js"></script><script src="/open-widget.js"></script>',
      body: '<referral-screener></referral-screener><open-widget></open-widget>',
    }),
    '/recorder.js': recorder,
    '/open-widget.js': openWidget,
  });

  it('a passive recorder sees no question, no answer and no outcome, on any page of a whole visit', async () => {
    const { page, errors } = await site.open();
    const person = visitor(page, words);
    await person.finish(answers);
    await person.click('button', words.handoff.copy);
    await person.back();
    await person.heading(words.check.title);
    const log = await page.evaluate(() => globalThis.log);
    assert.ok(log.length > 500, `${log.length} entries`);
    for (const type of ['click', 'input', 'focusin', 'screener-start', 'screener-finish'])
      assert.ok(
        log.some((entry) => entry.startsWith(type)),
        `the recorder has ${type}`,
      );
    assert.deepEqual(leaked(log.join('\n')), []);
    assert.deepEqual(errors(), []);
  });

  it('the recorder works: it reads the answer in a widget with an open root', async () => {
    const { page } = await site.open();
    await visitor(page, words).click('checkbox', 'High pressure');
    assert.match(await page.evaluate(() => globalThis.log.join('\n')), /open-answer/);
  });

  it('nothing that can be reached from the element holds a question, an answer or the outcome', async () => {
    const { page } = await site.open();
    const person = visitor(page, words);
    await person.finish(answers);
    const { objects, text } = await page.evaluate(reachable);
    assert.ok(objects > 50, `${objects} objects were read`);
    assert.match(text, /clinicName/);
    assert.deepEqual(leaked(text), []);
    await person.back();
    assert.deepEqual(leaked((await page.evaluate(reachable)).text), []);
  });

  it('the page gets no root, no internals and no markup of it', async () => {
    const { page } = await site.open();
    await visitor(page, words).start();
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
    const { page } = await site.open();
    const details = [];
    await page.exposeFunction('heard', (type, detail) => details.push([type, detail]));
    await page.evaluate(() => {
      for (const type of ['screener-start', 'screener-finish', 'screener-link'])
        document.addEventListener(type, ({ detail }) => globalThis.heard(type, JSON.stringify(detail)));
    });
    await visitor(page, words).finish(answers);
    const detail = JSON.stringify({ version: protocol.version });
    assert.deepEqual(details, [
      ['screener-start', detail],
      ['screener-finish', detail],
    ]);
  });
});
