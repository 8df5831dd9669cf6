import { inPage } from '../attack.mjs';

export default {
  id: 'script-root-later',
  kind: 'script',
  group: 'scripts-after',
  when: ['after'],
  title:
    'A script that replaces attachShadow after the widget has loaded, asks for the closed root in every way, and puts a tag of its own in place of the first',
  install: inPage(({ replace, look }) => {
    const tag = document.querySelector('referral-screener');
    if (!tag) return;
    const { prototype } = customElements.get('referral-screener');
    for (const owner of [prototype, HTMLElement.prototype])
      owner.attachShadow = function (init) {
        return Element.prototype.attachShadow.call(this, init);
      };
    for (const owner of [prototype, HTMLElement.prototype, Element.prototype]) replace(owner, ['attachShadow']);
    const own = tag.cloneNode(true);
    own.attachShadow = prototype.attachShadow;
    tag.replaceWith(own);
    const ask = () => {
      look(own.shadowRoot);
      try {
        look(own.attachInternals().shadowRoot);
      } catch {
        // What has no internals for the page throws.
      }
    };
    ask();
    addEventListener('click', ask);
  }),
  mayBeEmpty: true,
  learns: { page: null, frame: null },
};
