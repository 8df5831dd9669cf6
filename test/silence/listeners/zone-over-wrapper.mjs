/** A wrapper of `addEventListener`, which zone.js then takes for the browser's own. */
const early = `{
  const own = EventTarget.prototype.addEventListener;
  const seen = (window.earlySeen = []);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const wrapper = function (event) {
      if (event.target instanceof Element && type !== 'scroll') seen.push(type + ' ' + event.target.textContent);
      return listener.apply(this, arguments);
    };
    return own.call(this ?? window, type, typeof listener === 'function' ? wrapper : listener, options);
  };
}`;

export default {
  id: 'zone-over-wrapper',
  kind: 'tracker',
  engines: ['chromium'],
  group: 'zone-over-wrapper',
  title: 'A wrapper of `addEventListener` below zone.js: first the wrapper, then zone.js, then the widget',
  when: ['before'],
  head: '<script src="/early.js"></script>',
  files: { '/early.js': early },
  scripts: ['zone.js/bundles/zone.umd.min.js'],
  settings: {}, // in a page of its own, also around a frame: it hears what the others listen to
  install() {},
  read: () => window.earlySeen,
  learns: { page: 'what is pressed, with its words, and so every answer', frame: null },
};
