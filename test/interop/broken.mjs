/** Our own resources, each made wrong in one place; by the check of ours that has to find it. */
import { itemsIn } from './items.mjs';

const item = ({ item: items }, linkId) => itemsIn(items).find((one) => one.linkId === linkId);
const extra = { system: 'https://other.example', code: 'extra', display: 'Extra' };

export const brokenQuestionnaires = {
  'duplicate linkId': (form) => (item(form, 'pregnancy').linkId = 'alcohol-drugs'),
  'enableWhen to an unknown question': (form) => (item(form, 'told').enableWhen[0].question = 'unknown'),
  'enableWhen with an answer that is no option': (form) =>
    (item(form, 'told').enableWhen[0].answerCoding.code = 'unknown'),
  'two conditions without a behavior': (form) => delete item(form, 'told').enableBehavior,
  'missing translation': (form) => delete item(form, 'told').answerOption[0].valueCoding._display,
  'somebody it is about': (form) => (form.publisher = 'Harbor Street Clinic'),
};

/** A response with a medicine, a concern and an age. */
export const brokenResponses = {
  'two values in one answer': (response) => (item(response, 'age').answer[0].valueString = '25'),
  'linkId that is not in the questionnaire': (response) => (item(response, 'age').linkId = 'unknown'),
  'answer that is not an option': (response) => (item(response, 'age').answer = [{ valueCoding: extra }]),
  'two answers to one question': (response) =>
    item(response, 'age').answer.push(structuredClone(item(response, 'age').answer[0])),
  'exclusive option beside others': (response, form) => {
    const { valueCoding } = item(form, 'concerns').answerOption.find(({ extension }) => extension);
    item(response, 'concerns').answer.push({ valueCoding });
  },
  'somebody it is about': (response) => (response.subject = { display: 'Ana Rivera' }),
};

/** Faults against R4's definitions, which are for the validators of others to find. */
export const againstR4 = {
  'no linkId': (form) => delete item(form, 'age').linkId,
  'status that R4 has not': (form) => (form.status = 'ready'),
  'property that R4 has not': (form) => (item(form, 'age').label = 'Age'),
  'display that has options': (form) => (item(form, 'age').type = 'display'),
};

/** @returns a copy that is broken */
export function broken(resource, breakIt, form) {
  const copy = structuredClone(resource);
  breakIt(copy, form);
  return copy;
}
