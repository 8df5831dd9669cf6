// The tables of the plugin, made from the screener's own: fields from the rows of the attributes, and the words that a
// visitor reads without a script from the fallback of the configurator.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { languages } from '../../scripts/languages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The modules of the product, which are TypeScript. */
async function load(...files) {
  const contents = files.map((file) => `export * from './${file}';`).join('\n');
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', logLevel: 'warning' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const { attributeDocs, defaultWords, fallback, helpFor, looks, optionLabel, questionWords, reservedHeight } =
  await load(
    'src/settings/docs.ts',
    'demo/configurator/fallback.ts',
    'demo/configurator/snippets.ts',
    'src/protocol/index.ts',
    'src/locales/index.ts',
    'src/locales/labels.ts',
  );

/** Of two lists of a rule, which one is stricter. Every list has to be here. */
const strictLists = { concerns: 'common', escalate: 'all' };
/** What only the website says of itself; `includes/values.php` keeps it. */
const review = ['reviewed-by', 'reviewed-on'];
const kinds = {
  'clinic-phone': 'phone',
  'booking-url': 'link',
  'quick-exit': 'exit',
  country: 'country',
  lang: 'choice',
  'fixed-height': 'height',
};
const lookFields = {
  accent: {
    kind: 'color',
    help: 'The color of buttons and links.',
    allowed: 'a color such as #0b5a6e',
    example: '#0b5a6e',
  },
  background: {
    kind: 'color',
    help: 'The color behind the questions.',
    allowed: 'a color such as #fffdf8',
    example: '#fffdf8',
  },
  'text-size': { kind: 'length', help: 'The size of the text.', allowed: 'a length such as 18px', example: '18px' },
  radius: { kind: 'length', help: 'How round the corners are.', allowed: 'a length such as 4px', example: '4px' },
  font: {
    kind: 'font',
    help: 'The names of fonts. A web font in several files tells which letters are shown.',
    allowed: 'names of fonts, with commas',
    example: 'Georgia, serif',
  },
};
const sections = { theme: 'look', 'fixed-height': 'look' };
const notInBlock = ['debug', 'preparation-only', ...review];
const longest = 2000;

/** Without the marks of Markdown. */
const plain = (text) => text.replaceAll(/[`*]/g, '');

/** Where the name of the attribute says too little to a clinic. */
const labels = {
  escalate: 'Always check first',
  'fixed-height': 'One height',
  lang: 'First language',
  radius: 'Corners',
  'quick-exit': 'Exit this page',
};

const labelOf = (name) =>
  labels[name] ??
  (name[0].toUpperCase() + name.slice(1)).replaceAll('-', ' ').replace(' url', ' link').replace('Min ', 'Minimum ');

function kindOf({ attribute, type, values }) {
  if (kinds[attribute]) return kinds[attribute];
  if (type === 'boolean') return 'flag';
  if (type.includes('[]')) return 'list';
  return values ? 'choice' : 'text';
}

function strictnessOf({ attribute, type, sources }) {
  if (type.includes('[]')) {
    if (!strictLists[attribute]) throw new Error(`integrations/wordpress/data.mjs: which ${attribute} is stricter?`);
    return strictLists[attribute];
  }
  if (type.includes('boolean')) return 'on';
  return sources && type.includes('number') ? 'higher' : 'own';
}

/** What holds while the field of the settings is empty, if there is something to say. */
function emptyOf({ otherwise }) {
  if (['none', 'off'].includes(otherwise)) return undefined;
  return `If empty: ${plain(otherwise).replace('; the console says so', '')}.`;
}

/** Kinds that a person types. */
const typed = ['text', 'height', 'phone', 'link', 'exit', 'country'];

const isRule = ({ attribute, sources, type }) =>
  Boolean(sources) || type.includes('[]') || review.includes(attribute) || attribute === 'preparation-only';

/** The visitor's own words for the values of a list, which are options of a question. */
const namesOf = ({ attribute, type, values }) =>
  type.includes('[]')
    ? values.map((value) => {
        const [question, option] = value.includes(':') ? value.split(':') : [attribute, value];
        const label = optionLabel(defaultWords, question, option);
        return question === attribute ? label : `${questionWords(defaultWords, question).legend} ${label}`;
      })
    : undefined;

const attributeField = (row) => ({
  label: labelOf(row.attribute),
  help: `${plain(row.description)}${typed.includes(kindOf(row)) ? ` Example: ${row.example}.` : ''}`,
  empty: emptyOf(row),
  allowed: plain(row.allowed),
  example: row.example,
  kind: kindOf(row),
  values: row.attribute === 'lang' ? ['en', ...languages] : row.values,
  names: namesOf(row),
  most: Number(/up to (\d+) characters/.exec(row.allowed)?.[1] ?? longest),
  stricter: strictnessOf(row),
  section: sections[row.attribute] ?? (isRule(row) ? 'rules' : 'clinic'),
  is_look: false,
  in_block: !isRule(row) && !notInBlock.includes(row.attribute),
});

const lookField = (name) => ({
  label: labelOf(name),
  most: longest,
  stricter: 'own',
  section: 'look',
  is_look: true,
  in_block: false,
  ...lookFields[name],
});

const fields = Object.fromEntries([
  ...attributeDocs.map((row) => [row.attribute, attributeField(row)]),
  ...looks.map((name) => [name, lookField(name)]),
]);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const countries = letters.flatMap((one) => letters.map((other) => one + other)).filter(helpFor);

/** The sentence with the telephone, `%1$s` in the link and `%2$s` as it is read. */
function phoneSentence(lang, rest) {
  const sentence = fallback({ lang, 'clinic-phone': '+0000' }).replace(rest, '').trim();
  return sentence.replaceAll('%', '%%').replace('tel:+0000', 'tel:%1$s').replace('+0000', '%2$s');
}

const fallbackOf = (lang) => {
  const unknown = fallback({ lang });
  const known = Object.fromEntries(countries.map((country) => [country, fallback({ lang, country })]));
  return { phone: phoneSentence(lang, unknown), unknown, countries: known };
};

const nameOf = (code) => new Intl.DisplayNames([code], { type: 'language' }).of(code);

export const data = {
  height: reservedHeight,
  languages: Object.fromEntries(languages.map((code) => [code, nameOf(code)])),
  fields,
  fallback: Object.fromEntries(['en', ...languages].map((lang) => [lang, fallbackOf(lang)])),
};

/** What a person reads in the settings, which a translator of the plugin gets from the source. */
const translated = ['label', 'help', 'empty', 'allowed'];

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A value as PHP writes it. */
function php(value, key) {
  if (typeof value === 'string')
    return translated.includes(key) ? `__( ${quoted(value)}, 'referral-screener' )` : quoted(value);
  if (Array.isArray(value)) return `array( ${value.map((one) => php(one)).join(', ')} )`;
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `array(\n${entries.map(([name, one]) => `${quoted(name)} => ${php(one, name)},`).join('\n')}\n)`;
}

export const dataFile = () => `<?php
/**
 * Made from the screener's own tables. Do not edit.
 *
 * @package ReferralScreener
 */

defined( 'ABSPATH' ) || exit;

return ${php(data)};
`;
