/** What the tag holds for visitors without a script: the clinic's telephone, and crisis help of its country. */
import { helpFor, type CrisisService } from '../../src/protocol/index.js';
import { escapeMarkup } from './escape.js';

interface FallbackWords {
  readonly questions: (phone: string) => string;
  readonly call: (numbers: string) => string;
  readonly press: (key: string) => string;
  readonly text: (numbers: string, word?: string) => string;
  readonly callOrText: (numbers: string) => string;
  readonly crisis: (ways: string) => string;
  readonly crisisUnknown: (site: string) => string;
  readonly emergency: (numbers: string) => string;
  readonly emergencyUnknown: string;
  readonly or: string;
}

const en: FallbackWords = {
  questions: (phone) => `Questions? Call us: ${phone}.`,
  call: (numbers) => `call ${numbers}`,
  press: (key) => ` and press ${key}`,
  text: (numbers, word) => `text ${word === undefined ? '' : `${word} to `}${numbers}`,
  callOrText: (numbers) => `call or text ${numbers}`,
  crisis: (ways) => `In a crisis, ${ways}.`,
  crisisUnknown: (site) => `In a crisis, find a helpline: ${site}.`,
  emergency: (numbers) => `In an emergency, call ${numbers}.`,
  emergencyUnknown: 'In an emergency, call your local emergency number.',
  or: ' or ',
};

const es: FallbackWords = {
  questions: (phone) => `¿Preguntas? Llámenos: ${phone}.`,
  call: (numbers) => `llame al ${numbers}`,
  press: (key) => ` y oprima ${key}`,
  text: (numbers, word) => `envíe ${word ?? 'un mensaje de texto'} al ${numbers}`,
  callOrText: (numbers) => `llame o envíe un mensaje de texto al ${numbers}`,
  crisis: (ways) => `En una crisis, ${ways}.`,
  crisisUnknown: (site) => `En una crisis, busque una línea de ayuda: ${site}.`,
  emergency: (numbers) => `En una emergencia, llame al ${numbers}.`,
  emergencyUnknown: 'En una emergencia, llame al número de emergencias de su zona.',
  or: ' o ',
};

const digits = (number: string): string => number.replace(/[^\d+]/g, '');
const link = (href: string, text: string): string => `<a href="${escapeMarkup(href)}">${escapeMarkup(text)}</a>`;
const tel = (number: string): string => link(`tel:${digits(number)}`, number);
const sms = (number: string): string => link(`sms:${digits(number)}`, number);

/** HTML without an element around it. The numbers are those of the protocol. */
export function fallback(settings: Readonly<Record<string, string>>): string {
  const isSpanish = settings.lang?.toLowerCase().startsWith('es') === true;
  const words = isSpanish ? es : en;
  const all = (numbers: readonly string[], linked: (number: string) => string): string =>
    numbers.map(linked).join(words.or);
  const country = settings.country?.toUpperCase();
  const help = helpFor(country === 'UK' ? 'GB' : country);
  const phone = settings['clinic-phone'];

  const wayOf = ({ name, call = [], text = [], languages }: CrisisService): string => {
    const access = languages[isSpanish ? 'es' : 'en'] ?? {};
    const sameNumber = call.length > 0 && String(call) === String(text) && !access.press && !access.textWord;
    const ways = sameNumber
      ? [words.callOrText(all(call, tel))]
      : [
          ...(call.length > 0 ? [words.call(all(call, tel)) + (access.press ? words.press(access.press) : '')] : []),
          ...(text.length > 0 ? [words.text(all(text, sms), access.textWord)] : []),
        ];
    // A name that has the number in it says nothing new.
    const isNumber = [...call, ...text].some((number) => digits(name).includes(digits(number)));
    return ways.join(words.or) + (isNumber ? '' : ` (${name})`);
  };

  const finder = link('https://findahelpline.com', 'findahelpline.com');
  const sentences = [
    ...(phone ? [words.questions(tel(phone))] : []),
    help && help.services.length > 0
      ? words.crisis(help.services.map(wayOf).join(words.or))
      : words.crisisUnknown(finder),
    help ? words.emergency(all(help.emergency, tel)) : words.emergencyUnknown,
  ];
  return sentences.map(beyondAscii).join(' ');
}

/** The markup is ASCII; of the words, what is not becomes a number. */
const beyondAscii = (html: string): string => html.replace(/[^ -~]/gu, (letter) => `&#${letter.codePointAt(0)};`);
