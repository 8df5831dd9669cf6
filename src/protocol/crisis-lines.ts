/**
 * Whom to call, by country. These are facts, not words: a translation never changes them. `checkedOn` is `null` until a
 * person has opened the service's own site; nobody has yet.
 */

/** What to press or to text for one language, where the service needs that. */
export interface LanguageAccess {
  readonly press?: string;
  readonly textWord?: string;
}

export interface CrisisService {
  /** The service's own name. */
  readonly name: string;
  /** The language of the name (BCP 47), where it is words and no number. */
  readonly lang?: 'en' | 'de' | 'es';
  /** As people read it; `tel:` and `sms:` links are made from its digits. */
  readonly call?: readonly string[];
  /** The service's other number, for where `call` does not connect. */
  readonly callInstead?: string;
  readonly text?: readonly string[];
  /** What a text has to say. */
  readonly textWord?: string;
  /** The service's own chat page. */
  readonly chat?: string;
  /** Choices in the telephone menu, and what a text may say, by the locale's words. */
  readonly hint?: 'us-menu' | 'gb-mental-health-option';
  /** The languages (BCP 47) in which it is known to answer. Whoever reads another one is told. */
  readonly languages: Readonly<Record<string, LanguageAccess>>;
  readonly checkedOn: string | null;
}

/** Whom a service is for; a locale has the words. */
export type FurtherHelp = 'veterans' | 'abuse' | 'poison' | 'pregnancy' | 'alcohol-drugs' | 'deaf';

/** A service for some people or for one kind of trouble: it shows under *More ways to get help* only. */
export interface FurtherService extends Omit<CrisisService, 'name' | 'callInstead' | 'chat' | 'hint'> {
  readonly for: FurtherHelp;
  /** Absent where the table has none. */
  readonly name?: string;
  /** Called by video, from a page of the service. */
  readonly videophone?: { readonly number: string; readonly url: string };
}

export interface CountryHelp {
  /** The emergency number or numbers, as people read them. */
  readonly emergency: readonly string[];
  readonly services: readonly CrisisService[];
  readonly further?: readonly FurtherService[];
  /** A helpline for alcohol and drugs, where one is on record (M12, C16, K7). */
  readonly substanceHelpline?: string;
}

/** Where a country has no line of its own here. */
export const finder = { name: 'findahelpline.com', url: 'https://findahelpline.com', checkedOn: null } as const;

const unchecked = { checkedOn: null } as const;
const inEnglish = { languages: { en: {} } } as const;
const inGerman = { languages: { de: {} } } as const;
const inFrench = { languages: { fr: {} } } as const;
const inSpanish = { languages: { es: {} } } as const;

const samhsa = '1-800-662-4357';

export const crisisLines = {
  US: {
    emergency: ['911'],
    services: [
      // "Press 3" ended on 17 July 2025: it must not come back.
      {
        name: '988 Suicide & Crisis Lifeline',
        lang: 'en',
        call: ['988'],
        callInstead: '1-800-273-8255',
        text: ['988'],
        chat: 'https://988lifeline.org',
        hint: 'us-menu',
        languages: { en: {}, es: { press: '2', textWord: 'AYUDA' } },
        ...unchecked,
      },
    ],
    further: [
      { for: 'veterans', text: ['838255'], ...inEnglish, ...unchecked },
      {
        for: 'abuse',
        name: 'National Domestic Violence Hotline',
        lang: 'en',
        call: ['1-800-799-7233'],
        text: ['88788'],
        textWord: 'START',
        ...inEnglish,
        ...unchecked,
      },
      { for: 'poison', name: 'Poison Help', lang: 'en', call: ['1-800-222-1222'], ...inEnglish, ...unchecked },
      {
        for: 'pregnancy',
        name: 'Maternal Mental Health Hotline',
        lang: 'en',
        call: ['1-833-852-6262'],
        ...inEnglish,
        ...unchecked,
      },
      { for: 'alcohol-drugs', name: 'SAMHSA', lang: 'en', call: [samhsa], ...inEnglish, ...unchecked },
      // No spoken language is on record for it.
      { for: 'deaf', videophone: { number: '988', url: 'https://988lifeline.org' }, languages: {}, ...unchecked },
    ],
    substanceHelpline: samhsa,
  },
  CA: {
    emergency: ['911'],
    services: [
      { name: '9-8-8 Suicide Crisis Helpline', lang: 'en', call: ['988'], text: ['988'], ...inEnglish, ...unchecked },
    ],
  },
  GB: {
    emergency: ['999'],
    services: [
      { name: 'Samaritans', lang: 'en', call: ['116 123'], ...inEnglish, ...unchecked },
      { name: 'NHS 111', lang: 'en', call: ['111'], hint: 'gb-mental-health-option', ...inEnglish, ...unchecked },
    ],
  },
  IE: {
    emergency: ['112', '999'],
    services: [
      { name: 'Samaritans', lang: 'en', call: ['116 123'], ...inEnglish, ...unchecked },
      { name: 'Text About It', lang: 'en', text: ['50808'], ...inEnglish, ...unchecked },
    ],
  },
  AU: {
    emergency: ['000'],
    services: [
      { name: 'Lifeline', lang: 'en', call: ['13 11 14'], text: ['0477 13 11 14'], ...inEnglish, ...unchecked },
    ],
  },
  NZ: { emergency: ['111'], services: [{ name: '1737', call: ['1737'], text: ['1737'], ...inEnglish, ...unchecked }] },
  MX: {
    emergency: ['911'],
    services: [{ name: 'Línea de la Vida', lang: 'es', call: ['800 911 2000'], ...inSpanish, ...unchecked }],
  },
  DE: {
    emergency: ['112'],
    services: [
      { name: 'TelefonSeelsorge', lang: 'de', call: ['0800 111 0 111', '0800 111 0 222'], ...inGerman, ...unchecked },
    ],
  },
  FR: { emergency: ['15', '112'], services: [{ name: '3114', call: ['3114'], ...inFrench, ...unchecked }] },
  ES: { emergency: ['112'], services: [{ name: '024', call: ['024'], ...inSpanish, ...unchecked }] },
  // 116 123 is not answered everywhere in the EU, so no number stands here.
  EU: { emergency: ['112'], services: [] },
} as const satisfies Record<string, CountryHelp>;

export type HelpCountry = keyof typeof crisisLines;

/** Puerto Rico, Guam, the Virgin Islands, American Samoa and the Northern Marianas have the services of the US. */
const usTerritories = ['PR', 'GU', 'VI', 'AS', 'MP'];

/** Members of the EU that have no row of their own: there the emergency number is 112. */
const otherEu = 'AT BE BG CY CZ DK EE FI GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * @param country a two-letter country code (ISO 3166-1), upper case
 * @returns the row, or `undefined` where we do not know the numbers: then the page says so in words
 */
export function helpFor(country: string | undefined): CountryHelp | undefined {
  if (country === undefined) return undefined;
  if (Object.hasOwn(crisisLines, country)) return crisisLines[country as HelpCountry];
  if (usTerritories.includes(country)) return crisisLines.US;
  return otherEu.includes(country) ? crisisLines.EU : undefined;
}
