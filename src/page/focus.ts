/** Selectors: what to focus, and what to scroll into view. */
export interface Target {
  readonly focus: string;
  readonly inView: string;
}

export function focusOn(root: ShadowRoot, { focus, inView }: Target): void {
  const target = root.querySelector<HTMLInputElement>(focus);
  target?.focus({ preventScroll: true });
  // In a new box with text, as after *Undo* or a click on its label, the caret would be before the text; in WebKitGTK 2.50 all of
  // the text would be selected, and the next letter would replace it.
  if (target?.selectionStart === 0) target.setSelectionRange(target.value.length, target.value.length);
  const show = (selector: string, block: ScrollLogicalPosition): void =>
    root.querySelector(selector)?.scrollIntoView({ block, behavior: 'instant' });
  const box = root.querySelector('.fixed');
  const isHeading = inView === '#page-heading';
  show('.fixed', 'nearest');
  if (isHeading) box?.scrollTo(0, 0);
  // The heading of each page at the same height; anything else only as far as needed.
  show(inView, isHeading && !box ? 'start' : 'nearest');
  // In a low window that scrolls the clinic's page as well, and how far would tell the page.
  show('.fixed', 'nearest');
}
