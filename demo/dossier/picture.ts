/**
 * The path through the questions as a picture: a line for each track, a stop for each page, and the exits beside it.
 */
import { english, numberOf, optionText, textOf } from './context.js';
import { type Exit, flow, type Step, type Track } from './flow.js';
import { html, type Html } from './html.js';
import type { Page } from '../../src/visit/session.js';

const WIDTH = 340;
const GAP = 22; // between two lines
const LEFT = 20;
const LINE = 17; // height of a line of text
const STOP = 7; // radius of a stop
const textAt = LEFT + flow.tracks.length * GAP + 2;
/** How many letters fit beside the lines: in a wide typeface, a letter is 0.6 times as wide as high. */
const lettersIn = (size: number): number => Math.floor((WIDTH - textAt) / (size * 0.6));

export const stepId = ({ from, to }: Step): string => `${from}>${to}`;

/** The name of a page; that of a question has its number. */
export function pageName(id: string): string {
  if (numberOf(id) > 0) return `${numberOf(id)}. ${textOf(english, id).short}`;
  const titles: Readonly<Record<Page, string>> = {
    intro: 'First page',
    help: 'Help page',
    check: english.check.title,
    outcome: 'Outcome',
    history: english.history.title,
  };
  const outcome = english.outcomes[id as keyof typeof english.outcomes];
  return titles[id as Page] ?? outcome?.title ?? id;
}

export const trackName = ({ concerns }: Track): string =>
  concerns.map((concern) => optionText(english, 'concerns', concern)).join(' / ');

/** Whether a track can skip the page. */
export const isSometimes = ({ steps }: Track, page: string): boolean =>
  steps.some(({ from, to }) => order(from) < order(page) && order(to) > order(page));

/** Without the help page, which is drawn as an exit. */
const rows = flow.pages.filter((page) => flow.tracks.some(({ stops }) => stops.includes(page)));
const order = (page: string): number => rows.indexOf(page);

export const exitWords = (exit: Exit): string => {
  const answers = exit.answers.map(({ question, option }) => `“${optionText(english, question, option)}”`);
  const asked = [...new Set(exit.answers.map(({ question }) => pageName(question)))].join('; ');
  return `${answers.join(' or ')} at ${asked}`;
};

interface Laid {
  readonly page: string;
  readonly y: number;
  readonly lines: readonly string[];
  readonly exits: readonly { readonly exit: Exit; readonly y: number; readonly lines: readonly string[] }[];
}

function layOut(): { readonly laid: readonly Laid[]; readonly height: number } {
  let y = 26;
  const laid = rows.map((page) => {
    const lines = wrapped(pageName(page), lettersIn(14));
    const at = y;
    y += lines.length * LINE;
    const exits = flow.exits
      .filter(({ from }) => from === page)
      .flatMap((exit) => [exit, ...flow.exits.filter(({ from }) => from === exit.to)])
      .map((exit) => {
        const [first] = exit.answers;
        const only =
          first && exit.answers.length === 1 ? `“${optionText(english, first.question, first.option)}”` : undefined;
        const from = exit.from === page ? (only ?? `${exit.answers.length} answers`) : pageName(exit.from);
        const text = `${from} → ${pageName(exit.to)}`;
        const placed = { exit, y, lines: wrapped(text, lettersIn(13) - 2) };
        y += placed.lines.length * 15;
        return placed;
      });
    y += 13;
    return { page, y: at, lines, exits };
  });
  return { laid, height: y };
}

function wrapped(text: string, most: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

const { laid, height } = layOut();
const middle = (page: string): number => (laid.find((row) => row.page === page)?.y ?? 0) - 5;
const lineAt = (track: number): number => LEFT + track * GAP;

/** A straight line to the next stop, or a curve around stops that can be skipped. */
function stepPath(track: Track, at: number, step: Step): Html | false {
  const x = lineAt(at);
  const [start, end] = [middle(step.from), middle(step.to)];
  const id = stepId(step);
  if (step.from === step.to) {
    const bow = `M${x - STOP} ${start - 3}c-9 -6 -9 12 0 6`;
    return html`<path class="way bow" data-step="${id}" data-track="${at + 1}" d="${bow}"></path>`;
  }
  const passed = track.stops.filter((page) => order(page) > order(step.from) && order(page) < order(step.to));
  const across = 13 + 3 * passed.length; // the curve's width is three quarters of this
  const d =
    passed.length === 0
      ? `M${x} ${start}V${end}`
      : `M${x} ${start}C${x + across} ${start + 12} ${x + across} ${end - 12} ${x} ${end}`;
  return html`<path class="way${passed.length > 0 && ' bow'}" data-step="${id}" data-track="${at + 1}" d="${d}"></path>`;
}

const stop = (track: Track, at: number, { page, y }: Laid): Html | false =>
  track.stops.includes(page) &&
  html`<g class="stop${isSometimes(track, page) && ' sometimes'}" data-track="${at + 1}"><circle cx="${lineAt(at)}" cy="${y - 5}" r="${STOP}"></circle><text x="${lineAt(at)}" y="${y - 1.5}">${at + 1}</text></g>`;

const textLines = (lines: readonly string[], x: number, y: number, step: number): Html =>
  html`${lines.map((line, at) => html`<text x="${x}" y="${y + at * step}">${line}</text>`)}`;

const row = (entry: Laid): Html => html`<g data-page="${entry.page}">
    ${flow.tracks.map((track, at) => stop(track, at, entry))}
    ${textLines(entry.lines, textAt, entry.y, LINE)}
    ${entry.exits.map(
      ({ exit, y, lines }) =>
        html`<g class="exit" data-step="${stepId(exit)}" data-page="${exit.to}"><path d="M${textAt} ${y - 9}v5h9m-3 -3l3 3l-3 3"></path>${textLines(lines, textAt + 14, y, 15)}</g>`,
    )}
  </g>`;

export const picture: Html = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="flow-title flow-desc">
  <title id="flow-title">The path through the questions</title>
  <desc id="flow-desc">${flow.tracks.length} lines run from the first page to the outcome, one for each of the concerns named above the picture. Each line has a stop at each of its pages. The table after the picture has the same in words.</desc>
  ${flow.tracks.map((track, at) => track.steps.map((step) => stepPath(track, at, step)))}
  ${laid.map(row)}
</svg>`;
