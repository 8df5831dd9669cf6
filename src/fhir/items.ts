/** Items and answers of a response. */
import { typedName } from '../protocol/index.js';
import { codingOf } from './codings.js';
import type { ResponseInput } from './input.js';
import { extensions } from './names.js';
import type { Extension, ResponseAnswer, ResponseItem } from './resources.js';
import type { Part } from './structure.js';
import { textOf } from './texts.js';

/** The option as a coding, or the name as typed. */
export function answerOf({ words }: ResponseInput, part: Part, code: string): ResponseAnswer {
  const typed = typedName(code);
  return typed === undefined ? { valueCoding: codingOf(words, part, { code }) } : { valueString: typed };
}

export function itemWith(input: ResponseInput, part: Part, answer: readonly ResponseAnswer[]): readonly ResponseItem[] {
  return answer.length > 0 ? [{ ...head(input, part), answer }] : [];
}

export function head({ words }: ResponseInput, part: Part): ResponseItem {
  const text = textOf(words, part);
  return { linkId: part.linkId, ...(text === undefined ? {} : { text }) };
}

/** An item that says why it has no answer. */
export const itemWithout = (input: ResponseInput, part: Part, why: string): ResponseItem => ({
  extension: reason(why),
  ...head(input, part),
});

export const reason = (valueCode: string): readonly Extension[] => [{ url: extensions.dataAbsentReason, valueCode }];
