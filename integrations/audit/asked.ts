/** What the address of the page asks for: `?page=check&lang=es`. */

/** A page that uses the audit copy has to say so. A clinic's page, where it was put by mistake, does not. */
export const isAuditPage = (): boolean =>
  document.querySelector('meta[name="referral-screener-audit"]')?.getAttribute('content') === 'not for patients';

export const asked = (name: 'page' | 'lang'): string | undefined =>
  new URLSearchParams(location.search).get(name) ?? undefined;
