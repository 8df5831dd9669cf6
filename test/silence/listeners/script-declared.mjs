import { inPage } from '../attack.mjs';

export default {
  id: 'script-declared',
  kind: 'script',
  group: 'scripts',
  when: ['before'],
  engines: ['chromium'],
  title: 'A page whose tag has a declared root of its own, which getHTML may read',
  install: inPage(({ note }) => {
    const trusted = window.trustedTypes?.createPolicy('declared', { createHTML: (text) => text });
    const { getHTML } = Element.prototype;
    const { replaceAll } = String.prototype;
    /** Without the marks of lit, which differ from load to load. */
    const inside = (tag) =>
      Reflect.apply(replaceAll, getHTML.call(tag, { serializableShadowRoots: true }), [/<!--.*?-->/g, '']);
    let tag;
    new MutationObserver((_, observer) => {
      tag = document.querySelector('referral-screener');
      if (!tag) return;
      observer.disconnect();
      const root = '<template shadowrootmode="closed" shadowrootserializable></template>';
      const text = tag.outerHTML.replace('</referral-screener>', `${root}</referral-screener>`);
      const around = document.createElement('div');
      around.setHTMLUnsafe(trusted?.createHTML(text) ?? text);
      tag.replaceWith((tag = around.firstElementChild));
    }).observe(document, { childList: true, subtree: true });
    addEventListener('click', () => tag && note(inside(tag)));
  }),
  learns: { page: 'every answer and the outcome', frame: null },
};
