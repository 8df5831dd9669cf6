/** What a page looks like, as numbers: colours, sizes, spaces and boxes of everything that is drawn. */
import { textOf, type Visitor } from './visitor.js';

type Colour = readonly [red: number, green: number, blue: number];

const looked = [
  'backgroundColor',
  'backgroundImage',
  'boxShadow',
  'color',
  'filter',
  'fontFamily',
  'fontSize',
  'listStyleImage',
  'textShadow',
] as const;

export interface Part {
  readonly page: string;
  readonly scheme: string;
  /** The tag and the first words. */
  readonly name: string;
  /** Text of its own, without that of its parts. */
  readonly text: string;
  readonly style: Readonly<Record<(typeof looked)[number], string>>;
  readonly colours: readonly Colour[];
  /** Block margins and gaps, in em. */
  readonly spaces: readonly number[];
  /** In em, too. */
  readonly width: number;
  readonly isProse: boolean;
  /** With letters in it. */
  readonly isField: boolean;
  readonly isEmergency: boolean;
  readonly isFilledButton: boolean;
  readonly isBoxInBox: boolean;
}

/** Everything that is drawn of this page. */
export const lookOf = ({ screener }: Visitor, page: string, scheme: string): Part[] =>
  [...screener.querySelectorAll<HTMLElement>('*')]
    .filter((node) => node.checkVisibility() && !node.closest('.unseen'))
    .map((node) => partOf(node, page, scheme));

function partOf(node: HTMLElement, page: string, scheme: string): Part {
  const all = getComputedStyle(node);
  const style = Object.fromEntries(looked.map((name) => [name, all[name]])) as Part['style'];
  const own = [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE);
  const text = own.map(textOf).join(' ').trim();
  const em = Number.parseFloat(style.fontSize);
  const spaces = [all.marginBlockStart, all.marginBlockEnd, all.rowGap, all.columnGap];
  const borders = ['Top', 'Right', 'Bottom', 'Left'] as const;
  const drawn = borders.filter((side) => all[`border${side}Style`] !== 'none' && all[`border${side}Width`] !== '0px');
  const colours = [text ? style.color : '', style.backgroundColor, ...drawn.map((side) => all[`border${side}Color`])];
  return {
    page,
    scheme,
    name: `${node.localName}: ${textOf(node).slice(0, 40)}`,
    text,
    style,
    colours: colours.map(colourOf).filter((colour) => colour !== undefined),
    spaces: spaces.filter((space) => space !== 'normal').map((space) => Number.parseFloat(space) / em),
    width: node.getBoundingClientRect().width / em,
    isProse: node.matches('.page p'),
    isField: node.matches('select, input[type="text"]'),
    isEmergency: node.matches('a[href="tel:911"]'),
    isFilledButton: node.localName === 'button' && isColourful(colourOf(style.backgroundColor)),
    isBoxInBox: isBox(node) && isInBox(node),
  };
}

/** Controls are boxes by nature, and an answer is its control's. */
const isBox = (node: Element): boolean => {
  const { borderTopStyle, borderRightStyle, borderBottomStyle, borderLeftStyle } = getComputedStyle(node);
  return (
    !node.matches('a, button, input, select, label') &&
    [borderTopStyle, borderRightStyle, borderBottomStyle, borderLeftStyle].every((style) => style !== 'none')
  );
};

const isInBox = ({ parentElement: parent }: Element): boolean => parent !== null && (isBox(parent) || isInBox(parent));

/** Of `rgb(…)`; nothing where it is seen through. */
export function colourOf(css: string): Colour | undefined {
  const [red, green, blue, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return red === undefined || green === undefined || blue === undefined || alpha === 0 ? undefined : [red, green, blue];
}

/** Neither black, white nor a grey, even one with a tinge. */
export const isColourful = (colour: Colour | undefined): boolean =>
  colour !== undefined && Math.max(...colour) - Math.min(...colour) > 30;

export const isRed = (colour: Colour | string): boolean => {
  const [red, green, blue] = typeof colour === 'string' ? (colourOf(colour) ?? [0, 0, 0]) : colour;
  return red - Math.max(green, blue) > 50;
};

/** WCAG 2: from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
