/** Attributes that nobody knows: most are misspelled. */
import { attributes, lang } from './attributes.js';
import { didYouMean, shorten } from './messages.js';

/** The names of our attributes. */
export const ours: readonly string[] = [...Object.values(attributes), lang].map(({ attribute }) => attribute);

const globals = new Set(
  (
    'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert ' +
    'inputmode is itemid itemprop itemref itemscope itemtype key nonce part popover ref role slot spellcheck style tabindex ' +
    'title translate writingsuggestions xmlns'
  ).split(' '),
);

/** Whether the name belongs to HTML, or to a framework or page builder. */
const isForeign = (name: string): boolean =>
  globals.has(name) || /^(data-|aria-|on[a-z]+$|_|ng-|v-|x-|hx-|svelte-|astro-|wp-|js)|[:@.#*[\]()]/.test(name);

/** @returns the message, or `undefined` if the name is known */
export const unknownAttribute = (name: string): string | undefined =>
  ours.includes(name) || isForeign(name)
    ? undefined
    : `“${shorten(name)}” is not an attribute of referral-screener${didYouMean(name, ours)}. It was ignored.`;
