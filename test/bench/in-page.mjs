/** What runs in the page while it is measured. The text of each function is sent to the browser. */

/** Before the page loads: keeps a closed root, and notes when the first page is there, long tasks and shifts. */
export function watch(usable, shownNow, rootNow) {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachAndKeep(init) {
    const made = attach.call(this, init);
    if (this.localName.startsWith('referral-')) window.root = made;
    return made;
  };
  const bench = { longTasks: [], shift: 0, expected: 0, find: (selector) => rootNow()?.querySelector(selector) };
  window.bench = bench;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** A message that is sent while a frame is made arrives after it. */
  const afterFrame = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => then(performance.now()));
    port1.start();
    port2.postMessage(undefined);
  };
  const isUsable = () => {
    const control = bench.find(usable);
    return control !== undefined && control !== null && control.getBoundingClientRect().height > 0;
  };
  const untilUsable = () =>
    isUsable()
      ? afterFrame((now) => {
          bench.usable = now;
          performance.mark('usable');
          window.noteUsable?.('');
        })
      : requestAnimationFrame(untilUsable);
  requestAnimationFrame(untilUsable);

  /** Notes the time from the next event of this type to the frame that shows something else. */
  bench.expect = (type, shown = shownNow) => {
    const before = shown();
    const number = (bench.expected += 1); // what is expected next ends this
    bench.took = undefined;
    const look = (since) => {
      if (number !== bench.expected) return undefined;
      return shown() === before
        ? requestAnimationFrame(() => look(since))
        : afterFrame((now) => {
            bench.took = now - since;
          });
    };
    const begin = ({ timeStamp }) => requestAnimationFrame(() => look(timeStamp));
    addEventListener(type, begin, { capture: true, once: true });
  };
  bench.shownNow = shownNow;
}

/** Brings into view what is to be tapped. */
export function place({ tap, item, label }) {
  const labels = (linkId) => {
    const own = [...document.querySelectorAll('lhc-item')].find(
      ({ id }) => id.replace(/^item-/, '').replace(/(\/1)+$/, '') === linkId,
    );
    return [...(own?.querySelectorAll('label') ?? [])].filter((one) => one.querySelector('input'));
  };
  const found = tap ? window.bench.find(tap) : labels(item).find(({ textContent }) => textContent.trim() === label);
  if (!found) return undefined;
  let { top, bottom, left } = found.getBoundingClientRect();
  // The buttons of this widget stay in reach above the lower edge, and may cover what is there.
  const isMoved = top < 0 || bottom > innerHeight - 120;
  if (isMoved) {
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    ({ top, bottom, left } = found.getBoundingClientRect());
  }
  return { x: left + 20, y: (top + bottom) / 2, isMoved };
}

/** Until nothing is drawn any more. */
export const settle = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))));

/** Clicks without a finger, where only what follows is measured. */
export async function click(selector) {
  const found = window.bench.find(selector);
  if (!found) throw new Error(`no ${selector} on ${window.bench.shownNow()}`);
  found.click();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
}
