import { Blob, click, createElement, createObjectURL, revokeObjectURL, setAttribute } from './natives.js';

/**
 * Saves a text as a file, without a request. A sandbox without `allow-downloads` ignores it, without an error.
 *
 * @returns false if the browser cannot
 */
export function saveFile(name: string, type: string, text: string): boolean {
  try {
    const url = createObjectURL(new Blob([text], { type }));
    const link = createElement(document, 'a');
    setAttribute(link, 'href', url);
    setAttribute(link, 'download', name);
    click(link); // not on the page, so no listener of it sees the click
    // Safari reads the file after the click.
    setTimeout(() => revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
