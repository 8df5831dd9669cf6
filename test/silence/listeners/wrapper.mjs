/** What error monitors and zones do: they replace `addEventListener`, and note who listens and what comes. */
export default {
  id: 'wrapper',
  kind: 'tracker',
  group: 'wrappers',
  title: 'Wrappers of `addEventListener`, as error monitors install them',
  install(seen) {
    const about = (node) =>
      node === window
        ? 'window'
        : [node?.nodeName, node?.id, node?.className, node?.textContent].join(',').slice(0, 3000);
    const own = EventTarget.prototype.addEventListener;
    const remove = EventTarget.prototype.removeEventListener;
    const wrapped = new WeakMap();
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const target = this ?? window;
      if (target instanceof Node) seen.push(`listens | ${type} | ${about(target)}`);
      if (typeof listener !== 'function') return own.call(target, type, listener, options);
      const wrapper = function (event) {
        // How often the page scrolls depends on where things are: see `height`.
        if (event?.target instanceof Node && type !== 'scroll')
          seen.push(`${type} | ${about(this)} | ${about(event.target)} | ${about(event.currentTarget)}`);
        return listener.apply(this, arguments);
      };
      wrapped.set(listener, wrapper);
      return own.call(target, type, wrapper, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      return remove.call(this ?? window, type, wrapped.get(listener) ?? listener, options);
    };
    for (const prototype of [HTMLElement.prototype, window])
      for (const name of ['onclick', 'onchange', 'oninput', 'onkeydown', 'onsubmit', 'onmousedown']) {
        const found = Object.getOwnPropertyDescriptor(prototype, name);
        if (!found?.set) continue;
        Object.defineProperty(prototype, name, {
          ...found,
          set(handler) {
            seen.push(`${name} | ${[this?.nodeName, this?.id, this?.className].join(',')}`);
            found.set.call(this ?? window, handler);
          },
        });
      }
  },
  mayBeEmpty: true,
  learns: { page: null, frame: null },
};
