/** The medicine history as items of the response. */
import { type HistoryEntry, historyOf, type MedicineId, withoutProblems } from '../protocol/index.js';
import { codingOf } from './codings.js';
import { fieldOf, isYear, unsure } from './history-parts.js';
import type { ResponseInput } from './input.js';
import { answerOf, head, itemWith, itemWithout } from './items.js';
import { isHistoryLeftOut } from './left-out.js';
import { absent } from './names.js';
import type { ResponseAnswer, ResponseItem } from './resources.js';
import { rxnorm } from './rxnorm.js';
import type { Part } from './structure.js';

/** A group for each medicine and treatment on the path that something was told about. */
export function historyItems(input: ResponseInput, path: readonly string[], group: Part): readonly ResponseItem[] {
  return historyOf(input.answers, path).flatMap((id) => {
    const entry = input.history && Object.hasOwn(input.history, id) ? input.history[id] : undefined;
    if (entry === undefined || isHistoryLeftOut(input, id)) return [];
    const right = withoutProblems(entry, Number(input.authored.slice(0, 4)));
    const told = (group.parts ?? []).flatMap((part) => fieldItems(input, part, right));
    if (told.length === 0) return [];
    const named = (group.parts ?? []).flatMap((part) => itemWith(input, part, nameAnswers(input, part, id)));
    return [{ ...head(input, group), item: [...named, ...told] }];
  });
}

/** Its id in our own codes, and its ingredient in RxNorm's where there is one. */
function nameAnswers(input: ResponseInput, part: Part, id: string): readonly ResponseAnswer[] {
  if (fieldOf(part.linkId) === 'of') return [answerOf(input, part, id)];
  const ingredient = rxnorm[id as MedicineId]?.code;
  const option = fieldOf(part.linkId) === 'rxnorm' && part.options?.find(({ code }) => code === ingredient);
  return option ? [{ valueCoding: codingOf(input.words, part, option) }] : [];
}

function fieldItems(input: ResponseInput, part: Part, entry: HistoryEntry): readonly ResponseItem[] {
  const told = entry[fieldOf(part.linkId) as keyof HistoryEntry];
  if (part.type === 'date' && told === unsure) return [itemWithout(input, part, absent.unsure)];
  const answers = (typeof told === 'string' ? [told] : (told ?? [])).flatMap((value): ResponseAnswer[] => {
    if (part.options?.some(({ code }) => code === value)) return [answerOf(input, part, value)];
    if (part.type === 'date') return isYear(value) ? [{ valueDate: value }] : [];
    return part.type === 'open-choice' ? [{ valueString: value }] : [];
  });
  return itemWith(input, part, answers);
}
