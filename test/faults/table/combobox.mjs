// X14: the keys of the search, a finger on it, and what is heard of it.
import { inFile } from '../in-file.mjs';

const combobox = 'test/views/medicine-combobox.test.ts';
const touch = 'test/dist/touch.test.mjs';
const inView = inFile('src/views/medicines.ts', combobox);

export const faults = [
  inView(
    'Escape does not empty the box',
    "else if (key === 'Escape' && draft.typed !== '') handled(actions.emptyBox);",
    '',
  ),
  inView(
    'Alt with an arrow points at the list',
    'handled(() => (altKey ? actions.openList() : actions.moveInList(next(search))));',
    'handled(() => actions.moveInList(next(search)));',
  ),
  inView(
    'keys of the text leave the list pointed at',
    'else if (isOpen && search.active >= 0 && caretKeys.has(key)) actions.moveInList(-1);',
    '',
  ),
  inView(
    'Shift with an arrow moves in the list',
    'event.ctrlKey || event.metaKey || event.shiftKey ||',
    'event.ctrlKey ||',
  ),
  inView('an input method’s Enter takes a medicine', 'if (event.isComposing) return;', ''),
  inView('Tab leaves the list open', "else if (key === 'Tab' && isOpen) actions.closeList();", ''),
  inView(
    'nothing can be looked through',
    '${chosenList(model, actions)} ${browse(model, actions)}',
    '${chosenList(model, actions)}',
    'test/journeys/keyboard.test.ts',
  ),
  inView(
    'the list goes as soon as the focus does',
    '    @keydown=${onKey}\n',
    '    @keydown=${onKey}\n    @blur=${actions.closeList}\n',
    combobox,
    touch,
  ),
  inView(
    'a press elsewhere leaves the list open',
    "if (search.isOpen && !(target as Element).closest('.search')) actions.closeList();",
    '',
    combobox,
    touch,
  ),
  inView('a press on the box does not open the list', '@click=${() => (isOpen ? undefined : actions.openList())}', ''),
  inView(
    'a suggestion is one long name',
    '${brands && `, ${brands}`}<span class="quiet">, ${family}</span>',
    '${` ${brands} `}<span class="quiet">${family}</span>',
  ),
  inView(
    'a finger that scrolls takes what it touches',
    '    @click=${() => actions.addMedicine(id)}\n',
    '    @touchstart=${() => actions.addMedicine(id)}\n',
    touch,
  ),
  inView('a tap on a suggestion does nothing', '    @click=${() => actions.addMedicine(id)}\n', '', touch),
  {
    why: 'what was added is said before the focus moves',
    file: 'src/visit/search-box.ts',
    find: '    await this.#host.drawn();\n',
    replace: '',
    tests: [combobox],
  },
  {
    why: 'a medicine that is on the list is added again',
    file: 'src/visit/search-box.ts',
    find: 'const draft = isListed ? before : choose(',
    replace: 'const draft = choose(',
    tests: [combobox],
  },
];
