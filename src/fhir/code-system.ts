/** The ids of all options as a CodeSystem of FHIR R4. */
import type { Words } from '../locales/index.js';
import { protocol } from '../protocol/index.js';
import { codeSystemUrl, version } from './names.js';
import type { CodeSystem } from './resources.js';
import { type Part, partsById } from './structure.js';
import { optionText } from './texts.js';

/**
 * Option ids are codes. One of them may be in several questions ("none" of symptoms, of treatments), and means
 * something only together with its question: so each label is a designation, and a code has a display only if it has
 * one label.
 *
 * @param words the language of its texts
 * @param translations further languages
 */
export function codeSystem(words: Words, translations: readonly Words[] = []): CodeSystem {
  const all = [words, ...translations.filter(({ lang }) => lang !== words.lang)];
  const concept = [...usesOfCodes()].map(([code, parts]) => {
    const labels = (one: Words): readonly string[] => [...new Set(parts.map((part) => optionText(one, part, code)))];
    const [label, ...others] = labels(words);
    return {
      code,
      ...(label !== undefined && others.length === 0 ? { display: label } : {}),
      definition: `An answer to: ${parts.map(({ linkId, question }) => question?.id ?? linkId).join(', ')}.`,
      designation: all.flatMap((one) => labels(one).map((value) => ({ language: one.lang, value }))),
    };
  });
  return {
    resourceType: 'CodeSystem',
    language: words.lang,
    url: codeSystemUrl,
    version,
    name: 'ReferralScreenerCodes',
    title: 'Answers of referral-screener',
    status: 'draft',
    date: protocol.compiledOn,
    description:
      'The ids of the options of the questions, of the medicines and of the medicine history. A code means something only together with its question (linkId). No clinician has reviewed them.',
    caseSensitive: true,
    content: 'complete',
    count: concept.length,
    concept,
  };
}

/** The questions that offer each code of our own. */
function usesOfCodes(): ReadonlyMap<string, readonly Part[]> {
  const uses = new Map<string, Part[]>();
  const seen = new Set<unknown>();
  for (const { part } of partsById.values()) {
    // The same question for each medicine has the same options.
    if (part.question && seen.has(part.question)) continue;
    seen.add(part.question);
    for (const { code, coding } of part.options ?? []) {
      if (!coding) uses.set(code, [...(uses.get(code) ?? []), part]);
    }
  }
  return uses;
}
