/** The hazard log with a table for each hazard, and what was proved. */
import { claims } from '../../test/proof/claims/index.js';
import { SLOTS } from '../../test/proof/formula/inputs.js';
import {
  accepterOf,
  type Evidence,
  type Hazard,
  hazardMarks,
  hazards,
  type Rating,
  riskOf,
} from '../../safety/index.js';
import { code, link, marksOf, type Section } from './context.js';
import { facts, html, type Html, list, table } from './html.js';
import { roleLink } from './intended-use.js';
import { controlKinds, likelihoods, risks, severities, statuses } from './words.js';

const rating = ({ severity, likelihood }: Rating): Html =>
  html`severity ${severity} (${severities[severity - 1]}), likelihood ${likelihood} (${likelihoods[likelihood - 1]}): <b>risk ${riskOf({ severity, likelihood })}</b>`;

const evidenceOf = (evidence: Evidence): Html =>
  'proof' in evidence
    ? html`proved: ${link(`claim-${evidence.proof}`, code(evidence.proof))}`
    : html`tested: “${evidence.title}” in ${code(evidence.test)}`;

const hazard = (entry: Hazard, at: number): Html => html`<section class="hazard" aria-labelledby="hazard-${entry.id}">
  <h3 id="hazard-${entry.id}">${at + 1}. ${entry.hazard}</h3>
  ${facts([
    ['Id', code(entry.id)],
    ['Causes', list(entry.causes)],
    ['Hazardous situation', entry.situation],
    ['Harm', entry.harm],
    ['At first', rating(entry.before)],
    ['With the controls', rating(entry.after)],
    ['Residual risk', entry.residual],
    ['Status', statuses[entry.status]],
    ['Who acts on the residual risk', roleLink(entry.owner)],
    ['Who accepts the residual risk', html`${roleLink(accepterOf(entry))}: ${entry.acceptedBy}`],
  ])}
  ${table(
    `Controls of hazard ${at + 1}`,
    ['Control', 'Kind', 'Evidence'],
    entry.controls.map(({ kind, what, evidence }) => ({
      cells: [what, controlKinds[kind], list(evidence.map(evidenceOf))],
    })),
  )}
</section>`;

const number = (from: number): string[] =>
  [1, 2, 3, 4, 5].map((one) => `${one} ${from === 0 ? severities[one - 1] : likelihoods[one - 1]}`);

const matrix = table(
  'Risk, by likelihood and severity',
  ['Likelihood', ...number(0)],
  ([5, 4, 3, 2, 1] as const).map((likelihood) => ({
    cells: [
      `${likelihood} ${likelihoods[likelihood - 1]}`,
      ...([1, 2, 3, 4, 5] as const).map((severity) => riskOf({ severity, likelihood })),
    ],
  })),
);

const mustBeReduced = hazards.filter(({ status }) => status === 'open');
const notAccepted = hazards.filter(({ acceptedBy }) => acceptedBy === 'open');

const sum = (read: (entry: Hazard) => Rating): string =>
  ([5, 4, 3, 2, 1] as const)
    .map((risk) => ({ risk, count: hazards.filter((entry) => riskOf(read(entry)) === risk).length }))
    .filter(({ count }) => count > 0)
    .map(({ risk, count }) => `risk ${risk}: ${count}`)
    .join('; ');

export const hazardsPart: Section = {
  id: 'hazards',
  title: 'The hazard log',
  body: html`<p>${hazards.length} hazards, in the form of ISO 14971 and of the NHS standard DCB0129. <b>The numbers are our own estimates</b>${marksOf(hazardMarks)}:
    nobody has counted events, and no clinical safety officer has taken part. In the standard the death of one person is major, of more
    than one catastrophic. A fault of a page affects every visitor, so we chose catastrophic wherever a fault can kill.</p>
    <p>At first: ${sum(({ before }) => before)}. With the controls: ${sum(({ after }) => after)}.
    <b>Nobody has accepted the residual risk</b> of ${notAccepted.length} hazards.</p>
    ${mustBeReduced.length > 0 && html`<div class="warning" id="hazards-open"><p><strong>Must be reduced before anybody uses this:</strong></p>${list(mustBeReduced.map((entry) => html`${link(`hazard-${entry.id}`, entry.hazard)} ${entry.residual}`))}</div>`}
    ${matrix}
    ${facts(risks.map((says, at) => [`Risk ${at + 1}`, says] as const))}
    ${table(
      'All hazards',
      ['Hazard', 'Risk at first', 'Risk with the controls', 'Status', 'Residual risk'],
      hazards.map((entry, at) => ({
        cells: [
          link(`hazard-${entry.id}`, `${at + 1}. ${entry.hazard}`),
          riskOf(entry.before),
          riskOf(entry.after),
          entry.status,
          entry.residual,
        ],
      })),
    )}
    ${hazards.map(hazard)}`,
};

export const proofPart: Section = {
  id: 'proof',
  title: 'What was proved, and what was not',
  body: html`<p>A solver searched for answers and settings that break each claim, among all that are possible with up to ${SLOTS}
    medicines that count, and found none. For a claim that something can happen, it found an example. The description of the rules that
    the solver uses was compared with the program on examples and on random answers.</p>
    ${table(
      'Claims',
      ['Claim', 'What was asked'],
      claims.map(({ name, question }) => ({ id: `claim-${name}`, cells: [code(name), question] })),
    )}
    <h3>What it does not prove</h3>
    ${list([
      'That the rules are right. It proves that the program does what is written here; whether that is good medicine is for a clinician to judge.',
      'That the words are understood, or that visitors answer truthfully. Nobody has watched a visitor.',
      'Anything outside the function that decides: the pages, the search, printing and copying are tested, not proved.',
      'That a source says what we cite it for, or is still current.',
      'Anything about the page of the clinic, its trackers, or a modified copy of the program.',
    ])}`,
};
