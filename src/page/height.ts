/**
 * Gives a page the clinic's height, or takes it away.
 *
 * @param page the parent of the widget in the closed root
 */
export function keepHeight(page: HTMLElement, height: string | undefined): void {
  page.classList.toggle('fixed', height !== undefined);
  page.style.setProperty('--fixed-height', height ?? '');
}
