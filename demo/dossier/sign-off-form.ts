/** The form of the sign-off. It runs in the dossier's page and refuses what the product's settings refuse. */
import { parseSettings } from '../../src/settings/parse.js';
import { escaped } from './html.js';

const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const input = (id: string): HTMLInputElement => part(id) as HTMLInputElement;

const form = part('sign-off-form');
const [name, role, day] = [input('sign-name'), input('sign-role'), input('sign-day')] as const;
const messages = part('sign-problems');
const label = part('sign-result-label');
const result = part('sign-result') as HTMLTextAreaElement;

/** Without what is used now, which is true of an attribute but not of this form. */
const asked = (message: string): string => message.replace(/ (“[^”]*”|None) is used\.$/, '');

function check(): readonly { readonly field: HTMLInputElement; readonly message: string }[] {
  if (name.value.trim() === '') return [{ field: name, message: 'Write the name of the person who reviewed it.' }];
  if (day.value.trim() === '') return [{ field: day, message: 'Write the day of the review, as in 2026-11-22.' }];
  const { problems } = parseSettings(given(), document.baseURI);
  return problems
    .filter(({ attribute }) => given().has(attribute))
    .map(({ attribute, message }) => ({ field: attribute === 'reviewed-on' ? day : name, message: asked(message) }));
}

const given = (): ReadonlyMap<string, string> =>
  new Map([
    ['reviewed-by', [name.value.trim(), role.value.trim()].filter(Boolean).join(', ')],
    ['reviewed-on', day.value.trim()],
  ]);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const found = check();
  messages.replaceChildren(
    ...found.map(({ message }) => Object.assign(document.createElement('p'), { textContent: message })),
  );
  for (const field of [name, role, day]) field.toggleAttribute('aria-invalid', false);
  for (const { field } of found) field.setAttribute('aria-invalid', 'true');
  found[0]?.field.focus();
  const isRefused = found.length > 0;
  label.hidden = isRefused;
  result.hidden = isRefused;
  const { reviewed } = parseSettings(given(), document.baseURI).settings;
  result.value =
    isRefused || !reviewed ? '' : `reviewed-by="${escaped(reviewed.by)}" reviewed-on="${escaped(reviewed.on)}"`;
});
