/** Where the website is made: only that platform's steps, and its code. */
import { html, nothing } from 'lit/html.js';
import { type Actions, hasEditions, isUntried, type Model, takesNoFiles, usesPackage, usesPlugin } from '../model.js';
import {
  defaultFolder,
  folderOf,
  keepsHeight,
  longestSnippet,
  type Platform,
  platforms,
  type Snippet,
} from '../snippets.js';
import { describedBy, radios, textField } from './field.js';

/** Every step for the chosen platform, as text. */
export function stepsFor({ state, usable, steps }: Model): readonly string[] {
  const { platform } = state;
  if (!platform) return [];
  const folder = folderOf(usable.folder || defaultFolder);
  const needsFiles = !usesPlugin(platform) && !usesPackage(platform);
  const isFrame = !hasEditions(platform) || state.edition === 'frame';
  const files = takesNoFiles(platform) ? steps.filesElsewhere(folder, isFrame) : steps.files(folder, isFrame);
  return [
    ...(needsFiles ? files : []),
    // A step about the header of scripts, which a frame does not need.
    ...steps.steps[platform].filter((step) => !isFrame || step !== steps.header),
    ...(state.fhir && usesPlugin(platform) ? [steps.fhirInPlugin] : []),
    steps.last,
  ];
}

const isCode = ({ language }: Snippet): boolean => language !== 'text';

function codeBlock(model: Model, { copy }: Actions, snippet: Snippet, at: number) {
  const { words } = model;
  const id = `code-${at}`;
  const title = snippet.file ? words.codeFor(snippet.file) : words.sections.code;
  return html`<div class="code">
    ${snippet.file ? html`<h4>${title}</h4>` : nothing}
    <pre id=${id} tabindex="0" role="group" aria-label=${title}>${snippet.code}</pre>
    <p class="buttons">
      <button type="button" class="primary" aria-describedby=${id === 'code-0' ? nothing : id} @click=${() => copy(id, snippet.code)}>
        ${words.copy}
      </button>
      <span role="status">${copiedText(model, id)}</span>
    </p>
    ${
      isCode(snippet) && snippet.code.length >= longestSnippet
        ? html`<p class="notice">${words.isLong(snippet.code.length)}</p>`
        : nothing
    }
  </div>`;
}

export const copiedText = ({ view: { copied }, words }: Model, id: string): string =>
  copied?.id === id ? (copied.ok ? words.copied : words.copyByHand) : '';

/** What is not in the code yet, each with a way to its field. */
function problemSummary({ problems, words }: Model, { goTo }: Actions) {
  const refused = problems.filter(({ isNotice, kind }) => !isNotice || kind === 'missing-country');
  if (refused.length === 0) return nothing;
  const label = (field: string): string =>
    (words.fields as Readonly<Record<string, { readonly label: string }>>)[field]?.label ??
    (words.sections as Readonly<Record<string, string>>)[field === 'concerns' ? 'concerns' : 'escalate'] ??
    field;
  return html`<div class="problem summary">
    <p>${words.problemsTitle(refused.length)}</p>
    <ul>
      ${refused.map(
        ({ field }) =>
          html`<li><button type="button" class="link" @click=${() => goTo(field)}>${label(field)}</button></li>`,
      )}
    </ul>
  </div>`;
}

function editionPart(model: Model, actions: Actions) {
  const { words, state } = model;
  return html`${radios(
    'edition',
    words.sections.edition,
    state.edition,
    (['page', 'frame'] as const).map((value) => ({ value, ...words.editions[value] })),
    (edition) => actions.change({ edition: edition === 'frame' ? 'frame' : 'page' }),
  )}
  ${
    state.edition === 'frame' && !keepsHeight(state)
      ? textField(model, actions, 'parent', {
          type: 'url',
          value: state.parent,
          change: (parent) => actions.change({ parent }),
        })
      : nothing
  }`;
}

export function place(model: Model, actions: Actions) {
  const { words, state, steps, snippets } = model;
  const { platform } = state;
  const change = ({ target }: Event): void => {
    const chosen = (target as HTMLSelectElement).value;
    actions.change({ platform: platforms.find((one) => one === chosen) });
  };
  const needsFolder = platform && !usesPlugin(platform) && !usesPackage(platform);
  return html`<section class="place" aria-labelledby="place-heading">
    <h2 id="place-heading"><label for="platform">${words.sections.place}</label></h2>
    <p class="hint" id="platform-hint">${words.placeHint}</p>
    <select id="platform" aria-describedby=${describedBy(model, 'platform', true)} @change=${change}>
      <option value="" .selected=${platform === undefined}>${words.choosePlace}</option>
      ${platforms.map(
        (one: Platform) => html`<option value=${one} .selected=${one === platform}>${steps.names[one]}</option>`,
      )}
    </select>
    ${platform && hasEditions(platform) ? editionPart(model, actions) : nothing}
    ${
      needsFolder
        ? textField(model, actions, 'folder', {
            type: 'url',
            value: state.folder,
            change: (folder) => actions.change({ folder }),
          })
        : nothing
    }
    ${
      platform === undefined
        ? nothing
        : html`<h3>${words.sections.steps}</h3>
          <ol>
            ${stepsFor(model).map((step) => html`<li>${step}</li>`)}
          </ol>
          ${isUntried(platform) ? html`<p class="hint">${steps.untried(steps.names[platform])}</p>` : nothing}
          <h3 id="code-heading">${words.sections.code}</h3>
          ${problemSummary(model, actions)}
          ${snippets.map((one, at) => codeBlock(model, actions, one, at))}`
    }
  </section>`;
}
