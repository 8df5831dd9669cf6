/** The view of each place. */
import { familyOf } from '../protocol/index.js';
import type { Place } from '../visit/session.js';
import { check } from './check.js';
import { help } from './help.js';
import { intro } from './intro.js';
import { medicinesQuestion } from './medicines.js';
import type { View } from '../visit/model.js';
import { outcome } from './outcome.js';
import { question } from './question.js';

const pages: Readonly<Record<string, View>> = { intro, help, check, outcome, medicines: medicinesQuestion };

export const pageFor = (place: Place): View => pages[familyOf(place)] ?? question;
