/** What an input event and a key tell: typing is in every tracker that records keys. */
export default {
  id: 'keys',
  kind: 'tracker',
  title: 'Recorders of keys',
  install(seen) {
    for (const type of ['keydown', 'keyup', 'input', 'beforeinput'])
      addEventListener(type, ({ key, data }) => seen.push(`${type} ${key ?? data}`), true);
  },
  learns: { page: 'the keys that are typed: letters of a medicine, and each space that ticks an answer', frame: null },
};
