// What a visitor does in an engine that finds nothing by role and name in a closed root: by the script open-roots.js,
// which the page has loaded first.
import { words } from './words.mjs';

/** @param id of the screener */
export function inRoot(window, id = 'one') {
  const root = `window.__rootOf(document.getElementById('${id}'))`;
  const has = (name) =>
    `[...${root}.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === ${JSON.stringify(name)})`;
  const isAt = (page) => `${root}?.querySelector('[data-page="${page}"]')`;
  const option = (question, value) => `${root}.querySelector('input[name="${question}"][value="${value}"]')`;
  const isChosen = (question, value) => `${option(question, value)}.checked`;

  const press = async (name) => {
    await window.until(has(name));
    await window.run(`${has(name)}.click()`);
  };
  const choose = (question, value) => window.run(`${option(question, value)}.click()`);

  /** Two questions on. */
  async function answerTwo() {
    await window.until(isAt('intro'));
    await press(words.intro.start);
    await window.until(isAt('concerns'));
    await choose('concerns', 'depression');
    await press(words.frame.continue);
    await window.until(isAt('age'));
    await choose('age', '25-64');
    await press(words.frame.continue);
    await window.until(isAt('emergency'));
  }

  return { root, has, isAt, isChosen, press, answerTwo };
}
