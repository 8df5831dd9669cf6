import { inPage } from '../attack.mjs';

export default {
  id: 'script-events',
  kind: 'script',
  group: 'scripts',
  engines: ['chromium'],
  title:
    'A script that replaces, before the widget has loaded or after, what an event tells: target, currentTarget, composedPath',
  install: inPage(({ replace }) => {
    replace(Event.prototype, ['target', 'currentTarget', 'srcElement', 'composedPath']);
  }),
  learns: { page: 'every answer and the outcome', frame: null },
};
