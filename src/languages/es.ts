/** Adds Spanish: a script of its own for a page, and an import for a bundler. */
import { addLanguage } from '../locales/add.js';
import { es } from '../locales/es.js';

addLanguage(es);
