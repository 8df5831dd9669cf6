/** Hazards from the clinic: settings, commercial interest, triage, outdated copies. */
import type { Hazard } from '../hazard.js';

export const clinicHazards = [
  {
    id: 'setting-weakens-a-rule',
    hazard: 'A setting makes the rules less strict than the protocol.',
    causes: ['The clinic wants more referrals.', 'A mistake in an attribute.'],
    situation: 'Visitors of one clinic get outcomes that the protocol does not give.',
    harm: 'A referral without a reason, or a warning or help that is missing.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'No setting moves an outcome towards a referral or clears a check. A less strict value is refused, with the reason.',
        evidence: [
          { proof: 'settings-never-nearer' },
          { proof: 'settings-never-clear-check' },
          {
            test: 'test/settings/rules.test.ts',
            title: 'refuses a looser number with the reason, and uses the protocol’s own',
          },
        ],
      },
      {
        kind: 'design',
        what: 'No setting removes crisis help, "not sure" or a skip.',
        evidence: [
          {
            test: 'test/element/settings.test.ts',
            title: 'never takes away "none", "not sure", Skip or crisis help (X65)',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 1 },
    residual: 'No control prevents a clinic from changing the code, or from covering the element with its own page.',
    status: 'transferred',
    owner: 'medical-director',
    acceptedBy: 'open',
  },
  {
    id: 'clinic-interest',
    hazard: 'The clinic earns money with one treatment, and the visitor is steered to it.',
    causes: [
      'The clinic offers ketamine or esketamine and nothing else.',
      'Its page promises results around a neutral questionnaire.',
      'It says that its doctors reviewed the questions when they did not.',
    ],
    situation: 'The visitor takes the result as independent advice, and asks only for the treatment of this clinic.',
    harm: 'An unsuitable treatment with its side effects and its cost, while a better one comes later or never.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        kind: 'design',
        what: 'The headline and the reasons name a kind of specialist, and no drug as a choice.',
        evidence: [
          {
            test: 'test/locales/drug-names.test.ts',
            title: 'are only in the visitor’s answers, in the warning of a check and in the general information',
          },
        ],
      },
      {
        kind: 'design',
        what: 'No setting brings a referral nearer. The clinic’s link has the same words on every outcome, and is not shown with a check or crisis help.',
        evidence: [
          { proof: 'settings-never-nearer' },
          { proof: 'no-booking-with-check-or-card' },
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'has the same link, with the same words, on every outcome; none where crisis help comes first (X42)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'Other choices, harms and questions to ask are the same for everybody, and no clinic can change them.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'is the same for everybody, and apart from the personal result',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The console warns about a word that promises in the clinic’s name or in the reviewer’s text.',
        evidence: [
          {
            test: 'test/settings/settings.test.ts',
            title: 'shows a name with an unsafe word as given, and names the word',
          },
          {
            test: 'test/settings/links-and-dates.test.ts',
            title: 'names an unsafe word of the reviewer’s text, and shows it',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 3 },
    residual:
      'The product does not read the page around it, and nobody verifies who is named as the reviewer. A lawyer has to decide what a clinic must declare.',
    status: 'transferred',
    owner: 'medical-director',
    acceptedBy: 'open',
  },
  {
    id: 'outcome-used-for-triage',
    hazard: 'Staff of a clinic use the outcome to decide who gets a visit, or as the medical history.',
    causes: ['The list looks like a form of the clinic.', 'Staff have little time.'],
    situation: 'A patient without a referral in the headline is turned away, or nobody takes the history.',
    harm: 'A patient who needs care gets none, or a contraindication is missed.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'The clinic receives nothing from the product: no answer, no outcome and no count of them.',
        evidence: [
          {
            test: 'test/dist/closed.test.mjs',
            title: 'every event that leaves the element has the version of the protocol, and nothing else (X42)',
          },
          {
            test: 'test/dist/package.test.mjs',
            title:
              'names no server to send anything to: its addresses are those of help lines, of the way out and of XML',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The list says that it is the patient’s own account, that it is not verified, and which version of the protocol asked.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'says who told it, that it is not verified, and which protocol asked',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The dossier begins by saying what the product is not, and that no clinician has reviewed it.',
        evidence: [
          {
            test: 'test/dist/dossier.test.mjs',
            title: 'says which protocol it is, and first of all that no clinician has reviewed it (X67)',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual: 'Staff may ask patients to bring the list. The clinic must train them that the list decides nothing.',
    status: 'transferred',
    owner: 'medical-director',
    acceptedBy: 'open',
  },
  {
    id: 'out-of-date',
    hazard: 'The rules are based on a label, a guideline or a study that has been replaced.',
    causes: ['Labels and guidelines change.', 'Nobody is responsible for reviewing them.'],
    situation: 'A new contraindication is not asked about, or a sentence is no longer true.',
    harm: 'A treatment does harm that a current label warns about.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        kind: 'information',
        what: 'The protocol has a version, the day on which it was compiled, a review date, and a statement that nobody has reviewed it.',
        evidence: [
          {
            test: 'test/protocol/sources.test.ts',
            title: 'says its version, its days and that no clinician has reviewed it',
          },
        ],
      },
      {
        kind: 'information',
        what: 'Every reason shows its source and year, and the list for the specialist shows the version.',
        evidence: [
          { proof: 'reason-with-outcome-half-and-check' },
          {
            test: 'test/handoff/summary.test.ts',
            title: 'says who told it, that it is not verified, and which protocol asked',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 3 },
    residual:
      'The current US label of esketamine was not read. After the review date the console and the pages say so, and nothing is disabled. Somebody has to be made responsible.',
    status: 'controlled',
    owner: 'source-keeper',
    acceptedBy: 'open',
  },
  {
    id: 'old-version-embedded',
    hazard: 'An old version stays on a clinic’s page after a fault in it is known.',
    causes: [
      'The clinic installs a file once and nobody looks at it again.',
      'The file makes no request, so it cannot detect a newer version.',
      'Nobody knows which clinics use it.',
    ],
    situation: 'Visitors see a rule, a sentence or a crisis number that has been corrected long ago.',
    harm: 'Help or a check is missed. A crisis number does not answer.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        kind: 'guard',
        what: 'A language file of another version is not used, so old and new words never mix.',
        evidence: [
          {
            test: 'test/dist/load.test.mjs',
            title:
              'does not offer a language of another version: English is whole, and the console has the reason (X33, X62)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'If two copies are loaded, the console says so.',
        evidence: [
          {
            test: 'test/dist/load.test.mjs',
            title: 'is loaded twice without a throw: the first wins, and the console names both versions (X61)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The events and the list for the specialist contain the version of the protocol, so that a clinic can see which one it uses.',
        evidence: [
          {
            test: 'test/dist/closed.test.mjs',
            title: 'every event that leaves the element has the version of the protocol, and nothing else (X42)',
          },
          {
            test: 'test/handoff/summary.test.ts',
            title: 'says who told it, that it is not verified, and which protocol asked',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 3 },
    residual:
      'A version cannot be recalled, and nothing stops after the review date. The maintainer needs a way to inform clinics, and each clinic needs somebody who replaces the file.',
    status: 'transferred',
    owner: 'web-person',
    acceptedBy: 'open',
  },
] as const satisfies readonly Hazard[];
