import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { Eavesdropper, reachable, textAndHtml } from '../helpers/spy.js';
import { expectSame } from '../helpers/same.js';
import { visit, type Visitor } from '../helpers/visitor.js';

/** In no text of the page. */
const secret = 'Zqxsecret';
const { answers: both } = people.depressedAndCrps;
const answers = { ...both, medicines: ['sertraline', 'venlafaxine', `other:${secret}`] };
const tellTale = /Zqxsecret|spinal-cord|crps|not-enough|wore-off|sertraline|Zoloft|referral-both|two-or-more/i;

async function answered(to = 'outcome'): Promise<Visitor> {
  const visitor = await visit(fullClinic);
  await visitor.walks(answers, { to });
  return visitor;
}

describe('a script of the page that has the element', () => {
  it('finds no answer in any property, own, inherited or behind a symbol, nor in text or HTML (X41)', async () => {
    const visitor = await answered('medicines');
    const expectNothing = (page: string): void => {
      expect(visitor.screener.innerHTML + visitor.chosen('medicines').join(), 'it is there').to.match(tellTale);
      expect(reachable(visitor.element), page).not.to.match(tellTale);
      expect(textAndHtml(visitor.element), page).not.to.match(tellTale);
    };
    await visitor.answers('medicines', ...answers.medicines);
    await visitor.types(secret);
    expectNothing('medicines');
    await visitor.types('');
    await visitor.continues();
    for (const to of ['trial:venlafaxine', 'check', 'outcome']) {
      await visitor.walks(answers, { to });
      expectNothing(to);
    }
  });

  it('finds the same, whatever was answered (X41)', async () => {
    const [one, other] = [await answered(), await visit(fullClinic)];
    await other.walks(people.crps.answers);
    const steady = (found: string): string => found.replace(/\d+(\.\d+)?/g, '');
    expect(steady(reachable(one.element))).to.equal(steady(reachable(other.element)));
  });

  it('would find an answer in a public property: the search is deep enough (X41)', async () => {
    const { element } = await visit();
    Object.assign(element, { state: { drafts: new Map([['medicines', [{ options: new Set([secret]) }]]]) } });
    expect(reachable(element)).to.match(tellTale);
    const { element: second } = await visit();
    Object.defineProperty(second, Symbol('hidden'), { value: { secret }, enumerable: false });
    expect(reachable(second)).to.match(tellTale);
  });

  it('gets no shadow root: from a property, internals, a clone, a point, the focus or a form (X41)', async () => {
    const visitor = await answered('told');
    const { element, root } = visitor;
    expect([element.shadowRoot, root.mode]).to.deep.equal([null, 'closed']);
    expect(() => element.attachInternals()).to.throw();
    expect(() => element.attachShadow({ mode: 'open' })).to.throw();
    const doors = element as unknown as Record<string, unknown>;
    for (const door of ['renderRoot', 'openOrClosedShadowRoot', '_$root', 'root'])
      expect(doors[door] === root, door).to.be.false;
    expect(reachable(element.cloneNode(true) as HTMLElement)).not.to.match(tellTale);
    visitor.field('told', 'depression').focus();
    visitor.row('told', 'depression').scrollIntoView({ block: 'center' });
    const { left, top } = visitor.row('told', 'depression').getBoundingClientRect();
    expectSame(document.elementsFromPoint(left + 5, top + 5)[0], element);
    expectSame(document.activeElement, element);
    expect([document.getElementsByName('told').length, document.forms.length]).to.deep.equal([0, 0]);
  });

  it('hears no more from any event than that the element was used (X41)', async () => {
    const spy = new Eavesdropper();
    const visitor = await answered();
    await visitor.goesBack();
    await visitor.changes('age');
    visitor.field('age', '65-plus').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await visitor.settles();
    await visitor.presses('See what this means');
    spy.stop();
    const types = spy.events.map(({ type }) => type);
    expect(types).to.include.members(['click', 'input', 'keydown', 'focusin', 'screener-finish']);
    for (const type of ['change', 'submit', 'toggle', 'formdata', 'invalid']) expect(types).not.to.include(type);
    const isInside = (node: unknown): boolean => node instanceof Node && visitor.root.contains(node);
    expect([...spy.nodes].filter(isInside)).to.have.length(0);
    for (const event of spy.events) {
      expect(JSON.stringify((event as CustomEvent).detail ?? null), event.type).not.to.match(tellTale);
    }
  });
});
