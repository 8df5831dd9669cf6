import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { questions } from 'referral-screener/protocol';
import { replaced } from '../../scripts/audit-plugin.mjs';
import { auditBundle, auditPages, auditScript, makeAudit } from '../../scripts/audit.mjs';
import { integrity } from '../../scripts/integrity.mjs';
import { outcomeIds } from '../../src/protocol/outcomes.ts';
import { dense, printed, printStub } from './helpers/pdf.mjs';
import { clinicPage, useSite } from './helpers/site.mjs';
import { words } from './helpers/visitor.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const { 'referral-screener.js': madeFrom } = await integrity();
const files = await makeAudit();
const pages = await auditPages();
const axe = read('node_modules/axe-core/axe.min.js');

const audited = `/audit/${auditScript}`;
const meta = '<meta name="referral-screener-audit" content="not for patients">';
/** A page of a clinic with the audit copy in place of the real script. */
const clinic = (head = '', attributes = 'country="US"') =>
  clinicPage({ attributes, head, body: '<referral-screener><p>Call our clinic.</p></referral-screener>' }).replace(
    '/referral-screener.js',
    audited,
  );
const hiding = `referral-screener { opacity: 0; visibility: hidden; font-size: 0; color: transparent; filter: opacity(0) }
  .audit-banner, referral-screener * { display: none !important }`;

describe('the audit copy (X93)', () => {
  it('is the real script of the same build, but for an open root and four modules', async () => {
    const real = await auditBundle(false);
    assert.equal(real.code, read('dist/referral-screener.js'));
    const audit = await auditBundle();
    const added = audit.modules.filter((path) => !real.modules.includes(path));
    const own = readdirSync(new URL('integrations/audit/', root)).filter((name) => name.endsWith('.ts'));
    const expected = [...own.map((name) => `integrations/audit/${name}`), 'test/fixtures/people.ts'];
    assert.deepEqual(added.sort(), expected.sort());
    assert.deepEqual(
      real.modules.filter((path) => !audit.modules.includes(path)),
      [],
    );
    const modes = ({ code }) => code.match(/mode:\s*"(open|closed)"/g);
    assert.deepEqual([modes(real), modes(audit)], [['mode:"closed"'], ['mode:"open"']]);
    for (const path of Object.keys(replaced)) assert.ok(audit.modules.includes(path), path);
  });

  it('names the version, and the hash of the script that it is a copy of', () => {
    const { version } = JSON.parse(read('package.json'));
    const [first] = files[auditScript].split('\n');
    assert.ok(first.startsWith(`/*! Audit copy of referral-screener ${version}`) && first.includes(madeFrom), first);
    assert.ok(files['index.html'].includes(madeFrom));
    assert.ok(files[auditScript].includes('Audit copy. Not for patients.'));
  });

  it('shows every question and every outcome', () => {
    const ids = pages.map(({ id }) => id);
    for (const { id } of questions) assert.ok(ids.includes(id), id);
    for (const id of outcomeIds) assert.ok(ids.includes(`outcome-${id}`), id);
    for (const id of ['intro', 'help', 'check', 'history', 'failure', 'problem', 'fixed']) assert.ok(ids.includes(id), id);
    for (const id of ids) assert.ok(files['index.html'].includes(`href="?page=${id}"`), id);
  });
});

describe('the audit copy, in a browser', () => {
  const site = useSite({
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`/audit/${name}`, text])),
    '/audit/print.html': files['index.html'].replace('</title>', '</title><script src="/stub.js"></script>'),
    '/stub.js': printStub,
    '/real/': clinicPage({ attributes: 'country="US"' }),
    '/by-mistake/': clinic(),
    '/hiding/': clinic(`${meta}<style>${hiding}</style>`),
    '/fhir/': clinic(`${meta}<script src="/referral-screener.fhir.js" defer></script>`),
    '/both/': clinicPage({ head: meta, body: `<referral-screener></referral-screener><script src="${audited}" defer></script>` }),
  });

  async function open(path) {
    const opened = await site.open(path);
    await opened.page.waitForSelector('[data-audit-page]', { timeout: 20_000 });
    return opened;
  }
  /** What axe-core finds when it is run from the page, as a scanner runs it. */
  async function scan(page) {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      scrollTo(0, document.documentElement.scrollHeight);
      const rules = Object.fromEntries(
        ['color-contrast-enhanced', 'label-content-name-mismatch', 'target-size'].map((id) => [id, { enabled: true }]),
      );
      const found = await globalThis.axe.run(document, { rules });
      const lines = (results) =>
        results.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
      const isInside = ({ target }) => Array.isArray(target[0]) && target[0][0].includes('referral-screener');
      return {
        faults: lines(found.violations),
        undecided: lines(found.incomplete),
        inside: found.passes.flatMap(({ nodes }) => nodes).filter(isInside).length,
      };
    });
  }
  const inRoot = (page, look) => page.evaluate(`(() => {
    const root = document.querySelector('referral-screener').shadowRoot;
    return (${look})(root);
  })()`);
  const bannerText = (page) => inRoot(page, `(root) => root.querySelector('.audit-banner').innerText`);

  it('shows a scanner each kind of page, with its banner and without a fault (X20, X31)', async () => {
    const { page, messages, close } = await open('/audit/index.html');
    for (const { id, at } of pages) {
      await page.goto(`${site.origin}/audit/index.html?page=${id}`);
      await page.waitForSelector(`[data-audit-page="${id}"]`, { timeout: 20_000 });
      const { faults, undecided, inside } = await scan(page);
      assert.deepEqual(faults, [], id);
      // In a box that scrolls, axe cannot tell the contrast of what the rows in reach cover.
      if (id !== 'fixed') assert.deepEqual(undecided, [], id);
      assert.ok(inside > 50, `${id}: ${inside} nodes`);
      assert.match(await bannerText(page), /^Audit copy\. Not for patients\. The answers shown are invented\./, id);
      assert.ok((await bannerText(page)).includes(madeFrom.slice(0, 19)), id);
      const place = await inRoot(page, `(root) => root.querySelector('[data-page]')?.dataset.page`);
      assert.equal(place, id.startsWith('history') ? place : at === 'failure' ? undefined : at, id);
      assert.ok(await inRoot(page, `(root) => root.querySelector('a[href="tel:988"]')`), `${id}: crisis help`);
    }
    const others = messages.filter(({ text }) => !text.includes('The audit asks for this page.'));
    assert.deepEqual(others, []);
    await close();
  });

  it('is in Spanish where the address asks for it, and its banner is in both languages', async () => {
    const { page, close } = await open('/audit/index.html?page=check&lang=es');
    assert.equal(await inRoot(page, `(root) => root.querySelector('[data-page]').lang`), 'es');
    assert.match(await bannerText(page), /No es para pacientes/);
    assert.deepEqual((await scan(page)).faults, []);
    await close();
  });

  it('has pages that a scanner does not see in the real script (X41)', async () => {
    const { page, close } = await site.open('/real/');
    assert.equal((await scan(page)).inside, 0);
    await close();
  });

  it('shows only crisis help and the clinic’s text on a page that does not ask for an audit (X93)', async () => {
    const { page, close } = await site.open('/by-mistake/');
    const text = await inRoot(page, '(root) => root.textContent');
    for (const part of ['Not for patients', words.frame.failed, words.crisis.call('988')]) assert.ok(text.includes(part), part);
    assert.ok(!text.includes(words.intro.start));
    assert.ok(await page.evaluate(() => document.querySelector('referral-screener p').checkVisibility()));
    await close();
  });

  it('has a banner that no style of the page hides, and that comes back when a script removes it', async () => {
    const { page, close } = await open('/hiding/?page=told');
    const isSeen = () =>
      inRoot(page, `(root) => {
        const banner = root.querySelector('.audit-banner');
        return banner?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && banner.clientHeight > 40;
      }`);
    assert.equal(await isSeen(), true);
    await inRoot(page, `(root) => root.querySelector('.audit-banner').remove()`);
    await page.evaluate(() => document.querySelector('referral-screener').setAttribute('clinic-name', 'Another'));
    assert.equal(await isSeen(), true);
    await close();
  });

  it('says on paper that the answers are invented, on one page as before (X71)', async () => {
    const { page, close } = await open('/audit/print.html?page=outcome-referral-both');
    await inRoot(page, `(root) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === ${JSON.stringify(words.handoff.print)}).click()`);
    const [sheet, ...more] = await printed(page, 'letter');
    assert.ok(sheet.text.includes(dense('AUDIT COPY. NOT FOR PATIENTS. INVENTED ANSWERS.')));
    assert.ok(sheet.text.includes(dense('AUDIT COPY, INVENTED ANSWERS.')));
    assert.deepEqual(more, []);
    await close();
  });

  it('offers no file for medical software', async () => {
    const { page, close } = await open('/fhir/?page=outcome-referral-both');
    const buttons = await inRoot(page, `(root) => [...root.querySelectorAll('button')].map(({ textContent }) => textContent.trim())`);
    assert.ok(buttons.includes(words.handoff.print) && !buttons.includes(words.handoff.downloadData), buttons.join());
    await close();
  });

  it('leaves the page to the real script, if that was first', async () => {
    const { page, messages, close } = await site.open('/both/?page=told');
    const seen = await page.evaluate(() => {
      const { shadowRoot, dataset } = document.querySelector('referral-screener');
      return [shadowRoot, dataset.auditPage ?? null];
    });
    assert.deepEqual(seen, [null, null]);
    assert.match(messages.map(({ text }) => text).join(), /loaded twice/);
    await close();
  });
});
