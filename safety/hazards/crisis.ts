/** Hazards about crises: help that is missed, late or wrong. */
import type { Hazard } from '../hazard.js';

export const crisisHazards = [
  {
    id: 'missed-crisis',
    hazard: 'A visitor in danger of their life answers questions and is not led to help.',
    causes: [
      'Another answer or a setting overrides an urgent answer.',
      'The visitor skips the question, is not sure, or would rather not say.',
      'Help is in a place where the visitor does not see it.',
      'The list of emergencies does not include what happens to the visitor.',
    ],
    situation: 'The visitor continues with the questions, or reads a calm result, but needs help at once.',
    harm: 'Help comes late or not at all. The visitor may die.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'An urgent answer stops the questions and shows help. No other answer and no setting changes that.',
        evidence: [
          { proof: 'urgent-always-helps' },
          { proof: 'worse-never-nearer-emergency' },
          { proof: 'worse-never-nearer-self-harm' },
          { test: 'test/views/urgent.test.ts', title: 'beats every other answer, and no setting hides it' },
        ],
      },
      {
        kind: 'guard',
        what: 'A visitor who has thoughts of suicide and is safe right now sees help at once. The outcome is to talk with a clinician today or tomorrow, never a referral.',
        evidence: [
          { proof: 'suicidal-thoughts-help-first' },
          {
            test: 'test/visit/session.test.ts',
            title: 'shows help at once when somebody thinks of ending their life, and lets them go on or back (X50)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'A skip, "not sure" and "rather not say" show the crisis card on the outcome.',
        evidence: [
          { proof: 'suicidal-thoughts-help-first' },
          { proof: 'skip-is-never-no' },
          {
            test: 'test/views/urgent.test.ts',
            title:
              'comes again on the outcome as a card, before the reasons; also for somebody who is not sure, whose questions go on (X50)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'Crisis help comes first on every page.',
        evidence: [
          {
            test: 'test/journeys/keyboard.test.ts',
            title: 'reaches crisis help and its number first on every page (X29, X50)',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    residual:
      'A visitor in danger may answer no, or close the page. No person monitors the page, and it calls nobody. Two questions are not an assessment of suicide risk.',
    status: 'controlled',
    owner: 'clinical-safety-officer',
    acceptedBy: 'open',
  },
  {
    id: 'false-reassurance',
    hazard: 'A visitor reads a calm result as a sign that nothing is wrong, or that a treatment is safe.',
    causes: [
      'The visitor chooses "none" in haste.',
      'A danger is not on the list.',
      'The outcome does not say what was not asked.',
    ],
    situation: 'The visitor has a symptom that needs a doctor, and waits because of the result.',
    harm: 'A serious illness is treated late.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'guard',
        what: 'What is not known is listed as not known, never as "no".',
        evidence: [
          { proof: 'skip-is-never-no' },
          {
            test: 'test/handoff/summary.test.ts',
            title: 'names a skipped question as not known, and nowhere as "no"',
          },
        ],
      },
      {
        kind: 'information',
        what: 'Crisis help stays on the outcome, whatever the answers are.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'of …, who …, ends at …, with crisis help on every page (X50, X29)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'No sentence says that a treatment is safe or right for the visitor.',
        evidence: [{ test: 'test/locales/words.test.ts', title: 'holds no word that promises, judges or diagnoses' }],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual:
      'The list of emergencies is our own and deliberately short. A clinician has to decide whether it is the right one.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'abuse-taken-for-psychosis',
    hazard:
      'A visitor who is threatened, watched or controlled by a real person is treated as somebody with psychosis.',
    causes: [
      'The description of psychosis also fits life with a violent partner.',
      'The visitor chooses the answer that is closest to their fear.',
    ],
    situation:
      'The visitor chooses the answer about being controlled. The questions end, and the page is about a mental crisis and not about the dangerous person.',
    harm: 'The abuse goes on without help. The visitor is not believed, and no longer trusts helpers.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'The answer is about what others do not hear or see, or about control by something that others cannot see. It says that threats by a real person are not meant.',
        evidence: [
          {
            test: 'test/views/every-question.test.ts',
            title:
              'has each option of the protocol, in order, with words of its own, which can be chosen; the page stays, and no field appears (X3, X4, X7)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'The visitor can say that the answer was a mistake, answer again and continue.',
        evidence: [
          {
            test: 'test/journeys/changes-their-mind.test.ts',
            title: 'says that an emergency was not meant, answers again, and goes on (X52)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'A clinic can offer a quick exit, which clears the answers and covers the page.',
        evidence: [{ test: 'test/views/exit.test.ts', title: 'wipes everything, and covers the page (X18)' }],
      },
      {
        kind: 'information',
        what: 'The section "More" lists the domestic violence hotline in the United States.',
        evidence: [{ test: 'test/protocol/crisis-lines.test.ts', title: 'gives the numbers of … and no other' }],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual:
      'No question asks about violence, and outside the United States no hotline for it is listed. Nobody who has experienced abuse has read the words.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'unwanted-thoughts-taken-for-intent',
    hazard: 'A visitor with unwanted thoughts of harm, as in OCD or after a birth, is treated as a danger to others.',
    causes: [
      'The question does not distinguish a thought from a plan.',
      'A visitor with unwanted thoughts fears that they will act on them.',
    ],
    situation: 'The visitor chooses the answer about hurting someone. The questions end with the emergency number.',
    harm: 'Shame and fear. The visitor hides the thoughts from clinicians and gets no care, or the police come.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'The answer is about a plan, or the fear of not being able to stop. It says that unwanted thoughts alone are not meant.',
        evidence: [
          {
            test: 'test/views/every-question.test.ts',
            title:
              'has each option of the protocol, in order, with words of its own, which can be chosen; the page stays, and no field appears (X3, X4, X7)',
          },
        ],
      },
      {
        kind: 'design',
        what: 'The page sends the answers to nobody. The visitor decides whether to call.',
        evidence: [
          {
            test: 'test/dist/package.test.mjs',
            title:
              'names no server to send anything to: its addresses are those of help lines, of the way out and of XML',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'The visitor can say that the answer was a mistake, answer again and continue.',
        evidence: [
          {
            test: 'test/journeys/changes-their-mind.test.ts',
            title: 'says that an emergency was not meant, answers again, and goes on (X52)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'The answer "not sure" continues the questions and shows the crisis card.',
        evidence: [
          {
            test: 'test/views/urgent.test.ts',
            title:
              'comes again on the outcome as a card, before the reasons; also for somebody who is not sure, whose questions go on (X50)',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual:
      'Some visitors with unwanted thoughts still choose the answer, and some with a plan choose "none". A clinician has to read the words.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'used-by-a-minor',
    hazard: 'A visitor under 18 uses it.',
    causes: ['The page is open to everybody.', 'The age is skipped or wrong.'],
    situation: 'Rules for adults are applied to a minor, and no adult knows of it.',
    harm: 'Help for their age is missed. An illness or thoughts of suicide remain without care.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'guard',
        what: 'Under 18 the questions end after the one about self-harm. The outcome names an adult whom the visitor trusts, their own doctor and crisis help.',
        evidence: [
          { test: 'test/visit/session.test.ts', title: 'stops after self-harm for somebody under 18' },
          {
            test: 'test/protocol/halves.test.ts',
            title: 'is never beside an emergency or a minor, and neither shows another reason',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'There is no booking link with the crisis card, and so none for a minor.',
        evidence: [{ proof: 'no-booking-with-check-or-card' }],
      },
      {
        kind: 'information',
        what: 'A minor who thinks of ending their life is told to tell a clinician soon.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'names no treatment where help comes first, nor to a minor, but in a check (X51)',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual:
      'Nobody checks the age. A visitor under 18 who skips it reads that the questions were written for adults, and can continue.',
    status: 'controlled',
    owner: 'clinical-safety-officer',
    acceptedBy: 'open',
  },
  {
    id: 'worse-while-waiting',
    hazard: 'A visitor gets worse while they wait for the visit.',
    causes: [
      'A specialist has no appointment for weeks or months.',
      'The outcome names a next step, but not what to do until then.',
      'The visitor loses hope in a treatment, or it is delayed.',
    ],
    situation: 'The visitor has a referral and a growing risk, and nobody is in contact with them.',
    harm: 'The illness gets worse. The visitor may die by suicide.',
    before: { severity: 5, likelihood: 4 },
    controls: [
      {
        kind: 'guard',
        what: 'With thoughts of suicide, the outcome is to talk with a clinician today or tomorrow, whatever else is answered.',
        evidence: [{ proof: 'suicidal-thoughts-help-first' }],
      },
      {
        kind: 'guard',
        what: 'Care that can begin earlier is named too, also for another diagnosed illness.',
        evidence: [{ proof: 'named-illness-shuts-nobody-out' }],
      },
      {
        kind: 'information',
        what: 'The outcome has crisis help, and says what to do while the visitor waits and to ask how long the wait is.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'of …, who …, ends at …, with crisis help on every page (X50, X29)',
          },
          {
            test: 'test/views/outcome.test.ts',
            title: 'has its parts in one order: next steps, help, while you wait, the list, why: … (X82)',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 2 },
    residual:
      'The product has no contact with the visitor after the visit to the page. The clinic has to say how long the wait is, and whom to call until then.',
    status: 'open',
    owner: 'medical-director',
    acceptedBy: 'open',
  },
  {
    id: 'handoff-silent-about-safety',
    hazard: 'A clinician reads a list without an answer about suicide as if there were no such thoughts.',
    causes: [
      'The answer about self-harm is on the list only if the visitor ticks the box.',
      'The clinician takes the list as a complete history.',
    ],
    situation: 'A visitor with thoughts of suicide brings the list, and the clinician does not ask.',
    harm: 'The risk is not seen at the visit. The visitor may die.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'Only the visitor decides whether the answer is on the list. Once ticked, it is never left out.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'has it when the visitor has ticked it in, and never cuts it',
          },
          {
            test: 'test/views/handoff.test.ts',
            title: 'says nothing of self-harm unless the visitor ticks it in, on the page and in the copy (X51)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The list says whether the answer about self-harm is on it, in the same words for every answer, and that it is not verified.',
        evidence: [
          {
            test: 'test/views/handoff.test.ts',
            title: 'says nothing of self-harm unless the visitor ticks it in, on the page and in the copy (X51)',
          },
          {
            test: 'test/handoff/summary.test.ts',
            title: 'says who told it, that it is not verified, and which protocol asked',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    residual:
      'A list is not an assessment of suicide risk. The clinic must ask every patient about safety at the first contact.',
    status: 'transferred',
    owner: 'intake-staff',
    acceptedBy: 'open',
  },
  {
    id: 'shortened-list-read-as-whole',
    hazard: 'A clinician reads a list that the visitor has shortened as if it had every answer.',
    causes: [
      'The visitor may leave any line out, also what has to be checked first.',
      'A line that was left out stays out after an answer is changed.',
    ],
    situation: 'A visitor leaves a medicine or an illness out, and the clinician does not ask about it.',
    harm: 'A treatment is chosen that is dangerous with that medicine or illness.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'Every line is on the list to begin with, and one that comes later too: also one about what has to be checked first, if its answers have changed.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'has what a label says to clear first, if that comes after the line was unticked',
          },
          {
            test: 'test/views/handoff.test.ts',
            title: 'keeps what was unticked after a change, and has a new line ticked (X77)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'A shortened list says so, on paper, in a copy and in a file. The page tells the visitor before.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'leaves any line out that is unticked, and says that some answers are not on it',
          },
          {
            test: 'test/views/handoff.test.ts',
            title:
              'is copied as the visitor has changed it: without an unticked line, and with their questions first (X77)',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual: 'The list is no history. The specialist must take the history as if there were no list.',
    status: 'transferred',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
] as const satisfies readonly Hazard[];
