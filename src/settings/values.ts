/** The forms of values that a clinic may write into an attribute. */
import * as z from 'zod/mini';

/** Without the spaces and quotes around it: editors make quotes curly, and paste spaces. */
export const tidy = (value: string): string => value.replace(edges, '');

const quotes = `"'“”„‘’‚«»`;
const edges = new RegExp(`^[\\s${quotes}]+|[\\s${quotes}]+$`, 'g');

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

/** A schema of a text. Only `refine`, of all that zod has, because each further check makes the script larger. */
const text = (...checks: readonly (readonly [fits: (value: string) => boolean, reason: string])[]) =>
  z.string().check(...checks.map(([fits, reason]) => z.refine<string>(fits, reason)));

const matches =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);

export const shortText = (most: number) =>
  text([(value) => value !== '', 'is empty'], [(value) => value.length <= most, 'is too long']);

export const phone = text([
  (value) => /^\+?[\d\s().\-/]{3,30}$/.test(value) && value.replace(/\D/g, '').length >= 3,
  'is not a telephone number',
]);

export const link = (base: string, origin: string | undefined) =>
  text([(value) => isSafeLink(value, base, origin), 'is not a link that we open']);

/** Where *Exit this page* leads. A word such as `weather` is no page of this website here. */
export const exitLink = (base: string, origin: string | undefined) =>
  text([
    (value) => /^(https?:|\/)/i.test(value) && isSafeLink(value, base, origin) && isElsewhere(value, base),
    'is not an address that we leave to',
  ]);

export const countryCode = text([matches(/^[A-Za-z]{2}$/), 'is not a country code']);

export const wholeNumber = text([matches(/^[+-]?\d{1,9}$/), 'is not a whole number']);

export const day = text(
  [matches(/^\d{4}-\d{2}-\d{2}$/), 'is not a date'],
  [(value) => isDay(value), 'is not a day of the calendar'],
  [(value) => !isDay(value) || Date.parse(value) <= Date.now() + dayLength, 'lies in the future'],
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
