// Makes a picture for the README: the tops of some pages of the gallery, next to each other.
import { writeFile } from 'node:fs/promises';

const [WIDTH, HEIGHT] = [360, 760];

/**
 * @param page the gallery, at a width of 360
 * @param names the captions of the pages
 * @param file the path of the picture
 */
export async function makePicture(page, names, file) {
  const images = [];
  for (const name of names) {
    const figure = await page.waitForSelector(`::-p-xpath(//figure[figcaption="${name}"])`);
    const element = await figure.$('referral-screener');
    images.push(await element.screenshot({ clip: { x: 0, y: 0, width: WIDTH, height: HEIGHT }, encoding: 'base64' }));
  }
  const board = await page.browser().newPage();
  await board.setViewport({ width: names.length * (WIDTH + 24) + 24, height: HEIGHT + 48 });
  const tags = images.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
  await board.setContent(
    `<style>body{margin:24px;display:flex;gap:24px;background:#8a9696}img{border-radius:8px}</style>${tags}`,
  );
  await writeFile(file, await board.screenshot());
  await board.close();
}

/** The smaller sides of Letter and A4 without margins, at 96 pixels an inch. */
const PAPER = { width: 718, height: 976 };

/**
 * Makes a picture of what is printed.
 *
 * @param page the gallery
 * @param name the caption of a page with the list
 * @param button the name of the button that prints
 * @param file the path of the picture
 */
export async function makePrintPicture(page, name, button, file) {
  const figure = await page.waitForSelector(`::-p-xpath(//figure[figcaption="${name}"])`);
  const before = page.viewport();
  await figure.evaluate(async (element, label) => {
    window.print = () => {};
    const root = window.__rootOf(element.querySelector('referral-screener'));
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label).click();
  }, button);
  await page.setViewport(PAPER);
  await page.emulateMediaType('print');
  await page.waitForSelector('[data-referral-screener-print]');
  const data = await page.screenshot({ clip: { x: 0, y: 0, ...PAPER }, encoding: 'base64' });
  await page.emulateMediaType(null);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.setViewport(before);
  const board = await page.browser().newPage();
  await board.setViewport({ width: PAPER.width + 124, height: PAPER.height + 124 });
  await board.setContent(
    `<style>body{margin:24px;background:#8a9696}img{padding:38px;background:#fff}</style><img src="data:image/png;base64,${data}">`,
  );
  await writeFile(file, await board.screenshot());
  await board.close();
}
