/**
 * Whom to call, by country. These are facts, not words: a translation never changes them. `checkedOn` is `null` until a
 * person has opened the service's own site; nobody has yet.
 */

export interface CrisisService {
  /** The service's own name. */
  readonly name: string;
  /** The language of the name (BCP 47), where it is words and no number. */
  readonly lang?: 'en' | 'de';
  /** As people read it; `tel:` and `sms:` links are made from its digits. */
  readonly call?: readonly string[];
  readonly text?: readonly string[];
  /** The service's own chat page. */
  readonly chat?: string;
  /** Choices in the telephone menu, and what a text may say, by the locale's words. */
  readonly hint?: 'us-menu' | 'gb-mental-health-option';
  readonly checkedOn: string | null;
}

export interface CountryHelp {
  /** The emergency number or numbers, as people read them. */
  readonly emergency: readonly string[];
  readonly services: readonly CrisisService[];
  /** A helpline for alcohol and drugs, where one stands on record (M12). */
  readonly substanceHelpline?: string;
}

/** Where a country has no line of its own here. */
export const finder = { name: 'findahelpline.com', url: 'https://findahelpline.com', checkedOn: null } as const;

const unchecked = { checkedOn: null } as const;

export const crisisLines = {
  US: {
    emergency: ['911'],
    services: [
      // "Press 3" ended on 17 July 2025: it must not come back.
      {
        name: '988 Suicide & Crisis Lifeline',
        lang: 'en',
        call: ['988'],
        text: ['988'],
        chat: 'https://988lifeline.org',
        hint: 'us-menu',
        ...unchecked,
      },
    ],
    substanceHelpline: '1-800-662-4357',
  },
  CA: {
    emergency: ['911'],
    services: [{ name: '9-8-8 Suicide Crisis Helpline', lang: 'en', call: ['988'], text: ['988'], ...unchecked }],
  },
  GB: {
    emergency: ['999'],
    services: [
      { name: 'Samaritans', lang: 'en', call: ['116 123'], ...unchecked },
      { name: 'NHS 111', lang: 'en', call: ['111'], hint: 'gb-mental-health-option', ...unchecked },
    ],
  },
  IE: {
    emergency: ['112', '999'],
    services: [
      { name: 'Samaritans', lang: 'en', call: ['116 123'], ...unchecked },
      { name: '50808', text: ['50808'], ...unchecked },
    ],
  },
  AU: {
    emergency: ['000'],
    services: [{ name: 'Lifeline', lang: 'en', call: ['13 11 14'], text: ['0477 13 11 14'], ...unchecked }],
  },
  NZ: { emergency: ['111'], services: [{ name: '1737', call: ['1737'], text: ['1737'], ...unchecked }] },
  DE: {
    emergency: ['112'],
    services: [{ name: 'TelefonSeelsorge', lang: 'de', call: ['0800 111 0 111', '0800 111 0 222'], ...unchecked }],
  },
  FR: { emergency: ['15', '112'], services: [{ name: '3114', call: ['3114'], ...unchecked }] },
  ES: { emergency: ['112'], services: [{ name: '024', call: ['024'], ...unchecked }] },
  // 116 123 is not answered everywhere in the EU, so no number stands here.
  EU: { emergency: ['112'], services: [] },
} as const satisfies Record<string, CountryHelp>;

export type HelpCountry = keyof typeof crisisLines;

/** Members of the EU that have no row of their own: there the emergency number is 112. */
const otherEu = 'AT BE BG CY CZ DK EE FI GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * @param country a two-letter country code (ISO 3166-1), upper case
 * @returns the row, or `undefined` where we do not know the numbers: then the page says so in words
 */
export function helpFor(country: string | undefined): CountryHelp | undefined {
  if (country === undefined) return undefined;
  if (Object.hasOwn(crisisLines, country)) return crisisLines[country as HelpCountry];
  return otherEu.includes(country) ? crisisLines.EU : undefined;
}
