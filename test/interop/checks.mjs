/** What the validators of others miss. Each check says what is wrong, and nothing if all is well. */
import { itemsIn } from './items.mjs';

const translation = 'http://hl7.org/fhir/StructureDefinition/translation';
const exclusive = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';
const hidden = 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden';
const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm';

const keyOf = ({ system, code } = {}) => `${system}|${code}`;
const isSame = (one, other) => keyOf(one) === keyOf(other);
const has = ({ extension = [] }, url) => extension.some((one) => one.url === url);
const repeated = (list) => [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
const valuesIn = (answer) => Object.keys(answer).filter((key) => /^_?value[A-Z]/.test(key));
const questionsOf = ({ item }) => new Map(itemsIn(item).map((one) => [one.linkId, one]));

export const questionnaireChecks = {
  'duplicate linkId': ({ item }) => repeated(itemsIn(item).map(({ linkId }) => linkId)),

  'enableWhen to an unknown question': (form) =>
    enableWhens(form)
      .filter(({ test }) => !questionsOf(form).has(test.question))
      .map(({ linkId, test }) => `${linkId}: ${test.question}`),

  'enableWhen with an answer that is no option': (form) =>
    enableWhens(form)
      .filter(({ test }) => test.answerCoding)
      .filter(({ test }) => {
        const { answerOption = [] } = questionsOf(form).get(test.question) ?? {};
        return answerOption.length > 0 && !answerOption.some((option) => isSame(option.valueCoding, test.answerCoding));
      })
      .map(({ linkId, test }) => `${linkId}: ${keyOf(test.answerCoding)}`),

  'two conditions without a behavior': ({ item }) =>
    itemsIn(item)
      .filter(({ enableWhen = [], enableBehavior }) => enableWhen.length > 1 && !enableBehavior)
      .map(({ linkId }) => linkId),

  /** Of a text or a label that stands for people. Names of RxNorm are in no language of ours. */
  'missing translation': (form, languages) =>
    languages
      .filter((language) => language !== form.language)
      .flatMap((language) =>
        textsOf(form)
          .filter(({ beside }) => !isTranslated(beside, language))
          .map(({ text }) => `${language}: ${text}`),
      ),

  'somebody it is about': (form) =>
    ['subject', 'identifier', 'author', 'contained', 'publisher', 'contact'].filter((key) => key in form),
};

export const responseChecks = {
  'two values in one answer': (response) =>
    answersIn(response)
      .filter(({ answer }) => valuesIn(answer).length !== 1)
      .map(({ linkId, answer }) => `${linkId}: ${valuesIn(answer)}`),

  'linkId that is not in the questionnaire': (response, form) =>
    itemsIn(response.item)
      .filter(({ linkId }) => !questionsOf(form).has(linkId))
      .map(({ linkId }) => linkId),

  'answer that is not an option': (response, form) =>
    answersIn(response)
      .filter(({ answer }) => answer.valueCoding?.code !== undefined)
      .filter(({ linkId, answer }) => {
        const { answerOption = [] } = questionsOf(form).get(linkId) ?? {};
        return (
          questionsOf(form).has(linkId) &&
          !answerOption.some((option) => isSame(option.valueCoding, answer.valueCoding))
        );
      })
      .map(({ linkId, answer }) => `${linkId}: ${keyOf(answer.valueCoding)}`),

  'two answers to one question': (response, form) =>
    itemsIn(response.item)
      .filter(
        ({ linkId, answer = [] }) =>
          answer.length > 1 && questionsOf(form).has(linkId) && !questionsOf(form).get(linkId)?.repeats,
      )
      .map(({ linkId }) => linkId),

  'exclusive option beside others': (response, form) =>
    itemsIn(response.item)
      .filter(({ linkId, answer = [] }) => {
        const { answerOption = [] } = questionsOf(form).get(linkId) ?? {};
        const alone = answerOption.filter((option) => has(option, exclusive));
        return (
          answer.length > 1 &&
          answer.some(({ valueCoding }) => alone.some((option) => isSame(option.valueCoding, valueCoding)))
        );
      })
      .map(({ linkId }) => linkId),

  'somebody it is about': (response) =>
    ['subject', 'identifier', 'author', 'source', 'encounter', 'basedOn', 'partOf', 'contained'].filter(
      (key) => key in response,
    ),
};

const enableWhens = ({ item }) =>
  itemsIn(item).flatMap(({ linkId, enableWhen = [] }) => enableWhen.map((test) => ({ linkId, test })));

const answersIn = ({ item }) =>
  itemsIn(item).flatMap(({ linkId, answer = [] }) => answer.map((one) => ({ linkId, answer: one })));

/** Every text that a person reads, and the element with its translations. */
const textsOf = ({ title, _title, item }) => [
  { text: title, beside: _title },
  ...itemsIn(item)
    .filter((one) => !has(one, hidden))
    .flatMap(({ text, _text, answerOption = [] }) => [
      { text, beside: _text },
      ...answerOption
        .filter(({ valueCoding }) => valueCoding.system !== rxnorm)
        .map(({ valueCoding: { display, _display } }) => ({ text: display, beside: _display })),
    ]),
];

const isTranslated = ({ extension = [] } = {}, language) =>
  extension.some(
    (one) =>
      one.url === translation &&
      one.extension.some(({ url, valueCode }) => url === 'lang' && valueCode === language) &&
      one.extension.some(({ url, valueString }) => url === 'content' && valueString),
  );

/** The names of the checks that find something. */
export const found = (checks, ...given) => Object.keys(checks).filter((name) => checks[name](...given).length > 0);
