// Lets tests look into closed shadow roots, and leaves them closed for the page: `window.__rootOf(host)`.
// A plain script, loaded before any module (see web-test-runner.config.mjs). A page without it, such as an <iframe>,
// sees what a clinic's page sees.
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
