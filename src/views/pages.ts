/** Which view draws which place. A page of the statechart without a view does not compile. */
import { familyOf } from '../protocol/index.js';
import type { Page, Place } from '../visit/session.js';
import { check } from './check.js';
import { help } from './help.js';
import { intro } from './intro.js';
import { medicinesQuestion } from './medicines.js';
import type { View } from '../visit/model.js';
import { outcome } from './outcome.js';
import { question } from './question.js';

const history: View = (model, actions) => model.medicineHistory?.page(model, actions);
const pages: Readonly<Record<Page, View>> = { intro, help, check, outcome, history };
const questions: Readonly<Record<string, View>> = { medicines: medicinesQuestion };

export const pageFor = (place: Place): View =>
  place in pages ? pages[place as Page] : (questions[familyOf(place)] ?? question);
