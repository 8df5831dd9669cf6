/** Hazards of the outcome: a wrong or missing referral, a missed check, or a check that stops care. */
import type { Hazard } from '../hazard.js';

export const referralHazards = [
  {
    id: 'missed-contraindication',
    hazard: 'A visitor with a contraindication reads the outcome, but not that a doctor must check first.',
    causes: [
      'Another answer or a setting clears the check.',
      'The visitor does not know about the illness, or knows it by another name.',
      'The page does not ask about the illness.',
      'The visitor answers “none” by one tap, without reading.',
    ],
    situation: 'The visitor goes to an evaluation without the warning, and the contraindication is missed there too.',
    harm: 'A treatment does serious harm, such as bleeding in the brain or harm to an unborn child.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'Each answer that a label or guideline says to clear first sets the check. No other answer and no setting clears it.',
        evidence: [
          { proof: 'check-iff-clear-first' },
          { proof: 'worse-never-clears-check' },
          { proof: 'settings-never-clear-check' },
        ],
      },
      {
        kind: 'design',
        what: 'One more health problem never moves the outcome towards a referral.',
        evidence: [
          { proof: 'worse-never-nearer-heart-brain' },
          { proof: 'worse-never-nearer-health' },
          { proof: 'worse-never-nearer-pregnancy' },
        ],
      },
      {
        kind: 'design',
        what: 'The button that answers “none” and goes on comes after the list, only while nothing is chosen, and never for emergencies.',
        evidence: [
          {
            test: 'test/views/question.test.ts',
            title:
              'has a button that answers “none” and goes on, but not for emergencies, and never where it would drop an answer (X3, X5)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'With a check there is no booking link.',
        evidence: [{ proof: 'no-booking-with-check-or-card' }],
      },
      {
        kind: 'information',
        what: 'The check is in the headline, and its reason is never left out of the outcome or of the list.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'never leaves out what a doctor must clear first',
          },
          {
            test: 'test/handoff/summary-length.test.ts',
            title: 'never cuts what a label says to clear first, the counts, or what is not known',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual:
      'The list follows older versions of the labels and is not complete. The specialist must take the history as if there were no list.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'check-cancels-care',
    hazard: 'A visitor takes a caution about one treatment as a refusal of all care, and gives up.',
    causes: [
      'A reason against one treatment removes a referral that considers all treatments.',
      'The check looks like a refusal, because the booking link is missing.',
      'The visitor has no doctor who can do the check.',
      'A clinic raises many answers to a check.',
    ],
    situation: 'A visitor with severe depression or pain, and with heart disease or a pregnancy, asks nobody for help.',
    harm: 'A severe illness remains without treatment. The visitor may die by suicide.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'No answer about physical health, opioids, alcohol, drugs or current medicines changes the outcome. It adds a check, a line for the specialist or a note.',
        evidence: [{ proof: 'body-shuts-nobody-out' }, { proof: 'told-and-noted-change-nothing' }],
      },
      {
        kind: 'guard',
        what: 'The check is never shown without its reason.',
        evidence: [{ proof: 'check-iff-clear-first' }, { proof: 'reason-with-outcome-half-and-check' }],
      },
      {
        kind: 'information',
        what: 'If the next step is with the visitor’s own doctor, the outcome says how to find one, and shows the clinic’s telephone number.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title:
              'says to stop no medicine alone, to take no ketamine at home, and how to find a doctor, but in an emergency',
          },
          {
            test: 'test/journeys/outcomes.test.ts',
            title:
              'is named, with a link to its number, and there is a list to take along, but in an emergency (X70, X71)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'Each check says that other treatments exist and can be asked about.',
        evidence: [
          {
            test: 'test/protocol/rules.test.ts',
            title: 'give each answer to "…" its effects and sources, for every visitor',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    residual:
      'A visitor without a doctor, or one who reads the check as a refusal, may give up. Nobody has watched visitors read it.',
    status: 'controlled',
    owner: 'clinical-safety-officer',
    acceptedBy: 'open',
  },
  {
    id: 'over-referral',
    hazard: 'A visitor for whom a referral does not make sense is told that it does.',
    causes: [
      'A trial that was too short or at too low a dose is counted.',
      'Two products of one ingredient are counted as two medicines.',
      'A medicine stopped after a few days because of side effects counts as tried.',
      'An answer wrongly moves the outcome towards a referral.',
    ],
    situation: 'The visitor asks for an evaluation that cannot help them yet.',
    harm: 'Time, money and hope are lost. Other treatments come later, and another patient waits longer.',
    before: { severity: 2, likelihood: 4 },
    controls: [
      {
        kind: 'design',
        what: 'A weaker trial, or fewer remembered medicines, never moves the outcome towards a referral.',
        evidence: [{ proof: 'lesser-trial-never-nearer' }, { proof: 'fewer-remembered-never-nearer' }],
      },
      {
        kind: 'design',
        what: 'Two products of one ingredient are one medicine.',
        evidence: [
          {
            test: 'test/protocol/trials.test.ts',
            title: 'counts two forms of one medicine as one, with the better of their trials',
          },
        ],
      },
      {
        kind: 'design',
        what: 'Answers about opioids, the wish to take less, and earlier ketamine never move it towards a referral.',
        evidence: [{ proof: 'opioids-never-nearer' }, { proof: 'told-and-noted-change-nothing' }],
      },
      {
        kind: 'guard',
        what: 'If every question is skipped, the outcome is not a referral. Cancer pain goes to the cancer team first.',
        evidence: [{ proof: 'skipped-is-no-referral' }, { proof: 'worse-never-nearer-pain-kinds' }],
      },
    ],
    after: { severity: 2, likelihood: 3 },
    residual:
      'The thresholds are our own or follow a label. The visitor judges whether a dose was high enough and why a medicine was stopped. The specialist decides.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'under-referral',
    hazard: 'A visitor for whom a referral makes sense is told to wait, or gets no next step.',
    causes: [
      'All medicines are of one class, or were stopped because of side effects.',
      'A low dose for sleep or pain is counted as the only trial.',
      'The names are forgotten.',
      'The diagnosed illness is bipolar disorder, PTSD or OCD, and no rule is about it.',
      'A clinic sets the bar higher.',
    ],
    situation: 'The visitor does not ask for care that they need.',
    harm: 'Severe depression or pain remains without an evaluation.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'Another diagnosed illness leads to care for it, with or before the rest.',
        evidence: [{ proof: 'named-illness-shuts-nobody-out' }],
      },
      {
        kind: 'design',
        what: 'Medicines of one class and medicines stopped because of side effects count as tried. Earlier ECT or TMS is enough.',
        evidence: [
          { proof: 'agrees-on-worked-examples' },
          {
            test: 'test/views/outcome.test.ts',
            title: 'says that some plans ask for two families when all are of one',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'If names are forgotten, the outcome is to gather them, and says that it may be enough.',
        evidence: [
          { test: 'test/protocol/trials.test.ts', title: 'are to be gathered when their number is not known' },
          {
            test: 'test/protocol/trials.test.ts',
            title: 'are maybe, as many as are remembered, each a family of its own',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The page says what a full dose is, and which medicines are often given in a low dose.',
        evidence: [
          {
            test: 'test/views/question.test.ts',
            title: 'says of a medicine that is often given in a low dose that this is not a full try',
          },
        ],
      },
      {
        kind: 'information',
        what: 'Every outcome has a reason and a next step. None is only a refusal.',
        evidence: [{ proof: 'reason-with-outcome-half-and-check' }, { proof: 'outcomes-reached' }],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual:
      'In doubt the rules choose the safer side: a visitor who skips a lot is sent to their own doctor. A visitor without a doctor may give up.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'care-put-off',
    hazard: 'A visitor stops their present care, or a proven treatment, because a referral sounds better.',
    causes: [
      'The page is about specialists and new treatments.',
      'The treatment that comes first for their illness is not named.',
    ],
    situation: 'The visitor stops talk therapy or visits to their own doctor, and waits for the specialist.',
    harm: 'The illness gets worse.',
    before: { severity: 4, likelihood: 2 },
    controls: [
      {
        kind: 'guard',
        what: 'With a medicine that helps now, seasonal low mood or cancer pain, the outcome leads to the clinician who treats it.',
        evidence: [
          {
            test: 'test/protocol/rules.test.ts',
            title: 'give each answer to "…" its effects and sources, for every visitor',
          },
          { test: 'test/protocol/halves.test.ts', title: 'are as the tables say for every two kinds of pain' },
        ],
      },
      {
        kind: 'information',
        what: 'The outcome says to stop no medicine on one’s own, and names other treatments that come first.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title:
              'says to stop no medicine alone, to take no ketamine at home, and how to find a doctor, but in an emergency',
          },
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'is the same for everybody, and apart from the personal result',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 1 },
    residual: 'The general information is collapsed, and many visitors will not open it.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'stale-answer',
    hazard: 'After a change, an answer that no longer applies is still part of the result.',
    causes: [
      'A change updates the old path instead of computing it again.',
      'An answer off the path still counts.',
      'An answer that was taken from another one stays after that one has changed.',
    ],
    situation: 'The outcome or the list does not describe the visitor.',
    harm: 'A wrong next step, or a clinician gets a wrong history.',
    before: { severity: 3, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'After every change, the result is computed from all answers. An answer off the path changes nothing.',
        evidence: [
          { proof: 'off-path-changes-nothing' },
          { test: 'test/visit/session.test.ts', title: 'ignores a change of a question that is not on the path' },
        ],
      },
      {
        kind: 'guard',
        what: 'The pages and the list leave out what is off the path, and show it again if it is back on the path.',
        evidence: [
          {
            test: 'test/journeys/changes-their-mind.test.ts',
            title: 'drops a concern, with all its answers, and gets them back with the concern (X11)',
          },
          { test: 'test/handoff/summary.test.ts', title: 'says nothing of a page that is no longer on the path' },
        ],
      },
      {
        kind: 'guard',
        what: 'An answer that is taken from another one goes away with it, and is shown on "Check your answers", where it can be changed.',
        evidence: [
          {
            test: 'test/visit/session.test.ts',
            title: 'asks once they no longer ask for help with it, as it asks everybody else (X19)',
          },
          {
            test: 'test/views/check.test.ts',
            title: 'shows what an earlier answer has answered, with Change (X10, X19)',
          },
        ],
      },
    ],
    after: { severity: 3, likelihood: 1 },
    residual: 'A copy or a printout from before the change is not updated.',
    status: 'controlled',
    owner: 'clinical-safety-officer',
    acceptedBy: 'open',
  },
  {
    id: 'answers-bent',
    hazard: 'A visitor changes answers until the page says what they want.',
    causes: [
      'The visitor has decided on a treatment before they begin.',
      'The outcome says how many medicines are missing, and every answer can be changed.',
      'There is no booking link while there is a check.',
    ],
    situation: 'The list is wrong about heart disease, psychosis or a medicine that was never taken.',
    harm: 'A contraindication is not checked, or a treatment starts too early. Serious harm is possible.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        kind: 'design',
        what: 'Hiding a fact about physical health, opioids, alcohol, drugs or current medicines does not improve the outcome.',
        evidence: [{ proof: 'body-shuts-nobody-out' }, { proof: 'opioids-never-nearer' }],
      },
      {
        kind: 'design',
        what: 'A referral is advice to ask for an evaluation. The outcome gives no access to a treatment, and has the same booking link for everybody.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'has the same link, with the same words, on every outcome; none where crisis help comes first (X42)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The list says that it is the patient’s own account and not verified.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'says who told it, that it is not verified, and which protocol asked',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 3 },
    residual:
      'The product verifies no answer. More medicines still bring a referral nearer, and hiding a reason for a check brings back the link. The clinic must take the history and the list of medicines from records.',
    status: 'transferred',
    owner: 'medical-director',
    acceptedBy: 'open',
  },
  {
    id: 'rule-not-as-written',
    hazard: 'The code does not do what the protocol says.',
    causes: [
      'A mistake in a rule, an id or an order.',
      'Two rules that interfere with each other.',
      'A rule that can never hold.',
    ],
    situation: 'A wrong outcome is shown to every visitor who gives the same answers.',
    harm: 'Any of the harms of this log, for many visitors at once.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'Exactly one outcome follows from each set of answers, and `tell` and `note` rules change nothing.',
        evidence: [{ proof: 'one-outcome-each' }, { proof: 'told-and-noted-change-nothing' }],
      },
      {
        kind: 'guard',
        what: 'The protocol is described a second time, and both descriptions must agree.',
        evidence: [
          {
            test: 'test/protocol/rules.test.ts',
            title: 'give each answer to "…" its effects and sources, for every visitor',
          },
          {
            test: 'test/protocol/rules.test.ts',
            title: 'shows every rule of the product, each once, somewhere in these tables',
          },
          { proof: 'agrees-on-worked-examples' },
          { proof: 'agrees-on-random-answers' },
        ],
      },
      {
        kind: 'guard',
        what: 'Each rule, option and question has an effect for some visitor, or is listed as one without.',
        evidence: [{ proof: 'rules-can-fire' }, { proof: 'options-matter' }, { proof: 'questions-matter' }],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    residual: 'Proofs and tests show that the rules work as written. None shows that what is written is right.',
    status: 'controlled',
    owner: 'clinical-safety-officer',
    acceptedBy: 'open',
  },
] as const satisfies readonly Hazard[];
