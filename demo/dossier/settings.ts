/** What a clinic may set, and that it can only be stricter; and whom a visitor is told to call. */
import {
  type CountryHelp,
  crisisLines,
  type CrisisService,
  escalatable,
  finder,
  type FurtherService,
} from '../../src/protocol/index.js';
import { attributeDocs } from '../../src/settings/docs.js';
import { code, english, inEachLanguage, link, numberOf, optionText, type Section, textOf } from './context.js';
import { html, type Html, joined, list, table } from './html.js';

/** Of Markdown, the docs of an attribute have `code` and *emphasis*. */
const markdown = (text: string): Html =>
  html`${text.split(/(`[^`]+`|\*[^*]+\*)/).map((part) => {
    const inner = part.slice(1, -1);
    if (part.startsWith('`')) return code(inner);
    return part.startsWith('*') ? html`<i>${inner}</i>` : part;
  })}`;

export const settingsPart: Section = {
  id: 'settings',
  title: 'What a clinic may set',
  body: html`<p>Settings can only make the rules stricter. None takes away crisis help, “not sure”, skipping, the notices, or what a
    doctor must clear first.</p>
    ${table(
      'Attributes of the tag',
      ['Attribute', 'What it does', 'Allowed', 'Without it', 'Sources'],
      attributeDocs.map(({ attribute, description, allowed, otherwise, sources = [] }) => ({
        cells: [
          code(attribute),
          ...[description, allowed, otherwise].map(markdown),
          joined(
            sources.map((id) => link(`source-${id}`, id)),
            ', ',
          ),
        ],
      })),
    )}
    ${table(
      'Answers that may be raised',
      ['Question', 'Answer', 'Entry'],
      escalatable.map((entry) => {
        const [question = '', option = ''] = entry.split(':');
        return {
          cells: [
            `${numberOf(question)}. ${textOf(english, question).short}`,
            optionText(english, question, option),
            code(entry),
          ],
        };
      }),
    )}`,
};

const rows = Object.entries(crisisLines) as readonly (readonly [string, CountryHelp])[];

type Contact = Omit<CrisisService, 'name'> & Pick<FurtherService, 'videophone'>;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** "English, Spanish (press 2, text AYUDA)" */
const answersIn = ({ languages }: Contact): string =>
  Object.entries(languages)
    .map(([lang, { press, textWord }]) => {
      const how = [press && `press ${press}`, textWord && `text ${textWord}`].filter(Boolean).join(', ');
      return `${languageNames.of(lang)}${how && ` (${how})`}`;
    })
    .join(', ') || 'no spoken language that is on record';

function contact(service: Contact): string {
  const { call = [], callInstead, text = [], textWord, videophone, chat } = service;
  return [
    call.length > 0 && `call ${call.join(' or ')}`,
    callInstead && `where that does not connect ${callInstead}`,
    text.length > 0 && `text ${textWord ? `${textWord} to ` : ''}${text.join(' or ')}`,
    videophone && `${videophone.number} by videophone, from ${videophone.url}`,
    chat && `chat ${chat}`,
    `answers in ${answersIn(service)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

const service = (row: CrisisService): Html =>
  html`<b>${row.name}</b>; ${contact(row)}${row.hint && `. ${english.crisis.hints[row.hint]}`}`;

const furtherService = (row: FurtherService): Html =>
  html`${english.crisis.further[row.for]}: ${row.name && html`<b>${row.name}</b>; `}${contact(row)}`;

const checked = (on: string | null): string => (on === null ? 'open: not checked' : `checked on ${on}`);

export const crisisPart: Section = {
  id: 'crisis-lines',
  title: 'Whom a visitor is told to call',
  body: html`<p>On every page, in the same place. A person has to open each service’s own site, and to call the numbers of the clinic’s
    country, before a clinic relies on them. Where the country is not known: “${english.crisis.emergencyUnknown}”, and ${finder.name}
    (${checked(finder.checkedOn)}).</p>
    ${table(
      'Crisis help by country',
      ['Country', 'Emergency', 'Services', 'Checked against the service’s own site', 'Alcohol and drugs'],
      rows.map(([id, { emergency, services, further = [], substanceHelpline }]) => ({
        id: `crisis-${id}`,
        cells: [
          html`${inEachLanguage((words) => words.crisis.countries[id] ?? id)} (${id})`,
          emergency.join(' or '),
          services.length > 0
            ? list([...services.map(service), ...further.map(furtherService)])
            : `${finder.name} only`,
          services.length > 0
            ? list([
                ...services.map(({ name, checkedOn }) => `${name}: ${checked(checkedOn)}`),
                ...further.map((row) => `${row.name ?? english.crisis.further[row.for]}: ${checked(row.checkedOn)}`),
              ])
            : checked(finder.checkedOn),
          substanceHelpline ?? 'none on record',
        ],
      })),
    )}`,
};
