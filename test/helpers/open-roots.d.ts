interface Window {
  /** The shadow root of an element, closed or open; see open-roots.js. */
  readonly __rootOf: (host: Element) => ShadowRoot | undefined;
}
