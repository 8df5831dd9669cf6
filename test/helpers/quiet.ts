/** The messages on the console to the clinic. */
import { visit, type Visitor } from './visitor.js';

/** The messages during `doing`; the console does not show them. */
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

/** A visitor of an element with these attributes, and the warnings on the console. */
export async function tryOut(attributes: Record<string, string>): Promise<{ visitor: Visitor; said: string[] }> {
  let visitor: Visitor | undefined;
  const said = await heard('warn', async () => (visitor = await visit({ country: 'US', ...attributes })));
  return { visitor: visitor!, said };
}
