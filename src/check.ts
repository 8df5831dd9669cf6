/** What a clinic and whoever helps it have to know about the element and its page, and nothing of a visit. */
import type { PageFacts } from './page-reader.js';
import type { Console } from './page/console.js';
import { trackersOn } from './page/trackers.js';
import { protocol } from './protocol/index.js';
import type { Problem } from './settings/parse.js';
import { version } from './version.js';

/** What `check()` returns. It is the same whatever a visitor does. */
export interface ScreenerReport {
  readonly version: string;
  readonly protocol: string;
  /** After this day the questions have to be checked again. */
  readonly reviewBy: string;
  /** The language that the page asks for, the one that a visit begins in, and those that are loaded. */
  readonly language: { readonly asked: string; readonly shown: string; readonly loaded: readonly string[] };
  /** Attributes that cannot be used as they are. */
  readonly settings: readonly Problem[];
  /** The clinic's colours and sizes that cannot be used as they are, and what is used. */
  readonly look: readonly string[];
  /** What may be trackers, by the names of their variables. */
  readonly trackers: readonly string[];
  /** What the content security policy stopped of the widget's files since this script was loaded. */
  readonly blocked: readonly string[];
  /** The addresses of the widget's scripts; each should be there once. */
  readonly scripts: readonly string[];
  /** How many of the element are in the page. */
  readonly elements: number;
  readonly isSecureContext: boolean;
  readonly isFramed: boolean;
}

const blocked: string[] = [];
const isOurs = (address: string): boolean => address.includes('referral-screener');

if ('document' in globalThis) {
  document.addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile, effectiveDirective }) => {
    if (isOurs(blockedURI + sourceFile)) blocked.push(`${effectiveDirective}: ${blockedURI}`);
  });
}

export function reportOn({ localName }: Element, facts: PageFacts, look: readonly string[]): ScreenerReport {
  const report = {
    version,
    protocol: protocol.version,
    reviewBy: protocol.reviewBy,
    language: { asked: facts.asked, shown: facts.words.lang, loaded: facts.offered.map(({ lang }) => lang) },
    settings: facts.problems,
    look,
    trackers: trackersOn(window),
    blocked,
    scripts: [...document.scripts].map(({ src }) => src).filter(isOurs),
    elements: document.querySelectorAll(localName).length,
    isSecureContext,
    isFramed: window !== window.parent,
  } satisfies ScreenerReport;
  // A copy, and frozen all through.
  return JSON.parse(JSON.stringify(report), (_key, value: unknown) => Object.freeze(value)) as ScreenerReport;
}

/** Tells of trackers, which load late, and prints the report if the clinic asks for it, each once. */
export function tell(console: Console, isDebug: boolean, report: () => ScreenerReport): void {
  if (document.readyState !== 'complete') return;
  const trackers = trackersOn(window).join(', ');
  if (trackers)
    console.warn(`there may be trackers on this page: ${trackers}. Remove them from it, as docs/privacy.md says.`);
  if (isDebug) console.table(report);
}
