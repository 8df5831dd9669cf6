/** The visitor's answers as a QuestionnaireResponse of FHIR R4. */
import { readAnswer } from '../protocol/answers.js';
import { type Answer, type Answers, allowedSettings, assess, optionsOffered, questionOf } from '../protocol/index.js';
import { codingOf } from './codings.js';
import { historyItems } from './history.js';
import { historyId } from './history-parts.js';
import type { ResponseInput } from './input.js';
import { answerOf, head, itemWith, itemWithout, reason } from './items.js';
import { isLeftOut } from './left-out.js';
import { absent, questionnaireCanonical } from './names.js';
import type { QuestionnaireResponse, ResponseAnswer, ResponseItem } from './resources.js';
import { type Part, structure } from './structure.js';

/** Answers on the path only, in the order of the questionnaire. It says which were skipped and which were left out. */
export function questionnaireResponse(input: ResponseInput): QuestionnaireResponse {
  const { path, next } = assess(input.answers, input.settings);
  const valid = { ...input, answers: validAnswers(input, path) };
  return {
    resourceType: 'QuestionnaireResponse',
    language: input.words.lang,
    questionnaire: questionnaireCanonical,
    status: next === undefined ? 'completed' : 'in-progress',
    authored: input.authored,
    item: structure.flatMap((part) => itemsOf(valid, path, part)),
  };
}

/** Without options that are not offered, and without answers that are off the path. */
function validAnswers({ answers, settings }: ResponseInput, path: readonly string[]): Answers {
  const allowed = allowedSettings(settings);
  return Object.fromEntries(
    path.flatMap((id): (readonly [string, Answer])[] => {
      const question = questionOf(id);
      if (!question) return [];
      const { state, options } = readAnswer(question, answers[id], optionsOffered(question, allowed));
      if (state === 'open') return [];
      return [[id, state === 'skipped' ? null : question.kind === 'many' ? options : (options[0] ?? null)]];
    }),
  );
}

function itemsOf(input: ResponseInput, path: readonly string[], part: Part): readonly ResponseItem[] {
  const { linkId, question } = part;
  if (question) return path.includes(linkId) ? questionItems(input, part) : [];
  if (linkId === historyId) return historyItems(input, path, part);
  if (linkId === 'my-questions') return itemWith(input, part, stringsOf(input.questions));
  if (linkId === 'answered-by') {
    const option = part.options?.find(({ code }) => code === input.answeredBy);
    return itemWith(input, part, option ? [{ valueCoding: codingOf(input.words, part, option) }] : []);
  }
  const item = (part.parts ?? []).flatMap((inner) => itemsOf(input, path, inner));
  return item.length > 0 ? [{ ...head(input, part), item }] : [];
}

function questionItems(input: ResponseInput, part: Part): readonly ResponseItem[] {
  const { linkId } = part;
  const [, medicineId] = linkId.split(':');
  // The linkId has the name of the medicine.
  if (medicineId !== undefined && isLeftOut(input, 'medicines', medicineId)) return [];
  if (isLeftOut(input, linkId)) return [itemWithout(input, part, absent.leftOut)];
  const answer = input.answers[linkId];
  if (answer === undefined) return [];
  if (answer === null) return [itemWithout(input, part, absent.skipped)];
  const options = typeof answer === 'string' ? [answer] : answer;
  const shown = options.filter((option) => !isLeftOut(input, linkId, option));
  if (shown.length === 0) return [itemWithout(input, part, absent.leftOut)];
  const masked = { valueCoding: { extension: reason(absent.leftOut) } };
  return itemWith(input, part, [
    ...shown.map((option) => answerOf(input, part, option)),
    ...(shown.length < options.length ? [masked] : []),
  ]);
}

const stringsOf = (texts: readonly string[] = []): readonly ResponseAnswer[] =>
  texts.filter((text) => text.trim() !== '').map((valueString) => ({ valueString }));
