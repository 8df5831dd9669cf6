/**
 * The look: calm as a good clinic's letter. The page's own typeface, one accent, three text sizes, one spacing scale, red
 * only for the emergency number. Nothing decorates.
 */
import { base } from './base.js';
import { crisis } from './crisis.js';
import { exit } from './exit.js';
import { media } from './media.js';
import { medicines } from './medicines.js';
import { outcome } from './outcome.js';
import { questions } from './questions.js';
import { tokens } from './tokens.js';

/** In this order: a later sheet may refine an earlier one. Made when first drawn, because Node has no style sheets. */
export const styleSheets = (): CSSStyleSheet[] =>
  [tokens, base, crisis, questions, medicines, outcome, exit, media].map(({ styleSheet }) => {
    if (!styleSheet) throw new Error('referral-screener needs a browser with constructable style sheets');
    return styleSheet;
  });
