/** The way through the questions, as a picture and in words. */
import type { Section } from './context.js';
import { flow, type Step } from './flow.js';
import { html, type Html, list, table } from './html.js';
import { exitWords, isSometimes, pageName, picture, stepId, trackName } from './picture.js';

const eventWords: Readonly<Record<string, string>> = {
  START: 'start',
  ANSWER: 'answer',
  SKIP: 'skip',
  CONTINUE: 'go on',
  BACK: 'go back one page',
  CHANGE: 'change an answer',
  CLEAR: 'clear everything',
};

const mayDo = (page: string): string => (flow.events[page] ?? []).map((event) => eventWords[event] ?? event).join(', ');

function who(step: Step): Html {
  const id = stepId(step);
  const takers = flow.tracks.filter(({ steps }) => steps.some((other) => stepId(other) === id));
  const exit = flow.exits.find((other) => stepId(other) === id);
  const lines = takers.map((track) => `line ${flow.tracks.indexOf(track) + 1}`).join(', ');
  return html`${lines}${exit && `after ${exitWords(exit)}`}`;
}

const steps: readonly Step[] = [...flow.tracks.flatMap((track) => track.steps), ...flow.exits];
const inWords = flow.pages.flatMap((page) =>
  [...new Map(steps.filter(({ from }) => from === page).map((step) => [stepId(step), step])).values()].map((step) => ({
    id: `step-${stepId(step).replace('>', '-to-')}`,
    cells: [pageName(step.from), pageName(step.to), who(step)],
  })),
);

export const way: Section = {
  id: 'way',
  title: 'The way through the questions',
  body: html`
    <div class="beside">
      <div>
        <p>Drawn by walking the program’s own statechart with each concern alone. Somebody who names several concerns is asked
        every question of their lines. A hollow stop is asked only after some answers: its question says which. A bow passes by such a
        stop. An arrow is a way out.</p>
        <ol class="tracks">${flow.tracks.map((track) => html`<li><b>Line ${flow.tracks.indexOf(track) + 1}:</b> ${trackName(track)}</li>`)}</ol>
      </div>
      <figure>${picture}</figure>
      <div>
        <h3>The same in words</h3>
        ${flow.tracks.map(
          (track, at) =>
            html`<p><b>Line ${at + 1}:</b> ${track.stops
              .map((page) => (isSometimes(track, page) ? `${pageName(page)} (sometimes)` : pageName(page)))
              .join(' → ')}.</p>`,
        )}
      </div>
    </div>
    ${table('Every way on from a page', ['From', 'To', 'Who'], inWords)}
    <h3>On every page</h3>
    ${list(
      [...new Set(flow.pages.map(mayDo))].map(
        (may) =>
          html`${flow.pages
            .filter((page) => mayDo(page) === may)
            .map(pageName)
            .join('; ')}: <b>${may}</b>.`,
      ),
    )}
    <p>Crisis help is first on every one of them. After a change the path leads to the page on which answers are checked, or to the
    first question that is new. An answer that is no longer asked for counts for nothing, and counts again if its question comes
    back.</p>`,
};
