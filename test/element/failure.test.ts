import { expect, fixture, html } from '@open-wc/testing';
import { within } from '@testing-library/dom';
import '../../src/languages/es.js';
import { es } from '../../src/locales/es.js';
import { defaultWords as en } from '../../src/locales/index.js';
import { painted } from '../../src/page/paint.js';
import { people } from '../fixtures/people.js';
import { errorsDuring, replaced } from '../helpers/failures.js';
import { expectSame } from '../helpers/same.js';
import { settled } from '../helpers/settled.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const { answers } = people.triedTwo;
const attributes = {
  country: 'US',
  'clinic-name': 'Riverside',
  'clinic-phone': '+1 555 010 0199',
  'quick-exit': '',
};
const tellTale = /sertraline|Zoloft|not-enough|depress|low mood/i;
const breaks = (): never => {
  throw new TypeError("Cannot read properties of undefined (reading 'sertraline')");
};

async function atMedicines(): Promise<Visitor> {
  const visitor = await visit(attributes);
  visitor.element.innerHTML = '<p>Call us</p>';
  await visitor.walks(answers, { to: 'medicines' });
  return visitor;
}

/** Crisis help, the clinic's telephone, its own text, *Exit this page*; no answer, and no control of the questions. */
function expectFailurePage({ element, root }: Visitor, words = en, isDrawn = true): void {
  const sees = within(root as unknown as HTMLElement);
  const { crisis, frame, exit } = words;
  expect(sees.getByRole('alert').textContent).to.equal(frame.failed);
  expect(sees.getByRole('region').getAttribute('lang')).to.equal(words.lang);
  const links = sees.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  const press = words === es ? '2' : undefined;
  expect(links).to.deep.equal([
    [crisis.call('988', press), 'tel:988'],
    [crisis.text('988', words === es ? 'AYUDA' : undefined), 'sms:988'],
    [crisis.emergency('911'), 'tel:911'],
    [crisis.call('+1 555 010 0199'), 'tel:+15550100199'],
  ]);
  expect(sees.getByText(frame.clinic('Riverside'), { exact: false })).to.exist;
  expect(sees.queryAllByRole('button').map(({ textContent }) => textContent)).to.deep.equal(
    isDrawn ? [exit.leave] : [],
  );
  expect((element.firstElementChild as HTMLElement).offsetHeight, 'the clinic’s own text').to.be.greaterThan(0);
  expect(root.querySelectorAll('input, form, [data-page]').length).to.equal(0);
  expect(root.textContent).not.to.match(tellTale);
}

describe('when something throws', () => {
  it('in a handler, crisis help shows, takes the focus, and the error on the console has no answer (X41, X91)', async () => {
    const visitor = await atMedicines();
    const errors = await errorsDuring(() =>
      replaced(Map.prototype, 'set', breaks, async () => {
        visitor.field('medicines', 'none').focus();
        visitor.row('medicines', 'none').click();
        await settled();
      }),
    );
    expectFailurePage(visitor);
    expect(visitor.focused?.textContent).to.equal(en.frame.failed);
    expect(errors.length).to.be.greaterThan(0);
    for (const { message, stack, cause } of errors) expect(`${message} ${stack} ${cause}`).not.to.match(tellTale);
    visitor.element.clinicName = 'Lakeside';
    await visitor.settles();
    expect([visitor.page, visitor.hasButton(en.intro.start)], 'drawn again, without answers').to.deep.equal([
      'intro',
      true,
    ]);
  });

  it('while a page is drawn, crisis help shows, in the language of the page (X91)', async () => {
    const visitor = await visit({ ...attributes, lang: 'es' });
    visitor.element.innerHTML = '<p>Call us</p>';
    const errors = await errorsDuring(() =>
      replaced(Element.prototype, 'scrollIntoView', breaks, async () => visitor.presses(es.intro.start)),
    );
    expectFailurePage(visitor, es);
    expect(errors.length).to.equal(1);
  });

  it('that the failure page would be made with, crisis help shows: it was made before (X91)', async () => {
    const visitor = await visit(attributes);
    visitor.element.innerHTML = '<p>Call us</p>';
    const start = visitor.button(en.intro.start);
    await errorsDuring(() =>
      replaced(Document.prototype, 'createElement', breaks, () =>
        replaced(Array.prototype, 'map', breaks, async () => {
          start.click();
          await settled();
        }),
      ),
    );
    expectFailurePage(visitor);
  });

  it('later than the press of a button, crisis help shows (X91)', async () => {
    const visitor = await visit(attributes);
    visitor.element.innerHTML = '<p>Call us</p>';
    await visitor.walks(answers);
    await errorsDuring(() =>
      replaced(CSSStyleSheet.prototype, 'replaceSync', breaks, () => visitor.presses(en.handoff.print)),
    );
    expectFailurePage(visitor);
  });

  it('before the first page, crisis help shows, and the questions do once nothing throws (X64, X91)', async () => {
    const place = await fixture(html`<div></div>`);
    const element = document.createElement('referral-screener');
    element.innerHTML = '<p>Call us</p>';
    const root = window.__rootOf(element)!;
    element.setAttribute('country', 'gb');
    const isShown = (): boolean => (element.firstElementChild as HTMLElement).offsetHeight > 0;
    // Drawing reads the attributes first, so that a page that breaks them breaks every drawing.
    Object.defineProperty(element, 'attributes', { configurable: true, value: null });
    const errors = await errorsDuring(async () => {
      place.append(element);
      await settled();
    });
    expect([errors.length, isShown()]).to.deep.equal([1, true]);
    expect(within(root as unknown as HTMLElement).getByRole('link', { name: en.crisis.call('116 123') })).to.exist;
    expectSame(document.activeElement, document.body);
    Reflect.deleteProperty(element, 'attributes');
    element.country = 'US';
    await settled();
    expect(isShown()).to.be.false;
    expect(element.offsetHeight).to.be.greaterThan(200);
  });
});

describe('a built-in of JavaScript that a library has replaced', () => {
  const lies = [
    [Array.prototype, 'some', () => true],
    [Array, 'from', () => []],
    [Array.prototype, 'includes', () => false],
  ] as const;

  it('is noticed once the first page is seen, and again after Start: crisis help shows (X91)', async () => {
    for (const [holder, name, lie] of lies) {
      for (const isLate of [false, true]) {
        let visitor: Visitor | undefined = isLate ? await visit(attributes) : undefined;
        const start = visitor?.button(en.intro.start);
        await errorsDuring(() =>
          replaced(holder, name as never, lie, async () => {
            start?.click();
            visitor ??= await visit(attributes);
            await painted();
            await settled();
          }),
        );
        visitor!.element.innerHTML = '<p>Call us</p>';
        expectFailurePage(visitor!);
      }
    }
  });
});
