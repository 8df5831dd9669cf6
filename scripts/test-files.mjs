// Which tests run where: those of the rooms with a page in browsers, those of a suite by its own command, all others in
// Node.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const BROWSER_ROOMS = ['element', 'views', 'page', 'journeys'];
/** Each has a command of its own, `npm run wordpress`. */
const SUITES = ['frameworks', 'interop', 'silence', 'wordpress'];

/** Every file of tests, as a path from the root. */
export const testFiles = () =>
  readdirSync(join(ROOT, 'test'), { recursive: true })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => !name.includes('node_modules') && /\.test\.(ts|mjs)$/.test(name))
    .sort();

/** `FILES=a,b` chooses some. */
const chosen = process.env.FILES?.split(',') ?? testFiles();
export const needsPage = (file) => BROWSER_ROOMS.includes(file.split('/')[1]);

export const browserTests = chosen.filter(needsPage);
export const nodeTests = chosen.filter((file) => !needsPage(file) && !SUITES.includes(file.split('/')[1]));
