import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import { hostile } from '../fixtures/hostile.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { heard } from '../helpers/quiet.js';
import { Visitor } from '../helpers/visitor.js';
import { attributeDocs } from '../../src/settings/docs.js';

type Ways = 'attribute' | 'property' | 'data attribute';
const value = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }));
const noText = [Symbol('odd'), {}, [Symbol('odd')], [null, '<b>'], Number.NaN, 1e9, null, undefined, true, () => 'x'];

/** A tag with these values, which may be in a div, once it is drawn. */
async function put(way: Ways, row: Readonly<Record<string, unknown>>, place: Element): Promise<Visitor> {
  const outer = document.createElement(way === 'data attribute' ? 'div' : 'referral-screener');
  if (way === 'data attribute') outer.setAttribute('data-referral-screener', '');
  for (const [name, given] of Object.entries(row)) {
    if (way === 'property') Object.assign(outer, { [name]: given });
    else outer.setAttribute(way === 'attribute' ? name : `data-${name}`, String(given));
  }
  place.replaceChildren(outer);
  // The observer of the page mounts a div after this task.
  await Promise.resolve();
  const visitor = new Visitor(place.querySelector('referral-screener')!);
  await visitor.settles();
  return visitor;
}

/** What an attribute has brought into the page, apart from text. */
function intruders({ root }: Visitor): string[] {
  const all = [...root.querySelectorAll('*')];
  // Our own styles are the color-scheme and the height of the container.
  const isOurs = ({ localName, attributes }: Element): boolean =>
    !/^(img|script|iframe|svg|style|b|object|embed|base|link|meta)$/.test(localName) &&
    [...attributes].every(
      ({ name, value: text }) =>
        !/^on|^srcdoc$/.test(name) &&
        (name !== 'style' || /^((color-scheme: \w+|--fixed-height: [\d.]+(px|rem|vh)); ?)*$/.test(text)),
    );
  const links = [...root.querySelectorAll('a')].filter(
    ({ protocol, origin }) => !/^(https|tel|sms):$/.test(protocol) && origin !== location.origin,
  );
  return [...all.filter((element) => !isOurs(element)), ...links].map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** By attribute and text: a query by role takes too long for hundreds of pages. */
function expectHelp({ root, words }: Visitor): void {
  const help = root.querySelector<HTMLElement>(`[aria-label="${words.crisis.label}"]`);
  expect(help?.offsetHeight, 'height of crisis help').to.be.greaterThan(20);
  expect(help?.textContent).to.match(/\d{3}|emergency number/);
  const buttons = [...root.querySelectorAll('button')].map(({ textContent }) => textContent?.trim());
  expect(buttons).to.include(words.intro.start);
}

describe('hostile values', () => {
  let errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => void errors.push(event);
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  for (const way of ['attribute', 'property', 'data attribute'] as const)
    it(`in any ${way} throw nothing and bring no markup, and crisis help and Start are there: 40 random sets (X62, X65)`, async function () {
      this.timeout(60_000);
      errors = [];
      const place = await fixture(html`<div></div>`);
      const names = attributeDocs.flatMap(({ attribute, property }) =>
        way === 'property' ? (property ?? []) : attribute,
      );
      const given = way === 'property' ? fc.oneof(value, fc.constantFrom(...noText)) : value;
      const row = fc.dictionary(fc.constantFrom(...names), given, { minKeys: 1, maxKeys: 8 });
      await heard('warn', () =>
        fc.assert(
          fc.asyncProperty(row, async (one) => {
            const visitor = await put(way, one, place);
            expectHelp(visitor);
            expect(intruders(visitor)).to.deep.equal([]);
          }),
          { numRuns: 40, endOnFailure: true },
        ),
      );
      expect(errors).to.deep.equal([]);
    });

  it('of a million characters are drawn within a second each, and crisis help is there (X62)', async function () {
    this.timeout(60_000);
    const place = await fixture(html`<div></div>`);
    await heard('warn', async () => {
      for (const part of ['health:eye-presure '])
        for (const { attribute } of attributeDocs) {
          const started = performance.now();
          const long = `${part.repeat(1_000_000 / part.length)}x`;
          expectHelp(await put('attribute', { country: 'US', [attribute]: long }, place));
          expect(performance.now() - started, `${attribute} of ${part}`).to.be.below(1000);
        }
    });
  });

  it('that come late, on a question, keep the answers and crisis help (X61, X62)', async () => {
    const place = await fixture(html`<div></div>`);
    const visitor = await put('attribute', fullClinic, place);
    await visitor.starts();
    await visitor.answers('concerns', 'pain');
    await visitor.continues();
    await heard('warn', async () => {
      for (const late of hostile) {
        for (const { attribute } of attributeDocs) visitor.element.setAttribute(attribute, late);
        await visitor.settles();
        expect([visitor.page, intruders(visitor)], late).to.deep.equal(['age', []]);
        expect(
          visitor.root.querySelector<HTMLElement>(`[aria-label="${visitor.words.crisis.label}"]`)?.offsetHeight,
        ).to.be.greaterThan(20);
      }
    });
    await visitor.goesBack();
    expect(visitor.chosen('concerns')).to.deep.equal(['pain']);
  });
});
