/** The configurator: draws the page from what the person has chosen, which is in the fragment of the address. */
import { html, nothing, render } from 'lit/html.js';
import { integrity } from './integrity.js';
import { type Actions, type Model, modelOf, type View } from './model.js';
import { checkOf, update } from './preview.js';
import { fromFragment, type Own, settingNames, type State, toFragment } from './state.js';
import { looks } from './snippets.js';
import { changesPart } from './views/changes.js';
import { clinic } from './views/clinic.js';
import { help } from './views/help.js';
import { look } from './views/look.js';
import { more } from './views/more.js';
import { place } from './views/place.js';
import { preview } from './views/preview.js';

const ownLanguage = (): Own => (navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en');
/** Browsers limit how often the address may change. */
const addressDelay = 300;

let state: State = fromFragment(location.hash, ownLanguage());
let view: View = {
  isFromLink: location.hash.length > 1,
  width: 'phone',
  toggles: { dark: matchMedia('(prefers-color-scheme: dark)').matches, rtl: false, large: false },
  lang: undefined,
  run: 0,
  preview: 'loading',
  check: [],
  copied: undefined,
};

const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');
const focus = (id: string): void => {
  const target = document.getElementById(id === 'quick-exit' ? 'exit-address' : id);
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
};

function setOne(name: string, value: string): void {
  const isLook = (looks as readonly string[]).includes(name);
  if (!isLook && !settingNames.includes(name)) return change({ [name]: value });
  const group = isLook ? 'look' : 'attributes';
  const { [name]: _before, ...others } = state[group] as Readonly<Record<string, string>>;
  change({ [group]: value === '' ? others : { ...others, [name]: value } });
}

function change(part: Partial<State>): void {
  state = { ...state, ...part };
  view = { ...view, copied: undefined };
  if (part.languages && part.languages.length < 2) view = { ...view, lang: undefined, run: view.run + 1 };
  // A script cannot be taken off a page again.
  if (part.fhir === false) view = { ...view, run: view.run + 1 };
  draw();
}

async function copy(id: string, text: string): Promise<void> {
  let ok = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    ok = false;
    const shown = document.getElementById(id);
    if (shown) getSelection()?.selectAllChildren(shown);
  }
  view = { ...view, copied: { id, ok } };
  draw();
}

const actions: Actions = {
  change,
  set: setOne,
  show: (part) => {
    view = { ...view, ...part };
    draw();
  },
  copy: (id, text) => void copy(id, text),
  goTo: focus,
  print: () => frame()?.contentWindow?.print(),
  loaded: () => {
    const shown = frame();
    const isReady = shown !== null && update(shown, model());
    view = { ...view, preview: isReady ? 'ready' : 'failed' };
    draw();
    // The element answers after it has drawn itself.
    setTimeout(readCheck, addressDelay);
  },
};

function readCheck(): void {
  const shown = frame();
  if (!shown) return;
  view = { ...view, check: checkOf(shown) };
  draw();
}

const withFragment = (): string => `${location.href.split('#', 1)[0]}#${toFragment(state)}`;
const model = (): Model => modelOf(state, view, integrity, withFragment());

function page(current: Model) {
  const { words } = current;
  const other =
    current.state.own === 'en' ? ({ own: 'es', name: 'Español' } as const) : ({ own: 'en', name: 'English' } as const);
  return html`<header>
      <p class="own">
        <button type="button" class="link" lang=${other.own} @click=${() => actions.change({ own: other.own })}>
          ${other.name}
        </button>
      </p>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <p class="hint">${words.stays}</p>
      ${view.isFromLink ? html`<p class="notice">${words.fromLink}</p>` : nothing}
      <p class="buttons">
        <button type="button" class="link" @click=${() => focus('preview-heading')}>${words.toPreview}</button>
        <button type="button" class="link" @click=${() => focus('platform')}>${words.toCode}</button>
      </p>
    </header>
    <main>
      <form novalidate autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
        ${clinic(current, actions)} ${look(current, actions)} ${more(current, actions)}
        ${changesPart(current)}
      </form>
      <div>${preview(current, actions)}</div>
      <div class="result">${place(current, actions)} ${help(current, actions)}</div>
    </main>`;
}

let saving: number | undefined;

function draw(): void {
  const current = model();
  const { words } = current;
  document.documentElement.lang = words.lang;
  document.title = words.title;
  render(page(current), document.body);
  const shown = frame();
  if (shown && view.preview === 'ready') update(shown, current);
  clearTimeout(saving);
  saving = window.setTimeout(() => history.replaceState(null, '', withFragment()), addressDelay);
}

addEventListener('hashchange', () => {
  state = fromFragment(location.hash, state.own);
  view = { ...view, isFromLink: true, run: view.run + 1, preview: 'loading' };
  draw();
});
draw();
