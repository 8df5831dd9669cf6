/** What the settings change in decisions: who of the invented visitors hears something else. */
import { html, nothing } from 'lit/html.js';
import { type Change, changes, type Heard } from '../changes.js';
import type { Model } from '../model.js';
import { settingsOf } from '../problems.js';
import { visitors } from '../visitors.js';

function heard({ words }: Model, { headline, checks }: Heard) {
  return html`${headline}.${checks.length > 0 ? html` <span>${words.changes.checked(checks.join('; '))}</span>` : nothing}`;
}

/** Those who hear the same, together. */
function grouped(found: readonly Change[]): readonly (readonly [Change, ...Change[]])[] {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of found) {
    const key = JSON.stringify([change.before, change.after]);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

function groupItem(model: Model, group: readonly [Change, ...Change[]]) {
  const [{ before, after }] = group;
  const { words } = model;
  return html`<li>
    <dl>
      <div>
        <dt>${words.changes.without}</dt>
        <dd>${heard(model, before)}</dd>
      </div>
      <div>
        <dt>${words.changes.with}</dt>
        <dd>${heard(model, after)}</dd>
      </div>
    </dl>
    <ul>
      ${group.map(({ visitor }) => html`<li>${words.visitors[visitor.id]}</li>`)}
    </ul>
  </li>`;
}

export function changesPart(model: Model) {
  const { words, questions, state } = model;
  const found = changes(questions, settingsOf(state));
  const all = visitors.length;
  return html`<section class="changes" aria-labelledby="changes-heading">
    <h2 id="changes-heading">${words.sections.changes}</h2>
    <p role="status">
      <strong>${found.length === 0 ? words.changes.none(all) : words.changes.some(found.length, all)}</strong>
    </p>
    ${
      found.length === 0
        ? nothing
        : html`<details class="plain">
          <summary>${words.changes.list}</summary>
          <ul class="groups">
            ${grouped(found).map((group) => groupItem(model, group))}
          </ul>
        </details>`
    }
    <p class="hint">${words.changes.invented} ${words.changes.stricter}</p>
  </section>`;
}
