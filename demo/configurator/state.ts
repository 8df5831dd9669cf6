/** What the person has chosen. It lives in the fragment of the address only, and any fragment gives a state. */
import { attributes as rows, lang } from '../../src/settings/attributes.js';
import { type Choices, type Look, looks, type Platform, platforms } from './snippets.js';

/** The languages of this page. */
export type Own = 'en' | 'es';

export interface State {
  readonly own: Own;
  readonly attributes: Readonly<Record<string, string>>;
  readonly look: Readonly<Partial<Record<Look, string>>>;
  readonly languages: readonly string[];
  /** Whether visitors can save their answers for medical software. */
  readonly fhir: boolean;
  readonly platform: Platform | undefined;
  readonly edition: 'page' | 'frame';
  /** As typed; empty for the default. */
  readonly folder: string;
  /** The address of the clinic's website; for the frame. */
  readonly parent: string;
}

export const settingNames: readonly string[] = [...Object.values(rows), lang].map(({ attribute }) => attribute);

/** A longer value is cut; no setting needs more. */
const longest = 400;

export const blank = (own: Own): State => ({
  own,
  attributes: {},
  look: {},
  languages: ['en'],
  fhir: false,
  platform: undefined,
  edition: 'page',
  folder: '',
  parent: '',
});

export function fromFragment(fragment: string, own: Own): State {
  const given = new URLSearchParams(fragment.replace(/^#/, '').slice(0, 20 * longest));
  const value = (name: string): string =>
    // Characters that cannot be seen, or that turn the line around, would hide what a person pastes.
    (given.get(name) ?? '')
      .replace(/\p{Cc}|\p{Cf}|\p{Cs}/gu, ' ')
      .slice(0, longest)
      .trim();
  const some = (names: readonly string[]) =>
    Object.fromEntries(names.filter((name) => value(name) !== '').map((name) => [name, value(name)]));
  const platform = platforms.find((one) => one === value('platform'));
  const chosen = value('own');
  return {
    own: chosen === 'en' || chosen === 'es' ? chosen : own,
    attributes: some(settingNames),
    look: some(looks),
    languages: value('languages').split(' ').includes('es') ? ['en', 'es'] : ['en'],
    fhir: value('fhir') === 'true',
    platform,
    edition: value('edition') === 'frame' ? 'frame' : 'page',
    folder: value('folder'),
    parent: value('parent'),
  };
}

export function toFragment({
  own,
  attributes,
  look,
  languages,
  fhir,
  platform,
  edition,
  folder,
  parent,
}: State): string {
  const more = languages.filter((language) => language !== 'en').join(' ');
  const all = {
    ...attributes,
    ...look,
    own,
    languages: more,
    fhir: fhir ? 'true' : '',
    platform: platform ?? '',
    edition: edition === 'frame' ? edition : '',
    folder,
    parent,
  };
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== '')).toString();
}

export const choicesOf = (state: State, integrity: Choices['integrity']): Choices => ({ ...state, integrity });
