/**
 * The settings of a clinic: the table of the attributes, one row for each property. The property, the parser and its
 * messages, the custom-elements manifest, the editor data, and the tables in the docs and the dossier are made from it.
 * The build removes `docs`.
 *
 * Not here: what a setting does (`protocol`, `views`). The folder imports only from `protocol` and `locales`.
 */
import { defaultSettings, escalatable, offerableConcerns, ranges, type SourceId } from '../protocol/index.js';
import {
  choiceReader,
  countryReader,
  dayReader,
  exitReader,
  flagReader,
  heightReader,
  linkReader,
  listReader,
  numberReader,
  phoneReader,
  type Reader,
  textReader,
} from './readers.js';

export interface Row {
  readonly attribute: string;
  readonly reader: Reader<unknown, unknown>;
  /** The value if the attribute is missing or invalid. */
  readonly default?: unknown;
  readonly docs: RowDocs;
}

export interface RowDocs {
  /** One or two sentences, for a clinic. */
  readonly description: string;
  /** The effect of a missing attribute. */
  readonly otherwise: string;
  readonly example: string;
  /** For a setting of the rules. */
  readonly sources?: readonly SourceId[];
}

export const attributes = {
  clinicName: {
    attribute: 'clinic-name',
    reader: textReader(80),
    docs: {
      description: 'The clinic’s name, beside its telephone and at the outcome.',
      otherwise: '“This clinic”',
      example: 'Harbor Street Clinic',
    },
  },
  clinicPhone: {
    attribute: 'clinic-phone',
    reader: phoneReader,
    docs: { description: 'The clinic’s telephone number.', otherwise: 'none', example: '+1 555 010 0199' },
  },
  bookingUrl: {
    attribute: 'booking-url',
    reader: linkReader,
    docs: {
      description: 'Where the clinic takes bookings; the same link whatever the outcome, and none beside crisis help.',
      otherwise: 'none',
      example: 'https://harbor-street.example/visits',
    },
  },
  country: {
    attribute: 'country',
    reader: countryReader,
    docs: {
      description: 'Whose crisis help is shown first; the visitor can change it.',
      otherwise: 'no crisis number, but “your local emergency number” and a finder; the console says so',
      example: 'US',
    },
  },
  concerns: {
    attribute: 'concerns',
    reader: listReader(offerableConcerns),
    docs: {
      description: 'Which concerns are offered, beside “none of these” and “not sure”.',
      otherwise: 'all',
      example: 'depression pain',
    },
  },
  minMedicines: {
    attribute: 'min-medicines',
    reader: numberReader(ranges.minMedicines, 'labels ask for two medicines'),
    docs: {
      description: 'How many different medicines must count as tried.',
      otherwise: String(defaultSettings.minMedicines),
      example: '3',
      sources: ['A4', 'A6'],
    },
  },
  minClasses: {
    attribute: 'min-classes',
    reader: numberReader(ranges.minClasses, 'at least one family must have been tried'),
    docs: {
      description: 'Of how many different families they must be.',
      otherwise: String(defaultSettings.minClasses),
      example: '2',
      sources: ['A7'],
    },
  },
  fullTrialsOnly: {
    attribute: 'full-trials-only',
    reader: flagReader,
    docs: {
      description: 'Medicines stopped for side effects do not count as tried, as some health plans ask.',
      otherwise: defaultSettings.fullTrialsOnly ? 'on' : 'off',
      example: 'true',
      sources: ['A7'],
    },
  },
  escalate: {
    attribute: 'escalate',
    reader: listReader(escalatable, 'a question and an answer, as the clinician’s dossier lists them'),
    docs: {
      description: 'Answers that the visitor’s own doctor must always check first.',
      otherwise: 'none',
      example: 'health:eye-pressure alcohol-drugs:past',
    },
  },
  headingLevel: {
    attribute: 'heading-level',
    reader: numberReader([1, 6]),
    default: 2,
    docs: { description: 'The level of the page’s heading.', otherwise: '2', example: '3' },
  },
  reviewedBy: {
    attribute: 'reviewed-by',
    reader: textReader(120),
    docs: {
      description: 'Who reviewed the questions for this clinic. It needs `reviewed-on`.',
      otherwise: 'visitors read that nobody has reviewed them',
      example: 'Dr. R. Osei',
    },
  },
  reviewedOn: {
    attribute: 'reviewed-on',
    reader: dayReader,
    docs: {
      description: 'On which day they were reviewed. It needs `reviewed-by`.',
      otherwise: 'visitors read that nobody has reviewed them',
      example: '2026-11-22',
    },
  },
  preparationOnly: {
    attribute: 'preparation-only',
    reader: flagReader,
    default: false,
    docs: {
      description:
        'Leaves out the headline and the referral wording. Help, “talk soon”, and what a doctor must check first still show.',
      otherwise: 'off',
      example: 'true',
    },
  },
  theme: {
    attribute: 'theme',
    reader: choiceReader(['auto', 'light', 'dark']),
    default: 'auto',
    docs: {
      description: 'Light or dark; `auto` is like the page around it. A background of yours decides over it.',
      otherwise: '`auto`',
      example: 'light',
    },
  },
  fixedHeight: {
    attribute: 'fixed-height',
    reader: heightReader,
    docs: {
      description:
        'Keeps this height on every page and scrolls inside, so that its size tells nothing. It is never higher than the window.',
      otherwise: 'each page has a height of its own',
      example: '40rem',
    },
  },
  debug: {
    attribute: 'debug',
    reader: flagReader,
    default: false,
    docs: {
      description:
        'Writes what `check()` of the element returns to the console, as a table. Nothing of a visit is in it.',
      otherwise: 'off',
      example: 'true',
    },
  },
  quickExit: {
    attribute: 'quick-exit',
    reader: exitReader,
    docs: {
      description:
        'Offers *Exit this page*, by a button or by Shift three times: wipes, covers, and leaves. It cannot erase the browser’s history.',
      otherwise: 'off; when on, it leads to the US National Weather Service',
      example: 'https://library.example/',
    },
  },
} satisfies Readonly<Record<string, Row>>;

/** An object with the same keys and a value made from each row. */
export const fromRows = <Made>(
  make: (row: Row, name: string) => Made,
): Readonly<Record<keyof typeof attributes, Made>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, row]) => [name, make(row, name)])) as Record<
    keyof typeof attributes,
    Made
  >;

/** An attribute of HTML, without a row: it has no property here and no setting. */
export const lang = {
  attribute: 'lang',
  docs: {
    type: 'string',
    description: 'The language to begin in.',
    allowed: '`en`, or the language of a script that the page has loaded, such as `es`',
    otherwise: 'that of the nearest ancestor, else of the page, else English',
    example: 'es',
  },
};
