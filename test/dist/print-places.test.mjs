import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { keyboard } from './helpers/keyboard.mjs';
import { dense, printed, printStub } from './helpers/pdf.mjs';
import { clinicPage, useSite } from './helpers/site.mjs';
import { referred, visitor, words } from './helpers/visitor.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; base-uri 'none'";
const watcher = `${printStub}
window.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
  violations.push(violatedDirective + ' ' + sample));`;

/** Everything that could hide, move, colour or cut a printout, or change its paper. */
const hostileLook = `
  @page :first { size: 90mm 120mm; margin: 40mm; }
  * { font: italic 40px serif !important; color: #fff !important; letter-spacing: 1em !important; }
  html { zoom: 2; background: #000 !important; }
  body { columns: 3; height: 40px; overflow: hidden; filter: invert(1); }
  main { position: fixed; inset: 50% 0 0 50%; transform: rotate(20deg) scale(0.4); opacity: 0.2; float: right; }
  main > * { display: inline-flex; width: 90px; break-inside: avoid; }
  @media print { main, referral-screener { display: none !important; } body::before { content: "Clinic print banner"; } }`;

/** Puts the screener into the shadow tree of another component. */
const nest = (into) => `addEventListener('DOMContentLoaded', () => {
  const screener = document.querySelector('referral-screener');
  const outer = document.createElement('section');
  screener.replaceWith(outer);
  const rootOf = (host, mode) => {
    const root = host.attachShadow({ mode });
    root.append(...['p', 'article', 'p'].map((name) => document.createElement(name)));
    for (const p of root.querySelectorAll('p')) p.textContent = 'Clinic text of a component';
    return root.querySelector('article');
  };
  ${into}
});`;
const nests = {
  'an open root': "rootOf(outer, 'open').append(screener);",
  'a closed root': "rootOf(outer, 'closed').append(screener);",
  'a slot of an open root in a closed one': `const card = document.createElement('div');
    rootOf(outer, 'closed').append(card);
    rootOf(card, 'open').append(document.createElement('slot'));
    card.append(screener);`,
};

const iframe = new URL('../../integrations/iframe/', import.meta.url);
const frameFiles = Object.fromEntries(
  await Promise.all(
    ['frame.html', 'frame.css', 'frame.js'].map(async (name) => [`/${name}`, await readFile(new URL(name, iframe), 'utf8')]),
  ),
);

describe('printing the list wherever the widget is (X71)', () => {
  const page = (head = '') => clinicPage({ head: `<script src="/watcher.js"></script>${head}` });
  const names = Object.keys(nests);
  const site = useSite(
    {
      ...frameFiles,
      '/frame.html': frameFiles['/frame.html'].replace('<script', '<script src="watcher.js"></script><script'),
      '/watcher.js': watcher,
      '/hostile.css': hostileLook,
      '/plain/': page(),
      ...Object.fromEntries(names.map((name, at) => [`/nest${at}.js`, nest(nests[name])])),
      ...Object.fromEntries(names.map((_, at) => [`/nest${at}/`, page(`<script src="/nest${at}.js"></script>`)])),
    },
    { 'content-security-policy': policy },
  );

  for (const [place, path, look] of [
    ['a page whose styles hide and move everything', '/plain/', '/hostile.css'],
    ...names.map((name, at) => [name, `/nest${at}/`]),
    ['the page for a frame', '/frame.html'],
  ])
    it(`prints only the list, on one page, under a strict policy, in ${place}`, async () => {
      const { page: opened, close } = await site.open(path);
      await visitor(opened).finish(referred);
      if (look) await opened.addStyleTag({ url: look });
      const person = visitor(opened, words, keyboard);
      await person.press('button', words.handoff.print);
      assert.equal(await opened.evaluate(() => globalThis.printed), 1, 'the dialogue opened');
      for (const format of ['Letter', 'A4']) {
        await person.press('button', words.handoff.print);
        const pages = await printed(opened, format);
        assert.equal(pages.length, 1, format);
        const [{ text, points, width }] = pages;
        for (const part of [words.handoff.documentTitle, words.handoff.asking, words.handoff.notes])
          assert.ok(text.includes(dense(part)), `“${part}” in: ${text}`);
        assert.doesNotMatch(text, /Clinic/);
        assert.ok(points > 10.9 && width > 590, `${points} points on ${width}`);
      }
      assert.deepEqual(await opened.evaluate(() => globalThis.violations), []);
      const clean = () => !document.documentElement.outerHTML.includes('data-referral-screener-print');
      assert.ok(await opened.evaluate(clean), 'the page is as before');
      await close();
    });
});
