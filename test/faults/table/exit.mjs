// X18: leaving the page fast.
import { inFile } from '../in-file.mjs';

const exitTest = 'test/views/exit.test.ts';
const exitNodeTest = 'test/node/exit.test.mjs';
const settingsLinksAndDatesTest = 'test/settings/links-and-dates.test.ts';
const settings = inFile('src/settings/parse.ts', settingsLinksAndDatesTest);
const visit = inFile('src/visit/visit.ts', exitTest);
const referralScreener = inFile('src/referral-screener.ts', exitTest);
const exit = inFile('src/views/exit.ts', exitTest);
const quickExit = inFile('src/page/quick-exit.ts', exitTest, 'test/page/quick-exit.test.ts');

export const faults = [
  settings(
    'the button is there for every clinic',
    'if (raw === undefined || flag(raw) === false) return undefined;',
    'if (raw === undefined) return exitAddress;',
    exitTest,
  ),
  inFile('src/views/frame.ts')(
    'the way out stands below crisis help',
    '${topRow(model, actions)} ${crisisStrip(model, actions)}',
    '${crisisStrip(model, actions)} ${topRow(model, actions)}',
    exitTest,
  ),
  inFile('src/styles/exit.ts')('the way out is out of sight after a move', 'min(11.5em, 45vh)', '0px', exitTest),
  inFile('src/views/intro.ts')('nothing is explained', ' ${exitExplained(model)}', '', exitTest),
  visit('the answers stay while the page is left', '    this.#clear();\n    this.#exit = {', '    this.#exit = {'),
  referralScreener('the page is wiped when the browser gets to it', '    this.performUpdate();\n', ''),
  referralScreener('the cover lies below what the page has lifted', 'cover.showModal();', 'cover.show();'),
  exit('the cover has no name', ' aria-label=${words.exit.leaving}', ''),
  exit(
    'Escape takes the cover away',
    "if (!(event instanceof KeyboardEvent) || event.key === 'Escape') event.preventDefault();",
    'void event;',
  ),
  visit(
    'a page that is brought back stays covered',
    '    this.#exit = staying;\n    this.#host.draw();',
    '    this.#host.draw();',
  ),
  visit(
    'the page is told that somebody has left',
    '    this.#exit = { pressesLeft: undefined, isLeaving: true };',
    "    this.#exit = { pressesLeft: undefined, isLeaving: true };\n    this.#host.tell('screener-finish');",
  ),
  quickExit(
    'Shift does nothing',
    "    document.addEventListener('keyup', this.#release, options);\n",
    '',
    exitTest,
    exitNodeTest,
  ),
  quickExit(
    'another key between does not count',
    "if (key !== 'Shift' || ctrlKey || altKey || metaKey) this.#startAgain();",
    "if (key !== 'Shift') return;",
  ),
  quickExit(
    'a press of the pointer between does not count',
    "    document.addEventListener('pointerdown', this.#startAgain, options);\n",
    '',
  ),
  quickExit('presses hours apart leave the page', '    this.#lapse = setTimeout(this.#startAgain, apart);\n', ''),
  quickExit(
    'a capital letter counts as a press',
    "if (key !== 'Shift' || !this.#isAlone) return;",
    "if (key !== 'Shift') return;",
  ),
  quickExit('a page that stops keys stops the way out', 'capture: true, passive: true', 'passive: true'),
  quickExit(
    'only one screener of the page is wiped',
    'for (const screener of attached) screener.#wipe();',
    'this.#wipe();',
  ),
  quickExit(
    'Shift leaves a page whose screener is gone',
    '    this.#page = undefined;\n    this.#stopKeys();',
    '    this.#page = undefined;',
  ),
  quickExit(
    'leaving leaves an entry in the history',
    '  location.replace(address);\n}',
    '  location.assign(address);\n}',
    exitNodeTest,
  ),
  quickExit('only the frame is left', 'if (top && top !== window) top.location.replace(address);', '', exitNodeTest),
  settings(
    'it is never offered',
    'if (raw === undefined || flag(raw) === false) return undefined;',
    'if (raw !== null) return undefined;',
    settingsLinksAndDatesTest,
    exitTest,
  ),
  settings(
    'off is on',
    'if (raw === undefined || flag(raw) === false) return undefined;',
    'if (raw === undefined) return undefined;',
  ),
  settings('the clinic’s own address is ignored', 'if (result.success) return parseUrl(value, base)?.href;', ''),
  quickExit(
    'a frame that may not move the page around it stays',
    '  location.replace(address);\n}',
    '  if (top === window) location.replace(address);\n}',
    exitNodeTest,
  ),
];
