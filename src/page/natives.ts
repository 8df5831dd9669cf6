/* oxlint-disable typescript/unbound-method -- each gets its object when it is called, or has none */
/**
 * What the script takes from the browser, as it was when the script loaded. A function that the page puts in its place
 * later gets no root, no list and no file of ours. One that the page has replaced before looks like the browser's own.
 */
const { document, Element, HTMLAnchorElement, navigator, URL } = globalThis as Partial<typeof globalThis>; // not in Node
const { apply } = Reflect;

type Method<This, Given extends unknown[], Result> = (this: This, ...given: Given) => Result;

/** The method as a function. It calls nothing that the page can replace. */
const own =
  <This, Given extends unknown[], Result>(method: Method<This, Given, Result> | undefined) =>
  (self: This, ...given: Given): Result =>
    apply(method as Method<This, Given, Result>, self, given);

export const attachShadow = own(Element?.prototype.attachShadow);
export const createElement = own(document?.createElement);
export const setAttribute = own(Element?.prototype.setAttribute);
export const click = own(HTMLAnchorElement?.prototype.click);
/** `undefined` without a secure context. */
export const writeText = navigator?.clipboard?.writeText.bind(navigator.clipboard);
export const { createObjectURL, revokeObjectURL } = (URL ?? {}) as typeof globalThis.URL;
export const { Blob } = globalThis;
