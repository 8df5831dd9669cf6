/** Reads the answers of one item of a response. */
import { absent, codeSystemUrl, extensions } from './names.js';
import { isYear, unsure } from './history-parts.js';
import type { Part } from './structure.js';

/** Something that is wrong, and where. */
export interface Problem {
  /** Such as `item[3].answer[0]`. */
  readonly path: string;
  readonly message: string;
}

export type Report = (path: string, message: string) => void;

export interface Value {
  readonly kind: 'option' | 'typed';
  readonly text: string;
}

export interface Values {
  /** `wrong` if nothing of it can be used. */
  readonly state: 'answered' | 'skipped' | 'left-out' | 'none' | 'wrong';
  readonly values: readonly Value[];
  /** One answer or more, but not all, were left out. */
  readonly isPartLeftOut: boolean;
}

export type Json = Readonly<Record<string, unknown>>;

export const asObject = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

/** The list, or an empty one if it is absent; `undefined` if it is something else. */
export const asList = (value: unknown): readonly unknown[] | undefined =>
  value === undefined ? [] : Array.isArray(value) ? value : undefined;

/** A value in a message. Objects can have a `toString` that throws. */
export const shown = (value: unknown): string =>
  typeof value === 'string' ? `“${value.slice(0, 100)}”` : value === undefined ? 'nothing' : 'no text';

const nothing = (state: Values['state']): Values => ({ state, values: [], isPartLeftOut: false });

export function readValues(part: Part, item: Json, path: string, report: Report): Values {
  const wrong = (message: string, at = path): Values => {
    report(at, message);
    return nothing('wrong');
  };
  const answers = asList(item.answer);
  if (!answers) return wrong('answer is not a list', `${path}.answer`);
  if ((asList(item.item) ?? [item.item]).length > 0) report(`${path}.item`, 'there is no question inside this one');
  const reason = absentReason(item);
  if (reason !== undefined && answers.length > 0) return wrong('it has an answer, and a reason why it has none');
  if (reason === absent.skipped) return nothing('skipped');
  if (reason === absent.leftOut) return nothing('left-out');
  if (reason === absent.unsure && part.type === 'date')
    return { state: 'answered', values: [{ kind: 'option', text: unsure }], isPartLeftOut: false };
  if (reason !== undefined)
    return wrong(`the reason for no answer is ${shown(reason)}: only skipped and left out are known`);
  if (answers.length === 0) return nothing('none');
  if (!part.repeats && answers.length > 1) return wrong(`it has ${answers.length} answers, and can have one`);

  const read = answers.map((answer, index) => readValue(part, answer, `${path}.answer[${index}]`, report));
  const isPartLeftOut = read.includes('left-out');
  const values = read.filter((value) => typeof value === 'object');
  const isBad = read.includes(undefined);
  return withoutExclusives(part, { state: 'answered', values, isPartLeftOut }, isBad, () =>
    report(path, 'an answer that excludes others is beside others, and does not count'),
  );
}

/** An exclusive option beside others does not count, and "none" beside something unreadable is not known to be none. */
function withoutExclusives(part: Part, read: Values, isBad: boolean, report: () => void): Values {
  const exclusive = new Set(part.options?.filter((option) => option.exclusive).map(({ code }) => code));
  const others = read.values.filter(({ kind, text }) => kind === 'typed' || !exclusive.has(text));
  if (others.length === read.values.length) return others.length > 0 || read.isPartLeftOut ? read : nothing('wrong');
  if (others.length === 0 && read.values.length === 1 && !isBad && !read.isPartLeftOut) return read;
  if (!isBad) report();
  return others.length > 0 ? { ...read, values: others } : nothing('wrong');
}

/** One answer; `undefined` if it is wrong. */
function readValue(part: Part, given: unknown, path: string, report: Report): Value | 'left-out' | undefined {
  const wrong = (message: string): undefined => report(path, message) as undefined;
  const answer = asObject(given);
  if (!answer) return wrong('it is not an object');
  const names = Object.keys(answer).filter((key) => key.startsWith('value'));
  const [name] = names;
  if (name === undefined || names.length > 1) return wrong(`it has ${names.length} values, and needs one`);
  if (answer.item !== undefined) report(`${path}.item`, 'there is no question inside this one');
  const value = answer[name];
  if (!typesOf(part).includes(name)) return wrong(`${name} is not of the type of this question: ${part.type}`);
  if (name === 'valueCoding') return readCoding(part, value, path, report);
  if (typeof value !== 'string' || value.trim() === '') return wrong(`${name} is not a text`);
  if (name === 'valueDate' && !isYear(value)) return wrong('the date is not a year of four digits');
  return { kind: 'typed', text: value };
}

function readCoding(part: Part, value: unknown, path: string, report: Report): Value | 'left-out' | undefined {
  const coding = asObject(value);
  if (coding && coding.code === undefined && absentReason(coding) === absent.leftOut) return 'left-out';
  const option = part.options?.find(
    (one) => one.code === coding?.code && coding.system === (one.coding?.system ?? codeSystemUrl),
  );
  if (option) return { kind: 'option', text: option.code };
  return report(path, `${shown(coding?.code)} of ${shown(coding?.system)} is not among the options`) as undefined;
}

const typesOf = ({ type }: Part): readonly string[] => {
  if (type === 'string') return ['valueString'];
  if (type === 'date') return ['valueDate'];
  return type === 'open-choice' ? ['valueCoding', 'valueString'] : ['valueCoding'];
};

/** The code of the extension that says why there is no value. */
function absentReason({ extension }: Json): unknown {
  const found = asList(extension)
    ?.map(asObject)
    .find((one) => one?.url === extensions.dataAbsentReason);
  return found && (found.valueCode ?? 'none given');
}
