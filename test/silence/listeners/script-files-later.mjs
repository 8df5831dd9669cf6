import { inPage } from '../attack.mjs';

export default {
  id: 'script-files-later',
  kind: 'script',
  group: 'scripts-after',
  when: ['after'],
  engines: ['chromium', 'firefox'],
  title: 'A script that replaces what copies and saves after the widget has loaded: writeText, Blob, createObjectURL',
  install: inPage(({ replace }) => {
    replace(Clipboard.prototype, ['writeText']);
    replace(window, ['Blob']);
    replace(URL, ['createObjectURL', 'revokeObjectURL']);
  }),
  mayBeEmpty: true,
  learns: { page: null, frame: null },
};
