/** The `lang` of the nearest ancestor, also outside of the shadow root that the element is in. */
export function languageAround(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return lang ?? (root instanceof ShadowRoot ? languageAround(root.host) : '');
}
