// For the clinic's page: gives each <iframe data-referral-screener-frame> the height that its page tells.
(() => {
  const TYPE = 'referral-screener-height';
  /** In pixels. */
  const [LEAST, MOST] = [240, 20_000];
  const frames = () => [...document.querySelectorAll('iframe[data-referral-screener-frame]')];

  /** In a sandbox without `allow-same-origin`, messages have the origin "null". */
  function originOf(frame) {
    if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')) return 'null';
    return new URL(frame.src, location.href).origin;
  }

  addEventListener('message', ({ source, origin, data }) => {
    if (data?.type !== TYPE || !Number.isFinite(data.height)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), LEAST), MOST) + border}px`;
  });

  // A frame that has loaded before this script tells its height again. The message says nothing, so any page may have it.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: TYPE }, '*');
})();
