/**
 * The styles of the widget: the page's own typeface, one accent colour, three text sizes, one spacing scale, red only
 * for emergency numbers, no decoration. Not here: the styles that hide the page while printing (`page/print.ts`).
 * Imports nothing from other folders.
 */
import { base } from './base.js';
import { check } from './check.js';
import { crisis } from './crisis.js';
import { exit } from './exit.js';
import { fixed } from './fixed.js';
import { handoff } from './handoff.js';
import { history } from './history.js';
import { media } from './media.js';
import { medicines } from './medicines.js';
import { outcome } from './outcome.js';
import { print } from './print.js';
import { questions } from './questions.js';
import { sheet } from './sheet.js';
import { theme } from './theme.js';
import { tokens } from './tokens.js';

/** In this order, because later sheets override earlier ones. */
export const styles = [
  tokens,
  theme,
  base,
  crisis,
  questions,
  medicines,
  check,
  outcome,
  handoff,
  history,
  exit,
  fixed,
  media,
  sheet,
  print,
].join('\n');

/** One for all elements of the page, made at the first rendering: Node has no `CSSStyleSheet`. */
export function styleSheet(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(styles);
  }
  return made;
}

let made: CSSStyleSheet | undefined;
