import { expect, waitUntil } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { settled } from '../helpers/settled.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { visit } from '../helpers/visitor.js';

/** Names of usual fonts, and ranges that tell a letter: what is shown of them is requested from the page's server. */
const names = ['Page', 'Arial', 'Helvetica', 'Roboto', 'Segoe UI', 'Georgia', 'Nimbus Sans', 'DejaVu Sans'];
const faces = names.flatMap((name) =>
  ['U+41-5A', 'U+61-6D', 'U+6E-7A'].map(
    (range) =>
      `@font-face { font-family: '${name}'; src: url('/no-content?${name}${range}'); unicode-range: ${range}; }`,
  ),
);

describe('a web font of the page', () => {
  const style = document.createElement('style');
  style.textContent = `${faces.join('\n')} * { font-family: 'Page', Arial !important; }`;
  after(() => style.remove());

  it('is not requested for any letter of a visit, of the list on paper, or of the saved list (X41, X34)', async () => {
    document.head.append(style);
    const requested = (): string[] =>
      [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family);
    const visitor = await visit(fullClinic);
    await visitor.walks(people.asksForEverything.answers);
    await visitor.opens(visitor.words.handoff.whole);
    await visitor.presses(visitor.words.handoff.download);
    for (const sheet of visitor.root.querySelectorAll('.sheet')) sheet.classList.add('sheet-measured');
    await settled();
    document.body.getBoundingClientRect();
    expect(requested()).to.deep.equal([]);
    visitor.element.after('page');
    await waitUntil(() => requested().length > 0, 'it is requested for the page’s own letters');
  });
});
