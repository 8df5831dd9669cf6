// `npm run gallery`: writes screenshots of every kind of page, in each width, colour scheme and language, into gallery/
// (ignored by git), and the pictures of the README. `--lang=es`, `--width=360` and `--theme=dark` select some of them.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDemo } from './demo.mjs';
import { makePicture, makePrintPicture } from './picture.mjs';
import { ROOT } from './run.mjs';

const option = (name, all) => {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given ? given.slice(name.length + 3).split(',') : all;
};
const languages = option('lang', ['en', 'es', 'en-XA', 'ar-XB']);
const widths = option('width', ['360', '768', '1200']);
const themes = option('theme', ['light', 'dark', 'forced']);

/** The pictures of the README, each taken on a phone. */
const readme = {
  'en-light': ['intro', 'emergency', 'outcome referral-pain'],
  'es-dark': ['intro', 'medicines with the list open and names on it', 'outcome referral-mental-health'],
};

const folder = join(ROOT, 'gallery');
await rm(folder, { recursive: true, force: true });
await mkdir(folder);

const { browser, origin, close } = await openDemo();
let pictures = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  const client = await page.createCDPSession();
  await page.setViewport({ width: 1280, height: 900 });
  for (const lang of languages) {
    await page.goto(`${origin}gallery.html?lang=${lang}`);
    await page.waitForSelector('body[data-ready]', { timeout: 120_000 });
    for (const theme of themes)
      for (const width of widths) {
        const forced = theme === 'forced' ? 'active' : 'none';
        await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: forced }] });
        await page.select('[name=scheme]', theme === 'dark' ? 'dark' : 'light');
        await page.select('[name=width]', width);
        // Room for four pages of 360 px, or two wider ones, in a row.
        // High, because in a lower window *Continue* would cover the page above it to stay in reach.
        await page.setViewport({ width: Math.max(4 * 384 + 48, 2 * Number(width) + 96), height: 8000 });
        const pages = width === '360' ? readme[`${lang}-${theme}`] : undefined;
        if (pages) await makePicture(page, pages, join(ROOT, `docs/picture-${lang}-${theme}.png`));
        if (lang === 'en' && pages)
          await makePrintPicture(
            page,
            'an outcome with everything open',
            'Print',
            join(ROOT, 'docs/picture-print.png'),
          );
        for (const sheet of await page.$$('.sheet')) {
          const id = await sheet.evaluate(({ id: own }) => own);
          await sheet.screenshot({ path: join(folder, `${lang}-${theme}-${width}-${id}.png`) });
          pictures += 1;
        }
      }
  }
} finally {
  await close();
}
console.log(`${pictures} pictures in gallery/`);
