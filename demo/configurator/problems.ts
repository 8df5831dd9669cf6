/**
 * What cannot be used as it is, with the nearest value that can. The product's own parser decides; here are only the
 * nearest values, and two mistakes that the parser cannot see.
 */
import { unsafeWordsIn } from '../../src/locales/unsafe-words.js';
import { ranges } from '../../src/protocol/index.js';
import { parseSettings, type Settings } from '../../src/settings/parse.js';
import { lookProblem } from './look.js';
import { folderOf, looks } from './snippets.js';
import type { State } from './state.js';

export type ProblemKind =
  | 'missing-country'
  | 'unknown-country'
  | 'phone'
  | 'link'
  | 'exit'
  | 'number'
  | 'too-long'
  | 'unsafe'
  | 'list'
  | 'day'
  | 'review'
  | 'color'
  | 'contrast'
  | 'length'
  | 'font'
  | 'folder'
  | 'full-address'
  | 'other';

export interface Problem {
  /** The name of the setting. */
  readonly field: string;
  readonly kind: ProblemKind;
  /** A value that can be used instead. */
  readonly nearest?: string;
  /** What to name in the message: the allowed numbers, or the words. */
  readonly about?: string;
  /** The value can be used; the person should know something. */
  readonly isNotice?: true;
}

/** Where the page will be is not known: only a path of the same website needs a base. */
const base = 'https://this-website.invalid/';

const longestText: Readonly<Record<string, number>> = { 'clinic-name': 80, 'reviewed-by': 120 };
const numbers: Readonly<Record<string, readonly [number, number]>> = {
  'min-medicines': ranges.minMedicines,
  'min-classes': ranges.minClasses,
  'heading-level': [1, 6],
};

/** `clinic.example/visits`: the product would take it for a page of the same website. */
const isWithoutScheme = (value: string): boolean => /^(?!\/)(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(value);

const withScheme = (value: string): string | undefined => {
  const [, host] = /^(?:https?:)?\/*((?:[\w-]+\.)+[a-z]{2,}(?:[/:?#].*)?)$/i.exec(value.trim()) ?? [];
  return host === undefined ? undefined : `https://${host}`;
};

const nearestPhone = (value: string): string | undefined => {
  const plain = value
    .replace(/(?:ext|x)\.?\s*\d+$/i, '')
    .replace(/[^\d+\s().\-/]/g, '')
    .trim();
  return plain.replace(/\D/g, '').length >= 3 && plain.length <= 31 ? plain : undefined;
};

const withoutUnsafe = (value: string): string =>
  unsafeWordsIn(value)
    .reduce((text, word) => text.replaceAll(new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), ''), value)
    .replace(/\s+/g, ' ')
    .trim();

/** The parser's opinion of one setting, with the others that it needs. */
function messagesFor(field: string, attributes: State['attributes']): readonly string[] {
  const { problems } = parseSettings(new Map(Object.entries(attributes)), base);
  return problems.filter(({ attribute }) => attribute === field).map(({ message }) => message);
}

function problemOf(field: string, attributes: State['attributes']): Problem | undefined {
  const value = attributes[field] ?? '';
  if (value === '') return undefined;
  const nearest = (one: string | undefined) =>
    one !== undefined && one !== '' && one !== value ? { nearest: one } : {};
  if ((field === 'booking-url' || field === 'quick-exit') && isWithoutScheme(value))
    return { field, kind: field === 'quick-exit' ? 'exit' : 'link', ...nearest(withScheme(value)) };
  // The product would encode it, and link to a page that is not there.
  if (field === 'booking-url' && /[\s<>"]/.test(value)) return { field, kind: 'link' };
  if (messagesFor(field, attributes).length === 0) return undefined;
  switch (field) {
    case 'clinic-phone':
      return { field, kind: 'phone', ...nearest(nearestPhone(value)) };
    case 'booking-url':
      return { field, kind: 'link', ...nearest(withScheme(value)) };
    case 'quick-exit':
      return { field, kind: 'exit', nearest: withScheme(value) ?? 'true' };
    case 'country':
      return { field, kind: 'unknown-country', ...(/^[a-z]{2}$/i.test(value) ? { isNotice: true } : {}) };
    case 'concerns':
    case 'escalate':
      return listProblem(field, attributes);
    case 'reviewed-on':
      return { field, kind: 'day' };
    case 'clinic-name':
    case 'reviewed-by':
      return textProblem(field, value);
    default:
      return numbers[field] ? numberProblem(field, value, numbers[field]) : { field, kind: 'other' };
  }
}

function numberProblem(field: string, value: string, [least, most]: readonly [number, number]): Problem {
  const number = Number.parseInt(value, 10);
  const nearest = Number.isNaN(number) ? least : Math.min(most, Math.max(least, number));
  return { field, kind: 'number', nearest: String(nearest), about: `${least}–${most}` };
}

function textProblem(field: string, value: string): Problem {
  const most = longestText[field] ?? value.length;
  const unsafe = unsafeWordsIn(value);
  if (value.length > most)
    return { field, kind: 'too-long', nearest: value.slice(0, most).trim(), about: String(most) };
  return { field, kind: 'unsafe', nearest: withoutUnsafe(value), about: unsafe.join(', ') };
}

/** Entries that the parser knows. */
function listProblem(field: 'concerns' | 'escalate', attributes: State['attributes']): Problem {
  const { settings } = parseSettings(new Map(Object.entries(attributes)), base);
  return { field, kind: 'list', nearest: (settings.rules[field] ?? []).join(' ') };
}

/** All problems, in the order of the settings in the state. */
export function problemsOf({ attributes, look, folder, platform, edition, parent }: State): readonly Problem[] {
  const needsAddress = platform === 'wix' || platform === 'google-sites';
  return [
    ...(attributes.country ? [] : [{ field: 'country', kind: 'missing-country', isNotice: true } as const]),
    ...Object.keys(attributes).flatMap((field) => problemOf(field, attributes) ?? []),
    ...(['reviewed-by', 'reviewed-on'] as const)
      .filter((field) => !attributes[field] && (attributes['reviewed-by'] || attributes['reviewed-on']))
      .map((field) => ({ field, kind: 'review' }) as const),
    ...looks.flatMap((field) => {
      const problem = lookProblem(field, look, attributes.theme === 'dark');
      return problem ? [{ field, ...problem, about: problem.nearest }] : [];
    }),
    ...folderProblem(folder, needsAddress),
    ...(edition === 'frame' && parent !== '' && originOf(parent) === undefined
      ? [
          {
            field: 'parent',
            kind: 'full-address',
            ...(withScheme(parent) ? { nearest: withScheme(parent) } : {}),
          } as Problem,
        ]
      : []),
  ];
}

function folderProblem(folder: string, needsAddress: boolean): readonly Problem[] {
  if (needsAddress && !/^https:\/\//i.test(folder)) {
    const nearest = withScheme(folder);
    return [{ field: 'folder', kind: 'full-address', ...(nearest ? { nearest } : {}) }];
  }
  if (folder === '') return [];
  const isPath = folderOf(folder) === folder.trim().replace(/\/*$/, '/') && !isWithoutScheme(folder);
  if (isPath) return [];
  const nearest = withScheme(folder) ?? folderOf(folder);
  return [{ field: 'folder', kind: 'folder', nearest }];
}

/** `https://clinic.example` of an address of the clinic's website. */
export function originOf(address: string): string | undefined {
  try {
    const { origin, protocol } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Without what cannot be used: this is what the snippet and the preview get. */
export function usable(state: State): State {
  const refused = new Set(problemsOf(state).flatMap(({ field, isNotice }) => (isNotice ? [] : [field])));
  const without = Object.fromEntries(Object.entries(state.attributes).filter(([name]) => !refused.has(name)));
  const { 'reviewed-by': by, 'reviewed-on': on, ...others } = without;
  return {
    ...state,
    attributes: by && on ? without : others,
    look: Object.fromEntries(Object.entries(state.look).filter(([name]) => !refused.has(name))),
    folder: refused.has('folder') ? '' : state.folder,
    parent: originOf(state.parent) ?? '',
  };
}

export const settingsOf = (state: State): Settings =>
  parseSettings(new Map(Object.entries(usable(state).attributes)), base).settings;
