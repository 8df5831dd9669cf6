/**
 * Tells the console, and an error monitor of the page, that the element has failed. During a visit without the error:
 * its message may have an answer in it ("Cannot read properties of undefined (reading 'sertraline')").
 */
export function reportFailure(error: unknown, hasBegun: boolean): void {
  const cause = hasBegun ? undefined : error;
  reportError(
    new Error(`<referral-screener> has failed, and shows crisis help. ${cause ?? 'A visit had begun.'}`, { cause }),
  );
}
