/** A form filler by the text of R4's specification, written apart from the sources: which questions it shows. */
import type { Answers } from '../../src/protocol/index.js';
import type { EnableWhen, Questionnaire, QuestionnaireItem } from '../../src/fhir/resources.js';

export const itemsIn = (items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...itemsIn(item.item ?? [])]);

/** The linkIds of the enabled items. Answers to hidden questions stay where they are, as in a careless form. */
export function shown({ item }: Pick<Questionnaire, 'item'>, answers: Answers): readonly string[] {
  const answersTo = (linkId: string): readonly string[] => {
    const answer = answers[linkId] ?? [];
    return typeof answer === 'string' ? [answer] : answer;
  };
  const holds = (test: EnableWhen): boolean => {
    const given = answersTo(test.question);
    return test.operator === 'exists'
      ? given.length > 0 === test.answerBoolean
      : given.includes(test.answerCoding.code);
  };
  const isEnabled = ({ enableWhen = [], enableBehavior }: QuestionnaireItem): boolean =>
    enableWhen.length === 0 || (enableBehavior === 'any' ? enableWhen.some(holds) : enableWhen.every(holds));
  const walk = (items: readonly QuestionnaireItem[]): readonly string[] =>
    items.filter(isEnabled).flatMap((one) => [one.linkId, ...walk(one.item ?? [])]);
  return walk(item);
}
