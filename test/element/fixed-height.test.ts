import { sendKeys } from '@web/test-runner-commands';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/languages/es.js';
import { people } from '../fixtures/people.js';
import { axeFaults } from '../helpers/axe.js';
import { nameOf, targets } from '../helpers/drawn.js';
import { isChromium } from '../helpers/engine.js';
import { errorsDuring, replaced } from '../helpers/failures.js';
import { collect, fullClinic, onEveryKind, pageKinds } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { offerStates } from '../helpers/states.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const height = 500;
const clinic = { ...fullClinic, 'fixed-height': `${height}px` };

/** A page of a clinic with text above and below the questions, between two buttons: Tab stays in the page. */
const longPage = (width = 390): Promise<HTMLElement> =>
  fixture(
    html`<div>
      <button style="display: block; margin-block-start: 700px">Before</button>
      <div style=${`inline-size: ${width}px`}></div>
      <button>After</button>
      <p style="block-size: 1500px"></p>
    </div>`,
  );

async function onLongPage(attributes = clinic, width?: number): Promise<Visitor> {
  return visit(attributes, (await longPage(width)).children[1]);
}

const boxOf = ({ screener }: Visitor): HTMLElement => screener.parentElement!;
const isWithin = (inner: Element, outer: Element): boolean => {
  const [one, other] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return one.top >= other.top && one.bottom <= other.bottom;
};

describe('with fixed-height', function () {
  this.timeout(120_000);

  describe('on every kind of page', () => {
    const { found, look } = collect({
      height: ({ element }) => {
        const heights = [element.getBoundingClientRect().height, document.documentElement.scrollHeight];
        return heights.map(String);
      },
      sideways: (visitor) => (boxOf(visitor).scrollWidth > boxOf(visitor).clientWidth ? ['it scrolls sideways'] : []),
      help: (visitor) => {
        const isOpen = visitor.crisisHelp.querySelector('[open]') !== null;
        return isOpen || isWithin(visitor.crisisHelp, boxOf(visitor)) ? [] : ['no crisis help in sight'];
      },
    });
    before(async () => onEveryKind(look, (await longPage()).children[1], clinic));

    it('the widget has that height, and the page around it one height (X46)', () => {
      const heights = found.height.map((line) => line.replace(/^.*: /, ''));
      expect(heights.length).to.be.greaterThan(2 * pageKinds.length - 2);
      expect(new Set(heights)).to.have.property('size', 2);
      expect(heights[0]).to.equal(String(height));
    });

    it('nothing scrolls sideways (X25, X46)', () => expect(found.sideways).to.deep.equal([]));

    it('crisis help is in the box as the page opens (X46, X50)', () => expect(found.help).to.deep.equal([]));
  });

  it('a page that could not be drawn has that height too (X46, X91)', async () => {
    const visitor = await onLongPage();
    await visitor.walks(people.triedTwo.answers, { to: 'age' });
    const breaks = (): never => {
      throw new Error('broken');
    };
    await errorsDuring(() => replaced(Map.prototype, 'set', breaks, () => visitor.skips()));
    expect(visitor.root.querySelector('[data-page]'), 'the failure page').not.to.exist;
    expect(visitor.element.getBoundingClientRect().height).to.equal(height);
  });

  it('a page begins at the top of the box with its heading, and the clinic’s page stays where it is (X23, X46)', async () => {
    const visitor = await onLongPage(clinic, 300);
    const places = new Set<number>();
    const headings = new Set<number>();
    const onPage = (at: Visitor): void => {
      if (at.page === 'intro') return at.element.scrollIntoView({ block: 'end' });
      expectSame(at.focused, at.heading, at.page);
      expect(isWithin(at.heading, boxOf(at)), at.page).to.be.true;
      places.add(window.scrollY);
      headings.add(Math.round(at.heading.getBoundingClientRect().top));
      boxOf(at).scrollTo(0, 10_000);
    };
    await visitor.walks(people.asksForEverything.answers, { onPage });
    expect([...places], 'the page around it').to.have.length(1);
    expect(Math.max(...headings) - Math.min(...headings), [...headings].join()).to.be.at.most(2);
  });

  it('the clinic’s page moves only as far as the box needs (X23, X46)', async () => {
    const visitor = await onLongPage();
    visitor.element.style.setProperty('--referral-screener-scroll-margin', '40px');
    await visitor.starts();
    visitor.element.scrollIntoView();
    scrollBy(0, 100);
    await visitor.skips();
    const { top } = visitor.element.getBoundingClientRect();
    expect(top, 'below a fixed header of the page').to.be.within(39, 41);
  });

  it('crisis help and Continue stay in sight in a long list, and none of it covers the focus (X19, X46, X50)', async () => {
    const visitor = await onLongPage();
    await visitor.walks(people.asksForEverything.answers, { to: 'emergency' });
    visitor.element.scrollIntoView({ block: 'nearest' });
    for (const top of [200, 400]) {
      boxOf(visitor).scrollTo(0, top);
      expect(isWithin(visitor.crisisHelp, boxOf(visitor)), `crisis help at ${top}`).to.be.true;
      expect(isWithin(visitor.button(visitor.words.frame.continue), boxOf(visitor)), `Continue at ${top}`).to.be.true;
    }
    await visitor.opens(visitor.words.crisis.more);
    boxOf(visitor).scrollTo(0, 400);
    expect(visitor.crisisHelp.getBoundingClientRect().top, 'all services scroll').to.be.lessThan(
      boxOf(visitor).getBoundingClientRect().top,
    );
  });

  for (const name of ['medicines with the list open and names on it', 'check', 'emergency'])
    for (const key of ['Tab', 'Shift+Tab'])
      it(`${key} reaches everything, and it comes into sight in the box: ${name} (X20, X46)`, async () => {
        const visitor = await onLongPage();
        await pageKinds.find((kind) => kind.name === name)!.show(visitor);
        if (!document.hasFocus()) offerStates(visitor);
        const all = targets(visitor).filter((target) => target.role !== 'option');
        if (key === 'Tab') document.querySelector<HTMLElement>('button')!.focus();
        else all.at(-1)!.focus();
        const reached = new Set<Element>(key === 'Tab' ? [] : all.slice(-1));
        if (key === 'Tab') await sendKeys({ press: key });
        for (let stops = 0; visitor.focused && stops < 100; stops += 1) {
          const focused = visitor.focused as HTMLElement;
          const row = focused.closest('.option') ?? focused;
          const isInSight = (): boolean => {
            const { left, top, bottom, height: size } = row.getBoundingClientRect();
            const box = boxOf(visitor).getBoundingClientRect();
            const middle = (Math.max(top, box.top) + Math.min(bottom, box.bottom)) / 2;
            const at = visitor.root.elementFromPoint(left + 3, middle);
            const seen = Math.min(bottom, box.bottom) - Math.max(top, box.top);
            return (
              (row.contains(at) || at?.contains(row) === true) && seen >= (isChromium ? Math.min(size, 300) : 1) - 1
            );
          };
          // Firefox scrolls the box itself by keys, and so stops at it.
          if (focused !== boxOf(visitor)) {
            await waitUntil(isInSight, `${nameOf(focused)} comes into sight`);
            reached.add(row);
          }
          await sendKeys({ press: key });
        }
        const missed = all.filter((target) => !reached.has(target) && !target.querySelector('[type="radio"]'));
        expect(missed.map(nameOf)).to.deep.equal([]);
      });

  it('the keyboard and axe find nothing that they cannot use (X20, X31, X46)', async () => {
    for (const name of ['intro', 'emergency', 'check', 'outcome talk-soon']) {
      const visitor = await onLongPage();
      await pageKinds.find((kind) => kind.name === name)!.show(visitor);
      // There the row of Continue is below its list.
      boxOf(visitor).scrollTo(0, 10_000);
      expect(await axeFaults(visitor, { colours: false }), name).to.deep.equal([]);
      visitor.element.remove();
    }
  });

  it('the height changes with the attribute, and the page as it is without it (X46, X61)', async () => {
    const visitor = await onLongPage();
    await visitor.walks(people.triedTwo.answers, { to: 'health' });
    for (const [value, expected] of [
      ['34rem', 544],
      ['100px', 480],
    ] as const) {
      visitor.element.setAttribute('fixed-height', value);
      await visitor.settles();
      expect(visitor.element.offsetHeight, value).to.equal(expected);
    }
    visitor.element.setAttribute('fixed-height', '2000px');
    await visitor.settles();
    expect(visitor.element.offsetHeight, 'no higher than the window').to.equal(innerHeight);
    visitor.element.removeAttribute('fixed-height');
    await visitor.settles();
    expect(visitor.element.offsetHeight).to.be.greaterThan(innerHeight);
    expect(visitor.page).to.equal('health');
  });
});
