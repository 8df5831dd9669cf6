/** The questions of the protocol as a Questionnaire of FHIR R4. */
import type { Words } from '../locales/index.js';
import { protocol } from '../protocol/index.js';
import { codingOf, translated } from './codings.js';
import { codeSystemUrl, extensions, questionnaireUrl, version } from './names.js';
import type { AnswerOption, EnableWhen, Extension, Questionnaire, QuestionnaireItem } from './resources.js';
import { hintSuffix, type Part, structure } from './structure.js';
import type { Test } from './enable.js';
import { textOf } from './texts.js';

const sdcProfile = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire';
const displayCategories = 'http://hl7.org/fhir/questionnaire-display-category';

/**
 * @param words the language of its texts
 * @param translations further languages, each beside every text
 */
export function questionnaire(words: Words, translations: readonly Words[] = []): Questionnaire {
  const others = translations.filter(({ lang }) => lang !== words.lang);
  const title = (one: Words): string => one.frame.region;
  return {
    resourceType: 'Questionnaire',
    meta: { profile: [sdcProfile] },
    language: words.lang,
    url: questionnaireUrl,
    version,
    name: 'ReferralScreener',
    title: title(words),
    ...translated('_title', others, title),
    status: 'draft',
    subjectType: ['Patient'],
    date: protocol.compiledOn,
    description:
      'Plain questions that help a person decide whether to ask for a referral to a specialist, for depression, anxiety, PTSD or lasting pain. No clinician has reviewed them: this is a draft. It has no rules: what the answers mean is computed by the protocol of the same version.',
    purpose:
      'To take the answers of a visitor of the web component referral-screener into medical software. Software that asks these questions itself has to show crisis help on every page, and emergency help at once where an item of help is enabled.',
    item: structure.flatMap((part) => itemOf(words, others, part)),
  };
}

function itemOf(words: Words, others: readonly Words[], part: Part): readonly QuestionnaireItem[] {
  const text = textOf(words, part);
  if (text === undefined) return []; // a question without a hint
  const { linkId, type, when, repeats, maxLength } = part;
  const extension = extensionsOf(part);
  const item = (part.parts ?? []).flatMap((inner) => itemOf(words, others, inner));
  const several = when !== undefined && when.tests.length > 1;
  return [
    {
      ...(extension.length > 0 ? { extension } : {}),
      linkId,
      text,
      ...translated('_text', others, (one) => textOf(one, part)),
      type,
      ...(when ? { enableWhen: when.tests.map(enableWhen) } : {}),
      ...(several ? { enableBehavior: when.behavior } : {}),
      ...(repeats ? { repeats } : {}),
      ...(maxLength === undefined ? {} : { maxLength }),
      ...(part.options
        ? { answerOption: part.options.map((option) => answerOption(words, others, part, option)) }
        : {}),
      ...(item.length > 0 ? { item } : {}),
    },
  ];
}

function answerOption(
  words: Words,
  others: readonly Words[],
  part: Part,
  option: NonNullable<Part['options']>[number],
): AnswerOption {
  const exclusive = [{ url: extensions.exclusive, valueBoolean: true }];
  return {
    ...(option.exclusive ? { extension: exclusive } : {}),
    valueCoding: codingOf(words, part, option, others),
  };
}

/** A test of an option, or that there is no answer. */
const enableWhen = ({ question, option }: Test): EnableWhen =>
  option === undefined
    ? { question, operator: 'exists', answerBoolean: false }
    : { question, operator: '=', answerCoding: { system: codeSystemUrl, code: option } };

function extensionsOf({ linkId, hidden }: Part): readonly Extension[] {
  if (hidden) return [{ url: extensions.hidden, valueBoolean: true }];
  if (!linkId.endsWith(hintSuffix)) return [];
  const coding = [{ system: displayCategories, code: 'instructions' }];
  return [{ url: extensions.displayCategory, valueCodeableConcept: { coding } }];
}
