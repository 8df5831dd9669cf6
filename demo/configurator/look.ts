/** The clinic's look: what may be set, three looks to begin with, and colours that read well. */
import { contrast, hex, parseColour } from '../../src/page/colours.js';
import { paletteOn, readablePaper } from '../../src/page/palette.js';
import type { Look } from './snippets.js';
import type { PresetId } from './words.js';

type Looks = Readonly<Partial<Record<Look, string>>>;

/** The first has nothing of its own: its colours are the page's. */
export const presets: Readonly<Record<PresetId, Looks>> = {
  page: {},
  letter: { accent: '#5b2c16', background: '#fbf7ef', radius: '0.2em', font: 'Georgia, serif' },
  clear: { accent: '#1b3f8f', background: '#ffffff', radius: '1em' },
};

/** In `em`, so that the reader's own size of text counts. */
export const textSizes = ['1em', '1.125em', '1.25em', '1.5em'] as const;
export const radii = ['0em', '0.375em', '1em'] as const;
/** The first is what it has without one. */
export const fonts = ['system-ui, sans-serif', 'Georgia, serif', 'Verdana, sans-serif'] as const;

/** `#a1b2c3` of `#abc`, `abc`, `#A1B2C3` or `rgb(1, 2, 3)`; else `undefined`. */
export function hexOf(color: string): string | undefined {
  const plain = color.trim().toLowerCase();
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/.exec(plain) ?? [];
  if (digits !== undefined) return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
  return /^rgb\(\s*\d+[\s,]+\d+[\s,]+\d+\s*\)$/.test(plain) ? hex(parseColour(plain)) : undefined;
}

const colorOf = (color: string) =>
  parseColour(`rgb(${[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join(' ')})`);

/** The same colour, or the nearest that reads well: by the rules that the widget itself corrects by. */
export function readableColor(name: 'accent' | 'background', look: Looks, isDark = false): string | undefined {
  const given = hexOf(look[name] ?? '');
  if (given === undefined) return undefined;
  if (name === 'background') return hex(readablePaper(colorOf(given)));
  const paper = readablePaper(colorOf(hexOf(look.background ?? '') ?? (isDark ? '#121212' : '#ffffff')));
  return hex(paletteOn(paper, colorOf(given), colorOf(given)).accent);
}

export const contrastOf = (one: string, other: string): number => contrast(colorOf(one), colorOf(other));

const isLength = (value: string): boolean => /^(?:0|\d*\.?\d+(?:px|em|rem|pt|%|vw|ch))$/.test(value);
const isFont = (value: string): boolean => /^[\p{L}\p{N}\s,'"-]+$/u.test(value);

/** Why a value cannot be used, and one that can. */
export function lookProblem(
  name: Look,
  look: Looks,
  isDark: boolean,
): { readonly kind: 'color' | 'contrast' | 'length' | 'font'; readonly nearest: string } | undefined {
  const value = look[name] ?? '';
  if (value === '') return undefined;
  if (name === 'font') return isFont(value) ? undefined : { kind: 'font', nearest: fonts[1] };
  if (name === 'radius' || name === 'text-size')
    return isLength(value) ? undefined : { kind: 'length', nearest: name === 'radius' ? radii[1] : textSizes[0] };
  const own = hexOf(value);
  if (own === undefined) return { kind: 'color', nearest: '' };
  const nearest = readableColor(name, look, isDark) ?? own;
  if (nearest !== own) return { kind: 'contrast', nearest };
  return own === value ? undefined : { kind: 'color', nearest: own };
}
