import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { extractText, getDocumentProxy } from 'unpdf';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { importSource } from './helpers/bundle.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { heavy, visitor } from './helpers/visitor.mjs';
import { medicineLabel } from './helpers/words.mjs';

const { es } = await importSource('src/locales/es.ts');

/** The language as a script of its own, as a page would load it. */
const { outputFiles } = await build({
  stdin: {
    contents: `import { addLanguage } from './add.ts'; import { es } from './es.ts'; addLanguage(es);`,
    resolveDir: fileURLToPath(new URL('../../src/locales', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  write: false,
});

describe('printing the list to take along, in Spanish (X71, X33)', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({
      '/': clinicPage({
        head: '<script src="/stub.js"></script><script src="/spanish.js" defer></script>',
        attributes: 'lang="es" country="US"',
      }),
      '/stub.js': 'window.printed = 0; window.print = () => { printed += 1; };',
      '/spanish.js': outputFiles[0].text,
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('fits twelve medicines with long names on one page, of Letter and of A4 (X71)', async () => {
    const { page, errors } = await openPage(browser, `${site.origin}/`);
    const person = visitor(page, es);
    await person.finish(heavy);
    const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
    for (const [index, format] of ['Letter', 'A4'].entries()) {
      // A print is undone when it is over, and the PDF is one.
      await person.click('button', es.handoff.print);
      assert.equal(await page.evaluate(() => globalThis.printed), index + 1, 'the dialogue opened');
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, margin })));
      const { totalPages, text } = await extractText(pdf, { mergePages: true });
      const dense = text.replaceAll(/\s+/g, '');
      const has = (expected) => assert.ok(dense.includes(expected.replaceAll(/\s+/g, '')), `"${expected}" in: ${text}`);
      for (const id of heavy.medicines) has(medicineLabel(es, id));
      for (const option of heavy['heart-brain']) has(es.questions['heart-brain'].options[option]);
      for (const question of es.outcome.questionsToAsk) has(question);
      has('2 medicinas con prueba completa');
      has('sin verificar');
      assert.doesNotMatch(text, /Clinic/);
      assert.equal(totalPages, 1, format);
    }
    assert.deepEqual(errors(), []);
  });
});
