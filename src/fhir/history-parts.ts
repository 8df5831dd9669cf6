/** The items of the medicine history: a group for each medicine or treatment. */
import { doseUnits, historyOf, medicines, questionOf, stopReasons, weeksTaken } from '../protocol/index.js';
import { rxnormUrl } from './names.js';
import { rxnorm } from './rxnorm.js';
import type { Part, PartOption } from './structure.js';

export const historyId = 'medicine-history';

const options = (...codes: readonly string[]): readonly PartOption[] => codes.map((code) => ({ code }));
export const unsure = 'unsure';
/** Every treatment that a history can be about. */
const care = { 'other-care': questionOf('other-care')?.options.map(({ id }) => id), 'pain-care': 'two-or-more' };
const treatments = historyOf(care, Object.keys(care));
const rxnormOptions = new Map(Object.values(rxnorm).map(({ code, display }) => [code, display]));

/** The fields, by their name in the history. */
export const historyFields: readonly Part[] = [
  { linkId: 'taken-now', type: 'choice', options: options('yes', 'no', unsure) },
  // As typed: no number is made of it.
  { linkId: 'dose', type: 'open-choice', options: options(unsure) },
  { linkId: 'unit', type: 'choice', options: options(...doseUnits) },
  { linkId: 'visits', type: 'open-choice', options: options(unsure) },
  { linkId: 'from-year', type: 'date' },
  { linkId: 'to-year', type: 'date' },
  { linkId: 'weeks', type: 'choice', options: options(...weeksTaken) },
  { linkId: 'stopped', type: 'choice', repeats: true, options: options(...stopReasons) },
  { linkId: 'this-time', type: 'choice', options: options('yes', 'no', unsure) },
];

export const fieldOf = (linkId: string): string => linkId.slice(historyId.length + 1);
const named = (part: Part): Part => ({ ...part, linkId: `${historyId}:${part.linkId}` });

export const historyParts: Part = {
  linkId: historyId,
  type: 'group',
  repeats: true,
  parts: [
    named({
      linkId: 'of',
      type: 'open-choice',
      options: options(...medicines.map(({ id }) => id), ...treatments),
    }),
    named({
      linkId: 'rxnorm',
      type: 'choice',
      hidden: true,
      options: [...rxnormOptions].map(([code, display]) => ({ code, coding: { system: rxnormUrl, display } })),
    }),
    ...historyFields.map(named),
  ],
};

/** A date of FHIR can be a year. */
export const isYear = (text: string): boolean => /^(?!0000)\d{4}$/.test(text);
