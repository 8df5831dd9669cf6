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
