import { executeServerCommand } from '@web/test-runner-commands';
import { expect, fixture, html } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { axeFaults } from '../helpers/axe.js';
import { contrast, faintBorders, faintMarks, faintTexts } from '../helpers/contrast.js';
import { countDrawings } from '../helpers/drawings.js';
import { tickAll } from '../helpers/states.js';
import { fullClinic, onEveryKind } from '../helpers/page-kinds.js';
import { heard } from '../helpers/quiet.js';
import { settled } from '../helpers/settled.js';
import { type Attributes, visit, type Visitor } from '../helpers/visitor.js';

type Look = Readonly<Record<string, string>>;

/** Sets the custom properties, and no other. */
function setLook(place: HTMLElement, look: Look): void {
  for (const name of ['accent', 'background', 'text-size', 'radius', 'font'])
    place.style.setProperty(`--referral-screener-${name}`, look[name] ?? null);
}

/** A part of a page with this style, and these custom properties. */
async function placeWith(style: string, look: Look = {}): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div style=${style}></div>`);
  setLook(place, look);
  return place;
}

async function tryLook(look: Look, style = '', attributes: Attributes = {}) {
  let visitor: Visitor | undefined;
  const place = await placeWith(style, look);
  const said = await heard('warn', async () => (visitor = await visit({ ...fullClinic, ...attributes }, place)));
  return { visitor: visitor!, place, said };
}

const paperOf = ({ screener }: Visitor): string => getComputedStyle(screener).backgroundColor;
const isDark = (visitor: Visitor): boolean => contrast('rgb(255, 255, 255)', visitor.screener) > 7;
const faint = (visitor: Visitor): string[] => [
  ...faintTexts(visitor),
  ...faintBorders(visitor),
  ...faintMarks(visitor),
];
const observed = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve)); // the observer of the page
  await settled();
};

const presets: Readonly<Record<string, readonly [look: Look, style: string]>> = {
  'warm paper': [
    { accent: '#7a1f3d', background: '#fff8ee', radius: '1em', font: 'Georgia, serif', 'text-size': '1.125rem' },
    'background: #fff',
  ],
  'white and yellow on navy': [{ accent: '#f5c518', background: '#10233f', radius: '0px' }, 'background: #f4f6fa'],
  'the page’s own dark': [{ accent: '#c33', 'text-size': '24px' }, 'background: #2b2b33; color: #eee'],
};

describe('every page', () => {
  it('has 7:1 for texts and 3:1 for edges and marks in three looks, and axe agrees (X20, X92)', async function () {
    this.timeout(120_000);
    const place = await placeWith('');
    const found: string[] = [];
    const lookAt = async (visitor: Visitor, page: string): Promise<void> => {
      for (const [name, [look, style]] of Object.entries(presets)) {
        place.setAttribute('style', style);
        setLook(place, look);
        await visitor.isRedrawn();
        found.push(...faint(visitor).map((fault) => `${page}, ${name}: ${fault}`));
      }
      found.push(...(await axeFaults(visitor)).map((fault) => `${page}: ${fault}`));
    };
    await heard('warn', () => onEveryKind(lookAt, place));
    expect(found).to.deep.equal([]);
  });
});

const hostile =
  '|yellow|#fff|#767676|rgb(255 0 0)|blue|transparent|currentColor|rgb(0 0 0 / 40%)|oklch(0.7 0.25 140)|color(display-p3 0 1 0)|' +
  'light-dark(#eee, #111)|blurple';

describe('any colours of a clinic', () => {
  const pages = [
    'background: #fff',
    'background: #1a1a2e; color: #eee',
    'background: #777; color: #777',
    'color-scheme: dark',
  ];
  for (const page of pages)
    it(`are corrected to 7:1, on a page with ${page} (X92)`, async function () {
      this.timeout(120_000);
      const { visitor, place } = await tryLook({}, page);
      const found: string[] = [];
      await heard('warn', async () => {
        await visitor.starts();
        tickAll(visitor);
        for (const background of hostile.split('|'))
          for (const accent of hostile.split('|')) {
            place.style.setProperty('--referral-screener-background', background);
            place.style.setProperty('--referral-screener-accent', accent);
            await visitor.isRedrawn();
            found.push(...faint(visitor).map((fault) => `${accent} on ${background}: ${fault}`));
          }
      });
      expect(found).to.deep.equal([]);
    });

  it('that are corrected have one message each, with what was given, its contrast, and what is used (X92)', async () => {
    const { visitor, said } = await tryLook({ accent: '#f5c518' });
    const [message = ''] = said;
    const [, used = ''] = /; (#\w{6}) is used/.exec(message) ?? [];
    expect(said).to.have.length(1);
    expect(message).to.match(
      /^<referral-screener>: --referral-screener-accent: #f5c518 has 1\.6:1 on #ffffff; #\w{6} is used \([78](\.\d)?:1\)\.$/,
    );
    const button = getComputedStyle(visitor.button(visitor.words.intro.start));
    expect(button.backgroundColor).to.equal(
      `rgb(${[1, 3, 5].map((at) => parseInt(used.slice(at, at + 2), 16)).join(', ')})`,
    );
    expect(await heard('warn', () => visitor.starts())).to.deep.equal([]);
  });

  it('that are readable are used as given, without a message (X92)', async () => {
    const { visitor, said } = await tryLook({ accent: '#7a1f3d', background: '#fff8ee' });
    expect(said).to.deep.equal([]);
    expect(paperOf(visitor)).to.equal('rgb(255, 248, 238)');
    const button = visitor.button(visitor.words.intro.start);
    expect(getComputedStyle(button).backgroundColor).to.equal('rgb(122, 31, 61)');
  });

  it('that are none have a message and are ignored (X92)', async () => {
    const { visitor, said } = await tryLook({
      accent: 'blurple',
      background: '12px',
      'text-size': '18',
      radius: 'round',
      font: '7',
    });
    expect(said).to.have.length(5);
    for (const message of said) expect(message).to.match(/: (blurple|12px|18|round|7) is not a .+ was ignored\.$/);
    const { visitor: plain } = await tryLook({});
    expect(getComputedStyle(visitor.heading).cssText).to.equal(getComputedStyle(plain.heading).cssText);
    expect(paperOf(visitor)).to.equal('rgb(255, 255, 255)');
  });

  it('follow the page when it changes them, and leave the visitor where they are (X92)', async () => {
    const { visitor } = await tryLook({});
    await visitor.starts();
    await visitor.ticks('concerns', 'pain');
    visitor.field('concerns', 'pain').focus();
    visitor.element.style.setProperty('--referral-screener-background', '#fff8ee');
    await observed();
    expect(paperOf(visitor)).to.equal('rgb(255, 248, 238)');
    visitor.element.removeAttribute('style');
    document.documentElement.className = 'night';
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = '.night body { background: #101418; color: #eee; }';
    document.documentElement.className = 'night ';
    await observed();
    const night = paperOf(visitor);
    sheet.remove();
    document.documentElement.removeAttribute('class');
    await observed();
    expect([night, paperOf(visitor)]).to.deep.equal(['rgb(16, 20, 24)', 'rgb(255, 255, 255)']);
    expect(visitor.focused).to.equal(visitor.field('concerns', 'pain'));
    expect(visitor.chosen('concerns')).to.deep.equal(['pain']);
  });
});

describe('a class that is set to what it is', () => {
  it('is not drawn again: the marks for recorders would be drawn without an end (X92)', async () => {
    const { visitor } = await tryLook({});
    await visitor.starts();
    await observed();
    const { element } = visitor;
    const drawings = countDrawings(element);
    element.setAttribute('class', element.className);
    await observed();
    expect(drawings()).to.equal(0);
    element.setAttribute('class', `${element.className} night`);
    await observed();
    expect(drawings()).to.be.greaterThan(0);
  });
});

describe('theme', () => {
  it('auto takes the dark background of the page, so that there is no slab on it (X27, X92)', async () => {
    for (const [style, paper] of [
      ['background: #1a1a2e', 'rgb(26, 26, 46)'],
      ['background: oklch(0.2 0 0)', 'rgb(22, 22, 22)'],
      ['background: linear-gradient(#141e30, #243b55)', 'rgb(20, 30, 48)'],
      ['background: #1a1a2e; color-scheme: dark', 'rgb(26, 26, 46)'],
    ] as const) {
      const { visitor, said } = await tryLook({}, style);
      expect([paperOf(visitor), said], style).to.deep.equal([paper, []]);
      expect(getComputedStyle(visitor.screener).colorScheme).to.equal('dark');
    }
  });

  it('auto is dark where light text is on a picture, and light on any light page (X92)', async () => {
    const picture = "background: url('data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=')";
    for (const [style, dark] of [
      [`${picture}; color: #fff`, true],
      [`${picture}; color: #222`, false],
      ['background: #faf3e3', false],
      ['background: #fff; color-scheme: dark', false],
      ['color-scheme: dark', true],
      ['', false],
    ] as const) {
      const { visitor } = await tryLook({}, style);
      expect(isDark(visitor), style).to.equal(dark);
    }
  });

  it('light and dark hold on any page, and a change of it is drawn (X92)', async () => {
    for (const style of ['background: #fff', 'background: #111', 'color-scheme: dark', '']) {
      const { visitor } = await tryLook({}, style, { theme: 'dark' });
      expect([isDark(visitor), faint(visitor)], style).to.deep.equal([true, []]);
      visitor.element.theme = 'light';
      await visitor.settles();
      expect([isDark(visitor), faint(visitor)], style).to.deep.equal([false, []]);
    }
  });

  it('background transparent is what is behind it, through slots and shadow roots too (X92)', async () => {
    const place = await placeWith('background: #fae');
    const inner = place.attachShadow({ mode: 'open' });
    inner.innerHTML = '<div style="background: rgb(255 255 255 / 50%)"><slot></slot></div>';
    const visitor = await visit(fullClinic, place);
    visitor.element.style.setProperty('--referral-screener-background', 'transparent');
    await observed();
    expect(paperOf(visitor)).to.equal('rgb(255, 213, 247)');
  });
});

describe('sizes and fonts of a clinic', () => {
  const sizeOf = ({ screener }: Visitor): string => getComputedStyle(screener).fontSize;

  it('are 16 to 24 px for text, and never below the reader’s own size (X26, X92)', async () => {
    for (const [given, used] of Object.entries({
      '18px': '18px',
      '1.25em': '20px',
      '10px': '16px',
      '4em': '24px',
      '-1px': '16px',
      '0': '16px',
      large: '16px',
      'calc(10px + 0.5em)': '18px',
    })) {
      const { visitor } = await tryLook({ 'text-size': given }, 'font-size: 3px');
      expect(sizeOf(visitor), given).to.equal(used);
    }
  });

  it('are 0 to 1.5 em for corners, and any list of fonts (X92)', async () => {
    for (const [given, used] of Object.entries({ '0px': '0px', '10px': '10px', '99px': '24px', '-5px': '0px' })) {
      const { visitor } = await tryLook({ radius: given, font: 'Georgia, serif' });
      const { borderRadius, fontFamily } = getComputedStyle(visitor.button(visitor.words.intro.start));
      expect([borderRadius, fontFamily], given).to.deep.equal([used, 'Georgia, serif']);
    }
  });
});

describe('parts', () => {
  it('are the widget, its heading, its buttons and its answers (X92)', async () => {
    const visitor = await visit(fullClinic);
    expect(visitor.screener.part.value).to.equal('screener');
    await visitor.walks(people.triedTwo.answers, { to: 'told' });
    expect(visitor.heading.part.value).to.equal('heading');
    expect(visitor.button('Continue').part.value).to.equal('primary');
    expect(visitor.row('told', 'bipolar').part.value).to.equal('option');
    await visitor.presses(visitor.words.frame.clear);
    expect(visitor.button(visitor.words.frame.clearNo).part.value).to.equal('secondary');
  });
});

describe('the reader’s own settings', () => {
  const emulate = (feature: string, value: string): Promise<{ supported: boolean }> =>
    executeServerCommand(feature, value);

  afterEach(async () => {
    await emulate('forced-colors', 'none');
  });

  it('win: forced colours, and more contrast; Chromium only (X26, X92)', async () => {
    const { visitor } = await tryLook({ accent: '#f5c518', background: '#10233f' });
    for (const [feature, value] of [
      ['forced-colors', 'active'],
      ['prefers-contrast', 'more'],
    ] as const) {
      const { supported } = await emulate(feature, value);
      if (supported) expect(paperOf(visitor), feature).not.to.equal('rgb(16, 35, 63)');
      expect(faintTexts(visitor)).to.deep.equal([]);
      await emulate(feature, value === 'more' ? 'no-preference' : 'none');
      expect(paperOf(visitor), feature).to.equal('rgb(16, 35, 63)');
    }
  });
});
