import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clinicPage, useSite } from '../../dist/helpers/site.mjs';
import { clientOf, treeOf } from '../../dist/helpers/tree.mjs';
import { referred, visitor, words } from '../../dist/helpers/visitor.mjs';

// Limits: what the closed root keeps from nobody.
describe('what reads a page as its visitor does', () => {
  const site = useSite({ '/': clinicPage({ attributes: 'country="US"' }) });
  const opened = async () => {
    const { page } = await site.open();
    const person = visitor(page);
    await person.finish(referred);
    // Closed, the list is not in the tree.
    await person.press('DisclosureTriangle', words.handoff.whole);
    return page;
  };
  const { title } = words.outcomes['referral-mental-health'];

  it('is told everything, as a screen reader is: the browser’s own assistant, an extension (accessibility tree)', async () => {
    const tree = JSON.stringify(await treeOf(await opened()));
    for (const text of [title, 'sertraline']) assert.ok(tree.includes(text), text);
  });

  it('has everything in a file, as “Save page as” writes it', async () => {
    const client = await clientOf(await opened());
    const { data } = await client.send('Page.captureSnapshot', { format: 'mhtml' });
    // Quoted-printable: "=" at the end of a line goes on in the next.
    const file = data.replaceAll(/=\r?\n/g, '');
    for (const text of [title, 'sertraline']) assert.ok(file.includes(text), text);
  });
});
