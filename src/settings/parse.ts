/**
 * A clinic's attributes → settings, and what is wrong with them. Nothing here throws: each bad value gets one clear message
 * that names the nearest right one, and the safe default.
 */
import type { RuleSettings } from '../protocol/index.js';
import { type attributes, fromRows } from './attributes.js';
import type { Reader } from './readers.js';
import { unknownAttribute } from './unknown.js';
import { parseUrl } from './values.js';

type Rows = typeof attributes;

/** One for each row: what was read, or its default. */
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
/** The message is the name of the attribute and what follows it. */
type Report = (attribute: string, rest: string) => void;

/**
 * @param given the attributes as they are in the page
 * @param base the address against which links are read
 * @param origin the website's own, which a `<base>` of the page may not change
 */
export function parseSettings(given: Attributes, base: string, origin = parseUrl(base)?.origin): Parsed {
  const problems: Problem[] = [];
  const report: Report = (attribute, rest) => void problems.push({ attribute, message: attribute + rest });

  for (const name of given.keys()) {
    const message = unknownAttribute(name);
    if (message !== undefined) problems.push({ attribute: name, message });
  }

  const values = fromRows(({ attribute, reader, default: otherwise }): unknown => {
    const raw = given.get(attribute);
    if (raw === undefined) return otherwise;
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

/** Both or neither. */
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

/** Without those that are `undefined`: there the protocol has its own. */
const defined = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
