/**
 * The gallery: every kind of page from the fixtures of the tests, side by side, in each language, colour scheme and
 * width. The elements are real, and each gets to its page by the actions of a visitor.
 */
import '../test/helpers/natives.js';
import '../test/helpers/open-roots.js';
import { addLanguage } from '../src/locales/add.js';
import { defaultWords } from '../src/locales/index.js';
import { es } from '../src/locales/es.js';
import { pseudo, rightToLeft } from '../test/fixtures/pseudo-locales.js';
import { fullClinic, pageKinds } from '../test/helpers/page-kinds.js';
import { visit } from '../test/helpers/visitor.js';

const languages = [defaultWords, es, pseudo, rightToLeft];
const asked = new URLSearchParams(location.search);
const shown = languages.find(({ lang }) => lang === asked.get('lang')) ?? defaultWords;
// Always two languages, so that the choice of language is shown.
addLanguage(shown === defaultWords ? es : shown);

/** The pages of each sheet; a sheet is not too tall for a screenshot. */
const sheets: Readonly<Record<string, RegExp>> = {
  first: /^(intro|Exit this page.*|concerns|age|emergency|self-harm|told|help|the question whether to clear)$/,
  medicines: /^(medicines|medicines with the list.*|trial:.*|remembered|a question with a problem|a change of rules)$/,
  pain: /^(other-care|pain-.*|opioids|opioid-goal)$/,
  health: /^(heart-brain|health|pregnancy|alcohol-drugs|other-medicines|check)$/,
  help: /^outcome (get-help-now|adult-with-you|talk-soon)$/,
  doctor: /^outcome (own-doctor|next-step|gather-history)$/,
  referral: /^outcome (referral-.*|pain-clinic|mental-health-care|headache-specialist)$/,
  open: /./,
};
const sheetOf = (name: string): string => Object.entries(sheets).find(([, names]) => names.test(name))?.[0] ?? 'open';

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`gallery.html has no ${selector}`);
  return found;
}
const main = one('main');
const field = (name: string) => one(`[name=${name}]`) as HTMLSelectElement;

function placeFor(name: string): Element {
  const id = sheetOf(name);
  const sheet =
    document.getElementById(id) ?? Object.assign(document.createElement('section'), { id, className: 'sheet' });
  if (!sheet.isConnected) main.append(sheet);
  const figure = document.createElement('figure');
  figure.append(Object.assign(document.createElement('figcaption'), { textContent: name }));
  sheet.append(figure);
  return figure;
}

/** Applies the controls, or the parameters of the URL: `?lang=es&scheme=dark&width=768`. */
function show(): void {
  document.documentElement.style.colorScheme = field('scheme').value;
  document.body.dataset.scheme = field('scheme').value;
  main.style.setProperty('--width', `${field('width').value}px`);
}

field('lang').append(...languages.map(({ lang, name }) => new Option(name, lang)));
for (const [name, value] of asked) field(name).value = value;
// A language cannot be removed from a page, so another one needs a reload.
field('lang').addEventListener('change', () => field('lang').form?.submit());
one('form').addEventListener('change', show);
show();

// One after the other, because the document has one focus.
for (const { name, show: bringThere } of pageKinds) {
  const visitor = await visit({ ...fullClinic, lang: 'en' }, placeFor(name));
  await bringThere(visitor);
  visitor.element.lang = shown.lang;
  await visitor.settles();
}
document.body.dataset.ready = '';
