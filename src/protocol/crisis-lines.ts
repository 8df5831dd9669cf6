/**
 * Crisis services by country. They are facts, so a translation cannot change them. `checkedOn` is the day on which a
 * person checked the service's own site; `null` for all of them so far.
 */

/** What to press or to text for one language. */
export interface LanguageAccess {
  readonly press?: string;
  readonly textWord?: string;
}

export interface CrisisService {
  /** The service's own name. */
  readonly name: string;
  /** The language of the name (BCP 47); absent if the name is a number. */
  readonly lang?: 'en' | 'de' | 'es';
  /** Numbers to call, as printed; links are made from the digits. */
  readonly call?: readonly string[];
  /** The service's other number, if `call` does not connect. */
  readonly callInstead?: string;
  readonly text?: readonly string[];
  /** What to write in the text message. */
  readonly textWord?: string;
  /** URL of the service's own chat. */
  readonly chat?: string;
  /** A hint from the locale: choices in the telephone menu, and what to text. */
  readonly hint?: 'us-menu' | 'gb-mental-health-option';
  /** Languages (BCP 47) in which it is known to answer. In any other, the page says that it may not. */
  readonly languages: Readonly<Record<string, LanguageAccess>>;
  readonly checkedOn: string | null;
}

/** Whom a further service is for; the words are in the locale. */
export type FurtherHelp = 'veterans' | 'abuse' | 'poison' | 'pregnancy' | 'alcohol-drugs' | 'deaf';

/** A service for some people or one kind of problem: shown only under *More ways to get help*. */
export interface FurtherService extends Omit<CrisisService, 'name' | 'callInstead' | 'chat' | 'hint'> {
  readonly for: FurtherHelp;
  /** Absent if no name is on record. */
  readonly name?: string;
  /** A video call, started from a page of the service. */
  readonly videophone?: { readonly number: string; readonly url: string };
}

export interface CountryHelp {
  /** Emergency numbers, as printed. */
  readonly emergency: readonly string[];
  readonly services: readonly CrisisService[];
  readonly further?: readonly FurtherService[];
  /** A helpline for alcohol and drugs, if one is on record (M12, C16, K7). */
  readonly substanceHelpline?: string;
}

/** For countries without a crisis line in the table. */
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
      // "Press 3" ended on 17 July 2025. Do not add it.
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
      // No language is on record for it.
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
  // No service: 116 123 is not answered everywhere in the EU.
  EU: { emergency: ['112'], services: [] },
} as const satisfies Record<string, CountryHelp>;

export type HelpCountry = keyof typeof crisisLines;

/** Puerto Rico, Guam, the US Virgin Islands, American Samoa and the Northern Marianas use the services of the US. */
const usTerritories = ['PR', 'GU', 'VI', 'AS', 'MP'];

/** EU members without a row of their own; their emergency number is 112. */
const otherEu = 'AT BE BG CY CZ DK EE FI GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * @param country a two-letter country code (ISO 3166-1), upper case
 * @returns the row, or `undefined` if the numbers are not known; the page then says so
 */
export function helpFor(country: string | undefined): CountryHelp | undefined {
  if (country === undefined) return undefined;
  if (Object.hasOwn(crisisLines, country)) return crisisLines[country as HelpCountry];
  if (usTerritories.includes(country)) return crisisLines.US;
  return otherEu.includes(country) ? crisisLines.EU : undefined;
}
