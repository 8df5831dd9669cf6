/** The few questions that every clinic answers. */
import { html, nothing } from 'lit/html.js';
import type { Actions, Model } from '../model.js';
import { selectField, textField, tickBox } from './field.js';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
/** Two letters that browsers name, and that are no country. */
const noCountries = ['EU', 'EZ', 'QO', 'UK', 'UN', 'XA', 'XB', 'ZZ'];

/** Every country by its name. */
function countries(own: string): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(own, { type: 'region', fallback: 'none' });
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => !noCountries.includes(code))
    .flatMap((value) => {
      const label = names.of(value);
      return label ? [{ value, label }] : [];
    })
    .sort((one, other) => one.label.localeCompare(other.label, own));
}
const named = new Map<string, ReturnType<typeof countries>>();

export function clinic(model: Model, actions: Actions) {
  const { words, state } = model;
  const all = named.get(state.own) ?? countries(state.own);
  named.set(state.own, all);
  return html`<section aria-labelledby="clinic-heading">
      <h2 id="clinic-heading">${words.sections.clinic}</h2>
      ${textField(model, actions, 'clinic-name')} ${textField(model, actions, 'clinic-phone', { type: 'tel' })}
      ${textField(model, actions, 'booking-url', { type: 'url' })}
      ${selectField(model, actions, 'country', [{ value: '', label: words.chooseCountry }, ...all], { isRequired: true })}
    </section>
    <fieldset>
      <legend><h2>${words.sections.languages}</h2></legend>
      ${tickBox({
        id: 'with-es',
        label: words.withSpanish,
        isOn: state.languages.includes('es'),
        change: (isOn) => {
          actions.change({ languages: isOn ? ['en', 'es'] : ['en'] });
          if (!isOn && state.attributes.lang === 'es') actions.set('lang', '');
        },
      })}
      ${
        state.languages.includes('es')
          ? selectField(model, actions, 'lang', [
              { value: '', label: words.asPage },
              { value: 'en', label: 'English' },
              { value: 'es', label: 'Español' },
            ])
          : nothing
      }
    </fieldset>`;
}
