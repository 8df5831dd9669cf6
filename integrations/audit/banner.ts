/** What every page of the audit copy says first, in both languages: a patient may meet it by mistake. */

declare const AUDIT: { readonly version: string; readonly madeFrom: string };

const lines = {
  en: ['Audit copy. Not for patients.', 'The answers shown are invented.'],
  es: ['Copia de auditoría. No es para pacientes.', 'Las respuestas que se muestran son inventadas.'],
};

/** The first characters of the hash: a reviewer compares them with `integrity.json`. */
const short = AUDIT.madeFrom.slice(0, 'sha384-'.length + 12);

export function banner(): HTMLElement {
  const box = element('div', 'audit-banner');
  box.role = 'region';
  box.ariaLabel = lines.en[0] ?? '';
  box.lang = 'en';
  for (const [lang, [first = '', second = '']] of Object.entries(lines)) {
    const line = element('p', '', element('strong', '', first), ` ${second}`);
    line.lang = lang;
    box.append(line);
  }
  box.append(element('p', '', `Version ${AUDIT.version}, made from referral-screener.js ${short}…`));
  return box;
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
