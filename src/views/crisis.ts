/** Crisis help: the same strip, in the same place, on every page. It works offline, and no setting takes it away. */
import { html, nothing } from 'lit';
import type { Words } from '../locales/index.js';
import { type CountryHelp, type CrisisService, crisisLines, finder, helpFor } from '../protocol/index.js';
import { callLink, outsideLink, textLink } from './links.js';
import type { Actions, Model } from '../model.js';
import { around, passage } from './passages.js';

/** The numbers to call or text first, without a word too many. */
export function crisisStrip({ words, country }: Model, actions: Actions) {
  const help = helpFor(country);
  const [first] = help?.services ?? [];
  return html`<section class="crisis" aria-label=${words.crisis.label}>
    <p class="crisis-now">
      <strong>${words.crisis.title}</strong>
      ${first ? callsOf(words, first) : nothing}
      ${first ? nothing : outsideLink(words, finder.url, words.crisis.find(finder.name))}
      ${emergencyLinks(words, help)}
    </p>
    <details>
      <summary>${words.crisis.more}</summary>
      ${crisisServices(words, help)} ${countryChoice(words, country, actions)}
    </details>
  </section>`;
}

/** Every way to reach every service of the country. */
export function crisisServices(words: Words, help: CountryHelp | undefined) {
  return html`<ul class="services">
    ${(help?.services ?? []).map(
      (service) => html`<li>
        <strong>${passage(words, service.lang, service.name)}</strong>
        ${callsOf(words, service)}
        ${service.chat ? outsideLink(words, service.chat, chatWith(words, service)) : nothing}
        ${service.hint ? html`<span class="quiet">${words.crisis.hints[service.hint]}</span>` : nothing}
      </li>`,
    )}
    <li>${outsideLink(words, finder.url, words.crisis.find(finder.name))}</li>
  </ul>`;
}

/** The emergency number, or words where we do not know it. The only red on the page. */
export function emergencyLinks(words: Words, help: CountryHelp | undefined) {
  if (!help) return html`<span class="emergency">${words.crisis.emergencyUnknown}</span>`;
  return help.emergency.map((number) =>
    callLink(words, number, (shown) => words.crisis.emergency([shown]), 'emergency'),
  );
}

const chatWith = (words: Words, { lang, name }: CrisisService) => around(words.crisis.chat, passage(words, lang, name));

const callsOf = (words: Words, { call = [], text = [] }: CrisisService) => [
  ...call.map((number) => callLink(words, number, words.crisis.call)),
  ...text.map((number) => textLink(words, number, words.crisis.text)),
];

/** Where somebody is, is theirs to say: it is never looked up. */
function countryChoice(words: Words, country: string | undefined, actions: Actions) {
  const shown = Object.entries(crisisLines).find(([, help]) => help === helpFor(country))?.[0] ?? '';
  return html`<label class="country">
    ${words.crisis.country}
    <select
      autocomplete="off"
      @change=${(event: Event) => actions.setCountry((event.target as HTMLSelectElement).value)}
    >
      ${Object.keys(crisisLines).map(
        (code) => html`<option value=${code} ?selected=${code === shown}>${words.crisis.countries[code]}</option>`,
      )}
      <option value="" ?selected=${shown === ''}>${words.crisis.countryUnknown}</option>
    </select>
  </label>`;
}
