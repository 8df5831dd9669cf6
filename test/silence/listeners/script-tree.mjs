import { inPage } from '../attack.mjs';

export default {
  id: 'script-tree',
  kind: 'script',
  group: 'scripts',
  engines: ['chromium'],
  title:
    'A script that replaces, before the widget has loaded or after, the functions that build a page, such as insertBefore, setAttribute and addEventListener',
  install: inPage(({ replace }) => {
    replace(Node.prototype, ['insertBefore', 'appendChild', 'removeChild', 'replaceChild', 'cloneNode']);
    replace(Element.prototype, ['setAttribute', 'toggleAttribute', 'append', 'replaceChildren', 'querySelector']);
    replace(Document.prototype, ['createElement', 'createTextNode', 'createTreeWalker', 'importNode']);
    replace(EventTarget.prototype, ['addEventListener']);
    replace(ShadowRoot.prototype, ['adoptedStyleSheets']);
  }),
  learns: { page: 'every answer and the outcome', frame: null },
};
