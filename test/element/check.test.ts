import { expect } from '@open-wc/testing';
import { attributeDocs } from '../../src/settings/docs.js';
import { protocol } from '../../src/protocol/index.js';
import { version } from '../../src/version.js';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { heard, tryOut } from '../helpers/quiet.js';
import { visit } from '../helpers/visitor.js';

const page = globalThis as unknown as Record<string, unknown>;

/** The tables on the console during `doing`. */
async function tables(doing: () => Promise<unknown>): Promise<Record<string, string>[]> {
  const found: Record<string, string>[] = [];
  const before = console.table;
  console.table = (rows: Record<string, string>) => void found.push(rows);
  await doing().finally(() => (console.table = before));
  return found;
}

describe('check()', () => {
  it('has versions, language, settings, colours, trackers, what was blocked, and duplicates (X68)', async () => {
    const { visitor } = await tryOut({
      lang: 'pt-BR',
      'min-medicines': '9',
      style: '--referral-screener-accent: yellow',
    });
    const { settings, look, scripts, ...rest } = visitor.element.check();
    expect(rest).to.deep.equal({
      version,
      protocol: protocol.version,
      reviewBy: protocol.reviewBy,
      language: { asked: 'pt-BR', shown: 'en', loaded: ['en'] },
      trackers: [],
      blocked: [],
      elements: document.querySelectorAll('referral-screener').length,
      isSecureContext: true,
      isFramed: window !== parent,
    });
    const message = 'min-medicines="9" is out of range: use 2 to 6. “6” is used.';
    expect(settings).to.deep.equal([{ attribute: 'min-medicines', found: '9', allowed: '2 to 6', used: '6', message }]);
    expect(look).to.have.length(1);
    expect(look[0]).to.contain('--referral-screener-accent: yellow has 1:1 on #ffffff');
    expect(scripts.every((address) => address.includes('referral-screener'))).to.be.true;
  });

  it('is plain, and frozen all through (X68)', async () => {
    const report = (await visit(fullClinic)).element.check();
    for (const part of [report, report.language, report.settings, report.look, report.trackers])
      expect(Object.isFrozen(part)).to.be.true;
    expect(report).to.deep.equal(JSON.parse(JSON.stringify(report)));
  });

  it('says the same on every page of any visit: nothing of an answer or of the place (X41, X68)', async () => {
    const reports = new Set<string>();
    for (const { answers } of [people.triedTwo, people.asksForEverything, people.drinksTooMuch]) {
      const visitor = await visit(fullClinic);
      await visitor.walks(answers, {
        onPage: ({ element }) => void reports.add(JSON.stringify(element.check())),
      });
      reports.add(JSON.stringify(visitor.element.check()));
      visitor.element.remove();
    }
    expect([...reports]).to.have.length(1);
  });

  it('works on an element that is on no page, and says nothing of itself there (X68)', async () => {
    const element = document.createElement('referral-screener');
    const said = await heard('warn', async () => expect(element.check().version).to.equal(version));
    expect(said.join()).to.contain('country is missing');
  });

  it('tells what the policy stopped of the widget’s files, and nothing else of the page (X68)', async () => {
    const { element } = await visit(fullClinic);
    for (const blockedURI of ['https://clinic.example/referral-screener.es.js', 'https://ads.example/pixel.js'])
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI,
          effectiveDirective: 'script-src-elem',
          violatedDirective: 'script-src-elem',
          documentURI: location.href,
          disposition: 'enforce',
          originalPolicy: '',
          statusCode: 200,
        }),
      );
    expect(element.check().blocked).to.deep.equal(['script-src-elem: https://clinic.example/referral-screener.es.js']);
  });
});

describe('debug', () => {
  it('prints what check() returns, once, as one table (X68)', async () => {
    const found = await tables(async () => {
      const visitor = await visit({ ...fullClinic, debug: '' });
      await visitor.starts();
      await visitor.skips();
    });
    expect(found).to.have.length(1);
    const { elements, ...report } = (await visit(fullClinic)).element.check();
    expect(elements).to.be.above(0);
    for (const [name, value] of Object.entries(report)) expect(found[0]![name]).to.equal(JSON.stringify(value));
  });

  it('prints nothing unless it is set (X68)', async () => {
    expect(await tables(() => visit({ ...fullClinic, debug: 'off' }))).to.deep.equal([]);
    expect(attributeDocs.some(({ attribute }) => attribute === 'debug')).to.be.true;
  });
});

describe('trackers on the page', () => {
  afterEach(() => {
    for (const name of ['fbq', 'hj', 'ttq']) Reflect.deleteProperty(page, name);
  });

  it('are named once on the console, with what to do, and again where more are loaded by Start (X45)', async () => {
    page.fbq = () => undefined;
    page.hj = () => undefined;
    const { visitor, said } = await tryOut({});
    expect(said).to.deep.equal([
      '<referral-screener>: there may be trackers on this page: Meta Pixel (fbq), Hotjar (hj). ' +
        'Remove them from it, as docs/privacy.md says.',
    ]);
    expect(visitor.element.check().trackers).to.deep.equal(['Meta Pixel (fbq)', 'Hotjar (hj)']);
    expect(await heard('warn', () => visitor.isRedrawn())).to.deep.equal([]);
    page.ttq = [];
    const later = await heard('warn', () => visitor.starts());
    expect(later.join()).to.contain('TikTok Pixel (ttq)');
    expect(await heard('warn', () => visitor.skips())).to.deep.equal([]);
  });

  it('are told by their names alone: nothing of them is read or called, and an id is none (X45)', async () => {
    let reads = 0;
    Object.defineProperty(page, 'fbq', { configurable: true, get: () => (reads += 1) });
    const named = document.body.appendChild(document.createElement('div'));
    named.id = 'hj';
    const { said } = await tryOut({});
    named.remove();
    expect(said.join()).to.contain('Meta Pixel (fbq).').and.not.contain('Hotjar');
    expect(reads).to.equal(0);
  });
});
