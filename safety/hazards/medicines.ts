/** Hazards about medicines, opioids, alcohol and drugs: mistaken, combined, stopped, or taken without a clinician. */
import type { Hazard } from '../hazard.js';

export const medicineHazards = [
  {
    id: 'medicine-mistaken',
    hazard: 'A medicine is recorded that is not the one that the visitor took.',
    causes: [
      'Names look alike.',
      'A misspelled name is closer to another name.',
      'One brand name belongs to two products.',
    ],
    situation: 'The count and the list for the specialist name a medicine that the visitor never took.',
    harm: 'A wrong next step. An important warning is missing, or a wrong one is shown.',
    before: { severity: 3, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'The visitor chooses, and sees generic name, brands and class together. Enter adds only an exact name or the one close name that is shown. The page then says which, and Undo takes it back.',
        evidence: [
          {
            test: 'test/views/medicine-combobox.test.ts',
            title:
              'Enter takes no name that is far, that is only begun, or whose list is closed: it says to choose, and keeps what was typed (X14)',
          },
          {
            test: 'test/views/medicine-combobox.test.ts',
            title:
              'Enter takes the only close name, and says which; Undo brings back the list and the text as they were (X14)',
          },
          {
            test: 'test/visit/medicine-search.test.ts',
            title: 'lists nothing for another medicine whose name looks like one of the table',
          },
          { test: 'test/views/medicine-search.test.ts', title: 'shows generic name, brands and family together (X14)' },
        ],
      },
      {
        kind: 'guard',
        what: 'A name that is not in the table is kept as typed, and never counts.',
        evidence: [
          { test: 'test/protocol/answers.test.ts', title: 'is kept, gets no trial question and never counts' },
        ],
      },
      {
        kind: 'guard',
        what: 'Each medicine is asked about by name, and is shown on "Check your answers".',
        evidence: [
          {
            test: 'test/views/medicine-search.test.ts',
            title: 'asks about each medicine that counts once, by name, and about no other',
          },
        ],
      },
    ],
    after: { severity: 3, likelihood: 2 },
    residual:
      'No pharmacist has checked the table. The list says that it is the patient’s own account and not verified.',
    status: 'controlled',
    owner: 'pharmacist',
    acceptedBy: 'open',
  },
  {
    id: 'past-medicine-taken-for-present',
    hazard: 'A past medicine is read as a current one, or a current one is missing.',
    causes: [
      'The search asks for medicines ever taken, and its warnings are about current medicines.',
      'The visitor thinks that the search has already recorded their current medicines.',
      'The list has no dates.',
    ],
    situation: 'The clinician considers a medicine that was stopped years ago, or does not know about a current one.',
    harm: 'An interaction is missed, or a treatment is refused or delayed without a reason.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'Current medicines are a separate question without preselected answers.',
        evidence: [
          {
            test: 'test/views/question.test.ts',
            title:
              'asks nothing twice: the last one names the medicines that were found in the search, and ticks nothing (X29)',
          },
        ],
      },
      {
        kind: 'design',
        what: 'Such a fact only goes on the list for the specialist. It changes no outcome, no half and no check.',
        evidence: [
          { proof: 'told-and-noted-change-nothing' },
          {
            test: 'test/protocol/medicines.test.ts',
            title: 'moves no outcome where a medicine was not taken long enough',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The list has each medicine from the search with its result, separate from current medicines.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'has each medicine with its family and what happened, and the counts',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual:
      'The list has no dates and no doses. The clinic must ask what the patient takes today, and compare it with records.',
    status: 'transferred',
    owner: 'intake-staff',
    acceptedBy: 'open',
  },
  {
    id: 'medicines-harmful-together',
    hazard: 'A visitor takes medicines that are dangerous together, and the page knows both and does not warn.',
    causes: [
      'Each answer is evaluated separately.',
      'The warning is one line among many.',
      'A medicine is on no list, or the visitor does not know what it is.',
    ],
    situation:
      'The visitor takes an opioid with medicines that make them sleepy, with lung disease or with alcohol, or an MAOI with a stimulant.',
    harm: 'Breathing stops, or blood pressure rises dangerously. The visitor may die.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'information',
        what: 'The outcome warns about opioids combined with anything that slows breathing, and about an MAOI combined with a stimulant. The warning says whom to ask, and how soon.',
        evidence: [
          { test: 'test/protocol/rules.test.ts', title: 'are noted with …, each way they can meet, and not alone' },
          {
            test: 'test/views/outcome.test.ts',
            title: 'says first what is dangerous together, on the page and on the list: …',
          },
          { proof: 'agrees-on-worked-examples' },
        ],
      },
      {
        kind: 'information',
        what: 'The warning comes before every other note, and first on the list for the specialist.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'begins with the reason, and puts what needs attention before the rest',
          },
        ],
      },
      {
        kind: 'information',
        what: 'It says to stop nothing on one’s own, because a sudden stop is dangerous too.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title:
              'says to stop no medicine alone, to take no ketamine at home, and how to find a doctor, but in an emergency',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 2 },
    residual:
      'All controls are information, and no pharmacist has checked which combinations are missing. The product asks about groups of medicines, not about each one. It is not an interaction checker.',
    status: 'open',
    owner: 'pharmacist',
    acceptedBy: 'open',
  },
  {
    id: 'opioid-stopped-alone',
    hazard: 'A visitor stops an opioid, or lowers the dose quickly, on their own after reading the page.',
    causes: [
      'The visitor believes that ketamine is a way to stop opioids.',
      'The result seems better without the opioid.',
    ],
    situation: 'The visitor stops at home, without a plan and without a clinician.',
    harm: 'Withdrawal, uncontrolled pain, relapse, overdose or suicide.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'No answer about opioids moves the outcome towards or away from a referral, so stopping does not improve it.',
        evidence: [
          { proof: 'opioids-never-nearer' },
          { proof: 'body-shuts-nobody-out' },
          { proof: 'worse-never-nearer-opioids' },
        ],
      },
      {
        kind: 'information',
        what: 'A visitor who takes an opioid is told never to stop it suddenly or lower the dose quickly, and that ketamine is not a proven way to stop it.',
        evidence: [
          {
            test: 'test/views/outcome.test.ts',
            title:
              'tells somebody who takes an opioid never to stop it suddenly, and that newer treatments are no proven way (X50)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The outcome says to stop no medicine on one’s own.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title:
              'says to stop no medicine alone, to take no ketamine at home, and how to find a doctor, but in an emergency',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    residual: 'A visitor may still stop. A clinic that books such a visitor must ask about it at the first contact.',
    status: 'transferred',
    owner: 'intake-staff',
    acceptedBy: 'open',
  },
  {
    id: 'drug-or-alcohol-stopped-suddenly',
    hazard: 'A visitor suddenly stops heavy drinking, a benzodiazepine or another medicine.',
    causes: ['A sentence about a risk is read as advice to stop.', 'The visitor stops in order to avoid the check.'],
    situation: 'The visitor is at home in withdrawal, alone.',
    harm: 'Seizures, delirium or relapse. The visitor may die.',
    before: { severity: 5, likelihood: 2 },
    controls: [
      {
        kind: 'design',
        what: 'A current problem with alcohol or drugs sets a check and does not change the outcome, so no referral is lost.',
        evidence: [
          { proof: 'body-shuts-nobody-out' },
          { proof: 'check-iff-clear-first' },
          { proof: 'worse-never-nearer-alcohol-drugs' },
        ],
      },
      {
        kind: 'guard',
        what: 'Signs of withdrawal are an emergency, with the emergency number first.',
        evidence: [{ test: 'test/protocol/next-steps.test.ts', title: 'is the one of each urgent answer' }],
      },
      {
        kind: 'information',
        what: 'The rules about alcohol and current medicines say not to stop suddenly or alone.',
        evidence: [
          {
            test: 'test/protocol/rules.test.ts',
            title: 'give each answer to "…" its effects and sources, for every visitor',
          },
          {
            test: 'test/journeys/outcomes.test.ts',
            title:
              'says to stop no medicine alone, to take no ketamine at home, and how to find a doctor, but in an emergency',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The rules about drugs that were not prescribed, and about current alcohol or drug problems, show a helpline.',
        evidence: [
          {
            test: 'test/protocol/marks.test.ts',
            title: 'names the helpline for alcohol and drugs in these two cases only',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    residual:
      'Outside the United States no helpline for alcohol and drugs is listed. The page tells visitors there to ask a doctor or pharmacist.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'ketamine-without-a-clinician',
    hazard: 'A visitor who has read about ketamine takes it at home or gets it from somebody who is not a clinician.',
    causes: ['The page informs about it.', 'The wait for a visit is long.', 'It is sold by mail.'],
    situation: 'The visitor takes ketamine while nobody monitors breathing and blood pressure.',
    harm: 'Slowed breathing, accidents or misuse. The visitor may die.',
    before: { severity: 5, likelihood: 2 },
    controls: [
      {
        kind: 'design',
        what: 'No headline and no reason for a referral names a drug.',
        evidence: [
          {
            test: 'test/locales/drug-names.test.ts',
            title: 'are only in the visitor’s answers, in the warning of a check and in the general information',
          },
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'names no drug in the headline or in the reasons of a referral',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The outcome says not to use ketamine at home without a clinician there, with the warnings of the FDA.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title:
              'says to stop no medicine alone, to take no ketamine at home, and how to find a doctor, but in an emergency',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The general information names harms and misuse, each with its source.',
        evidence: [
          {
            test: 'test/views/outcome.test.ts',
            title: 'has its general information folded, and each fact in it with its source and year',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    residual:
      'The general information is collapsed, and many visitors will not open it. Where help comes first, the page does not mention ketamine, so the warning is missing too.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
] as const satisfies readonly Hazard[];
