/** The help page: short, warm, and not a trap. It is shown at once, and the visitor may go on. */
import { html } from 'lit';
import type { Words } from '../locales/index.js';
import { helpFor } from '../protocol/index.js';
import { crisisServices, emergencyLinks } from './crisis.js';
import { pageHeading, subHeading } from './heading.js';
import type { Actions, Model } from '../model.js';
import { inOrder } from './passages.js';

export function help(model: Model, actions: Actions) {
  const { words, settings } = model;
  return html`${pageHeading(settings.headingLevel, words.help.title)}
    <p class="lead">${words.help.lead}</p>
    ${waysToGetHelp(model, 'crisis-line')}
    <div class="actions">
      <button type="button" class="secondary" @click=${actions.goOn}>${words.help.goOn}</button>
      <button type="button" class="secondary" @click=${actions.back}>${words.help.notMeant}</button>
    </div>`;
}

/**
 * Whom to call, what happens then, and whom else to tell.
 *
 * @param callFirst what stands first
 * @param isEmergency the visitor has named one: then the page does not say "if"
 */
export function waysToGetHelp(
  { words, country, settings }: Model,
  callFirst: 'emergency' | 'crisis-line',
  isEmergency = false,
) {
  const row = helpFor(country);
  const services = crisisServices(words, row);
  // Somebody with chest pain must not read of menus, waiting, or whom to tell instead.
  if (isEmergency && callFirst === 'emergency') {
    return html`<div class="ways">
      <p class="call-now">${emergencyLinks(words, row)}</p>
      <p>${callNow(words, row?.emergency)}</p>
      <p>${words.help.stayOnLine}</p>
      ${services}
    </div>`;
  }
  const emergency = html`<p class="call-now">${emergencyLinks(words, row)}</p>
    <p>${ifInDanger(words, row?.emergency)}</p>`;
  return html`<div class="ways">
    ${callFirst === 'emergency' ? [emergency, services] : [services, emergency]}
    ${subHeading(settings.headingLevel, words.help.whatHappensTitle)}
    <p>${words.help.whatHappens}</p>
    <p>${words.help.trusted}</p>
    <p>${words.help.leave}</p>
  </div>`;
}

const callNow = (words: Words, numbers: readonly string[] | undefined): string =>
  numbers ? words.help.callNow(numbers.map((number) => inOrder(words, number))) : words.help.callNowUnknown;

export const ifInDanger = (words: Words, numbers: readonly string[] | undefined): string =>
  numbers ? words.help.now(numbers.map((number) => inOrder(words, number))) : words.help.nowUnknown;
