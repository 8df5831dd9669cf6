import { inPage } from '../attack.mjs';

export default {
  id: 'script-built-ins',
  kind: 'script',
  group: 'scripts',
  engines: ['chromium'],
  title:
    'A script that replaces, before the widget has loaded or after, functions of JavaScript: of Array, Map, Set, Object, String and JSON',
  install: inPage(({ replace }) => {
    for (const one of [Array, Map, Set, WeakMap, String]) replace(one.prototype);
    replace(Object, ['keys', 'entries', 'values', 'fromEntries', 'assign']);
    replace(JSON, ['stringify', 'parse']);
  }),
  learns: { page: 'every answer and the outcome', frame: null },
};
