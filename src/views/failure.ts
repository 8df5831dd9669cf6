/**
 * The page after something has failed: crisis help, the clinic's telephone, and what the clinic wrote inside the tag. Made
 * without lit and without a listener but that of *Exit this page*, because any of them may be what fails.
 */
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

type Child = Node | string;

export function failurePage({ words, country, clinicName, clinicPhone, leave }: FailureFacts, own: Node): HTMLElement {
  const { crisis, frame } = words;
  const call = (number: string, label: (number: string) => string, className = ''): Child[] => [
    link(`tel:${digits(number)}`, label(isolateNumber(words, number)), className),
    ' ',
  ];
  const help = helpFor(country);
  const links: Child[] = [];
  for (const service of help?.services ?? []) {
    const { press, textWord = service.textWord } = service.languages[words.lang.slice(0, 2)] ?? {};
    for (const number of service.call ?? []) links.push(...call(number, (shown) => crisis.call(shown, press)));
    for (const number of service.text ?? [])
      links.push(link(`sms:${digits(number)}`, crisis.text(isolateNumber(words, number), textWord)), ' ');
  }
  for (const number of help?.emergency ?? []) links.push(...call(number, crisis.emergency, 'emergency'));
  if (!help) links.push(crisis.emergencyUnknown, ' ');
  if (!help || help.services.length === 0) links.push(link(finder.url, crisis.find(finder.name)));

  const failed = element('p', {}, frame.failed);
  failed.tabIndex = -1;
  const page = element(
    'div',
    { class: 'screener', role: 'region', 'aria-label': frame.region, lang: words.lang, dir: words.dir },
    element('div', { role: 'alert' }, failed),
    element('p', {}, element('strong', {}, crisis.label)),
    element('p', { class: 'failure-help' }, ...links),
  );
  if (clinicPhone) page.append(element('p', {}, frame.clinic(clinicName), ' ', ...call(clinicPhone, crisis.call)));
  if (leave) {
    const button = element('button', { type: 'button', class: 'secondary' }, words.exit.leave);
    button.addEventListener('click', leave);
    page.append(element('p', {}, button));
  }
  page.append(own);
  return element('div', {}, page); // as around every page, for the styles
}

const link = (href: string, text: string, className = ''): HTMLElement =>
  element('a', { href, class: className, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, text);

function element(name: string, attributes: Readonly<Record<string, string>>, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key] ?? '');
  made.append(...children);
  return made;
}
