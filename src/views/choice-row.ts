/** A radio button or a checkbox with its label. */
import { html } from './html.js';
import { keyed } from 'lit/directives/keyed.js';

interface Choice {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  /** How often the input was replaced: see `Draft`. */
  readonly renewed?: number | undefined;
  readonly choose: (isChosen: boolean) => void;
  readonly label: unknown;
}

/** The input is inside its label, so that the whole row is the target. */
export function choiceRow({ type, name, value, isChosen, renewed = 0, choose, label }: Choice) {
  // A new input with the attribute `checked`. Not `.checked =`: session recorders patch its setter.
  const input = html`<input
    type=${type}
    name=${name}
    value=${value}
    autocomplete="off"
    ?checked=${isChosen}
    @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
  />`;
  return html`<label class="option" part="option">
    ${keyed(renewed, input)}
    <span>${label}</span>
  </label>`;
}
