/**
 * Parses a clinic's attributes into settings and problems. It never throws: each invalid value gets one message that
 * names the nearest valid one, and the safe default.
 */
import { defaultSettings, type RuleSettings } from '../protocol/index.js';
import { type attributes, fromRows } from './attributes.js';
import { didYouMean, shorten } from './messages.js';
import type { Reader, Report } from './readers.js';
import { ours, unknownAttribute } from './unknown.js';
import { isCut, parseUrl, tidy } from './values.js';

type Rows = typeof attributes;

/** The value of each row, or its default. */
type Values = {
  readonly [Name in keyof Rows]:
    | (Rows[Name]['reader'] extends Reader<infer Value, unknown> ? Value : never)
    | (Rows[Name] extends { default: infer Default } ? Default : undefined);
};

export interface Settings extends Omit<Values, keyof RuleSettings | 'reviewedBy' | 'reviewedOn'> {
  /** Who reviewed the questions for this clinic, and on which day (ISO 8601). */
  readonly reviewed: { readonly by: string; readonly on: string } | undefined;
  readonly rules: Partial<RuleSettings>;
}

export interface Problem {
  readonly attribute: string;
  readonly found: string;
  /** In Markdown; empty if it is about something else than the value. */
  readonly allowed: string;
  /** What holds now; empty for nothing. */
  readonly used: string;
  /** All of it, for the console. */
  readonly message: string;
}

export interface Parsed {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

type Attributes = ReadonlyMap<string, string>;
type Missing = (attribute: string, reason: string) => void;

/** In characters; longer than any list or link. */
const longest = 4000;

/**
 * @param given the attributes of the element
 * @param base the base URL of links
 * @param origin the website's origin, which a `<base>` of the page must not change
 */
export function parseSettings(given: Attributes, base: string, origin = parseUrl(base)?.origin): Parsed {
  const problems: Problem[] = [];
  const report: Missing = (attribute, reason) =>
    void problems.push({ attribute, found: '', allowed: '', used: '', message: `${attribute} ${reason}` });

  const cut = ours.filter((name) => isCut(given.get(name) ?? ''));
  for (const name of cut)
    report(name, 'is cut off at a space, by curly quotes: use straight ones, as in country="US".');
  for (const [name, value] of given) {
    // What is cut off becomes names of attributes.
    const message = cut.length > 0 ? undefined : unknownAttribute(name);
    if (message) problems.push({ attribute: name, found: shorten(value), allowed: '', used: '', message });
  }

  const values = fromRows(({ attribute, reader, default: otherwise }, name): unknown => {
    const raw = given.get(attribute);
    // Half of a telephone number is a wrong one. Half of `escalate` is stricter than none.
    if (raw === undefined || (cut.includes(attribute) && attribute !== 'escalate')) return otherwise;
    const reports: Parameters<Report>[] = [];
    const read = (): unknown => reader.read(raw, (...parts) => void reports.push(parts), { base, origin });
    if (raw.length > longest) reports.push([`is longer than ${longest} characters`]);
    const value = (raw.length > longest ? undefined : read()) ?? otherwise;
    const found = shorten(tidy(raw.slice(0, longest)));
    // A text, a list, or what the protocol takes otherwise.
    const used = shorten([value ?? defaultSettings[name as keyof RuleSettings] ?? ''].flat().map(String).join(' '));
    for (const [reason, near, isAllowed] of reports) {
      const allowed = isAllowed ? '' : reader.allowed;
      const message = `${attribute}="${found}" ${reason}${allowed && `: use ${allowed}`}.${didYouMean(near)}`;
      problems.push({ attribute, found, allowed, used, message: `${message} ${used ? `“${used}”` : 'None'} is used.` });
    }
    return value;
  }) as Values;

  askForCountry(given, report);
  const { concerns, minMedicines, minClasses, fullTrialsOnly, escalate, reviewedBy, reviewedOn, ...others } = values;
  const reviewed = reviewOf(reviewedBy, reviewedOn, given, report);
  const rules = defined({ concerns, minMedicines, minClasses, fullTrialsOnly, escalate });
  return { settings: { ...others, reviewed, rules }, problems };
}

function askForCountry(given: Attributes, report: Missing): void {
  if (given.has('country')) return;
  report('country', 'is missing: visitors then see no crisis number. Add country="US" or yours.');
}

/** The review needs both attributes. */
function reviewOf(
  by: string | undefined,
  on: string | undefined,
  given: Attributes,
  report: Missing,
): Settings['reviewed'] {
  if (by !== undefined && on !== undefined) return { by, on };
  if (given.has('reviewed-by') === given.has('reviewed-on')) return undefined;
  const missing = given.has('reviewed-by') ? 'reviewed-on' : 'reviewed-by';
  report(missing, 'is missing: without both, visitors read that nobody has reviewed the questions.');
  return undefined;
}

/** Without `undefined` values: `assess` has defaults for them. */
const defined = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
