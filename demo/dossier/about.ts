/** What the tool is and is not, how it decides, and the meaning of the marks. */
import { protocol } from '../../src/protocol/index.js';
import { code, marksOf, type Section } from './context.js';
import { facts, html, list, table } from './html.js';
import { effects, marks, sureLegend } from './words.js';

const day = (iso: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

export const unreviewed = html`<p class="warning"><strong>No clinician has reviewed this.</strong> It was compiled from public
sources on ${day(protocol.compiledOn)}. No lawyer has decided what is marked for a lawyer, no pharmacist has checked the medicines,
and no crisis number has been checked against the service’s own site. Visitors read that the questions have not been reviewed, until
a clinic names the reviewer.</p>`;

export const edition = facts([
  ['Protocol version', protocol.version],
  ['Compiled on', day(protocol.compiledOn)],
  ['To be reviewed by', day(protocol.reviewBy)],
  ['Clinical review', protocol.clinicalReview],
]);

export const about: Section = {
  id: 'about',
  title: 'What this is, and is not',
  body: html`
    ${list([
      'It helps a visitor decide whether it makes sense to ask for a referral to a specialist for an evaluation, and what to tell and ask.',
      'It does not diagnose, score or rank anybody, and never says that a treatment is right for the visitor.',
      'Its headline and reasons name a mental-health specialist or a pain specialist, and never recommend a drug.',
      'It reads no record, verifies no answer and calls nobody. Nobody at the clinic sees the answers.',
      'It is not meant for anybody under 18. In an emergency it only shows whom to call.',
    ])}
    <h3>How it decides</h3>
    <p>Whenever an answer changes, one function computes the result from all answers: an open question counts as skipped; then which
    questions are asked, how many medicines count as tried, which rules hold, the first row that matches in each half, and the outcome.
    A skip has the effect of “not sure” or “rather not say”; none of these ever counts as “no”.</p>
    ${table(
      'What a rule can do, strongest first',
      ['Effect', 'What it does'],
      Object.entries(effects).map(([id, { name, says }]) => ({
        id: `effect-${id}`,
        cells: [html`<span class="effect ${id}">${name}</span>`, says],
      })),
    )}
    <h3>Marks</h3>
    ${facts([...Object.entries(marks).map(([mark, says]) => [`[${mark}]`, says] as const), ...Object.entries(sureLegend).map(([letter, says]) => [letter, `How sure a fact is: ${says}.`] as const)])}
    <p>Every fact, however sure, still has to be confirmed by a clinician ${marksOf(['CS'])}. The body of the current US label of
    esketamine was not read: section numbers and percentages come from earlier versions. Words in ${code('this type')} are names in the
    program.</p>`,
};
