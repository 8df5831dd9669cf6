import tables from 'product:tables';
import { el, p } from './dom.mjs';
import { words } from './words.mjs';

const { crisis } = words;
const call = (number) => el('a', { href: `tel:${number.replace(/[^\d+]/g, '')}` }, crisis.call(number));
const text = (number, word) => el('a', { href: `sms:${number}` }, crisis.text(number, word));
const link = (url, label) => el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label);

function service({ name, call: calls = [], callInstead, text: texts = [], textWord, chat, hint, ...further }) {
  return el(
    'li',
    {},
    further.for && p(crisis.further[further.for], 'whom'),
    name && el('strong', {}, name),
    calls.map((number) => [' ', call(number)]),
    texts.map((number) => [' ', text(number, textWord)]),
    chat && [' ', link(chat, crisis.chat)],
    callInstead && p([crisis.callInstead(calls[0]), call(callInstead)], 'instead'),
    hint && p(crisis.hints[hint], 'quiet'),
    further.videophone &&
      link(further.videophone.url, crisis.videophone(further.videophone.number, further.videophone.url)),
  );
}

const services = ({ emergency, services: all, further = [] }) => [
  el(
    'li',
    {},
    emergency.map((number) => el('a', { class: 'emergency', href: `tel:${number}` }, crisis.emergency(number))),
  ),
  [...all, ...further].map(service),
  el('li', {}, link(tables.finder.url, crisis.find(tables.finder.name))),
];

/** Help for the country of the attribute, and a choice of others. */
export function crisisStrip(country) {
  const help = tables.crisisLines[country];
  const all = el('ul', { class: 'services' }, services(help));
  const onchange = ({ target }) => all.replaceChildren(...services(tables.crisisLines[target.value]).flat(Infinity));
  const options = Object.entries(crisis.countries).map(([value, name]) =>
    el('option', { value, selected: value === country }, name),
  );
  const [first] = help.services;
  return el(
    'section',
    { class: 'crisis', 'aria-label': crisis.label },
    el('strong', {}, crisis.title),
    (first.call ?? []).map((number) => [' ', call(number)]),
    (first.text ?? []).map((number) => [' ', text(number)]),
    help.emergency.map((number) => [
      ' ',
      el('a', { class: 'emergency', href: `tel:${number}` }, crisis.emergency(number)),
    ]),
    el(
      'details',
      {},
      el('summary', {}, crisis.more),
      el('label', { class: 'country' }, crisis.country, el('select', { onchange, autocomplete: 'off' }, options)),
      all,
    ),
  );
}
