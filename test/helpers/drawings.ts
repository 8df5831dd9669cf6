/** Counts the drawings of an element: each reads the attributes. */
export function countDrawings(element: Element): () => number {
  const { attributes } = element;
  let drawings = 0;
  Object.defineProperty(element, 'attributes', { configurable: true, get: () => ((drawings += 1), attributes) });
  return () => drawings;
}
