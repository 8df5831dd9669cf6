/** For the preview only: a language that is read from right to left, made from English. */
import { addLanguage } from '../../src/locales/add.js';
import { rightToLeft } from '../../test/fixtures/pseudo-locales.js';

addLanguage(rightToLeft);
