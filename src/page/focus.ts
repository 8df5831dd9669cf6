/** Selectors: what to focus, and what to scroll into view. */
export interface Target {
  readonly focus: string;
  readonly inView: string;
}

export function focusOn(root: ShadowRoot, { focus, inView }: Target): void {
  root.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  // The heading of each page at the same height; anything else only as far as needed.
  const block = inView === '#page-heading' ? 'start' : 'nearest';
  root.querySelector(inView)?.scrollIntoView({ block, behavior: 'instant' });
}
