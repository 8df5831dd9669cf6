/** Text for each place of a snippet. Everything beyond ASCII is written as a number, because editors change it. */

const basic: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text for HTML, and for the templates of JSX, Vue, Svelte and Angular: braces, `@` and back quotes have a meaning there,
 * and brackets have one in a shortcode.
 */
export const escapeMarkup = (text: string): string =>
  withoutControls(text).replace(
    /[^ -~]|[&<>"{}[\]@`\\$']/gu,
    (character) => basic[character] ?? `&#${character.codePointAt(0)};`,
  );

/** Tabs and new lines become spaces; other control characters, and halves of a character, are left out. */
const withoutControls = (text: string): string =>
  text.replace(/[\t\n\r]+/g, ' ').replace(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, '');

/** `name="value"`, each after a space. */
export const attributeList = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');

/** JSON for the comment of a block: as `serializeAttributes()` of WordPress writes it, and in ASCII. */
export const blockJson = (values: Readonly<Record<string, string>>): string =>
  JSON.stringify(values)
    .replaceAll('\\\\', '\\u005c')
    .replace(/--/g, '\\u002d\\u002d')
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/\\"/g, '\\u0022')
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A value of CSS for a `style` attribute: what could end the declaration is left out. */
export const cssValue = (value: string): string =>
  withoutControls(value)
    .replace(/[;{}<>\\"`@$[\]]|\/\*|\*\/|!/g, '')
    .trim();
