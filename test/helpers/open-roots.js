// `window.__rootOf(host)` gives a closed shadow root, which stays closed for the page.
// A plain script, loaded before any module (see web-test-runner.config.mjs).
{
  /** @type {WeakMap<Element, ShadowRoot>} */
  const roots = new WeakMap();
  const attachShadow = Element.prototype.attachShadow;

  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };

  Object.defineProperty(window, '__rootOf', { value: (host) => roots.get(host) });
}
