/** Listens to the console for the length of a test, and keeps it quiet. */
export async function heard(method: 'warn' | 'info', doing: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const before = console[method];
  console[method] = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
  try {
    await doing();
  } finally {
    console[method] = before;
  }
  return said;
}
