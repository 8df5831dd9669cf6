import { expect } from '@open-wc/testing';
import { protocol } from '../../src/protocol/index.js';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const names = ['screener-start', 'screener-finish', 'screener-link'] as const;

/** Every event of the element, until the test ends. */
function listen(): CustomEvent[] {
  const heard: CustomEvent[] = [];
  stop = new AbortController();
  for (const name of names) {
    window.addEventListener(name, (event) => void heard.push(event as CustomEvent), { signal: stop.signal });
  }
  return heard;
}

let stop = new AbortController();
afterEach(() => stop.abort());

const types = (heard: readonly Event[]): string[] => heard.map(({ type }) => type);

/** Presses the clinic's link without leaving the page. */
async function opensLink(visitor: Visitor): Promise<void> {
  const link = visitor.sees.getByRole('link', { name: /booking page/ });
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  await visitor.settles();
}

describe('events', () => {
  it('tell of one start, and of no page, answer, Back or Change after it (X42)', async () => {
    const heard = listen();
    const visitor = await visit(fullClinic);
    await visitor.starts();
    await visitor.goesBack();
    await visitor.walks(people.triedTwo.answers, { to: 'check' });
    await visitor.goesBack();
    await visitor.continues();
    await visitor.changes('How old are you?');
    await visitor.answers('age', '65-plus');
    await visitor.continues();
    expect(types(heard)).to.deep.equal(['screener-start']);
  });

  it('tell of a finish once a visit, and again only after Clear (X42)', async () => {
    const heard = listen();
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers);
    await visitor.goesBack();
    await visitor.presses('See what this means');
    expect(types(heard)).to.deep.equal(['screener-start', 'screener-finish']);
    await visitor.clears();
    await visitor.walks(people.crps.answers);
    expect(types(heard)).to.deep.equal([...types(heard).slice(0, 2), 'screener-start', 'screener-finish']);
  });

  it('tell that the clinic’s link was opened, each time, and nothing of the result (X42)', async () => {
    const heard = listen();
    for (const { answers } of [people.triedTwo, people.traumaOnly]) {
      const visitor = await visit(fullClinic);
      await visitor.walks(answers);
      await opensLink(visitor);
    }
    const links = heard.filter(({ type }) => type === 'screener-link');
    expect(links.map(({ detail }) => detail as unknown)).to.deep.equal([
      { version: protocol.version },
      { version: protocol.version },
    ]);
  });
});
