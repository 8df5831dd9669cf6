/** Codings and translated texts. */
import type { Words } from '../locales/index.js';
import { codeSystemUrl, extensions } from './names.js';
import type { Coding, Extended, Extension } from './resources.js';
import type { Part, PartOption } from './structure.js';
import { optionText } from './texts.js';

/** An option as a coding, in the language of `words` and with its translations. */
export function codingOf(
  words: Words,
  part: Part,
  { code, coding }: PartOption,
  translations: readonly Words[] = [],
): Coding {
  if (coding) return { system: coding.system, code, display: coding.display };
  const label = (one: Words): string => optionText(one, part, code);
  return { system: codeSystemUrl, code, display: label(words), ...translated('_display', translations, label) };
}

/** The translations of a text, as the element `key` that stands beside it. */
export function translated<Key extends '_text' | '_title' | '_display'>(
  key: Key,
  translations: readonly Words[],
  textIn: (words: Words) => string | undefined,
): Partial<Record<Key, Extended>> {
  const extension = translations.flatMap((words): Extension[] => {
    const content = textIn(words);
    if (content === undefined) return [];
    const inside = [
      { url: 'lang', valueCode: words.lang },
      { url: 'content', valueString: content },
    ];
    return [{ url: extensions.translation, extension: inside }];
  });
  const found: Partial<Record<Key, Extended>> = {};
  if (extension.length > 0) found[key] = { extension };
  return found;
}
