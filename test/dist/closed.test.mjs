import { transform } from 'esbuild';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { protocol } from 'referral-screener/protocol';
import { clinicPage, useSite } from './helpers/site.mjs';
import { treeOf } from './helpers/tree.mjs';
import { optionLabel, referred, visitor, words } from './helpers/visitor.mjs';

const typed = 'Zebrazepam';
const answers = { ...referred, medicines: ['sertraline', 'bupropion', `other:${typed}`] };

/** Ids that are in no attribute of the page, and the words of the answers and of the outcome. */
const ids = 'bp-controlled talk-therapy not-enough wore-off referral-mental-health'.split(' ');
const labels = Object.entries(answers).map(([id, given]) => [given].flat().map((one) => optionLabel(words, id, one)));
const legends = Object.values(words.questions).map(({ legend }) => legend);
const titles = [words.outcomes['referral-mental-health'].title, words.outcome.why, words.check.title];
const texts = [typed, ids, labels, legends, titles].flat(2);
const secrets = texts.filter((text) => typeof text === 'string' && text.length > 4);
const leaked = (text) => secrets.filter((secret) => text.includes(secret));

/**
 * A passive recorder, as trackers have it, loaded before the drop-in. At each event of the window and each change of the
 * page it notes what can be read then, but no keys: no widget can hide those.
 */
const recorder = `
  window.log = [];
  window.details = [];
  const note = (...what) => log.push(what.map((value) => String(value).slice(0, 5000)).join(' '));
  const look = (node) => {
    if (!(node instanceof Element)) return node?.nodeType === 11 ? node.innerHTML : '';
    return [node.outerHTML, node.innerText, node.value, node.checked, node.name, node.ariaLabel,
      node.shadowRoot?.innerHTML, node.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] })].join(' ');
  };
  const own = ['screener-start', 'screener-finish', 'screener-link'];
  const events = Object.keys(window).concat(Object.keys(HTMLElement.prototype), Object.getOwnPropertyNames(HTMLElement.prototype))
    .filter((name) => name.startsWith('on')).map((name) => name.slice(2))
    .concat(own, 'focusin', 'focusout', 'compositionend', 'DOMContentLoaded');
  for (const type of new Set(events)) addEventListener(type, (event) => {
    if (own.includes(type)) details.push([type, event.detail]);
    note(type, JSON.stringify(event.detail ?? ''), event.submitter && look(event.submitter));
    for (const node of event.composedPath()) if (node !== window && node !== document) note('path', look(node));
    note('target', look(event.target), 'related', look(event.relatedTarget), 'active', look(document.activeElement));
    note('selection', getSelection());
  }, true);
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records)
      note('mutation', attributeName, look(target), [...addedNodes].map(look));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true });
`;
const openWidget = `customElements.define('open-widget', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<label><input type="checkbox" value="open-answer">High pressure</label>';
  }
});`;

const source = await readFile(new URL('../helpers/spy.ts', import.meta.url), 'utf8');
const spy = await transform(source, { loader: 'ts', format: 'iife', globalName: 'spy' });
/** All that a script can read of the element and of the page. */
const readAll = (page) =>
  page.evaluate(`${spy.code}; {
    const element = document.querySelector('referral-screener');
    spy.reachable(element) + spy.textAndHtml(element);
  }`);

describe('what the page can see of a visit (X41)', () => {
  const site = useSite({
    '/': clinicPage({
      attributes: 'country="US"',
      head: '<script src="/recorder.js"></script><script src="/open-widget.js"></script>',
      body: '<referral-screener></referral-screener><open-widget></open-widget>',
    }),
    '/plain/': clinicPage(),
    '/recorder.js': recorder,
    '/open-widget.js': openWidget,
  });
  let log;
  let details;
  before(async () => {
    const { page, messages } = await site.open();
    const person = visitor(page);
    await person.press('checkbox', 'High pressure');
    await person.finish(answers);
    await person.press('button', words.handoff.copy);
    await person.back();
    await person.heading(words.check.title);
    [log, details] = await page.evaluate(() => [globalThis.log, globalThis.details]);
    assert.deepEqual(messages, []);
  });

  it('a passive recorder sees no question, no answer and no outcome, on any page of a whole visit', () => {
    for (const type of ['click', 'input', 'focusin', 'screener-start', 'screener-finish'])
      assert.ok(log.filter((entry) => entry.startsWith(type)).length > 0, `the recorder has ${type}`);
    assert.match(log.join('\n'), /open-answer/, 'the recorder reads a widget with an open root');
    assert.deepEqual(leaked(log.join('\n')), []);
  });

  it('every event that leaves the element has the version of the protocol, and nothing else (X42)', () => {
    const detail = { version: protocol.version };
    assert.deepEqual(details, [
      ['screener-start', detail],
      ['screener-finish', detail],
    ]);
  });

  it('no answer can be reached from the element, and after Clear none is in the accessibility tree (X16)', async () => {
    const { page } = await site.open('/plain/');
    const person = visitor(page);
    const tree = async () => JSON.stringify(await treeOf(page));
    await person.finish(answers);
    // The list as a whole is folded: closed, it is not in the tree.
    await person.press('DisclosureTriangle', words.handoff.whole);
    assert.ok(leaked(await tree()).length > 5, 'the tree has answers');
    const found = await readAll(page);
    assert.match(found, /clinicName/);
    assert.deepEqual(leaked(found), []);
    await person.clear();
    assert.deepEqual([...leaked(await tree()), ...leaked(await readAll(page))], []);
  });
});
