import { inPage } from '../attack.mjs';

export default {
  id: 'script-files',
  kind: 'script',
  group: 'scripts',
  when: ['before'],
  engines: ['chromium'],
  title: 'A script that replaces what copies and saves before the widget has loaded: writeText, Blob, createObjectURL',
  install: inPage(({ replace }) => {
    replace(Clipboard.prototype, ['writeText']);
    replace(window, ['Blob']);
    replace(URL, ['createObjectURL', 'revokeObjectURL']);
  }),
  learns: { page: 'the list that the visitor copies or saves', frame: null },
};
