import { inPage } from '../attack.mjs';

export default {
  id: 'script-root',
  kind: 'script',
  group: 'scripts',
  when: ['before'],
  engines: ['chromium'],
  title: 'A script that replaces attachShadow before the widget has loaded',
  install: inPage(({ replace }) => replace(Element.prototype, ['attachShadow'])),
  learns: { page: 'every answer and the outcome', frame: null },
};
