/** The first section, to read in thirty seconds: what is new, why, and what the clinician has to decide. */
import type { Mark } from '../../src/protocol/index.js';
import { code, link } from './context.js';
import { html, type Html, list } from './html.js';
import { notAccepted, open, openRoles, unchecked } from './open.js';

const openFor = (mark: Mark): number => open.filter(({ marks }) => marks.includes(mark)).length;

const news: readonly (Html | string)[] = [
  html`<b>A health fact never removes a referral.</b> In version 1 a reason against one treatment removed a referral that considers all
  treatments: a depressed person with heart disease was sent back to their own doctor only. Now such a fact adds a check, which is shown
  first.`,
  html`<b>Nobody is turned away for an illness or for medicines that they could not tolerate.</b> Bipolar disorder, past psychosis,
  diagnosed PTSD, anxiety or OCD, medicines stopped for side effects, TMS and ECT: each visitor now reads whom to ask.`,
  html`<b>Thoughts of suicide come first.</b> A visitor who has them and is safe for now is told to talk with a clinician today or
  tomorrow, whatever else was answered.`,
  html`<b>Emergencies are distinguished.</b> A visitor who has already acted reads the emergency number first; seizures, withdrawal and not
  eating or drinking are asked about. Two answers that are dangerous together get a note of their own.`,
];

const decide: readonly Html[] = [
  html`Emergencies and self-harm: ${link('question-emergency', 'the list')}, ${link('question-self-harm', 'the question')}, and when ${link('rule-self-harm-might-act', 'the crisis line comes first')}.`,
  html`Whether a medicine ${link('rule-not-tolerated-counted', 'stopped for side effects')} counts as tried.`,
  html`Whether ${link('row-psychiatrist', 'bipolar disorder or a past psychosis')}, ${link('row-enough-tried', 'TMS or ECT')}, and ${link('row-specialist', 'CRPS')} lead to a specialist at once.`,
  html`Which answers are ${link('rule-pair-opioid-breathing', 'dangerous together')}, and how soon to ask.`,
  html`For a lawyer: whether this is not a medical device because it names ${link('outcomes', 'a specialist and no drug')}.`,
];

export const opening: Html = html`<section aria-labelledby="short"><h2 id="short">In short</h2>
  <h3>What version 2 changes, and why</h3>
  ${list(news)}
  <h3>What you are asked to decide</h3>
  <p>${link('open', `${open.length} open decisions`)}: ${openFor('CS')} for a clinician, ${openFor('LS')} for a lawyer. Nobody has
  checked the ${link('crisis-lines', `${unchecked.length} crisis services`)}, has taken ${link('intended-use', `${openRoles.length} roles`)}, or has
  accepted the residual risk of ${link('hazards', `${notAccepted.length} hazards`)}. The most important:</p>
  ${list(decide)}
  <p>Then ${link('sign-off', 'sign')}, or set ${code('preparation-only')}: no headline and no referral wording.</p>
</section>`;
