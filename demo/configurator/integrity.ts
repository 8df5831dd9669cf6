/** The hash of each file, which `scripts/configurator.mjs` writes here when it builds this page. */
declare const INTEGRITY: Readonly<Record<string, string>>;

export const integrity = INTEGRITY;
