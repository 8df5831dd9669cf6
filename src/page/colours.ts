/** Contrast as WCAG counts it, and colours that are moved toward black or white until they have enough. */

/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const white: Colour = [255, 255, 255, 1];
export const black: Colour = [0, 0, 0, 1];

/** A computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`. */
export function parseColour(css: string): Colour {
  const scale = css.startsWith('rgb') ? 1 : 255;
  const parts = (css.match(/-?[\d.]+(e-?\d+)?|none/g) ?? []).map((part) => Number(part) || 0);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  const whole = (part: number): number => Math.min(255, Math.max(0, Math.round(part * scale)));
  return [whole(red), whole(green), whole(blue), alpha];
}

const linear = (part: number): number => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);

export const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a / b, b / a);
}

/** White is easier to read on it than black. */
export const isDark = (colour: Colour): boolean => luminance(colour) < 0.179;

export function mix([red, green, blue]: Colour, [r, g, b]: Colour, share: number): Colour {
  const part = (from: number, to: number): number => Math.round(from + (to - from) * share);
  return [part(red, r), part(green, g), part(blue, b), 1];
}

/** A colour over another one, each with its alpha. */
export function over(top: Colour, below: Colour): Colour {
  const alpha = top[3] + below[3] * (1 - top[3]);
  const [red, green, blue] = mix(below, top, alpha && top[3] / alpha);
  return [red, green, blue, alpha];
}

/** The first colour on the way from one to others that fits; the others are white and black, or one of them. */
export function nearestColour(from: Colour, ends: readonly Colour[], fits: (colour: Colour) => boolean): Colour {
  for (let step = 0; step < 64; step += 1) {
    const found = ends.map((end) => mix(from, end, step / 64)).find(fits);
    if (found) return found;
  }
  return ends[0] ?? from;
}

export const hex = (colour: Colour): string =>
  `#${colour
    .slice(0, 3)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
