/** The script of the medicine history. */
import { medicineHistory } from '../history/index.js';
import { type HistoryAddOn, takeFromMain } from '../history/from-main.js';
import { addTo } from '../locales/add.js';
import { version } from '../version.js';

addTo('referralScreenerHistory', {
  version,
  use: (shared) => {
    takeFromMain(shared);
    return medicineHistory;
  },
} satisfies HistoryAddOn);
