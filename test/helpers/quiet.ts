/** Listens to what the console says to the clinic. */
import { visit, type Visitor } from './visitor.js';

/** What the console is told while this happens; it stays quiet itself. */
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

/** Brings a visitor to an element with these attributes, and hears what the console says to the clinic. */
export async function tryOut(attributes: Record<string, string>): Promise<{ visitor: Visitor; said: string[] }> {
  let visitor: Visitor | undefined;
  const said = await heard('warn', async () => (visitor = await visit({ country: 'US', ...attributes })));
  return { visitor: visitor!, said };
}
