// What Chromium prints, page by page.
import { extractText, getDocumentProxy } from 'unpdf';

/** Replaces the print dialogue, which no test can close. The PDF ends the print. */
export const printStub = 'window.printed = 0; window.print = () => { printed += 1; };';

/** Keeps the file that is saved. */
export const saveStub = `
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => createObjectURL.call(URL, (window.saved = blob));`;

/** Lines may break within a name, and after a hyphen: there are no spaces in the text. */
export const dense = (text) => text.replaceAll(/\s+/g, '');

/**
 * @returns each page's text without spaces, its width and height in points, the smallest type in points, and how far
 * down the page the last line is, from 0 to 1
 */
export async function printed(page, format) {
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, margin })));
  const { text } = await extractText(pdf, { mergePages: false });
  return Promise.all(
    text.map(async (words, index) => {
      const sheet = await pdf.getPage(index + 1);
      const [, , width, height] = sheet.view;
      const items = (await sheet.getTextContent()).items.filter(({ str }) => str.trim() !== '');
      return {
        text: dense(words),
        width,
        height,
        points: Math.min(...items.map(({ transform }) => Math.hypot(transform[0], transform[1]))),
        filled: 1 - Math.min(...items.map(({ transform }) => transform[5])) / height,
      };
    }),
  );
}
