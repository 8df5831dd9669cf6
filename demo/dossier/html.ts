/** HTML as text: a template escapes its values, unless they are HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Fill = Html | string | number | false | undefined | readonly Fill[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

function filled(fill: Fill): string {
  if (fill === false || fill === undefined) return '';
  if (fill instanceof Html) return fill.text;
  return typeof fill === 'object' ? fill.map(filled).join('') : escaped(String(fill));
}

export const html = (strings: TemplateStringsArray, ...fills: readonly Fill[]): Html =>
  new Html(strings.reduce((text, string, at) => text + filled(fills[at - 1]) + string));

export const joined = (parts: readonly Html[], between: string): Html =>
  new Html(parts.map(({ text }) => text).join(escaped(between)));

export const list = (items: readonly (Html | string)[]): Html =>
  items.length === 1 && items[0] !== undefined
    ? html`${items[0]}`
    : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** A list with boxes to tick with a pen. */
export const ticks = (items: readonly (Html | string)[]): Html =>
  html`<ul class="ticks">${items.map((item) => html`<li><span class="box"></span> ${item}</li>`)}</ul>`;

/**
 * A table whose rows stack on a narrow screen. The roles are explicit because browsers drop the table semantics of
 * elements with `display: block`.
 *
 * @param rows the first cell of each is the row's header
 */
export function table(caption: string, heads: readonly string[], rows: readonly Row[]): Html {
  return html`<table role="table">
    <caption>${caption}</caption>
    <thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map(({ id, cells }) => tableRow(heads, id, cells))}</tbody>
  </table>`;
}

export interface Row {
  readonly id?: string;
  readonly cells: readonly (Html | string | number)[];
}

const tableRow = (heads: readonly string[], id: string | undefined, [first, ...rest]: Row['cells']): Html =>
  html`${new Html(`<tr role="row"${id === undefined ? '' : ` id="${escaped(id)}"`}>`)}
    <th role="rowheader" scope="row" data-head="${heads[0]}"><div>${first}</div></th>
    ${rest.map((cell, at) => html`<td role="cell" data-head="${heads[at + 1]}"><div>${cell}</div></td>`)}
  ${new Html('</tr>')}`;

/** Pairs of a name and a value. */
export const facts = (pairs: readonly (readonly [string, Html | string] | false)[]): Html =>
  html`<dl>${pairs.map((pair) => pair !== false && html`<div><dt>${pair[0]}</dt><dd>${pair[1]}</dd></div>`)}</dl>`;
