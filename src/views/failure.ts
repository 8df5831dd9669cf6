/**
 * The page after something has failed: crisis help, the clinic's telephone, and what the clinic wrote inside the tag.
 * Plain DOM calls, because lit may be what fails.
 */
import { keepClick } from './html.js';
import { digits } from './links.js';
import type { Words } from '../locales/index.js';
import { isolateNumber } from './passages.js';
import { finder, helpFor } from '../protocol/index.js';

export interface FailureFacts {
  readonly words: Words;
  readonly country: string | undefined;
  readonly clinicName: string | undefined;
  readonly clinicPhone: string | undefined;
  /** Leaves the page, if the clinic offers it. */
  readonly leave: (() => void) | undefined;
}

export function failurePage({ words, country, clinicName, clinicPhone, leave }: FailureFacts): HTMLElement {
  const { crisis, frame, lang, dir } = words;
  const help = helpFor(country);
  const services = help?.services ?? [];
  const link = (kind: 'tel' | 'sms', number: string, label: (number: string) => string, className = '') =>
    element(
      'a',
      { draggable: false, className, href: `${kind}:${digits(number)}` },
      label(isolateNumber(words, number)),
    );
  const links = [
    ...services.flatMap(({ call = [], text = [], textWord, languages }) => {
      const access = languages[lang.slice(0, 2)];
      return [
        ...call.map((number) => link('tel', number, (shown) => crisis.call(shown, access?.press))),
        ...text.map((number) => link('sms', number, (shown) => crisis.text(shown, access?.textWord ?? textWord))),
      ];
    }),
    ...(help?.emergency.map((number) => link('tel', number, crisis.emergency, 'emergency')) ?? [
      crisis.emergencyUnknown,
    ]),
    ...(services.length > 0 ? [] : [element('a', { href: finder.url, rel: 'noreferrer' }, crisis.find(finder.name))]),
  ];
  const failed = element('p', { tabIndex: -1 }, frame.failed);
  const page = element(
    'div',
    { className: 'screener', role: 'region', ariaLabel: frame.region, lang, dir },
    element(
      'div',
      { className: 'ways' },
      element('div', { role: 'alert' }, failed),
      element('p', { className: 'problem-title' }, crisis.label),
      element('ul', { className: 'services' }, element('li', {}, ...links)),
      clinicPhone ? element('p', {}, frame.clinic(clinicName)) : '',
      clinicPhone ? link('tel', clinicPhone, crisis.call) : '',
      leave ? element('p', {}, element('button', { className: 'secondary', onclick: leave }, words.exit.leave)) : '',
      element('div', {}, element('slot', {})),
    ),
  );
  return element('div', { onclick: keepClick }, page); // as around every page, for the styles
}

function element(name: string, properties: object, ...children: (Node | string)[]): HTMLElement {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
