import { inPage } from '../attack.mjs';

export default {
  id: 'script-text',
  kind: 'script',
  group: 'scripts',
  engines: ['chromium'],
  title:
    'A script that replaces, before the widget has loaded or after, what sets a text: data, textContent, nodeValue',
  install: inPage(({ replace }) => {
    replace(CharacterData.prototype, ['data']);
    replace(Node.prototype, ['textContent', 'nodeValue']);
  }),
  learns: { page: 'every answer and the outcome', frame: null },
};
