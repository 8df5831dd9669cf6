/** The colours of the widget, made from a background and an accent of the clinic. Texts have 7:1 on paper and tint. */
import { black, type Colour, contrast, isDark, mix, nearestColour, white } from './colours.js';

/** By the names of `styles/theme.ts`. */
export type Palette = Readonly<
  Record<'paper' | 'tint' | 'ink' | 'quiet' | 'line' | 'hair' | 'accent' | 'on-accent' | 'alarm', Colour>
>;

const textOn = (paper: Colour): Colour => (isDark(paper) ? white : black);
const tintOf = (paper: Colour): Colour => mix(paper, textOn(paper), 0.05);

/** The highest contrast that a text can have on this paper, and on its tint. */
export const mostContrast = (paper: Colour): number => contrast(textOn(paper), tintOf(paper));

/** The nearest paper, lighter or darker, on which a text can have 7:1. */
export const readablePaper = (wanted: Colour): Colour =>
  nearestColour(wanted, [white, black], (paper) => mostContrast(paper) >= 7);

/** @param paper a readable one */
export function paletteOn(paper: Colour, accent: Colour, alarm: Colour): Palette {
  const tint = tintOf(paper);
  const text = textOn(paper);
  const seen = (from: Colour, least: number): Colour =>
    nearestColour(from, [text], (colour) => contrast(colour, tint) >= least);
  return {
    paper,
    tint,
    ink: seen(paper, 14),
    quiet: seen(paper, 9),
    line: seen(paper, 4),
    hair: mix(paper, text, 0.15),
    accent: seen(accent, 7),
    'on-accent': paper,
    alarm: seen(alarm, 7),
  };
}
