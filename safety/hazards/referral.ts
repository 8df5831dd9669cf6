/** The outcome itself: a referral too many, one too few, a check that is missed or that ends the care. */
import type { Hazard } from '../hazard.js';

export const referralHazards = [
  {
    id: 'missed-contraindication',
    hazard: 'A visitor with a contraindication reads the outcome and not that a doctor must check first.',
    causes: [
      'Another answer or a setting clears the check.',
      'The visitor does not know of the illness, or not by the name on the page.',
      'The illness is on no list.',
    ],
    situation: 'The visitor starts an evaluation without the warning, and it is missed there too.',
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
        kind: 'guard',
        what: 'With a check there is no booking link.',
        evidence: [{ proof: 'no-booking-with-check-or-card' }],
      },
      {
        kind: 'information',
        what: 'The check is in the headline, and its line is never left out of the outcome or cut from the list.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'never takes away a line that says what a doctor must clear first',
          },
          {
            test: 'test/handoff/summary-length.test.ts',
            title: 'never cuts what a label says to clear first, the counts, or what is not known',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    left: 'The list follows older versions of the labels and is not complete. The specialist must take the history as if there were no list.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'check-cancels-care',
    hazard: 'A visitor takes a caution about one treatment as a no to all care, and gives up.',
    causes: [
      'A reason against one treatment takes away a referral that looks at all treatments.',
      'The check reads like a refusal, because the booking link is gone.',
      'The visitor has no doctor who can do the check.',
      'A clinic raises many answers to a check.',
    ],
    situation: 'A visitor with severe depression or pain, and with heart disease or a pregnancy, asks nobody for help.',
    harm: 'A severe illness goes on without treatment. The visitor may die by suicide.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'No answer about the body, opioids, alcohol, drugs or present medicines changes the outcome. It adds a check, a line for the specialist or a note.',
        evidence: [{ proof: 'body-shuts-nobody-out' }, { proof: 'told-and-noted-change-nothing' }],
      },
      {
        kind: 'guard',
        what: 'The check is never shown without its reason.',
        evidence: [{ proof: 'check-iff-clear-first' }, { proof: 'reason-with-outcome-half-and-check' }],
      },
      {
        kind: 'information',
        what: 'Where the next step is with the own doctor, the outcome says how to find one, and shows the clinic’s telephone.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title:
              'says to stop no medicine alone, to take no ketamine at home, and how to find a doctor, but in an emergency',
          },
          {
            test: 'test/journeys/outcomes.test.ts',
            title:
              'names the clinic and links its number wherever it is shown, and in an emergency sells and prints nothing (X71)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'Each check says that other treatments exist and can be asked about.',
        evidence: [
          { test: 'test/protocol/rules.test.ts', title: 'give "…" in "…" its effects and sources, whoever is asked' },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    left: 'A visitor without a doctor, or one who reads the check as a refusal, may stop there. Nobody has watched visitors read it.',
    status: 'controlled',
    owner: 'clinical-safety-officer',
    acceptedBy: 'open',
  },
  {
    id: 'over-referral',
    hazard: 'A visitor for whom a referral makes no sense is told that asking for one does.',
    causes: [
      'A try that was too short or too low is counted.',
      'Two products of one ingredient are counted as two medicines.',
      'A medicine stopped after a few days because of side effects counts as tried.',
      'An answer moves the outcome towards a referral where it should not.',
    ],
    situation: 'The visitor asks for an evaluation that cannot help them yet.',
    harm: 'Time, money and hope are lost. Other treatments come later, and another patient waits longer.',
    before: { severity: 2, likelihood: 4 },
    controls: [
      {
        kind: 'design',
        what: 'A lesser try, or fewer medicines remembered, never moves the outcome towards a referral.',
        evidence: [{ proof: 'lesser-trial-never-nearer' }, { proof: 'fewer-remembered-never-nearer' }],
      },
      {
        kind: 'design',
        what: 'Two products of one ingredient are one medicine.',
        evidence: [
          {
            test: 'test/protocol/trials.test.ts',
            title: 'counts … and … as one medicine, with the better of their trials',
          },
        ],
      },
      {
        kind: 'design',
        what: 'Opioid answers, the wish to take less, and earlier ketamine never move it towards a referral.',
        evidence: [{ proof: 'opioids-never-nearer' }, { proof: 'told-and-noted-change-nothing' }],
      },
      {
        kind: 'guard',
        what: 'With every question skipped, the outcome is no referral. Cancer pain goes to the cancer team first.',
        evidence: [{ proof: 'skipped-is-no-referral' }, { proof: 'worse-never-nearer-pain-kinds' }],
      },
    ],
    after: { severity: 2, likelihood: 3 },
    left: 'The bars are our own or follow a label. The visitor judges whether a dose was full and why a medicine was stopped. The specialist decides.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'under-referral',
    hazard: 'A visitor for whom a referral makes sense is told to wait, or has no way on.',
    causes: [
      'All medicines are of one family, or were stopped because of side effects.',
      'A low dose for sleep or pain is taken for the only try.',
      'The names are forgotten.',
      'The illness that a clinician has named is bipolar disorder, PTSD or OCD, and no rule is about it.',
      'A clinic sets the bar higher.',
    ],
    situation: 'The visitor does not ask for care that they need.',
    harm: 'A severe depression or pain goes on without an evaluation.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'Another illness that a clinician has named leads to care for it, beside or before the rest.',
        evidence: [{ proof: 'named-illness-shuts-nobody-out' }],
      },
      {
        kind: 'design',
        what: 'Medicines of one family and medicines stopped because of side effects count as tried. Earlier ECT or TMS meets the bar.',
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
        what: 'Forgotten names lead to a list to gather, with the words that it may be enough.',
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
        what: 'Every outcome has a reason and a next step. None ends at no.',
        evidence: [{ proof: 'reason-with-outcome-half-and-check' }, { proof: 'outcomes-reached' }],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    left: 'In doubt the rules choose the safer side: a visitor who skips a lot is sent to their own doctor. A visitor without a doctor may stop there.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'care-put-off',
    hazard: 'A visitor leaves the care that they have, or a proven treatment, because a referral sounds better.',
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
        what: 'A medicine that helps now, low mood in one season and cancer pain lead to the clinician who treats them.',
        evidence: [
          { test: 'test/protocol/rules.test.ts', title: 'give "…" in "…" its effects and sources, whoever is asked' },
          { test: 'test/protocol/halves.test.ts', title: 'are these for every two kinds of pain: …' },
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
    left: 'The general information is folded, and many visitors will not open it.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'stale-answer',
    hazard: 'After a change, an answer that no longer applies is still part of the result.',
    causes: ['A change mends the old path and does not read it again.', 'An answer off the path still counts.'],
    situation: 'The outcome or the list describes somebody else than the visitor.',
    harm: 'A wrong next step, or a wrong history in the hands of a clinician.',
    before: { severity: 3, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'Every change reads all answers again from the start. An answer off the path changes nothing.',
        evidence: [
          { proof: 'off-path-changes-nothing' },
          { test: 'test/visit/session.test.ts', title: 'ignores a change of a question that is not on the path' },
        ],
      },
      {
        kind: 'guard',
        what: 'The pages and the list drop what is off the path, and bring it back with the path.',
        evidence: [
          {
            test: 'test/journeys/changes-their-mind.test.ts',
            title: 'drops a concern, with all that hung on it, and gets it back with the concern (X11)',
          },
          { test: 'test/handoff/summary.test.ts', title: 'says nothing of a page that is no longer on the path' },
        ],
      },
    ],
    after: { severity: 3, likelihood: 1 },
    left: 'A copy or a printout from before the change stays as it is.',
    status: 'controlled',
    owner: 'clinical-safety-officer',
    acceptedBy: 'open',
  },
  {
    id: 'answers-bent',
    hazard: 'A visitor changes answers until the page says what they want.',
    causes: [
      'The visitor has decided on a treatment before they begin.',
      'The outcome says what is missing to the bar, and every answer can be changed.',
      'The booking link is gone as long as there is a check.',
    ],
    situation: 'A heart disease, a psychosis or a medicine that was never taken is wrong on the list.',
    harm: 'A contraindication is not checked, or a treatment starts too early. Serious harm is possible.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        kind: 'design',
        what: 'Nothing is gained in the outcome by hiding a fact about the body, opioids, alcohol, drugs or medicines taken now.',
        evidence: [{ proof: 'body-shuts-nobody-out' }, { proof: 'opioids-never-nearer' }],
      },
      {
        kind: 'design',
        what: 'A referral is the advice to ask for an evaluation. The outcome opens no treatment, and has the same booking words for everybody.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'has the same link, with the same words, on every outcome; none where crisis help comes first (X42)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The list says that the patient told it and that nobody verified it.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'says who told it, that it is not verified, and which protocol asked',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 3 },
    left: 'The product checks no answer. More medicines still bring a referral nearer, and hiding a check brings back the link. The clinic must take the history and the list of medicines from records.',
    status: 'transferred',
    owner: 'medical-director',
    acceptedBy: 'open',
  },
  {
    id: 'rule-not-as-written',
    hazard: 'The code does something else than the protocol says.',
    causes: [
      'A slip in a rule, an id or an order.',
      'Two rules that change each other’s effect.',
      'A rule that can never hold.',
    ],
    situation: 'A wrong outcome is shown to every visitor who gives the same answers.',
    harm: 'Any of the harms of this log, for many visitors at once.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'Exactly one outcome follows from each set of answers, and what is only told or noted changes nothing.',
        evidence: [{ proof: 'one-outcome-each' }, { proof: 'told-and-noted-change-nothing' }],
      },
      {
        kind: 'guard',
        what: 'The protocol is described a second time, and both descriptions have to agree.',
        evidence: [
          { test: 'test/protocol/rules.test.ts', title: 'give "…" in "…" its effects and sources, whoever is asked' },
          { test: 'test/protocol/rules.test.ts', title: 'shows every rule of the product somewhere in these tables' },
          { proof: 'agrees-on-worked-examples' },
          { proof: 'agrees-on-random-answers' },
        ],
      },
      {
        kind: 'guard',
        what: 'Each rule, option and question has an effect that some visitor can meet, or is named as one without.',
        evidence: [{ proof: 'rules-can-fire' }, { proof: 'options-matter' }, { proof: 'questions-matter' }],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    left: 'Proofs and tests show that the rules are as written. None shows that what is written is right.',
    status: 'controlled',
    owner: 'clinical-safety-officer',
    acceptedBy: 'open',
  },
] as const satisfies readonly Hazard[];
