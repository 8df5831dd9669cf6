/**
 * Saves a text as a file, without a request. A sandbox without `allow-downloads` ignores it, without an error.
 *
 * @returns false if the browser cannot
 */
export function saveFile(name: string, type: string, text: string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click(); // not on the page, so no listener of it sees the click
    // Safari reads the file after the click.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
