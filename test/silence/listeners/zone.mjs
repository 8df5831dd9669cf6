/** zone.js of Angular, which its tools and error monitors use: each task names the node and its properties. */
export default {
  id: 'zone',
  kind: 'tracker',
  engines: ['chromium', 'firefox'],
  group: 'wrappers',
  title: 'zone.js',
  scripts: ['zone.js/bundles/zone.umd.min.js'],
  install(seen) {
    const about = (node) =>
      node instanceof Element
        ? [node.nodeName, node.id, node.className, node.textContent].join(',')
        : node?.constructor?.name;
    // Timers of the page itself are left out: how many there are depends on the time.
    const note = (name, { type, source, target, data }, args) =>
      type === 'eventTask' &&
      seen.push([name, source, about(target ?? data?.target), about(args?.[0]?.target)].join(' | '));
    const root = Zone.current;
    const zone = root.fork({
      name: 'monitor',
      onScheduleTask: (parent, current, target, task) => {
        note('schedules', task);
        return parent.scheduleTask(target, task);
      },
      onInvokeTask: (parent, current, target, task, self, args) => {
        note('runs', task, args);
        return parent.invokeTask(target, task, self, args);
      },
    });
    // Everything that runs later runs in this zone.
    Object.defineProperty(Zone, 'current', { get: () => zone });
    for (const name of ['addEventListener']) {
      const own = EventTarget.prototype[name];
      EventTarget.prototype[name] = function (...args) {
        return zone.run(() => own.apply(this ?? window, args));
      };
    }
  },
  learns: { page: null, frame: null },
};
