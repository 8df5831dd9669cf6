/** The preview: the real questions, in a frame of the same origin. */
import { html, nothing } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Actions, Model } from '../model.js';
import type { ToggleId, WidthId } from '../words.js';
import { radios, tickBox } from './field.js';

const widths: readonly WidthId[] = ['phone', 'sidebar', 'full'];
const toggles: readonly ToggleId[] = ['dark', 'large', 'rtl'];

/** `srcdoc`, and not a file: opened from a disk, a page reaches into no other file. */
const frame = ({ words, view }: Model, { loaded }: Actions) =>
  keyed(
    view.run,
    html`<iframe
      id="preview-frame"
      class="as-${view.width}"
      title=${words.preview.frame}
      @load=${loaded}
      srcdoc="&lt;!doctype html&gt;&lt;html lang=&quot;en&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;meta name=&quot;viewport&quot; content=&quot;width=device-width&quot;&gt;&lt;title&gt;Preview&lt;/title&gt;&lt;link rel=&quot;stylesheet&quot; href=&quot;preview.css&quot;&gt;&lt;script src=&quot;../referral-screener.js&quot; defer&gt;&lt;/script&gt;&lt;script src=&quot;../referral-screener.history.js&quot; defer&gt;&lt;/script&gt;&lt;/head&gt;&lt;body&gt;&lt;main&gt;&lt;/main&gt;&lt;/body&gt;&lt;/html&gt;"
    ></iframe>`,
  );

export function preview(model: Model, actions: Actions) {
  const { words, view, state } = model;
  const { print, show } = actions;
  const again = (part: Partial<Model['view']> = {}): void => show({ ...part, run: view.run + 1, preview: 'loading' });
  return html`<section class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading" tabindex="-1">${words.sections.preview}</h2>
    <p class="hint">${words.preview.hint}</p>
    <div class="tools">
      ${radios(
        'width',
        words.preview.widthLegend,
        view.width,
        widths.map((value) => ({ value, label: words.preview.widths[value] })),
        (value) => show({ width: value as WidthId }),
      )}
      <fieldset class="radios">
        <legend>${words.preview.showLegend}</legend>
        ${toggles.map((id) =>
          tickBox({
            id: `show-${id}`,
            label: words.preview.toggles[id],
            isOn: view.toggles[id],
            // A language cannot be taken off a page again.
            change: (isOn) =>
              (id === 'rtl' && !isOn ? again : show)({ toggles: { ...view.toggles, [id]: isOn }, lang: undefined }),
          }),
        )}
      </fieldset>
      ${
        state.languages.length > 1 && !view.toggles.rtl
          ? radios(
              'preview-lang',
              words.preview.language,
              view.lang ?? model.usable.attributes.lang ?? 'en',
              [
                { value: 'en', label: 'English' },
                { value: 'es', label: 'Español' },
              ],
              (lang) => show({ lang }),
            )
          : nothing
      }
      <p class="buttons">
        <button type="button" @click=${print}>${words.preview.print}</button>
        <button type="button" @click=${() => again()}>${words.preview.restart}</button>
      </p>
    </div>
    ${view.preview === 'failed' ? html`<p class="problem" role="alert">${words.preview.failed}</p>` : nothing}
    <div class="stage">${frame(model, actions)}</div>
  </section>`;
}
