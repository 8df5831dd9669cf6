import { expect } from '@open-wc/testing';
import { protocol } from '../../src/protocol/index.js';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { visit } from '../helpers/visitor.js';

let heard: CustomEvent[] = [];
const types = (): string[] => heard.map(({ type }) => type);

describe('events', () => {
  before(() => {
    for (const name of ['screener-start', 'screener-finish', 'screener-link'])
      addEventListener(name, (event) => heard.push(event as CustomEvent));
  });
  beforeEach(() => (heard = []));

  it('are one start and one finish a visit, none for a page, an answer, Back or Change, and the same again after Clear (X42)', async () => {
    const visitor = await visit(fullClinic);
    await visitor.starts();
    await visitor.goesBack();
    await visitor.walks(people.triedTwo.answers, { to: 'check' });
    await visitor.goesBack();
    await visitor.continues();
    await visitor.changes('age');
    await visitor.answers('age', '65-plus');
    await visitor.continues();
    expect(types()).to.deep.equal(['screener-start']);
    const once = ['screener-start', 'screener-finish'];
    for (const time of ['first', 'again']) {
      await visitor.presses('See what this means');
      expect(types(), time).to.deep.equal(once);
      await visitor.goesBack();
    }
    await visitor.clears();
    await visitor.walks(people.crps.answers);
    expect(types()).to.deep.equal([...once, ...once]);
  });

  it('tell each time that the clinic’s link was opened, and nothing of the result (X42)', async () => {
    for (const { answers } of [people.triedTwo, people.traumaOnly]) {
      const visitor = await visit(fullClinic);
      await visitor.walks(answers);
      const link = visitor.sees.getByRole('link', { name: /booking page/ });
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    const links = heard.filter(({ type }) => type === 'screener-link').map(({ detail }) => detail as unknown);
    expect(links).to.deep.equal([{ version: protocol.version }, { version: protocol.version }]);
  });
});
