/** Attributes that are neither ours nor of anybody else: most are a slip of the pen. */
import { attributes, lang } from './attributes.js';
import { didYouMean, shorten } from './messages.js';

const ours: readonly string[] = [...Object.values(attributes), lang].map(({ attribute }) => attribute);

const globals = new Set(
  (
    'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert ' +
    'inputmode is itemid itemprop itemref itemscope itemtype key nonce part popover ref role slot spellcheck style tabindex ' +
    'title translate writingsuggestions xmlns'
  ).split(' '),
);

/** What HTML has, and what frameworks and page builders leave on elements. */
const isForeign = (name: string): boolean =>
  globals.has(name) || /^(data-|aria-|on[a-z]+$|_|ng-|v-|x-|hx-|svelte-|astro-|wp-|js)|[:@.#*[\]()]/.test(name);

/** @returns the message, or `undefined` for a name that is no mistake */
export const unknownAttribute = (name: string): string | undefined =>
  ours.includes(name) || isForeign(name)
    ? undefined
    : `“${shorten(name)}” is not an attribute of referral-screener${didYouMean(name, ours)}. It was ignored.`;
