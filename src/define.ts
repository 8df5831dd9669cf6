/** Registers the element once. It does nothing outside a page (Node, SSR). */
import type { ScreenerEventMap } from './events.js';
import { warnOfScript } from './markup.js';
import { mountDivs } from './mount.js';
import { ReferralScreener } from './referral-screener.js';

declare global {
  interface HTMLElementTagNameMap {
    'referral-screener': ReferralScreener;
  }
  interface HTMLElementEventMap extends ScreenerEventMap {}
}

// A simulated page in Node may have only parts of it.
const registry = globalThis.customElements as Partial<CustomElementRegistry> | undefined;
const first = registry?.get?.('referral-screener') as Partial<typeof ReferralScreener> | undefined;
if (first) {
  console.info(
    `<referral-screener>: the script was loaded twice. The first one is used: version ${first.version ?? '0.2.0 or older'}, not ${ReferralScreener.version}.`,
  );
} else {
  registry?.define?.('referral-screener', ReferralScreener);
  if ('document' in globalThis) {
    mountDivs();
    warnOfScript();
  }
}

export { ReferralScreener };
