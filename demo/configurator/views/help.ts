/** After the code: a letter, the medical director's list, the test of a page, and trackers. */
import { html, nothing } from 'lit/html.js';
import type { Actions, Model } from '../model.js';
import { copiedText, stepsFor } from './place.js';

function letter(model: Model, { copy }: Actions) {
  const { words, state, snippets, link, steps } = model;
  if (!state.platform) return nothing;
  const text = words.letter({
    clinic: model.usable.attributes['clinic-name'] ?? '',
    place: steps.names[state.platform],
    steps: stepsFor(model),
    code: snippets.map(({ file, code }) => (file ? `${file}:\n${code}` : code)).join('\n\n'),
    link,
  });
  return html`<details>
    <summary><h2>${words.sections.letter}</h2></summary>
    <p class="hint">${words.letterHint}</p>
    <pre id="letter" tabindex="0" role="group" aria-label=${words.sections.letter}>${text}</pre>
    <p class="buttons">
      <button type="button" aria-describedby="letter" @click=${() => copy('letter', text)}>${words.copy}</button>
      <span role="status">${copiedText(model, 'letter')}</span>
    </p>
  </details>`;
}

const list = (items: readonly string[]) => html`<ol>${items.map((item) => html`<li>${item}</li>`)}</ol>`;

function test({ words, view }: Model) {
  return html`<details>
    <summary><h2>${words.sections.test}</h2></summary>
    ${list(words.test)}
    <h3 id="check-heading">${words.testPreview}</h3>
    ${
      view.check.length === 0
        ? html`<p>${words.testWaits}</p>`
        : html`<table aria-labelledby="check-heading">
          <thead>
            <tr>${words.testColumns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
          </thead>
          <tbody>
            ${view.check.map(([name, found]) => html`<tr><th scope="row">${name}</th><td>${found}</td></tr>`)}
          </tbody>
        </table>`
    }
  </details>`;
}

export const help = (model: Model, actions: Actions) =>
  html`${letter(model, actions)}
    <details>
      <summary><h2>${model.words.sections.director}</h2></summary>
      <p>${model.words.directorHint}</p>
      ${list(model.words.director)}
      <p><a href="../dossier.html">${model.words.dossier}</a></p>
    </details>
    ${test(model)}
    <details>
      <summary><h2>${model.words.sections.trackers}</h2></summary>
      ${model.words.trackers.map((text) => html`<p>${text}</p>`)}
    </details>`;
