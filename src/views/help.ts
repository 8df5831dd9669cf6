/** The help page: whom to call now. The visitor can go back or continue. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import type { Words } from '../locales/index.js';
import { type CountryHelp, helpFor } from '../protocol/index.js';
import { crisisServices, emergencyLinks } from './crisis.js';
import { pageHeading, subHeading } from './heading.js';
import type { Actions, Model } from '../visit/model.js';

export function help(model: Model, actions: Actions) {
  const { words, settings } = model;
  return html`${pageHeading(settings.headingLevel, words.help.title)}
    <p class="lead">${words.help.lead}</p>
    ${waysToGetHelp(
      model,
      'crisis-line',
      html`<div class="actions">
      <button type="button" class="secondary" part="secondary" @click=${actions.goOn}>${words.help.goOn}</button>
      <button type="button" class="secondary" part="secondary" @click=${actions.back}>${words.help.notMeant}</button>
    </div>`,
    )}`;
}

/**
 * Whom to call, what happens then, and what else to do.
 *
 * @param callFirst `emergency` if somebody is hurt, ill or in danger already; else `crisis-line`, followed by the
 * emergency number
 * @param onward what to show between the numbers and the rest
 */
export function waysToGetHelp(
  { words, country, settings }: Model,
  callFirst: 'emergency' | 'crisis-line',
  onward: unknown = nothing,
) {
  const row = helpFor(country);
  // In an emergency, such as chest pain or an overdose, do not mention telephone menus or waiting.
  if (callFirst === 'emergency') {
    return html`<div class="ways">
      ${callNow(words, row)}
      <p>${words.help.orAsk}</p>
      <p>${words.help.stayOnLine}</p>
      ${crisisServices(words, row)}
    </div>`;
  }
  return html`<div class="ways">
    ${crisisServices(words, row, 'contact')} ${rightNow(words, row)} ${onward}
    ${subHeading(settings.headingLevel, words.help.whatHappensTitle)}
    <p>${words.help.whatHappens}</p>
    ${crisisServices(words, row, 'notes')}
    ${subHeading(settings.headingLevel, words.help.elseTitle)}
    <ul>
      <li>${words.help.trusted}</li>
      <li>${words.help.distance}</li>
    </ul>
    <p>${words.help.leave}</p>
  </div>`;
}

/** The emergency numbers as an instruction. */
const callNow = (words: Words, row: CountryHelp | undefined) =>
  html`<p class="call-now">${row ? emergencyLinks(words, row, words.help.callNow) : words.help.callNowUnknown}</p>`;

/** The emergency numbers after a crisis line, with when to call them. */
export const rightNow = (words: Words, row: CountryHelp | undefined) =>
  row
    ? html`<p>${words.help.now}</p>
        <p class="call-now">${emergencyLinks(words, row)}</p>`
    : html`<p>${words.help.nowUnknown}</p>`;
