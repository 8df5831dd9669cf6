/**
 * The `style` of the tag, or of its `div`, in a snippet. It reserves the height of the first page before the script
 * runs, so that what is below does not move. What is below a window's height is out of view; 60em is the height of the
 * pages after the first in a high window (`min-block-size` in src/styles/base.ts).
 */
export const reserve = 'display:block;min-height:min(100vh,60em)';
