/** The kinds of attributes. A reader parses the text of an attribute into a value, and reports what is wrong. */
import { defaultWords } from '../locales/index.js';
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
import { nearest, shorten } from './messages.js';
import {
  type Condition,
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

/**
 * @param reason what is wrong with the value, after it in a sentence
 * @param near the nearest right value
 * @param isAllowed whether the value is used as given
 */
export type Report = (reason: string, near?: string, isAllowed?: boolean) => void;

/** The base URL of links, and the website's origin. */
export interface Page {
  readonly base: string;
  readonly origin: string | undefined;
}

export interface Reader<Value, Property> {
  readonly read: (raw: string, report: Report, page: Page) => Value | undefined;
  readonly converter: Converter<Property>;
  /** The allowed values, for messages and, in Markdown, the docs. */
  readonly allowed: string;
  /** Values for an editor to suggest. The build removes `docs`. */
  readonly docs?: { readonly values?: readonly string[] };
}

const flags = ['true', 'false'];

type TextReader = Reader<string, string | null>;

function check(
  raw: string,
  report: Report,
  conditions: readonly Condition[],
  near?: (value: string) => string | undefined,
): string | undefined {
  const value = tidy(raw);
  const problem = problemOf(value, conditions);
  if (problem === undefined) return value;
  report(problem, near?.(value));
  return undefined;
}

const quoted = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

export const textReader = (most: number): TextReader => ({
  read(raw, report) {
    const value = check(raw, report, shortText(most));
    const unsafe = unsafeWordsIn(value ?? '');
    if (unsafe.length > 0)
      report(`says “${unsafe.join('”, “')}”, which a patient may take as a promise or a judgment`, '', true);
    return value;
  },
  converter: textConverter,
  allowed: `up to ${most} characters`,
});

export const phoneReader: TextReader = {
  read: (raw, report) => check(raw, report, phone),
  converter: textConverter,
  allowed: 'digits, spaces and hyphens, as in `+1 555 010 0199`',
};

export const dayReader: TextReader = {
  read: (raw, report) => check(raw, report, day),
  converter: textConverter,
  allowed: 'year, month and day, as in `2026-11-22`, not in the future',
};

/** A link, or else it names the same one with `https` if that is right. */
const checkLink = (raw: string, report: Report, conditions: readonly Condition[]): string | undefined =>
  check(raw, report, conditions, (value) => {
    const secure = value.replace(/^http:/i, 'https:');
    return problemOf(secure, conditions) ? undefined : secure;
  });

export const linkReader: TextReader = {
  read: (raw, report, { base, origin }) => checkLink(raw, report, link(base, origin)),
  converter: textConverter,
  allowed: 'a link that begins with `https://`, or a page of this website',
};

/** The code of a country from its exact name: Austria is not Australia. */
const codeOf = (name: string): string | undefined => {
  const { countries } = defaultWords.crisis;
  const isNamed = (code: string): boolean => countries[code]?.toLowerCase() === name.toLowerCase();
  return /^u\W?s/i.test(name) ? 'US' : Object.keys(countries).find(isNamed);
};

export const countryReader: TextReader = {
  read(raw, report) {
    const code = check(raw, report, countryCode, codeOf)?.toUpperCase();
    const value = code === 'UK' ? 'GB' : code;
    if (value !== undefined && !helpFor(value))
      report('has no crisis line on record: visitors read “local emergency number” and a helpline finder', '', true);
    return value;
  },
  converter: textConverter,
  allowed: 'two letters (ISO 3166-1), as in `US` or `GB`',
};

/** @param looser why the protocol does not allow a number below the range */
export const numberReader = (
  [least, most]: readonly [number, number],
  looser?: string,
): Reader<number, number | null> => {
  const within = (value: number): number => Math.min(most, Math.max(least, value));
  return {
    read(raw, report) {
      const text = check(
        raw,
        report,
        wholeNumber,
        (value) => /\d+/.exec(value)?.map((digits) => `${within(+digits)}`)[0],
      );
      if (text === undefined) return undefined;
      const value = Number(text);
      if (value < least && looser) report(`is looser than the protocol (${looser})`);
      else if (within(value) !== value) report('is out of range');
      return within(value);
    },
    converter: numberConverter,
    allowed: `${least} to ${most}`,
    docs: { values: Array.from({ length: most - least + 1 }, (_, at) => String(least + at)) },
  };
};

/** For each list: a console with thousands of messages shows none. */
const mostMessages = 10;

export const listReader = (
  known: readonly string[],
  allowed = `one or more of ${quoted(known)}`,
): Reader<readonly string[], readonly string[] | null> => ({
  read(raw, report) {
    const entries = listed(raw);
    const valid = entries.filter((entry) => known.includes(entry));
    const wrong = [...new Set(entries)].filter((item) => !known.includes(item));
    for (const entry of wrong.slice(0, mostMessages))
      report(`names “${shorten(entry)}”, which is not known`, nearest(entry, known));
    if (entries.length === 0) report('is empty');
    return valid.length > 0 ? valid : undefined;
  },
  converter: listConverter,
  allowed,
  docs: { values: known },
});

/** One of a few words. */
export const choiceReader = <Choice extends string>(known: readonly Choice[]): Reader<Choice, string | null> => ({
  read(raw, report) {
    const value = tidy(raw).toLowerCase();
    const choice = known.find((one) => one === value);
    if (!choice) report('is not known', nearest(value, known));
    return choice;
  },
  converter: textConverter,
  allowed: quoted(known),
  docs: { values: known },
});

export const flagReader: Reader<boolean, boolean> = {
  read(raw, report) {
    const value = flag(raw);
    // On if the value is unknown: the clinic has set the attribute, and on is the safer value.
    if (value === undefined) report('is neither on nor off', nearest(tidy(raw), flags));
    return value ?? true;
  },
  converter: flagConverter,
  allowed: quoted(flags),
  docs: { values: flags },
};

/** In each unit: crisis help, a question and *Continue* need as much. */
const leastHeight = { px: 480, rem: 30, vh: 50 };

/**
 * The units that are the same on the tag, in it and on a frame. A height in another unit, or a lower one, becomes the
 * nearest: the clinic has set it, and a height that is kept is the safer value.
 */
export const heightReader: TextReader = {
  read(raw, report) {
    if (flag(raw) === false) return undefined;
    const [, digits, given = ''] = /^(\d{1,4}(?:\.\d+)?)\s?(px|r?em|[dls]?vh|%|)$/.exec(tidy(raw).toLowerCase()) ?? [];
    const unit = given.endsWith('em') ? 'rem' : given === '' || given === 'px' ? 'px' : 'vh';
    const height = digits && `${Math.max(Number(digits), leastHeight[unit])}${unit}`;
    if (!height || height !== `${Number(digits)}${given}`)
      report('is not a height that can be kept', height ?? '40rem');
    return height;
  },
  converter: textConverter,
  allowed: 'a length of at least `480px`, `30rem` or `50vh`',
};

/** The US National Weather Service: an inconspicuous page without advertisements. */
const exitAddress = 'https://www.weather.gov/';

/** On, off, or a URL. With an invalid URL it is on, because the clinic has set it and visitors may need it. */
export const exitReader: Reader<string, boolean | string> = {
  read(raw, report, { base, origin }) {
    const isOn = flag(raw);
    if (isOn !== undefined) return isOn ? exitAddress : undefined;
    const value = checkLink(raw, report, exitLink(base, origin));
    return value === undefined ? exitAddress : parseUrl(value, base)?.href;
  },
  converter: flagOrTextConverter,
  allowed: `${quoted(flags)}, or another page that begins with \`https://\` or the first \`/\` of this website`,
  docs: { values: flags },
};
