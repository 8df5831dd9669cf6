/** The visit that everybody walks: depression, two medicines typed with mistakes, everything else "no". */
import { assess } from '../../src/protocol/index.ts';
import { visits } from '../../scripts/phone.mjs';

const [{ answers: given }] = Object.values(visits);
/** What the visitor types, and the medicine that it is. */
export const typed = { zolof: 'sertraline', welbutrin: 'bupropion' };
const chosen = Object.values(typed);
const { trial, ...others } = given;
const all = { ...others, medicines: chosen, ...Object.fromEntries(chosen.map((id) => [`trial:${id}`, trial])) };

/** In the order of the questions. */
export const answers = Object.fromEntries(assess(all).path.map((place) => [place, all[place]]));
