/**
 * The entry of the audit copy: the same widget with an open root, for accessibility scanners and reviewers. It is not for
 * patients. `scripts/audit.mjs` builds it with the modules of this folder in place of four modules of the product.
 */
import '../../src/drop-in.js';
import { showAskedPage } from './tour.js';

void showAskedPage();
