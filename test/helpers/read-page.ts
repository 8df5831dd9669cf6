/** The page as the visitor reads it: block by block, parted into sentences. */
import type { Words } from '../../src/locales/index.js';
import { medicineLabel } from '../../src/locales/labels.js';
import { medicines } from '../../src/protocol/index.js';
import { oncePerLanguage } from './once-per-language.js';
import { textOf } from './sight.js';

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, label, legend, summary, button, dt, dd, a';

/** Not our sentences: titles of sources, names of languages, countries and services, and what the clinic is called. */
const notOurs = '.source, .languages, select, .services strong';

/** What each block says by itself, without the blocks in it. */
export function blocksOf(page: Element): readonly string[] {
  return [...page.querySelectorAll(blocks)]
    .filter((block) => block.closest(notOurs) === null)
    .map((block) => {
      const own = block.cloneNode(true) as Element;
      for (const other of own.querySelectorAll(`${blocks}, ${notOurs}`)) other.remove();
      return textOf(own);
    })
    .filter((text) => text !== '');
}

/** Labels that stand before a colon: they are headings of what follows, not parts of its sentence. */
const labelsOf = oncePerLanguage((words): readonly string[] => {
  const { questions, classes, outcome } = words;
  const names = medicines.map(({ id }) => medicineLabel(words, id));
  const { trial, ...others } = questions;
  return [
    outcome.answered([]).replace(/:\s*$/, ''),
    ...names,
    ...names.map((name) => trial.short(name)),
    ...Object.values(others).map(({ short }) => short),
    ...Object.values(classes).map(({ name }) => name),
  ];
});

/**
 * A block as the sentences and labels that it is read as. What the visitor has answered is a list with semicolons between
 * the answers; no sentence of ours has one.
 */
export function readAs(block: string, words: Words): readonly string[] {
  const labels = labelsOf(words);
  const parted = (text: string): readonly string[] => {
    const label = labels.find((start) => text.startsWith(`${start}: `));
    return label === undefined ? [text] : [label, ...parted(text.slice(label.length + 2))];
  };
  return block.split('; ').flatMap(parted);
}
