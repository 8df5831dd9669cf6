import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { findEngines } from './helpers/engines.mjs';
import { dense, printed, printStub } from './helpers/pdf.mjs';
import { clinicPage, serve } from './helpers/site.mjs';
import { es, words } from './helpers/visitor.mjs';

const openRoots = await readFile(new URL('../helpers/open-roots.js', import.meta.url), 'utf8');
const head = '<script src="/start.js"></script><script src="/referral-screener.es.js" defer></script>';
const body = '<referral-screener id="id0" lang="es" country="US"></referral-screener>';

/** Presses these buttons, or the one that skips, until there is one with the last name; presses that too. */
const walk = (root, ...names) => `return (async () => {
  const names = ${JSON.stringify(names)};
  for (let step = 0; step < 60; step += 1) {
    const buttons = [...${root}.querySelectorAll('button')];
    const found = names.map((name) => buttons.find(({ textContent }) => textContent.trim() === name)).findLast(Boolean);
    found.click();
    if (found.textContent.trim() === names.at(-1)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
})()`;

// The driver of WebKitGTK 2.50 cannot print.
for (const { name, start } of (await findEngines()).filter((engine) => engine.name !== 'webkit'))
  describe(`printing in ${name} (X71)`, () => {
    let site;
    let engine;
    before(async () => {
      site = await serve({ '/': clinicPage({ head, body }), '/start.js': openRoots + printStub });
      engine = await start();
    });
    after(async () => {
      await engine?.close();
      await site?.close();
    });

    it('prints only the list, on a page in each of the two languages', async () => {
      const window = await engine.open();
      await window.goto(site.origin);
      const { root, button } = window.screener();
      await window.until(button(es.intro.start));
      await window.run(walk(root, es.frame.skip, es.help.goOn, es.intro.start, es.check.see, es.handoff.print));
      await window.until('printed > 0');
      const pages = await printed(window, 'Letter');
      assert.equal(pages.length, 2);
      for (const [at, { handoff }] of [es, words].entries()) {
        const { text, points, filled } = pages[at];
        for (const part of [handoff.documentTitle, handoff.asking, handoff.unknown, handoff.notes])
          assert.ok(text.includes(dense(part)), `“${part}” in: ${text}`);
        assert.doesNotMatch(text, /Clinic/);
        assert.ok(points > 10.9 && filled > 0.85, `${points} points, to ${filled}`);
      }
    });
  });
