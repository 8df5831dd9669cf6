/** Resolves when what is drawn now is on the screen and the browser is idle, or a second later. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => resolve();
    const frame = globalThis.requestAnimationFrame ?? setTimeout; // not in jsdom
    frame(() => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(done, { timeout: 1000 });
      else setTimeout(done, 50); // WebKit
    });
  });
