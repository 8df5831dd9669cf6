/** What the build of the drop-in uses in place of `Array.from`: see `vite.config.ts`. */
export const listFrom = <Item>(items: Iterable<Item>): Item[] => [...items];
