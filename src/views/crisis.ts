/** Crisis help: the same strip in the same place on every page. It works offline, and no setting removes it. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import type { Words } from '../locales/index.js';
import {
  type CountryHelp,
  type CrisisService,
  crisisLines,
  finder,
  type FurtherService,
  helpFor,
} from '../protocol/index.js';
import { callLink, outsideLink, textLink } from './links.js';
import type { Actions, Model } from '../visit/model.js';
import { isolateNumber, passage } from './passages.js';

/** One row: the first number of each kind. All numbers and services are in its `details`. */
export function crisisStrip({ words, country }: Model, actions: Actions) {
  const help = helpFor(country);
  const { services = [], further = [] } = help ?? {};
  const [first] = services;
  return html`<section class="crisis" aria-label=${words.crisis.label}>
    <strong>${words.crisis.title}</strong>
    ${first ? contact(words, first, inStrip, 1) : nothing} ${emergencyLinks(words, help, undefined, inStrip, 1)}
    ${help && !first ? finderLink(words, inStrip) : nothing}
    <details>
      <summary>${help ? words.crisis.more : words.crisis.chooseCountry}</summary>
      ${countryChoice(words, country, actions)}
      <ul class="services">
        <li>${emergencyLinks(words, help)}</li>
        ${services.map((service) => serviceItem(words, service))} ${further.map((service) => furtherItem(words, service))}
        <li>${finderLink(words)}</li>
      </ul>
    </details>
  </section>`;
}

/**
 * The crisis lines of the country, or a link to find one.
 *
 * @param part `contact` is how to reach them, `notes` what else to know when calling
 */
export function crisisServices(words: Words, help: CountryHelp | undefined, part: 'all' | 'contact' | 'notes' = 'all') {
  const services = (help?.services ?? []).filter(({ callInstead, hint }) => part !== 'notes' || callInstead || hint);
  if (part === 'notes' && services.length === 0) return nothing;
  return html`<ul class="services">
    ${services.map((service) => serviceItem(words, service, part))}
    ${services.length > 0 ? nothing : html`<li>${finderLink(words)}</li>`}
  </ul>`;
}

/** The emergency numbers, in red, or a sentence if they are not known. */
export function emergencyLinks(
  words: Words,
  help: CountryHelp | undefined,
  label = words.crisis.emergency,
  show = asIs,
  most = Infinity,
) {
  if (!help) return html`<span>${words.crisis.emergencyUnknown}</span>`;
  const numbers = help.emergency.slice(0, most);
  return separated(numbers.map((number) => callLink(words, number, (shown) => show(label(shown)), 'emergency')));
}

/** How the text of a link is drawn. */
type Show = (label: string) => unknown;
const asIs: Show = (label) => label;

/** What is before ": " is seen only where there is room for it. */
const inStrip: Show = (label) => {
  const [kind, rest] = label.split(': ');
  return rest ? html`<span><span class="kind">${kind}:</span> ${rest}</span>` : label;
};

/** The helpline for alcohol and drugs, or whom to ask. */
export function substanceHelp(words: Words, country: string | undefined): string {
  const number = helpFor(country)?.substanceHelpline;
  return number ? words.crisis.substanceHelpline(isolateNumber(words, number)) : words.crisis.substanceHelplineUnknown;
}

/** Separated by spaces, so that they can be copied and are read aloud as separate items. */
const separated = (parts: readonly unknown[]) => parts.map((part) => html`${part} `);

const serviceItem = (words: Words, service: CrisisService, part = 'all') =>
  html`<li>
    <strong>${passage(words, service.lang, service.name)}</strong>
    ${part === 'notes' ? nothing : ways(words, service)} ${part === 'contact' ? nothing : notes(words, service)}
  </li>`;

const ways = (words: Words, service: CrisisService) =>
  html`${contact(words, service)}
    ${service.chat ? outsideLink(words, service.chat, words.crisis.chat) : nothing}
    ${languageAccess(words, service) ? nothing : html`<p class="quiet">${words.crisis.mayNotSpeak}</p>`}`;

const notes = (words: Words, service: CrisisService) =>
  html`${service.callInstead ? otherNumber(words, service, service.callInstead) : nothing}
    ${service.hint ? html`<p class="quiet">${words.crisis.hints[service.hint]}</p>` : nothing}`;

const furtherItem = (words: Words, service: FurtherService) =>
  html`<li>
    <p class="whom">${words.crisis.further[service.for]}</p>
    ${service.name ? html`<span>${passage(words, service.lang, service.name)}</span>` : nothing}
    ${service.videophone ? videophone(words, service.videophone) : contact(words, service)}
    ${languageAccess(words, service) || service.videophone ? nothing : html`<p class="quiet">${words.crisis.mayNotSpeak}</p>`}
  </li>`;

const finderLink = (words: Words, show = asIs) => outsideLink(words, finder.url, show(words.crisis.find(finder.name)));

const videophone = (words: Words, { number, url }: NonNullable<FurtherService['videophone']>) =>
  outsideLink(words, url, words.crisis.videophone(isolateNumber(words, number), new URL(url).hostname));

/** The service's other number, with when to call it. */
const otherNumber = (words: Words, { call: [number = ''] = [] }: CrisisService, instead: string) =>
  html`<p class="instead">
    ${words.crisis.callInstead(isolateNumber(words, number))} ${callLink(words, instead, words.crisis.call)}
  </p>`;

type AnyService = CrisisService | FurtherService;

/** How to reach the service in the page's language; `undefined` if it is not known to answer in it. */
const languageAccess = (words: Words, { languages }: AnyService) => languages[words.lang.split('-')[0] ?? ''];

function contact(words: Words, service: AnyService, show = asIs, most = Infinity) {
  const { call = [], text = [] } = service;
  const { press, textWord = service.textWord } = languageAccess(words, service) ?? {};
  return separated([
    ...call.slice(0, most).map((number) => callLink(words, number, (shown) => show(words.crisis.call(shown, press)))),
    ...text
      .slice(0, most)
      .map((number) => textLink(words, number, (shown) => show(words.crisis.text(shown, textWord)))),
  ]);
}

/** The visitor chooses the country: it is never looked up. */
function countryChoice(words: Words, country: string | undefined, actions: Actions) {
  const shown = Object.entries(crisisLines).find(([, help]) => help === helpFor(country))?.[0] ?? '';
  // The property, because browsers ignore the attribute `selected` after the visitor has chosen.
  return html`<label class="country">
    ${words.crisis.country}
    <select
      autocomplete="off"
      @change=${(event: Event) => actions.setCountry((event.target as HTMLSelectElement).value)}
    >
      ${Object.keys(crisisLines).map(
        (code) => html`<option value=${code} .selected=${code === shown}>${words.crisis.countries[code]}</option>`,
      )}
      <option value="" .selected=${shown === ''}>${words.crisis.countryUnknown}</option>
    </select>
  </label>`;
}
