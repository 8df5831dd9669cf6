// The widget takes functions of the browser when it loads. These ask `window.__instead` first, so that a test can replace
// them later. A file is never saved here: Firefox opens a panel for it, and the keys of all later tests go there. Saving is
// tested in test/dist. A plain script, loaded before any module (see web-test-runner.config.mjs).
{
  const instead = {};
  Object.defineProperty(window, '__instead', { value: instead });
  // Not without a secure context, nor in some engines.
  if (!navigator.clipboard) {
    const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  }
  const owners = { writeText: navigator.clipboard, createObjectURL: URL, click: HTMLAnchorElement.prototype };
  for (const [name, owner] of Object.entries(owners)) {
    const native = owner[name];
    const own = function (...given) {
      return this.download ? undefined : native.apply(this, given);
    };
    owner[name] = function (...given) {
      return (instead[name] ?? own).apply(this, given);
    };
  }
}
