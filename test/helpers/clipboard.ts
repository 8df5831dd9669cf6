/** A clipboard for tests: engines have none there, or ask for permission. */
import type { Visitor } from './visitor.js';

/** Presses *Copy as text*, or another button that copies, and gives the text, copied or not. */
export async function copies(visitor: Visitor, isAllowed = true, button = visitor.words.handoff.copy): Promise<string> {
  let copied = '';
  const writeText = (text: string): Promise<void> => {
    copied = text;
    return isAllowed ? Promise.resolve() : Promise.reject(new DOMException('no', 'NotAllowedError'));
  };
  window.__instead.writeText = writeText;
  try {
    await visitor.presses(button);
    await visitor.settles();
  } finally {
    delete window.__instead.writeText;
  }
  return copied;
}
