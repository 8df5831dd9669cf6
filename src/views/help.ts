/** The help page: short, warm, and not a trap. It is shown at once, and the visitor may go on. */
import { html } from 'lit';
import type { Words } from '../locales/index.js';
import { helpFor } from '../protocol/index.js';
import { crisisServices, emergencyLinks } from './crisis.js';
import { pageHeading, subHeading } from './heading.js';
import type { Actions, Model } from './model.js';

export function help(model: Model, actions: Actions) {
  const { words, settings } = model;
  return html`${pageHeading(settings.headingLevel, words.help.title)}
    <p class="lead">${words.help.lead}</p>
    ${waysToGetHelp(model, 'crisis-line')}
    <div class="actions">
      <button type="button" class="primary" @click=${actions.goOn}>${words.help.goOn}</button>
      <button type="button" class="secondary" @click=${actions.back}>${words.help.notMeant}</button>
    </div>`;
}

/** Whom to call, what happens then, and whom else to tell. */
export function waysToGetHelp({ words, country, settings }: Model, callFirst: 'emergency' | 'crisis-line') {
  const row = helpFor(country);
  const emergency = html`<p class="call-now">${emergencyLinks(words, row)}</p>
    <p>${now(words, row?.emergency)}</p>`;
  const services = crisisServices(words, row);
  return html`<div class="ways">
    ${callFirst === 'emergency' ? [emergency, services] : [services, emergency]}
    ${subHeading(settings.headingLevel, words.help.whatHappensTitle)}
    <p>${words.help.whatHappens}</p>
    <p>${words.help.trusted}</p>
    <p>${words.help.leave}</p>
  </div>`;
}

const now = (words: Words, numbers: readonly string[] | undefined): string =>
  numbers ? words.help.now(numbers) : words.help.nowUnknown;
