/** Runs in the page: all that is done later runs in a zone, which notes the tasks of events and what each event tells. */
export function watchZone(seen) {
  const about = (node) =>
    node instanceof Element ? `${node.nodeName},${node.id},${node.className},${node.textContent}` : '';
  const root = Zone.current;
  const zone = root.fork({
    name: 'monitor',
    onScheduleTask: (parent, current, target, task) => {
      // Timers of the page are left out: how many there are depends on the time.
      if (task.type === 'eventTask') seen.push(['task', 'schedules', task.source]);
      return parent.scheduleTask(target, task);
    },
    onInvokeTask: (parent, current, target, task, self, args) => {
      // How often the page scrolls depends on where things are: see `height`.
      if (task.type === 'eventTask' && !task.source.endsWith(':scroll')) {
        seen.push(['task', 'runs', task.source]);
        seen.push(['event', task.source, about(args?.[0]?.target)]);
      }
      return parent.invokeTask(target, task, self, args);
    },
  });
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...args) {
    return zone.run(() => addEventListener.apply(this ?? window, args));
  };
}
