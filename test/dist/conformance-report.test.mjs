import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { catalog, conformanceReport } from '../../scripts/accessibility/data.mjs';
import { reportPage } from '../../scripts/accessibility/html.mjs';
import { useSite } from './helpers/site.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/accessibility.md');
const report = conformanceReport();

const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const given = Object.values(report.chapters)
  .flatMap(({ criteria }) => criteria)
  .map(({ num, components: [{ name, adherence }] }) => [num, { name, ...adherence }]);
const byNumber = new Map(given);

describe('the accessibility conformance report (X20, X93)', () => {
  it('fits the schema of OpenACR', () => {
    const isValid = new Ajv({ strict: false }).compile(JSON.parse(read('test/fixtures/openacr-0.1.0.json')));
    assert.ok(isValid(report), JSON.stringify(isValid.errors));
  });

  it('has every criterion of the catalogue, with one of its terms', () => {
    for (const { id, criteria } of catalog.chapters)
      assert.deepEqual(
        report.chapters[id].criteria.map(({ num }) => num),
        criteria.map(([number]) => number),
      );
    const terms = catalog.terms.map(({ id }) => id);
    for (const [number, { name, level, notes }] of given) assert.ok(name === 'web' && terms.includes(level) && notes, number);
  });

  it('says of each criterion what docs/accessibility.md says, and never more', () => {
    const names = new Map(catalog.chapters.flatMap(({ criteria }) => criteria));
    const terms = { Supports: ['supports'], 'Not applicable': ['not-applicable'], 'For people': ['partially-supports', 'not-evaluated'] };
    for (const [, criterion, level, result, how] of rows) {
      const [number, ...name] = criterion.split(' ');
      const { level: term, notes } = byNumber.get(number);
      assert.ok(terms[result].includes(term), `${number}: ${term}`);
      assert.ok(notes.endsWith(how), number);
      assert.equal(names.get(number).toLowerCase(), name.join(' ').toLowerCase());
      if (level !== 'AAA') assert.notEqual(term, 'not-evaluated', `${number}: only criteria of level AAA may be`);
    }
    const numbers = new Set(rows.map(([, criterion]) => criterion.split(' ')[0]));
    const others = given.filter(([number]) => !numbers.has(number));
    for (const [number, { level }] of others) assert.equal(level, number === '4.1.1' ? 'not-applicable' : 'not-evaluated');
    assert.ok(page.includes(`Date: ${report.report_date}.`));
  });

  it('refuses a table that lacks a criterion, or has another result', () => {
    assert.throws(() => conformanceReport(page.replace('| 2.1.1 Keyboard', '| x Keyboard')), /lacks 2\.1\.1/);
    assert.throws(() => conformanceReport(page.replace('| A | Supports |', '| A | Mostly |')), /“Mostly” is no result/);
  });

  it('says that nobody with a disability has tried it, and that no clinician has reviewed it (X31)', () => {
    for (const text of [JSON.stringify(report), reportPage(report)]) {
      assert.match(text, /No person with a disability has tried this yet/);
      assert.match(text, /No clinician has reviewed the questions/);
    }
  });
});

describe('the accessibility conformance report, as a page', () => {
  const site = useSite({ '/': reportPage(report) });

  for (const width of [320, 1200])
    it(`has no fault that axe-core finds, and fits a window of ${width} px (X20)`, async () => {
      const { page: opened, messages, close } = await site.open('/', { viewport: { width, height: 800 } });
      await opened.evaluate(read('node_modules/axe-core/axe.min.js'));
      const { violations } = await opened.evaluate(() => globalThis.axe.run(document));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
        [],
      );
      assert.ok(await opened.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth));
      assert.deepEqual(messages, []);
      await close();
    });
});
