/** Resolves when what is drawn now is on the screen. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    const frame = globalThis.requestAnimationFrame ?? setTimeout; // not in jsdom
    frame(() => setTimeout(done));
  });
