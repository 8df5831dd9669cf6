import { takeNodesHeard, wrapListeners } from '../helpers/error-monitor.js'; // first: before the element
import { expect } from '@open-wc/testing';
import { copies } from '../helpers/clipboard.js';
import { nameOf } from '../helpers/drawn.js';
import { fullClinic, onEveryKind } from '../helpers/page-kinds.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const handlers = Object.keys(HTMLElement.prototype).filter((name) => name.startsWith('on')) as 'onclick'[];

/** Nodes with a handler property: a long animation frame tells their name, id and class. */
const nodesWithHandlers = ({ root }: Visitor): readonly Element[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter((node) => handlers.some((name) => node[name] !== null));

// Firefox drops the runner's connection as soon as a page begins to leave: see test/views/exit.test.ts.
const stays = (event: Event): void => event.preventDefault();

describe('monitors of errors and of long frames', () => {
  before(() => window.navigation?.addEventListener('navigate', stays));
  after(() => window.navigation?.removeEventListener('navigate', stays));

  it('would hear of a node in a closed root: the wrapper works (X41)', async () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    const button = root.appendChild(document.createElement('button'));
    button.id = 'sertraline';
    button.addEventListener('click', () => undefined);
    expect(takeNodesHeard()).to.deep.equal(['BUTTON sertraline']);
    button.click();
    expect(takeNodesHeard()).to.include('BUTTON sertraline');
    root.host.remove();
  });

  for (const when of ['before', 'before and after'] as const) {
    it(`learn no node of any page, where they wrap addEventListener ${when} the widget is loaded (X41)`, async function () {
      this.timeout(120_000);
      if (when === 'before and after') wrapListeners();
      takeNodesHeard();
      await onEveryKind(() => undefined);
      const visitor = await visit({ ...fullClinic, 'quick-exit': '/no-content' });
      await visitor.walks({}, { to: 'outcome' });
      await copies(visitor);
      await visitor.presses(visitor.words.exit.leave);
      expect(visitor.root.querySelector('dialog')?.open).to.be.true;
      expect(takeNodesHeard()).to.deep.equal([]);
    });
  }

  it('learn from a handler only that the widget was used: it is on the container of every page (X41)', async function () {
    this.timeout(120_000);
    const found = new Set<string>();
    await onEveryKind((visitor, page) => {
      const [container, ...others] = nodesWithHandlers(visitor);
      found.add([container?.id, container?.className, container === visitor.root.firstElementChild].join());
      for (const other of others) found.add(`${page}: ${nameOf(other)}`);
    });
    expect([...found]).to.deep.equal([',,true']);
  });
});
