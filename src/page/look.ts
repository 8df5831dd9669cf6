/**
 * Makes the widget look like its page: light or dark, in the clinic's colours, each corrected to 7:1. The style sheet
 * `styles/theme.ts` has the default colours, and the sizes and fonts, which need no script.
 */
import { type Colour, contrast, hex, isDark, luminance, over, parseColour } from './colours.js';
import type { Console } from './console.js';
import { mostContrast, paletteOn, readablePaper } from './palette.js';

/** The clinic's custom properties: a property that takes the same values, and what they are. */
const forms = {
  accent: ['color', 'a color'],
  background: ['color', 'a color'],
  'text-size': ['text-indent', 'a length'],
  radius: ['text-indent', 'a length'],
  font: ['font-family', 'a list of fonts'],
} as const;

type Say = (message: string) => void;

export class Look {
  /** What of the clinic's look is not used as it is. */
  corrections: string[] = [];
  readonly #host: HTMLElement;
  readonly #console: Console;
  readonly #redraw: () => void;
  #observer: MutationObserver | undefined;
  #scheme: MediaQueryList | undefined;
  /** What the present colours were made from, and of which page. */
  #seen = '';
  #page: HTMLElement | undefined;
  #css = '';

  constructor(host: HTMLElement, console: Console, redraw: () => void) {
    this.#host = host;
    this.#console = console;
    this.#redraw = redraw;
  }

  /** A page changes its colours by a class or a style of the document, or of the tag. */
  attach(): void {
    const { body, documentElement } = this.#host.ownerDocument;
    // Not where it stays the same: a redraw marks the tag for recorders, again and again.
    this.#observer ??= new MutationObserver((records) => {
      const isNew = ({ target, attributeName, oldValue }: MutationRecord): boolean =>
        (target as Element).getAttribute(attributeName ?? '') !== oldValue;
      if (records.some(isNew)) this.#redraw();
    });
    for (const element of [this.#host, body, documentElement])
      this.#observer.observe(element, { attributeFilter: ['class', 'style', 'data-theme'], attributeOldValue: true });
    this.#scheme ??= matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.#redraw);
  }

  detach(): void {
    this.#observer?.disconnect();
    this.#scheme?.removeEventListener('change', this.#redraw);
  }

  /**
   * Each drawing asks, because a style sheet of the page may have changed. To read styles costs little, to resolve a
   * colour much: everything in an element is styled again.
   *
   * @param page the parent of the widget in the closed root: it gets the color-scheme
   */
  apply(root: ShadowRoot, page: HTMLElement, theme: string): void {
    const seen = [theme, this.#scheme?.matches, ...stylesAround(this.#host)].join();
    if (seen === this.#seen && page === this.#page) return;
    this.corrections = [];
    const probe = root.appendChild(document.createElement('div')); // styled as the page, with nothing in it
    const css = coloursFor(this.#host, probe, theme, (message) => {
      this.corrections.push(message);
      this.#console.warn(message);
    });
    page.style.colorScheme = probe.style.colorScheme;
    probe.remove();
    this.#seen = seen;
    this.#page = page;
    if (css !== this.#css) root.adoptedStyleSheets.at(-1)?.replaceSync((this.#css = css));
  }
}

/** All that the colours depend on. */
function stylesAround(host: Element): readonly string[] {
  const style = getComputedStyle(host);
  const found = [style.color, style.colorScheme, ...Object.keys(forms).map((name) => valueOf(style, name))];
  for (let at: Element | null | undefined = host; at; at = around(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    found.push(backgroundColor, backgroundImage);
  }
  return found;
}

const valueOf = (style: CSSStyleDeclaration, name: string): string =>
  style.getPropertyValue(`--referral-screener-${name}`).trim();

/** The rules for the colours; none for the default ones. */
function coloursFor(host: Element, page: HTMLElement, theme: string, say: Say): string {
  const { style } = page;
  const outside = getComputedStyle(host);
  const inside = getComputedStyle(page);

  /** From any notation. A browser without color-mix() has rgb() only. */
  const resolve = (css: string): Colour => {
    style.color = css;
    style.color = `color-mix(in srgb,${css},${css})`;
    const colour = parseColour(inside.color);
    style.color = '';
    return colour;
  };
  const given = Object.entries(forms).map(([name, [property, form]]) => {
    const value = valueOf(outside, name);
    if (value === '' || CSS.supports(property, value)) return value;
    say(`${named(name, value)} is not ${form}. It was ignored.`);
    return '';
  });
  const [accent = '', background = ''] = given;

  const behind = paintedBehind(host, resolve);
  const isPainted = behind !== undefined && behind[3] > 0.99;
  const isDarkCanvas = isDark(resolve('Canvas'));
  const setScheme = (dark: boolean): void => {
    style.colorScheme = dark === isDarkCanvas ? '' : dark ? 'dark' : 'light';
  };
  // Over an image, or where nothing is painted, light text tells a dark page.
  const isDarkPage = isPainted ? isDark(behind) : isDarkCanvas || luminance(resolve('currentcolor')) > 0.5;
  const wantsDark = theme === 'auto' ? isDarkPage : theme === 'dark';
  setScheme(wantsDark);

  // On a dark page its own background, so that the widget is no slab.
  const isBlended = wantsDark && isPainted && isDark(behind);
  if (!accent && !background && !isBlended) return '';
  const usual = isBlended ? behind : resolve('var(--paper)');
  const own = background ? resolve(background) : usual;
  const wanted = over(own, behind ? over(behind, usual) : usual);
  const paper = readablePaper(wanted);
  if (own[3] < 1 && !behind) say(`${named('background', background)} is over a picture; ${hex(paper)} is used.`);
  else if (background && hex(paper) !== hex(wanted))
    say(corrected('background', background, mostContrast(wanted), 'for text', paper, mostContrast(paper)));
  setScheme(isDark(paper));

  const brand = over(resolve(accent || 'var(--accent)'), paper);
  const palette = paletteOn(paper, brand, resolve('var(--alarm)'));
  if (accent && hex(brand) !== hex(palette.accent)) {
    const back = contrast(brand, paper) < 7 ? paper : palette.tint;
    say(
      corrected(
        'accent',
        accent,
        contrast(brand, back),
        `on ${hex(back)}`,
        palette.accent,
        contrast(palette.accent, back),
      ),
    );
  }
  const rules = Object.entries(palette).map(([name, colour]) => `--${name}:${hex(colour)}`);
  return `@media screen and (prefers-contrast:no-preference){.screener{${rules.join(';')}}}`;
}

const named = (name: string, value: string): string => `--referral-screener-${name}: ${value.slice(0, 60)}`;

const ratio = (value: number): string => `${Math.floor(value * 10) / 10}:1`;

const corrected = (name: string, value: string, before: number, where: string, used: Colour, after: number): string =>
  `${named(name, value)} has ${ratio(before)} ${where}; ${hex(used)} is used (${ratio(after)}).`;

/** What is painted behind an element, with its alpha; `undefined` over a picture. */
function paintedBehind(host: Element, resolve: (css: string) => Colour): Colour | undefined {
  let colour: Colour = [0, 0, 0, 0];
  for (let at: Element | null | undefined = host; at && colour[3] < 1; at = around(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage.includes('url(')) return undefined;
    // Of a gradient its first colour.
    const [painted] = /rgba?\([^)]*\)/.exec(backgroundImage) ?? [backgroundColor];
    colour = over(colour, painted.startsWith('rgb') ? parseColour(painted) : resolve(painted));
  }
  return colour;
}

const around = (element: Element): Element | null | undefined => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};
