import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { reserve } from '../../demo/configurator/reserve.ts';
import { useSite } from './helpers/site.mjs';
import { visitor, words } from './helpers/visitor.mjs';

const root = new URL('../../', import.meta.url);
const manual = readFileSync(new URL('docs/embed.md', root), 'utf8');
const hashOf = (name) =>
  createHash('sha384')
    .update(readFileSync(new URL(`dist/${name}`, root)))
    .digest('base64');
const hashes = {
  'HASH-ES': hashOf('referral-screener.es.js'),
  'HASH-HISTORY': hashOf('referral-screener.history.js'),
  HASH: hashOf('referral-screener.js'),
};
const NONCE = 'c2NyZWVuZXI';
const filled = (text) =>
  Object.entries({ ...hashes, NONCE }).reduce((made, [name, value]) => made.replaceAll(name, value), text);

/** All code blocks of the manual, as a clinic copies them. */
const blocks = (language) =>
  [...manual.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``, 'g'))].map(([, text]) => text);
const headers = blocks('http').map((text) => filled(text.replace('Content-Security-Policy: ', '')));
const [meta] = blocks('html').filter((text) => text.startsWith('<meta'));
const [integrity] = blocks('html').filter((text) => text.includes('integrity='));
const [style] = blocks('css');

/** The main script as in the manual, with its hash; the others in the same way. */
const english = filled(integrity).replace('/referral-screener/', '/').replace('<script', `<script nonce="${NONCE}"`);
const beside = (part, hash) =>
  english.replace('referral-screener.js', `referral-screener.${part}.js`).replace(hashes.HASH, hash);
const spanish = beside('es', hashes['HASH-ES']);
const medicineHistory = beside('history', hashes['HASH-HISTORY']);
const page = (head = '', attributes = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}
  <title>Clinic</title><link rel="stylesheet" href="/site.css">${spanish}${english}${medicineHistory}</head>
  <body><referral-screener ${attributes} country="US"><p>Call us.</p></referral-screener></body></html>`;
const policed = (policy, html) => (response) =>
  response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(html);

describe('the recipes of the manual', () => {
  const site = useSite({
    ...Object.fromEntries(headers.map((policy, at) => [`/${at}/`, policed(policy, page())])),
    '/meta/': page(meta),
    '/style/': policed(headers[0], page('', `style="${reserve}"`)),
    '/site.css': style,
  });

  async function open(path) {
    const prepare = (one) =>
      one.evaluateOnNewDocument(() => {
        globalThis.violations = [];
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          globalThis.violations.push(`${violatedDirective} ${blockedURI}`),
        );
      });
    const { page: opened, messages } = await site.open(path, { prepare });
    const person = visitor(opened);
    await person.start();
    await person.heading(words.questions.concerns.legend);
    await person.find('button', 'Español');
    assert.ok(await opened.evaluate(() => Array.isArray(globalThis.referralScreenerHistory)), 'no medicine history');
    return { opened, messages, violations: await opened.evaluate(() => globalThis.violations) };
  }

  for (const [path, policy] of [...headers.map((one, at) => [`/${at}/`, one]), ['/meta/', meta]])
    it(`run without a violation, with integrity and the reserved height: ${policy.replaceAll(/sha384-\S{64}/g, 'sha384-…')} (X40, X64)`, async () => {
      const { opened, messages, violations } = await open(path);
      assert.deepEqual([...violations, ...messages], []);
      const height = await opened.$eval('referral-screener', (element) => getComputedStyle(element).minHeight);
      assert.match(height, /^min\(100vh, \d+px\)$|^\d+px$/);
    });

  it('have every kind: self, hash, nonce, strict-dynamic, Trusted Types and a meta element', () => {
    assert.ok(meta && integrity);
    for (const kind of ["'self'", "'sha384-", "'nonce-", "'strict-dynamic'", 'trusted-types lit-html'])
      assert.ok(
        headers.some((policy) => policy.includes(kind)),
        kind,
      );
  });

  it('name the height of the snippet in the manual’s tag and in its style sheet (X64)', () => {
    const plain = (text) => text.replaceAll(/\s/g, '');
    assert.ok(manual.includes(`<referral-screener style="${reserve}"`));
    assert.equal(plain(style), `referral-screener{${reserve};}`);
  });

  it('say rightly that a strict policy forbids the attribute style: the widget works without it (X64)', async () => {
    const { violations } = await open('/style/');
    assert.deepEqual(violations, ['style-src-attr inline']);
  });
});
