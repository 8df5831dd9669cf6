/** The text of a template of lit, without a browser: for what a whole page says. */

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const isTemplate = (value: object): value is Template => 'strings' in value && 'values' in value;

export function templateText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(templateText).join(' ');
  if (typeof value !== 'object' || value === null || !isTemplate(value)) return '';
  return markup(value)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** With tags, in which a value is an attribute and no text. */
const markup = ({ strings, values }: Template): string =>
  strings.reduce((text, string, at) => {
    const isInTag = text.lastIndexOf('<') > text.lastIndexOf('>');
    return text + (isInTag ? '' : templateText(values[at - 1])) + string;
  });
