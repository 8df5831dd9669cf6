/** The kinds of attributes. A reader parses the text of an attribute into a value, and reports what is wrong. */
import { unsafeWordsIn } from '../locales/unsafe-words.js';
import { helpFor } from '../protocol/index.js';
import {
  flagOrTextConverter,
  flagConverter,
  listConverter,
  numberConverter,
  type Converter,
  textConverter,
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
  problemOf,
  shortText,
  tidy,
  wholeNumber,
} from './values.js';

/** @param rest the message after the name of the attribute */
type Report = (rest: string) => void;

/** The base URL of links, and the website's origin. */
export interface Page {
  readonly base: string;
  readonly origin: string | undefined;
}

export interface Reader<Value, Property> {
  readonly read: (raw: string, report: Report, page: Page) => Value | undefined;
  readonly converter: Converter<Property>;
  /** The allowed values as text, and as a list for an editor to suggest. The build removes `docs`. */
  readonly docs: { readonly allowed: string; readonly values?: readonly string[] };
}

type TextReader = Reader<string, string | null>;

function check(raw: string, report: Report, conditions: Parameters<typeof problemOf>[1]): string | undefined {
  const value = tidy(raw);
  const problem = problemOf(value, conditions);
  if (problem === undefined) return value;
  report(`="${shorten(value)}" ${problem}. It was ignored.`);
  return undefined;
}

export const textReader = (most: number): TextReader => ({
  read(raw, report) {
    const value = check(raw, report, shortText(most));
    const unsafe = unsafeWordsIn(value ?? '');
    if (unsafe.length > 0)
      report(` says “${unsafe.join('”, “')}”, which a patient may take as a promise or a judgment.`);
    return value;
  },
  converter: textConverter,
  docs: { allowed: `up to ${most} characters` },
});

export const phoneReader: TextReader = {
  read: (raw, report) => check(raw, report, phone),
  converter: textConverter,
  docs: { allowed: 'digits, spaces, hyphens' },
};

export const dayReader: TextReader = {
  read: (raw, report) => check(raw, report, day),
  converter: textConverter,
  docs: { allowed: 'a date, not in the future' },
};

export const linkReader: TextReader = {
  read: (raw, report, { base, origin }) => check(raw, report, link(base, origin)),
  converter: textConverter,
  docs: { allowed: '`https`, or a page of the same website' },
};

export const countryReader: TextReader = {
  read(raw, report) {
    const code = check(raw, report, countryCode)?.toUpperCase();
    const value = code === 'UK' ? 'GB' : code;
    if (value !== undefined && !helpFor(value)) {
      report(
        `="${value}": no crisis line is on record for it. Visitors read "local emergency number" and a link to a helpline finder.`,
      );
    }
    return value;
  },
  converter: textConverter,
  docs: { allowed: 'two letters (ISO 3166-1)' },
};

/** @param looser why the protocol does not allow a number below the range */
export const numberReader = (
  [least, most]: readonly [number, number],
  looser?: string,
): Reader<number, number | null> => ({
  read(raw, report) {
    const text = check(raw, report, wholeNumber(least, most));
    if (text === undefined) return undefined;
    const value = Number(text);
    const allowed = Math.min(most, Math.max(least, value));
    if (value < least && looser) report(`="${text}" is looser than the protocol: ${looser}. ${least} is used.`);
    else if (allowed !== value) report(`="${text}" is out of range: use ${least} to ${most}. ${allowed} is used.`);
    return allowed;
  },
  converter: numberConverter,
  docs: {
    allowed: `${least} to ${most}`,
    values: Array.from({ length: most - least + 1 }, (_, at) => String(least + at)),
  },
});

/** For each list: a console with thousands of messages shows none. */
const mostMessages = 10;

export const listReader = (allowed: readonly string[]): Reader<readonly string[], readonly string[] | null> => ({
  read(raw, report) {
    const entries = listed(raw);
    const valid = entries.filter((entry) => allowed.includes(entry));
    const wrong = [...new Set(entries)].filter((item) => !allowed.includes(item));
    for (const entry of wrong.slice(0, mostMessages))
      report(`: “${shorten(entry)}” is not known${didYouMean(entry, allowed)}. It was ignored.`);
    if (entries.length === 0) report(` is empty: leave it out, or name one of ${allowed.join(', ')}.`);
    return valid.length > 0 ? valid : undefined;
  },
  converter: listConverter,
  docs: { allowed: `one or more of ${allowed.map((entry) => `\`${entry}\``).join(', ')}`, values: allowed },
});

export const flagReader: Reader<boolean, boolean> = {
  read(raw, report) {
    const value = flag(raw);
    // On if the value is unknown: the clinic has set the attribute, and on is the safer value.
    if (value === undefined) report(`="${shorten(raw)}" is neither on nor off: use "true" or "false". It is on.`);
    return value ?? true;
  },
  converter: flagConverter,
  docs: { allowed: 'on or off', values: ['true', 'false'] },
};

/** The US National Weather Service: an inconspicuous page without advertisements. */
const exitAddress = 'https://www.weather.gov/';

/** On, off, or a URL. With an invalid URL it is on, because the clinic has set it and visitors may need it. */
export const exitReader: Reader<string, boolean | string> = {
  read(raw, report, { base, origin }) {
    const isOn = flag(raw);
    if (isOn !== undefined) return isOn ? exitAddress : undefined;
    const value = tidy(raw);
    const problem = problemOf(value, exitLink(base, origin));
    if (problem === undefined) return parseUrl(value, base)?.href;
    report(`="${shorten(value)}" ${problem}. It is on, and leads to ${exitAddress} instead.`);
    return exitAddress;
  },
  converter: flagOrTextConverter,
  docs: {
    allowed: 'on or off, or where to: another page, with `https` or from the first `/` of the same website on',
    values: ['true', 'false'],
  },
};
