/** What the visitor leaves out of the response. */
import { carePrefix, questionOf } from '../protocol/index.js';
import type { ResponseInput } from './input.js';

/** Whether a whole answer is left out, or one option of it. */
export function isLeftOut(input: ResponseInput, pathId: string, option?: string): boolean {
  const { includeSelfHarm, leftOut = [] } = input;
  if (pathId === 'self-harm' && !includeSelfHarm) return true;
  return leftOut.includes(pathId) || (option !== undefined && leftOut.includes(`${pathId}:${option}`));
}

/** Whether a page of the history is left out, because the answer that it is about is. */
export function isHistoryLeftOut(input: ResponseInput, id: string): boolean {
  if (!id.startsWith(carePrefix)) return isLeftOut(input, 'medicines', id);
  const care = id.slice(carePrefix.length);
  return questionOf(care) ? isLeftOut(input, care) : isLeftOut(input, 'other-care', care);
}
