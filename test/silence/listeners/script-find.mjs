/** After the visit, at the outcome: searching moves the selection, and so the caret of who types. */
export default {
  id: 'script-find',
  kind: 'script',
  when: ['before'],
  engines: ['firefox'], // a Chromium without a window finds nothing
  title: 'A script that searches the page as a reader does, letter by letter, with window.find',
  install: () => undefined,
  read: () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz '.split('');
    const isThere = (text) => {
      getSelection().removeAllRanges();
      return window.find(text, false, false, true);
    };
    /** What stands after these letters. */
    const guess = (text, most = 20) => {
      const next = most > 0 ? letters.find((letter) => isThere(text + letter)) : undefined;
      return next === undefined ? text : guess(text + next, most - 1);
    };
    return ['sertr', 'parox', 'venla', 'amitr', 'referral to a '].map((text) => guess(text));
  },
  learns: { page: 'words that it guesses, letter by letter', frame: null },
};
