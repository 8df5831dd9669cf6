/** Medicines, opioids, alcohol and drugs: taken for another, together, stopped, or without a clinician. */
import type { Hazard } from '../hazard.js';

export const medicineHazards = [
  {
    id: 'medicine-mistaken',
    hazard: 'Another medicine is recorded than the one that the visitor takes.',
    causes: [
      'Names look alike.',
      'A misspelling is nearer to another name.',
      'One brand name belongs to two products.',
    ],
    situation: 'The count and the list for the specialist name a medicine that the visitor never took.',
    harm: 'A wrong next step. A flag that matters is missing, or a wrong one is there.',
    before: { severity: 3, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'The search never chooses. The visitor chooses, and sees generic name, brands and family together.',
        evidence: [
          {
            test: 'test/views/medicine-combobox.test.ts',
            title:
              'Enter never guesses: it says to choose, and keeps what was typed; one that ends a word of an input method does nothing (X14)',
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
        what: 'Each medicine is asked about by name, and is on the page to check.',
        evidence: [
          {
            test: 'test/views/medicine-search.test.ts',
            title: 'asks about each medicine that counts once, by name, and about no other',
          },
        ],
      },
    ],
    after: { severity: 3, likelihood: 2 },
    left: 'No pharmacist has checked the table. The list says that the patient told it and that nobody verified it.',
    status: 'controlled',
    owner: 'pharmacist',
    acceptedBy: 'open',
  },
  {
    id: 'past-medicine-taken-for-present',
    hazard: 'A medicine from the past is read as one that the visitor takes now, or a present one is left out.',
    causes: [
      'The search asks for medicines ever taken, and its flags are about medicines taken now.',
      'The visitor thinks that the search has already told what they take now.',
      'The list has no dates.',
    ],
    situation:
      'The clinician plans around a medicine that was stopped years ago, or does not know of one that is taken.',
    harm: 'An interaction is missed, or a treatment is refused or put off without a reason.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'Medicines taken now are a question of their own, in which nothing is ticked beforehand.',
        evidence: [
          {
            test: 'test/views/question.test.ts',
            title: 'asks nothing twice: the last one names what the medicine search has told, and ticks nothing (X29)',
          },
        ],
      },
      {
        kind: 'design',
        what: 'A flag only goes on the list for the specialist. It changes no outcome, no half and no check.',
        evidence: [
          { proof: 'told-and-noted-change-nothing' },
          { test: 'test/protocol/medicines.test.ts', title: 'moves no outcome when … was not taken long enough' },
        ],
      },
      {
        kind: 'information',
        what: 'The list has each medicine from the search with what happened, apart from those taken now.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'has each medicine with its family and what happened, and the counts',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    left: 'The list has no dates and no doses. The clinic must ask what the patient takes today, and compare it with records.',
    status: 'transferred',
    owner: 'intake-staff',
    acceptedBy: 'open',
  },
  {
    id: 'medicines-harmful-together',
    hazard: 'A visitor takes medicines that are dangerous together, and the page knows of both and is silent.',
    causes: [
      'Each answer is judged alone.',
      'The warning is one line among many.',
      'A medicine is on no list, or the visitor does not know what it is.',
    ],
    situation:
      'The visitor takes an opioid with medicines that make them sleepy, with lung disease or with alcohol, or an MAOI with a stimulant.',
    harm: 'Breathing stops, or the blood pressure rises to a crisis. The visitor may die.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'information',
        what: 'The outcome warns about opioids together with what slows breathing, and about an MAOI together with a stimulant. The warning says whom to ask, and how soon.',
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
        what: 'The warning comes before every other note, and first on the list to hand over.',
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
    left: 'All controls are information, and no pharmacist has checked which pairs are missing. The product asks for groups of medicines and not for each. It is no interaction checker.',
    status: 'open',
    owner: 'pharmacist',
    acceptedBy: 'open',
  },
  {
    id: 'opioid-stopped-alone',
    hazard: 'A visitor stops an opioid, or lowers the dose quickly, on their own after reading the page.',
    causes: ['Ketamine is taken for a way off opioids.', 'The result seems better without the opioid.'],
    situation: 'The visitor stops at home, without a plan and without a clinician.',
    harm: 'Withdrawal, pain out of control, relapse, overdose or suicide.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'No opioid answer moves the outcome towards a referral or away from it, so nothing is gained by a stop.',
        evidence: [
          { proof: 'opioids-never-nearer' },
          { proof: 'body-shuts-nobody-out' },
          { proof: 'worse-never-nearer-opioids' },
        ],
      },
      {
        kind: 'information',
        what: 'Whoever takes an opioid reads never to stop it suddenly or lower the dose quickly, and that ketamine is no proven way off it.',
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
    left: 'A visitor may stop all the same. A clinic that books such a visitor must ask about it at the first contact.',
    status: 'transferred',
    owner: 'intake-staff',
    acceptedBy: 'open',
  },
  {
    id: 'drug-or-alcohol-stopped-suddenly',
    hazard: 'A visitor stops heavy drinking, a benzodiazepine or another medicine all at once.',
    causes: ['A line that names a risk is read as advice to stop.', 'The visitor stops to pass the check.'],
    situation: 'The visitor is at home in withdrawal, alone.',
    harm: 'Seizures, delirium or relapse. The visitor may die.',
    before: { severity: 5, likelihood: 2 },
    controls: [
      {
        kind: 'design',
        what: 'A problem with alcohol or drugs now sets a check and leaves the outcome as it is, so no referral is lost.',
        evidence: [
          { proof: 'body-shuts-nobody-out' },
          { proof: 'check-iff-clear-first' },
          { proof: 'worse-never-nearer-alcohol-drugs' },
        ],
      },
      {
        kind: 'guard',
        what: 'Signs of withdrawal are an emergency, with the emergency number first.',
        evidence: [{ test: 'test/protocol/next-steps.test.ts', title: 'is the …: …' }],
      },
      {
        kind: 'information',
        what: 'The rules about alcohol and present medicines say not to stop all at once or alone.',
        evidence: [
          { test: 'test/protocol/rules.test.ts', title: 'give "…" in "…" its effects and sources, whoever is asked' },
          {
            test: 'test/journeys/outcomes.test.ts',
            title:
              'says to stop no medicine alone, to take no ketamine at home, and how to find a doctor, but in an emergency',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The rules about drugs that were not prescribed, and about alcohol and drugs now, come with a helpline.',
        evidence: [
          {
            test: 'test/protocol/marks.test.ts',
            title: 'names the helpline for alcohol and drugs in these two cases only',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    left: 'Outside the United States no helpline for alcohol and drugs is listed. Visitors there read to ask a doctor or pharmacist.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'ketamine-without-a-clinician',
    hazard: 'A visitor who has read about ketamine takes it at home or gets it from somebody who is no clinician.',
    causes: ['The page informs about it.', 'The wait for a visit is long.', 'It is sold by mail.'],
    situation: 'The visitor takes ketamine with nobody there who can watch breathing and blood pressure.',
    harm: 'Slowed breathing, accidents or misuse. The visitor may die.',
    before: { severity: 5, likelihood: 2 },
    controls: [
      {
        kind: 'design',
        what: 'No headline and no reason for a referral names a drug.',
        evidence: [
          {
            test: 'test/locales/drug-names.test.ts',
            title: 'stand only in the visitor’s answers, in the warning of a check and in the general information',
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
        what: 'The general information has the harms and misuse, each with its source.',
        evidence: [
          {
            test: 'test/views/outcome.test.ts',
            title: 'has its general information folded, and each fact in it with its source and year',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    left: 'The general information is folded, and many visitors will not open it. Where help comes first, the warning is left out with every other word about ketamine.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
] as const satisfies readonly Hazard[];
