/** The questions for the peers: our FHIR Questionnaire, without what is asked after the outcome. */
import { languages, questionnaire } from '../../src/fhir/index.ts';
import { withBoxes } from '../interop/lhc-forms.mjs';

const form = questionnaire(languages.en);
const afterOutcome = ['medicine-history', 'my-questions', 'answered-by'];
const item = before(form.item);
function before(items) {
  return items
    .filter(({ linkId }) => !afterOutcome.includes(linkId))
    .map((one) => ({ ...one, ...(one.item && { item: before(one.item) }) }));
}

export const fhirForm = { ...form, item: item.map(withBoxes) };

/** The label of an option of a question. */
export const labelOf = (place, code) =>
  options.get(place).find(({ valueCoding }) => valueCoding.code === code).valueCoding.display;

const options = new Map(flat(item).map(({ linkId, answerOption }) => [linkId, answerOption]));
function flat(items) {
  return items.flatMap((one) => [one, ...flat(one.item ?? [])]);
}

/** The same questions for SurveyJS: each on a page, after a page to start from. */
export const surveyModel = {
  title: form.title,
  firstPageIsStartPage: true,
  showQuestionNumbers: 'off',
  completedHtml: '<h3 id="completed">Thank you.</h3>',
  pages: [
    { name: 'start', elements: [{ type: 'html', name: 'intro', html: languages.en.intro.lead }] },
    ...pagesOf(item, []),
  ],
};

function pagesOf(items, conditions) {
  return items.flatMap((one) => {
    const all = [...conditions, ...conditionOf(one)];
    if (one.type === 'group') return pagesOf(one.item, all);
    if (!one.answerOption) return [];
    const hint = one.item?.find(({ linkId }) => linkId.endsWith(':hint'))?.text;
    const question = {
      type: one.repeats ? 'checkbox' : 'radiogroup',
      name: one.linkId,
      title: one.text,
      description: hint,
      choices: one.answerOption.map(({ valueCoding: { code, display } }) => ({ value: code, text: display })),
    };
    const page = { name: `page ${one.linkId}`, elements: [question], visibleIf: all.join(' and ') || undefined };
    return [
      page,
      ...pagesOf(
        (one.item ?? []).filter(({ type }) => type !== 'display'),
        all,
      ),
    ];
  });
}

function conditionOf({ enableWhen = [], enableBehavior }) {
  const tests = enableWhen.map(({ question, operator, answerCoding, answerBoolean }) =>
    operator === 'exists'
      ? `{${question}} ${answerBoolean ? 'notempty' : 'empty'}`
      : `{${question}} ${operatorOf(question, operator)} '${answerCoding.code}'`,
  );
  return tests.length > 0 ? [`(${tests.join(enableBehavior === 'any' ? ' or ' : ' and ')})`] : [];
}

function operatorOf(question, operator) {
  const many = flat(item).find(({ linkId }) => linkId === question).repeats;
  if (operator === '!=') return many ? 'notcontains' : '<>';
  return many ? 'contains' : '=';
}
