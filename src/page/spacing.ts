/**
 * The spacing of letters and words is inherited for readers who widen it (WCAG 1.4.12). CSS has no limit for it: with
 * "letter-spacing: -1em" of the page all letters of a number are in one place.
 */
export function isCrowded(host: Element): boolean {
  const { letterSpacing, wordSpacing } = getComputedStyle(host);
  return [letterSpacing, wordSpacing].some(
    (spacing) => Number.parseFloat(spacing) < -1 || Number.parseFloat(spacing) > 16,
  );
}
