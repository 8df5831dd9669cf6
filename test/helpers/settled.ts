/** After every screener of the page is drawn. Each draws in a microtask, and what waits for that may draw again. */
export async function settled(): Promise<void> {
  for (let microtask = 0; microtask < 12; microtask += 1) await Promise.resolve();
}
