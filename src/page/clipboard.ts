import { writeText } from './natives.js';

/** @returns whether it is copied: not without a secure context, or if the page's policy forbids the clipboard */
export async function copyText(text: string): Promise<boolean> {
  try {
    await writeText?.(text);
    return writeText !== undefined;
  } catch {
    return false;
  }
}
