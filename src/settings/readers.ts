/** How each kind of attribute is read: what it holds → a value, or a message and no value. */
import type * as z from 'zod/mini';
import { unsafeWordsIn } from '../locales/unsafe-words.js';
import { helpFor } from '../protocol/index.js';
import {
  flagOrTextProperty,
  flagProperty,
  listProperty,
  numberProperty,
  type PropertyKind,
  textProperty,
} from './converters.js';
import { didYouMean, shorten } from './messages.js';
import {
  countryCode,
  day,
  exitLink,
  flag,
  link,
  listed,
  parseUrl,
  phone,
  shortText,
  tidy,
  wholeNumber,
} from './values.js';

/** An attribute that is on the element. */
export interface Given {
  readonly attribute: string;
  readonly raw: string;
  /** The address against which links are read, and the website's own origin. */
  readonly base: string;
  readonly origin: string | undefined;
  readonly report: (message: string) => void;
}

export interface Reader<Value, Property> {
  readonly read: (given: Given) => Value | undefined;
  readonly property: PropertyKind<Property>;
  /** The allowed values in words, and those that an editor suggests. The build leaves `docs` out of what is published. */
  readonly docs: { readonly allowed: string; readonly values?: readonly string[] };
}

type TextReader = Reader<string, string | null>;

function check({ attribute, raw, report }: Given, schema: z.ZodMiniType<string, string>): string | undefined {
  const value = tidy(raw);
  const result = schema.safeParse(value);
  if (!result.success) report(`${attribute}="${shorten(value)}" ${result.error.issues[0]?.message}. It was ignored.`);
  return result.data;
}

export const textReader = (most: number): TextReader => ({
  read(given) {
    const value = check(given, shortText(most));
    const unsafe = unsafeWordsIn(value ?? '');
    if (unsafe.length > 0)
      given.report(
        `${given.attribute} says “${unsafe.join('”, “')}”, which a patient may take as a promise or a judgment.`,
      );
    return value;
  },
  property: textProperty,
  docs: { allowed: `up to ${most} characters` },
});

export const phoneReader: TextReader = {
  read: (given) => check(given, phone),
  property: textProperty,
  docs: { allowed: 'digits, spaces, hyphens' },
};

export const dayReader: TextReader = {
  read: (given) => check(given, day),
  property: textProperty,
  docs: { allowed: 'a date, not in the future' },
};

export const linkReader: TextReader = {
  read: (given) => check(given, link(given.base, given.origin)),
  property: textProperty,
  docs: { allowed: '`https`, or a page of the same website' },
};

export const countryReader: TextReader = {
  read(given) {
    const code = check(given, countryCode)?.toUpperCase();
    const value = code === 'UK' ? 'GB' : code;
    if (value !== undefined && !helpFor(value)) {
      given.report(
        `country="${value}": no crisis line is on record for it. Visitors read "local emergency number" and a link to a helpline finder.`,
      );
    }
    return value;
  },
  property: textProperty,
  docs: { allowed: 'two letters (ISO 3166-1)' },
};

/** @param looser why no number below the range is allowed, where the protocol forbids it */
export const numberReader = (
  [least, most]: readonly [number, number],
  looser?: string,
): Reader<number, number | null> => ({
  read(given) {
    const text = check(given, wholeNumber(least, most));
    if (text === undefined) return undefined;
    const value = Number(text);
    const allowed = Math.min(most, Math.max(least, value));
    if (value < least && looser)
      given.report(`${given.attribute}="${text}" is looser than the protocol: ${looser}. ${least} is used.`);
    else if (allowed !== value)
      given.report(`${given.attribute}="${text}" is out of range: use ${least} to ${most}. ${allowed} is used.`);
    return allowed;
  },
  property: numberProperty,
  docs: {
    allowed: `${least} to ${most}`,
    values: Array.from({ length: most - least + 1 }, (_, at) => String(least + at)),
  },
});

export const listReader = (allowed: readonly string[]): Reader<readonly string[], readonly string[] | null> => ({
  read({ attribute, raw, report }) {
    const entries = listed(raw);
    const valid = entries.filter((entry) => allowed.includes(entry));
    for (const entry of entries.filter((item) => !allowed.includes(item)))
      report(`${attribute}: “${shorten(entry)}” is not known${didYouMean(entry, allowed)}. It was ignored.`);
    if (entries.length === 0) report(`${attribute} is empty: leave it out, or name one of ${allowed.join(', ')}.`);
    return valid.length > 0 ? valid : undefined;
  },
  property: listProperty,
  docs: { allowed: `one or more of ${allowed.map((entry) => `\`${entry}\``).join(', ')}`, values: allowed },
});

export const flagReader: Reader<boolean, boolean> = {
  read({ attribute, raw, report }) {
    const value = flag(raw);
    // The attribute is there, so somebody meant it; and on is the more careful way to run.
    if (value === undefined)
      report(`${attribute}="${shorten(raw)}" is neither on nor off: use "true" or "false". It is on.`);
    return value ?? true;
  },
  property: flagProperty,
  docs: { allowed: 'on or off', values: ['true', 'false'] },
};

/** A plain page, without advertisements, that anybody might have been reading: the US National Weather Service. */
const exitAddress = 'https://www.weather.gov/';

/** On, off, or where to. A bad address leaves it on: somebody meant it, for people who may need it. */
export const exitReader: Reader<string, boolean | string> = {
  read({ attribute, raw, base, origin, report }) {
    const isOn = flag(raw);
    if (isOn !== undefined) return isOn ? exitAddress : undefined;
    const value = tidy(raw);
    const result = exitLink(base, origin).safeParse(value);
    if (result.success) return parseUrl(value, base)?.href;
    report(
      `${attribute}="${shorten(value)}" ${result.error.issues[0]?.message}. It is on, and leads to ${exitAddress} instead.`,
    );
    return exitAddress;
  },
  property: flagOrTextProperty,
  docs: {
    allowed: 'on or off, or where to: another page, with `https` or from the first `/` of the same website on',
    values: ['true', 'false'],
  },
};
