/**
 * The languages that are separate scripts: one entry file each, which adds the catalogue. The words are in `locales`.
 * Imports only from `locales`.
 */
import { addLanguage } from '../locales/add.js';
import { es } from '../locales/es.js';

addLanguage(es);
