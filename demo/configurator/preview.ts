/** Keeps the element in the frame as the person has chosen it. */
import type { Model } from './model.js';
import { settingNames } from './state.js';
import { looks } from './snippets.js';

type Checked = HTMLElement & { readonly check?: () => unknown };

const documentIn = (frame: HTMLIFrameElement): Document | null => frame.contentDocument;

/** The element, and the scripts that it needs. */
function elementIn(page: Document): HTMLElement {
  const found = page.querySelector<HTMLElement>('referral-screener');
  if (found) return found;
  const made = page.createElement('referral-screener');
  page.querySelector('main')?.append(made);
  return made;
}

const files = {
  es: '../referral-screener.es.js',
  fhir: '../referral-screener.fhir.js',
  rtl: 'right-to-left.js',
} as const;

interface Policy {
  readonly createScriptURL: (src: string) => string;
}
const { trustedTypes } = globalThis as {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Policy) => Policy };
};
const policy = trustedTypes?.createPolicy('preview', { createScriptURL: (src) => src });

function load(page: Document, src: (typeof files)[keyof typeof files]): void {
  if ([...page.scripts].some((script) => script.getAttribute('src') === src)) return;
  const script = page.createElement('script');
  script.src = policy?.createScriptURL(src) ?? src;
  page.head.append(script);
}

/** @returns whether the questions are there */
export function update(frame: HTMLIFrameElement, { usable, view, state }: Model): boolean {
  const page = documentIn(frame);
  const main = page?.querySelector('main');
  if (!page || !main) return false;
  const { toggles } = view;
  page.documentElement.style.colorScheme = toggles.dark ? 'dark' : 'light';
  page.documentElement.dir = toggles.rtl ? 'rtl' : 'ltr';
  page.documentElement.style.setProperty('zoom', toggles.large ? '2' : '1');
  if (state.languages.includes('es')) load(page, files.es);
  if (state.fhir) load(page, files.fhir);
  if (toggles.rtl) load(page, files.rtl);

  const element = elementIn(page);
  const lang = toggles.rtl ? 'ar-XB' : (view.lang ?? usable.attributes.lang);
  const wanted: Readonly<Record<string, string | undefined>> = { ...usable.attributes, lang };
  for (const name of settingNames) {
    const value = wanted[name];
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const name of looks) {
    const property = `--referral-screener-${name}`;
    const value = usable.look[name];
    if (value === undefined) element.style.removeProperty(property);
    else element.style.setProperty(property, value);
  }
  return frame.contentWindow?.customElements.get('referral-screener') !== undefined;
}

/** What `check()` returns, as a table. */
export function checkOf(frame: HTMLIFrameElement): readonly (readonly [string, string])[] {
  const element = documentIn(frame)?.querySelector<Checked>('referral-screener');
  const found = element?.check?.();
  if (typeof found !== 'object' || found === null) return [];
  return Object.entries(found).map(([name, value]) => [name, plain(value)]);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(plain).join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, part]) => `${name}: ${plain(part)}`)
      .join(', ');
  return value === undefined || value === null || value === '' ? '–' : `${value as string | number | boolean}`;
}
