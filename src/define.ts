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

if ('customElements' in globalThis) {
  if (customElements.get('referral-screener')) {
    console.info('<referral-screener>: the script was loaded twice. The first one is used.');
  } else {
    customElements.define('referral-screener', ReferralScreener);
    // lit has a registry in Node, too.
    if ('document' in globalThis) {
      mountDivs();
      warnOfScript();
    }
  }
}

export { ReferralScreener };
