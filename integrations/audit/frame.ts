/** In place of `src/views/frame.ts`: the same pages below the banner, and none where the page does not ask for an audit. */
import { frame as realFrame } from '../../src/views/frame.js';
import { html } from '../../src/views/html.js';
import type { Actions, Model } from '../../src/visit/model.js';
import { asked, isAuditPage } from './asked.js';
import { banner } from './banner.js';

/** One for each widget. */
const banners = new WeakMap<Actions, HTMLElement>();

export function frame(model: Model, actions: Actions) {
  if (!isAuditPage()) throw new Error('This is the audit copy. Use referral-screener.js for patients.');
  if (asked('page') === 'failure') throw new Error('The audit asks for this page.');
  const last = banners.get(actions);
  // A new one if a script has removed it.
  const shown = last?.isConnected ? last : banner();
  banners.set(actions, shown);
  // Medical software must get no invented answers.
  return html`${shown}${realFrame({ ...model, hasFhir: false }, actions)}`;
}
