/**
 * The height that a snippet reserves before the script runs, so that what is below does not move: what is below the
 * window's height is out of view. In a high window 64em are enough: the first page is as high, and so are the pages
 * after it (`min-block-size` in src/styles/base.ts). test/dist/shift.test.mjs measures it.
 */
export const reservedHeight = 'min(100vh,64em)';

/** The same for `fixed-height`, which is never higher than the window. */
export const reservedFor = (fixedHeight: string | undefined): string =>
  fixedHeight ? `min(100vh,${fixedHeight})` : reservedHeight;

/** The `style` of the tag, or of its `div`. */
export const reserve = `display:block;min-height:${reservedHeight}`;
