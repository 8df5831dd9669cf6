/** The path through the questions, as a picture and in words. */
import type { Section } from './context.js';
import { flow, type Step } from './flow.js';
import { html, type Html, list, table } from './html.js';
import type { SessionEvent } from '../../src/visit/session.js';
import { exitWords, isSometimes, pageName, picture, stepId, trackName } from './picture.js';

const eventWords: Readonly<Record<SessionEvent['type'], string>> = {
  START: 'start',
  ANSWER: 'answer',
  SKIP: 'skip',
  CONTINUE: 'continue',
  BACK: 'go back one page',
  CHANGE: 'change an answer',
  ANSWER_SKIPPED: 'answer what was skipped',
  HISTORY: 'open or leave the medicine history',
  CLEAR: 'clear everything',
};

const actionsOn = (page: string): string => (flow.events[page] ?? []).map((event) => eventWords[event]).join(', ');

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
  title: 'The path through the questions',
  body: html`
    <div class="beside">
      <div>
        <p>Drawn from the program’s own statechart, with each concern alone. A visitor with several concerns is asked every question
        of their lines. A hollow stop is asked only after some answers: its question says which. A curve skips such a stop. An arrow is
        an exit.</p>
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
    ${table('Every step from a page', ['From', 'To', 'Who'], inWords)}
    <h3>On every page</h3>
    ${list(
      [...new Set(flow.pages.map(actionsOn))].map(
        (actions) =>
          html`${flow.pages
            .filter((page) => actionsOn(page) === actions)
            .map(pageName)
            .join('; ')}: <b>${actions}</b>.`,
      ),
    )}
    <p>Who asks for help with taking less opioid medicine is not asked again whether they would like to: that page is passed over, the
    answer is “yes”, and it can be changed where answers are checked.</p>
    <p>Crisis help comes first on every page. After a change, the next page is the one on which answers are checked, or the first new
    question. An answer whose question is no longer asked does not count, and counts again if the question is asked again.</p>`,
};
