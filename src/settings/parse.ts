/**
 * Parses a clinic's attributes into settings and problems. It never throws: each invalid value gets one message that
 * names the nearest valid one, and the safe default.
 */
import type { RuleSettings } from '../protocol/index.js';
import { type attributes, fromRows } from './attributes.js';
import type { Reader } from './readers.js';
import { ours, unknownAttribute } from './unknown.js';
import { isCut, parseUrl } from './values.js';

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
  readonly message: string;
}

export interface Parsed {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

type Attributes = ReadonlyMap<string, string>;
/** @param rest the message after the name of the attribute */
type Report = (attribute: string, rest: string) => void;

/** In characters; longer than any list or link. */
const longest = 4000;

/**
 * @param given the attributes of the element
 * @param base the base URL of links
 * @param origin the website's origin, which a `<base>` of the page must not change
 */
export function parseSettings(given: Attributes, base: string, origin = parseUrl(base)?.origin): Parsed {
  const problems: Problem[] = [];
  const report: Report = (attribute, rest) => void problems.push({ attribute, message: attribute + rest });

  const cut = ours.filter((name) => isCut(given.get(name) ?? ''));
  for (const name of cut)
    report(name, ' is cut off at a space, by curly quotes: use straight ones, as in country="US".');
  for (const name of given.keys()) {
    // What is cut off becomes names of attributes.
    const message = cut.length > 0 ? undefined : unknownAttribute(name);
    if (message !== undefined) problems.push({ attribute: name, message });
  }

  const values = fromRows(({ attribute, reader, default: otherwise }): unknown => {
    const raw = given.get(attribute);
    // Half of a telephone number is a wrong one. Half of `escalate` is stricter than none.
    if (raw === undefined || (cut.includes(attribute) && attribute !== 'escalate')) return otherwise;
    if (raw.length > longest) {
      report(attribute, ` is longer than ${longest} characters. It was ignored.`);
      return otherwise;
    }
    return reader.read(raw, (rest) => report(attribute, rest), { base, origin }) ?? otherwise;
  }) as Values;

  askForCountry(given, report);
  const { concerns, minMedicines, minClasses, fullTrialsOnly, escalate, reviewedBy, reviewedOn, ...others } = values;
  const reviewed = reviewOf(reviewedBy, reviewedOn, given, report);
  const rules = defined({ concerns, minMedicines, minClasses, fullTrialsOnly, escalate });
  return { settings: { ...others, reviewed, rules }, problems };
}

function askForCountry(given: Attributes, report: Report): void {
  if (given.has('country')) return;
  report('country', ' is missing: visitors then see no crisis number. Add country="US" or yours.');
}

/** The review needs both attributes. */
function reviewOf(
  by: string | undefined,
  on: string | undefined,
  given: Attributes,
  report: Report,
): Settings['reviewed'] {
  if (by !== undefined && on !== undefined) return { by, on };
  if (given.has('reviewed-by') === given.has('reviewed-on')) return undefined;
  const missing = given.has('reviewed-by') ? 'reviewed-on' : 'reviewed-by';
  report(missing, ' is missing: without both, visitors read that nobody has reviewed the questions.');
  return undefined;
}

/** Without `undefined` values: `assess` has defaults for them. */
const defined = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
