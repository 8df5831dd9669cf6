/** Selectors: what to focus, and what to scroll into view. */
export interface Target {
  readonly focus: string;
  readonly inView: string;
}

export function focusOn(root: ShadowRoot, { focus, inView }: Target): void {
  const target = root.querySelector<HTMLInputElement>(focus);
  target?.focus({ preventScroll: true });
  // In a new box with text, as after *Undo* or a click on its label, the caret would be before the text.
  if (target?.selectionEnd === 0) target.setSelectionRange(target.value.length, target.value.length);
  // The heading of each page at the same height; anything else only as far as needed.
  const block = inView === '#page-heading' ? 'start' : 'nearest';
  root.querySelector(inView)?.scrollIntoView({ block, behavior: 'instant' });
}
