import { inPage } from '../attack.mjs';

export default {
  id: 'script-fields',
  kind: 'script',
  group: 'scripts',
  engines: ['chromium'],
  title: 'A script that replaces, before the widget has loaded or after, what reads and sets a field: value, checked',
  install: inPage(({ replace }) => {
    replace(HTMLInputElement.prototype, ['value', 'checked', 'defaultValue', 'defaultChecked']);
    replace(HTMLTextAreaElement.prototype, ['value']);
  }),
  learns: { page: 'every answer and the outcome', frame: null },
};
