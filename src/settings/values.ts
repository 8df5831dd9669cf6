/** The forms of values that a clinic may write into an attribute. */
import * as z from 'zod/mini';

/** Without the spaces and quotes around it: editors make quotes curly, and paste spaces. In linear time. */
export function tidy(value: string): string {
  let end = value.length;
  while (end > 0 && edge.test(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end).replace(edges, '');
}

const edge = /[\s"'“”„‘’‚«»]/;
const edges = new RegExp(`^${edge.source}+`);

/** The first part of `name=“Harbor Street”`: with curly quotes, HTML ends the value at the space. */
export const isCut = (value: string): boolean => /^[“”„‘«][^“”‘’»]*$/.test(value);

/** `x`, `x=""`, `x="true"` and `x="1"` are true; `"false"`, `"0"` and `"no"` are false; others are `undefined`. */
export function flag(value: string): boolean | undefined {
  const plain = tidy(value).toLowerCase();
  if (['', 'true', '1', 'yes', 'on'].includes(plain)) return true;
  return ['false', '0', 'no', 'off'].includes(plain) ? false : undefined;
}

/** The entries of a list, separated by spaces, commas or semicolons. */
export const listed = (value: string): readonly string[] =>
  tidy(value)
    .split(/[\s,;]+/)
    .filter(Boolean);

export const shortText = (most: number) =>
  z
    .string()
    .check(
      z.minLength(1, 'is empty: leave the attribute out, or give it a value'),
      z.maxLength(most, `is longer than ${most} characters`),
    );

const notANumber = 'is not a telephone number: use digits, spaces and hyphens, as in "+1 555 010 0199"';
export const phone = z.string().check(
  z.regex(/^\+?[\d\s().\-/]{3,30}$/, notANumber),
  z.refine((value) => value.replace(/\D/g, '').length >= 3, notANumber),
);

export const link = (base: string, origin: string | undefined) =>
  z
    .string()
    .check(
      z.refine(
        (value) => isSafeLink(value, base, origin),
        'is not a link that we open: use one that begins with https:// or a page of this website',
      ),
    );

/** Where *Exit this page* leads. A word such as `weather` is no page of this website here. */
export const exitLink = (base: string, origin: string | undefined) =>
  z
    .string()
    .check(
      z.refine(
        (value) => /^(https?:|\/)/i.test(value) && isSafeLink(value, base, origin) && isElsewhere(value, base),
        'is not an address that we leave to: use another page, with https:// or from the first / of this website on',
      ),
    );

export const countryCode = z
  .string()
  .check(z.regex(/^[A-Za-z]{2}$/, 'is not a country code: use two letters, as in "US" or "GB"'));

export const wholeNumber = (least: number, most: number) =>
  z.string().check(z.regex(/^[+-]?\d{1,9}$/, `is not a whole number from ${least} to ${most}`));

export const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date: use year, month and day, as in "2026-11-22"'),
  z.refine((value) => isDay(value), 'is not a day of the calendar'),
  z.refine((value) => !isDay(value) || Date.parse(value) <= Date.now() + dayLength, 'lies in the future'),
);

const dayLength = 24 * 60 * 60 * 1000;
const isDay = (value: string): boolean => {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** Not `URL.canParse`: Safari has it from version 17 only, and old phones are common. */
export function parseUrl(value: string, base?: string): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}

/** Not the page itself, nor a place in it. */
const isElsewhere = (value: string, base: string): boolean => withoutHash(value, base) !== withoutHash(base);
const withoutHash = (value: string, base?: string): string | undefined => parseUrl(value, base)?.href.split('#')[0];

/** `https`, or a page of the same website: never a script (`javascript:`). */
function isSafeLink(value: string, base: string, origin: string | undefined): boolean {
  const url = parseUrl(value, base);
  if (!url) return false;
  if (url.username !== '' || url.password !== '') return false; // https://clinic.example@evil.example
  const isOwn = /^https?:$/.test(url.protocol) && url.origin === origin;
  return url.protocol === 'https:' || isOwn;
}
