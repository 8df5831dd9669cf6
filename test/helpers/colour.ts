/** Colours as they are drawn, and the contrast between two of them as WCAG counts it. */

/** Red, green and blue from 0 to 255, and how much of it is seen, from 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** What `getComputedStyle` says. Any other notation is an error, so that no colour is passed over. */
export function colourOf(css: string): Colour {
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(css)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN))
    throw new Error(`"${css}" is no colour that is known here`);
  return [parts[0]!, parts[1]!, parts[2]!, parts[3] ?? 1];
}

/** One colour laid over another. */
function over(top: Colour, below: Colour): Colour {
  const mixed = [0, 1, 2].map((part) => top[part]! * top[3] + below[part]! * (1 - top[3]));
  return [mixed[0]!, mixed[1]!, mixed[2]!, 1];
}

/** What stands behind the text of an element: its own shade, over that of whatever holds it. */
export function behind(element: Element): Colour {
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (backgroundImage !== 'none' || opacity !== '1') throw new Error(`${element.outerHTML.slice(0, 80)} is not plain`);
  const own = colourOf(backgroundColor);
  if (own[3] === 1) return own;
  if (!element.parentElement) throw new Error('the widget has no shade of its own: what is behind it is not known');
  return over(own, behind(element.parentElement));
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(front: Colour, back: Colour): number {
  const [dark, light] = [luminance(over(front, back)), luminance(back)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}
