/** What the file for medical software is made from. */
import type { ResponseInput } from '../fhir/input.js';
import { type SummaryInput, wholeList } from '../handoff/summary.js';
import type { Model } from './model.js';

/** Without the answers of the lines that the visitor has unticked. */
export function responseInput(model: Model & Pick<SummaryInput, 'history'>): ResponseInput {
  const { answers, words, today, answeredBy, history, settings, handoff } = model;
  const lines = wholeList(model).flatMap((section) => section.lines);
  return {
    answers,
    words,
    authored: today,
    includeSelfHarm: handoff.includeSelfHarm,
    settings: settings.rules,
    answeredBy,
    history,
    questions: handoff.ownQuestions,
    leftOut: lines.flatMap(({ id, about = [] }) => (handoff.leftOut.has(id) ? about : [])),
  };
}
