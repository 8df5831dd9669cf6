/** Failures on purpose. */

/** The errors that the element reports during `doing`; the test runner does not see them. */
export async function errorsDuring(doing: () => unknown): Promise<readonly Error[]> {
  const errors: Error[] = [];
  await replaced(globalThis, 'reportError', (error: Error) => void errors.push(error), doing);
  return errors;
}

/** Replaces a method during `doing`. */
export async function replaced<Holder extends object>(
  holder: Holder,
  name: keyof Holder & string,
  by: unknown,
  doing: () => unknown,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { configurable: true, writable: true, value: by });
  try {
    await doing();
  } finally {
    if (own) Object.defineProperty(holder, name, own);
    else Reflect.deleteProperty(holder, name);
  }
}
