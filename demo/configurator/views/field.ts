/** A field with its label, hint and problem. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Actions, Model } from '../model.js';
import type { Problem } from '../problems.js';
import type { FieldId } from '../words.js';

export const valueOf = ({ state }: Model, id: string): string =>
  state.attributes[id] ?? (state.look as Readonly<Record<string, string>>)[id] ?? '';

const problemAt = ({ problems }: Model, id: string): Problem | undefined => problems.find(({ field }) => field === id);

/** What describes the field to a screen reader. */
export const describedBy = (model: Model, id: string, hasHint: boolean) =>
  [hasHint ? `${id}-hint` : '', problemAt(model, id) ? `${id}-problem` : ''].filter(Boolean).join(' ') || nothing;

export const isWrong = (model: Model, id: string) =>
  problemAt(model, id) && !problemAt(model, id)?.isNotice ? 'true' : nothing;

/** The message, and a button that takes the nearest value that can be used. */
export function problemLine(model: Model, { set, goTo }: Actions, id: string) {
  const problem = problemAt(model, id);
  if (!problem) return nothing;
  const { kind, about = '', nearest, isNotice } = problem;
  const use = (): void => {
    set(id, nearest ?? '');
    goTo(id);
  };
  return html`<p class=${isNotice ? 'notice' : 'problem'} id="${id}-problem">
    ${model.words.problems[kind](about)}
    ${
      nearest === undefined
        ? nothing
        : html`<button type="button" @click=${use}>
          ${nearest === '' ? model.words.useNone : model.words.use(nearest === 'true' ? model.words.on : nearest)}
        </button>`
    }
  </p>`;
}

export function around(model: Model, actions: Actions, id: FieldId, control: TemplateResult, isRequired = false) {
  const { label, hint } = model.words.fields[id];
  return html`<div class="field">
    <label for=${id}>${label} ${isRequired ? nothing : html`<span class="quiet">(${model.words.optional})</span>`}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${problemLine(model, actions, id)} ${control}
  </div>`;
}

interface TextOptions {
  readonly type?: 'text' | 'tel' | 'url' | 'date';
  readonly inputmode?: 'numeric';
  readonly isRequired?: boolean;
  /** Of a field that is no setting of the tag. */
  readonly value?: string;
  readonly change?: (value: string) => void;
}

export function textField(model: Model, actions: Actions, id: FieldId, options: TextOptions = {}) {
  const { type = 'text', inputmode, isRequired = false, value = valueOf(model, id), change } = options;
  const take = change ?? ((text: string) => actions.set(id, text));
  return around(
    model,
    actions,
    id,
    html`<input
      id=${id}
      type=${type === 'url' ? 'text' : type}
      inputmode=${type === 'url' ? 'url' : (inputmode ?? nothing)}
      autocomplete="off"
      spellcheck="false"
      class=${inputmode ? 'short' : nothing}
      aria-describedby=${describedBy(model, id, model.words.fields[id].hint !== undefined)}
      aria-invalid=${isWrong(model, id)}
      .value=${live(value)}
      @input=${({ target }: Event) => take((target as HTMLInputElement).value)}
    />`,
    isRequired,
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A value that is not in the list, such as one of a link, is shown as well. */
export function selectField(
  model: Model,
  actions: Actions,
  id: FieldId,
  options: readonly Option[],
  { isRequired = false, value = valueOf(model, id), change = (text: string) => actions.set(id, text) } = {},
) {
  const all = options.some((option) => option.value === value) ? options : [...options, { value, label: value }];
  return around(
    model,
    actions,
    id,
    html`<select
      id=${id}
      aria-describedby=${describedBy(model, id, model.words.fields[id].hint !== undefined)}
      aria-invalid=${isWrong(model, id)}
      @change=${({ target }: Event) => change((target as HTMLSelectElement).value)}
    >
      ${all.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
    </select>`,
    isRequired,
  );
}

export interface Tick {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => void;
}

export const tickBox = ({ id, label, hint, isOn, change }: Tick) =>
  html`<div class="tick">
    <input
      type="checkbox"
      id=${id}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .checked=${live(isOn)}
      @change=${({ target }: Event) => change((target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;

/** A setting that is on or off. */
export function flagField(model: Model, actions: Actions, id: FieldId) {
  const { label, hint } = model.words.fields[id];
  return tickBox({
    id,
    label,
    hint,
    isOn: valueOf(model, id) !== '',
    change: (isOn) => actions.set(id, isOn ? 'true' : ''),
  });
}

export const radios = (
  name: string,
  legend: string,
  chosen: string,
  options: readonly (Option & { readonly hint?: string | undefined })[],
  change: (value: string) => void,
) => html`<fieldset class="radios">
  <legend>${legend}</legend>
  ${options.map(
    ({ value, label, hint }) =>
      html`<div class="tick">
        <input
          type="radio"
          name=${name}
          id="${name}-${value}"
          value=${value}
          aria-describedby=${hint ? `${name}-${value}-hint` : nothing}
          .checked=${live(value === chosen)}
          @change=${() => change(value)}
        />
        <label for="${name}-${value}">${label}</label>
        ${hint ? html`<p class="hint" id="${name}-${value}-hint">${hint}</p>` : nothing}
      </div>`,
  )}
</fieldset>`;
