/**
 * A clinic's attributes → settings, or what is wrong with them. Nothing here throws: each bad value gets one clear message
 * that names the nearest right one, and the safe default.
 */
import Fuse from 'fuse.js/basic';
import type * as z from 'zod/mini';
import { country, day, exitLink, flag, link, listed, parseUrl, phone, shortText, tidy, wholeNumber } from './values.js';
import { unsafeWordsIn } from '../locales/unsafe-words.js';
import { escalatable, helpFor, offerableConcerns, ranges, type RuleSettings } from '../protocol/index.js';

export interface Settings {
  readonly clinicName: string | undefined;
  readonly clinicPhone: string | undefined;
  readonly bookingUrl: string | undefined;
  /** ISO 3166-1, two letters, upper case. */
  readonly country: string | undefined;
  readonly headingLevel: number;
  /** Who reviewed the questions for this clinic, and on which day (ISO 8601). */
  readonly reviewed: { readonly by: string; readonly on: string } | undefined;
  readonly preparationOnly: boolean;
  /** Where *Exit this page* leads, as a whole address; without one it is not offered. */
  readonly quickExit: string | undefined;
  readonly rules: Partial<RuleSettings>;
}

export interface Problem {
  readonly attribute: string;
  readonly message: string;
}

export interface Parsed {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Every attribute of the element; `lang` is HTML's own. */
export const attributes = [
  'clinic-name',
  'clinic-phone',
  'booking-url',
  'country',
  'lang',
  'concerns',
  'min-medicines',
  'min-classes',
  'full-trials-only',
  'escalate',
  'heading-level',
  'reviewed-by',
  'reviewed-on',
  'preparation-only',
  'quick-exit',
] as const;
type Attribute = (typeof attributes)[number];

/** A plain page, without advertisements, that anybody might have been reading: the US National Weather Service. */
const exitAddress = 'https://www.weather.gov/';

/** Longer than any name or entry that we know: what is longer is like none of them. */
const longestEntry = 40;

/** The known name that is spelled most like this one. */
export const nearest = (name: string, known: readonly string[]): string | undefined =>
  new Fuse(known, { threshold: 0.5 }).search(name.slice(0, longestEntry))[0]?.item;

/**
 * @param given the attributes as they stand in the page
 * @param base the address against which `booking-url` is read
 * @param origin the website's own, which a `<base>` of the page may not change
 */
export function parseSettings(
  given: ReadonlyMap<string, string>,
  base: string,
  origin = parseUrl(base)?.origin,
): Parsed {
  const problems: Problem[] = [];
  const say = (attribute: string, message: string): undefined => {
    problems.push({ attribute, message });
  };

  const read = (attribute: Attribute, schema: z.ZodMiniType<string, string>): string | undefined => {
    const raw = given.get(attribute);
    if (raw === undefined) return undefined;
    const value = tidy(raw);
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    return say(attribute, `${attribute}="${shorten(value)}" ${result.error.issues[0]?.message}. It was ignored.`);
  };

  const readText = (attribute: Attribute, most: number): string | undefined => {
    const value = read(attribute, shortText(most));
    const unsafe = unsafeWordsIn(value ?? '');
    if (unsafe.length > 0)
      say(
        attribute,
        `${attribute} says “${unsafe.join('”, “')}”, which a patient may take as a promise or a judgment.`,
      );
    return value;
  };

  const readNumber = (attribute: Attribute, [least, most]: readonly [number, number], looser?: string) => {
    const value = read(attribute, wholeNumber(least, most));
    if (value === undefined) return undefined;
    const allowed = Math.min(most, Math.max(least, Number(value)));
    if (Number(value) < least && looser)
      say(attribute, `${attribute}="${value}" is looser than the protocol: ${looser}. ${least} is used.`);
    else if (allowed !== Number(value))
      say(attribute, `${attribute}="${value}" is out of range: use ${least} to ${most}. ${allowed} is used.`);
    return allowed;
  };

  const readList = (attribute: Attribute, allowed: readonly string[]): readonly string[] | undefined => {
    const raw = given.get(attribute);
    if (raw === undefined) return undefined;
    const entries = listed(raw);
    for (const entry of entries.filter((item) => !allowed.includes(item))) {
      say(
        attribute,
        `${attribute}: “${shorten(entry)}” is not known${didYouMean(nearest(entry, allowed))}. It was ignored.`,
      );
    }
    const valid = entries.filter((entry) => allowed.includes(entry));
    if (entries.length === 0)
      say(attribute, `${attribute} is empty: leave it out, or name one of ${allowed.join(', ')}.`);
    return valid.length > 0 ? valid : undefined;
  };

  const readFlag = (attribute: Attribute): boolean => {
    const raw = given.get(attribute);
    if (raw === undefined) return false;
    const value = flag(raw);
    // The attribute is there, so somebody meant it; and it is the more careful way to run.
    if (value === undefined)
      say(attribute, `${attribute}="${shorten(raw)}" is neither on nor off: use "true" or "false". It is on.`);
    return value ?? true;
  };

  /** On, off, or where to. A bad address leaves it on: somebody meant it, for people who may need it. */
  const readExit = (): string | undefined => {
    const raw = given.get('quick-exit');
    if (raw === undefined || flag(raw) === false) return undefined;
    if (flag(raw)) return exitAddress;
    const value = tidy(raw);
    const result = exitLink(base, origin).safeParse(value);
    if (result.success) return parseUrl(value, base)?.href;
    say(
      'quick-exit',
      `quick-exit="${shorten(value)}" ${result.error.issues[0]?.message}. It is on, and leads to ${exitAddress} instead.`,
    );
    return exitAddress;
  };

  const readCountry = (): string | undefined => {
    if (!given.has('country'))
      return say('country', 'country is missing: visitors then see no crisis number. Add country="US" or yours.');
    const code = read('country', country)?.toUpperCase();
    const value = code === 'UK' ? 'GB' : code;
    if (value !== undefined && !helpFor(value)) {
      say(
        'country',
        `country="${value}": no crisis line is on record for it. Visitors read "local emergency number" and a link to a helpline finder.`,
      );
    }
    return value;
  };

  const readReview = (): Settings['reviewed'] => {
    const by = readText('reviewed-by', 120);
    const on = read('reviewed-on', day);
    if (by !== undefined && on !== undefined) return { by, on };
    if (given.has('reviewed-by') !== given.has('reviewed-on')) {
      const missing = given.has('reviewed-by') ? 'reviewed-on' : 'reviewed-by';
      say(missing, `${missing} is missing: without both, visitors read that nobody has reviewed the questions.`);
    }
    return undefined;
  };

  for (const name of given.keys()) {
    if (isOurs(name))
      say(
        name,
        `“${shorten(name)}” is not an attribute of referral-screener${didYouMean(nearest(name, attributes))}. It was ignored.`,
      );
  }

  const minMedicines = readNumber('min-medicines', ranges.minMedicines, 'labels ask for two medicines');
  const minClasses = readNumber('min-classes', ranges.minClasses, 'at least one family must have been tried');
  const concerns = readList('concerns', offerableConcerns);
  const escalate = readList('escalate', escalatable);
  const settings: Settings = {
    clinicName: readText('clinic-name', 80),
    clinicPhone: read('clinic-phone', phone),
    bookingUrl: read('booking-url', link(base, origin)),
    country: readCountry(),
    headingLevel: readNumber('heading-level', [1, 6]) ?? 2,
    reviewed: readReview(),
    preparationOnly: readFlag('preparation-only'),
    quickExit: readExit(),
    rules: {
      ...(concerns && { concerns }),
      ...(minMedicines !== undefined && { minMedicines }),
      ...(minClasses !== undefined && { minClasses }),
      ...(given.has('full-trials-only') && { fullTrialsOnly: readFlag('full-trials-only') }),
      ...(escalate && { escalate }),
    },
  };
  return { settings, problems };
}

const didYouMean = (name: string | undefined): string => (name ? `: did you mean “${name}”?` : '');

const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

const globals = new Set(
  (
    'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert ' +
    'inputmode is itemid itemprop itemref itemscope itemtype key nonce part popover ref role slot spellcheck style tabindex ' +
    'title translate writingsuggestions xmlns'
  ).split(' '),
);

/** Neither HTML's own, nor one that a framework or a page builder leaves on elements. */
function isOurs(name: string): boolean {
  if ((attributes as readonly string[]).includes(name) || globals.has(name)) return false;
  return !/^(data-|aria-|on[a-z]+$|_|ng-|v-|x-|hx-|svelte-|astro-|wp-|js)|[:@.#*[\]()]/.test(name);
}
