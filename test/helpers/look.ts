/** What a page looks like, as numbers: colours, sizes, spaces and boxes of everything that is drawn. */
import { type Colour, colourOf } from './colour.js';
import { textOf, type Visitor } from './visitor.js';

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
    colours: colours
      .filter((css) => css !== '')
      .map(colourOf)
      .filter(isSeen),
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

export const isSeen = ([, , , alpha]: Colour): boolean => alpha > 0;

/** Neither black, white nor a grey, even one with a tinge. */
export const isColourful = (colour: Colour): boolean =>
  isSeen(colour) && Math.max(...colour.slice(0, 3)) - Math.min(...colour.slice(0, 3)) > 30;

export const isRed = (colour: Colour | string): boolean => {
  const [red, green, blue] = typeof colour === 'string' ? colourOf(colour) : colour;
  return red - Math.max(green, blue) > 50;
};
