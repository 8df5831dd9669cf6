/** The look of the questions. */
import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { fonts, hexOf, presets, radii, textSizes } from '../look.js';
import type { Actions, Model } from '../model.js';
import { looks } from '../snippets.js';
import { settingNames } from '../state.js';
import type { PresetId } from '../words.js';
import { around, describedBy, isWrong, radios, selectField, valueOf } from './field.js';

/** As typed, and picked. */
function colorField(model: Model, actions: Actions, id: 'accent' | 'background') {
  const value = valueOf(model, id);
  const change = ({ target }: Event): void => actions.set(id, (target as HTMLInputElement).value);
  return around(
    model,
    actions,
    id,
    html`<div class="color">
      <input
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${describedBy(model, id, false)}
        aria-invalid=${isWrong(model, id)}
        .value=${live(value)}
        @input=${change}
      />
      <input
        type="color"
        aria-label=${model.words.pick(model.words.fields[id].label)}
        .value=${live(hexOf(value) ?? (id === 'accent' ? '#0a4a52' : '#ffffff'))}
        @input=${change}
      />
    </div>`,
  );
}

const presetOf = (chosen: Model['state']['look']): PresetId | '' => {
  const same = (preset: Model['state']['look']): boolean => looks.every((name) => preset[name] === chosen[name]);
  return (Object.keys(presets) as PresetId[]).find((id) => same(presets[id])) ?? '';
};

export function look(model: Model, actions: Actions) {
  const { words, state } = model;
  const listed = (labels: Readonly<Record<string, string>>, values: readonly string[], first: string) => [
    { value: '', label: first },
    ...values.map((value) => ({ value, label: labels[value] ?? value })),
  ];
  return html`<section aria-labelledby="look-heading">
    <h2 id="look-heading">${words.sections.look}</h2>
    <p class="hint">${words.lookHint}</p>
    ${radios(
      'preset',
      words.presetLegend,
      presetOf(state.look),
      (Object.keys(presets) as PresetId[]).map((value) => ({ value, label: words.presets[value] })),
      (value) => actions.change({ look: presets[value as PresetId] }),
    )}
    ${colorField(model, actions, 'accent')}
    <details class="plain">
      <summary>${words.moreLook}</summary>
      ${colorField(model, actions, 'background')}
      ${selectField(model, actions, 'text-size', listed(words.sizes, textSizes.slice(1), words.asPage))}
      ${selectField(model, actions, 'radius', listed(words.radii, radii, words.usual))}
      ${selectField(model, actions, 'font', listed(words.fonts, fonts.slice(1), words.fonts[fonts[0]]))}
      ${
        settingNames.includes('theme')
          ? selectField(model, actions, 'theme', [
              { value: '', label: words.themes.auto },
              { value: 'light', label: words.themes.light },
              { value: 'dark', label: words.themes.dark },
            ])
          : nothing
      }
    </details>
  </section>`;
}
