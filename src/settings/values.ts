/** The forms of values that a clinic may write into an attribute. */

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

/** A condition of a value, and what is said where it is not met. */
type Condition = readonly [isMet: (value: string) => boolean, problem: string];

/** The first problem of a value, if it has one. */
export const problemOf = (value: string, conditions: readonly Condition[]): string | undefined =>
  conditions.find(([isMet]) => !isMet(value))?.[1];

const like =
  (form: RegExp) =>
  (value: string): boolean =>
    form.test(value);

export const shortText = (most: number): readonly Condition[] => [
  [(value) => value !== '', 'is empty: leave the attribute out, or give it a value'],
  [(value) => value.length <= most, `is longer than ${most} characters`],
];

export const phone: readonly Condition[] = [
  [
    (value) => /^\+?[\d\s().\-/]{3,30}$/.test(value) && value.replace(/\D/g, '').length >= 3,
    'is not a telephone number: use digits, spaces and hyphens, as in "+1 555 010 0199"',
  ],
];

export const link = (base: string, origin: string | undefined): readonly Condition[] => [
  [
    (value) => isSafeLink(value, base, origin),
    'is not a link that we open: use one that begins with https:// or a page of this website',
  ],
];

/** Where *Exit this page* leads. A word such as `weather` is no page of this website here. */
export const exitLink = (base: string, origin: string | undefined): readonly Condition[] => [
  [
    (value) => /^(https?:|\/)/i.test(value) && isSafeLink(value, base, origin) && isElsewhere(value, base),
    'is not an address that we leave to: use another page, with https:// or from the first / of this website on',
  ],
];

export const countryCode: readonly Condition[] = [
  [like(/^[A-Za-z]{2}$/), 'is not a country code: use two letters, as in "US" or "GB"'],
];

export const wholeNumber = (least: number, most: number): readonly Condition[] => [
  [like(/^[+-]?\d{1,9}$/), `is not a whole number from ${least} to ${most}`],
];

const dayLength = 24 * 60 * 60 * 1000;

export const day: readonly Condition[] = [
  [like(/^\d{4}-\d{2}-\d{2}$/), 'is not a date: use year, month and day, as in "2026-11-22"'],
  [isDay, 'is not a day of the calendar'],
  [(value) => Date.parse(value) <= Date.now() + dayLength, 'lies in the future'],
];

function isDay(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

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
