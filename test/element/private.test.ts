import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { Eavesdropper, reachable, textAndHtml } from '../helpers/spy.js';
import { expectSame } from '../helpers/same.js';
import { visit, type Visitor } from '../helpers/visitor.js';

/** In no text of the page. */
const secret = 'Zqxsecret';
const answers = {
  ...people.depressedAndCrps.answers,
  medicines: ['sertraline', 'venlafaxine', `other:${secret}`],
};
const tellTale = /Zqxsecret|spinal-cord|crps|not-enough|wore-off|sertraline|Zoloft|referral-both|two-or-more/i;

async function answered(to?: string): Promise<Visitor> {
  const visitor = await visit(fullClinic);
  await visitor.walks(answers, to ? { to } : {});
  return visitor;
}

describe('a script of the page that holds the element', () => {
  for (const page of ['medicines', 'trial:venlafaxine', 'check', 'outcome']) {
    it(`finds no answer in any property, own, inherited or behind a symbol: ${page} (X41)`, async () => {
      const visitor = await answered(page);
      if (page === 'medicines') {
        await visitor.finds(secret, 'Add');
        await visitor.picks('sertraline');
        await visitor.types(secret);
      }
      expect(visitor.screener.innerHTML + visitor.chosen('medicines').join()).to.match(tellTale);
      expect(reachable(visitor.element)).not.to.match(tellTale);
      expect(textAndHtml(visitor.element)).not.to.match(tellTale);
    });
  }

  it('finds the same, whatever was answered (X41)', async () => {
    const [one, other] = [await answered(), await visit(fullClinic)];
    await other.walks(people.crps.answers);
    const steady = (found: string): string => found.replace(/\d+(\.\d+)?/g, '');
    expect(steady(reachable(one.element))).to.equal(steady(reachable(other.element)));
  });

  it('would find one that lay about: the search goes deep enough (X41)', async () => {
    const { element } = await visit();
    Object.assign(element, { state: { drafts: new Map([['medicines', [{ options: new Set([secret]) }]]]) } });
    expect(reachable(element)).to.match(tellTale);
    const { element: second } = await visit();
    Object.defineProperty(second, Symbol('hidden'), { value: { secret }, enumerable: false });
    expect(reachable(second)).to.match(tellTale);
  });

  it('gets no shadow root, by any of its doors (X41)', async () => {
    const { element, root } = await answered();
    expect(element.shadowRoot).to.be.null;
    expect(() => element.attachInternals()).to.throw();
    expect(() => element.attachShadow({ mode: 'open' })).to.throw();
    const doors = element as unknown as Record<string, unknown>;
    for (const door of ['renderRoot', 'openOrClosedShadowRoot', '_$root', 'root'])
      expect(doors[door] === root, door).to.be.false;
    expect(root.mode).to.equal('closed');
    const clone = element.cloneNode(true) as HTMLElement;
    document.body.append(clone);
    expect(reachable(clone)).not.to.match(tellTale);
    clone.remove();
  });

  it('is not led inside by a point, the focus, an active element or a form (X41)', async () => {
    const visitor = await answered('told');
    visitor.field('told', 'depression').focus();
    visitor.row('told', 'depression').scrollIntoView({ block: 'center' });
    const at = visitor.row('told', 'depression').getBoundingClientRect();
    expectSame(document.elementFromPoint(at.left + 5, at.top + 5), visitor.element);
    expectSame(document.elementsFromPoint(at.left + 5, at.top + 5)[0], visitor.element);
    expectSame(document.activeElement, visitor.element);
    expect(document.getElementsByName('told')).to.have.length(0);
    expect(document.forms).to.have.length(0);
  });

  it('hears no more from any event than that the element was used (X41)', async () => {
    const spy = new Eavesdropper();
    const visitor = await answered();
    await visitor.goesBack();
    await visitor.changes('How old are you?');
    visitor.field('age', '65-plus').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await visitor.settles();
    await visitor.presses('See what this means');
    spy.stop();
    const types = spy.events.map(({ type }) => type);
    expect(types).to.include.members(['click', 'input', 'keydown', 'focusin', 'screener-finish']);
    for (const type of ['change', 'submit', 'toggle', 'formdata', 'invalid']) expect(types).not.to.include(type);
    const isInside = (node: unknown): boolean =>
      node instanceof Node && (visitor.root === node || visitor.root.contains(node));
    expect([...spy.nodes].filter(isInside)).to.have.length(0);
    for (const event of spy.events) {
      expect(JSON.stringify((event as CustomEvent).detail ?? null), event.type).not.to.match(tellTale);
    }
  });
});
