/**
 * Whether the page may be kept from opening links, printing or copying: it is in a frame of another website, or in a
 * sandbox. A page cannot read what its sandbox allows.
 */
export const isBoxed = (): boolean => window !== window.top && window.frameElement?.hasAttribute('sandbox') !== false;
