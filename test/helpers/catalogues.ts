/** Every language that there is: what holds for the words of one holds for all. */
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import type { Words } from '../../src/locales/index.js';

export const catalogues: readonly Words[] = [en, es];
