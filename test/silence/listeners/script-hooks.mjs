import { inPage } from '../attack.mjs';

export default {
  id: 'script-hooks',
  kind: 'script',
  group: 'scripts',
  when: ['before'],
  engines: ['chromium'],
  title: 'A script that uses a hook of a library that the widget has in it: litHtmlPolyfillSupport',
  install: inPage(({ replace }) => {
    window.litHtmlPolyfillSupport = (Template, ChildPart) => replace(ChildPart.prototype);
  }),
  learns: { page: 'every answer and the outcome', frame: null },
};
