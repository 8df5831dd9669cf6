/** Reasonably foreseeable misuse, what the product does against it, and the hazards that it can lead to. */
import type { HazardId } from './hazards/index.js';

export interface Misuse {
  readonly misuse: string;
  readonly against: string;
  readonly hazards: readonly [HazardId, ...HazardId[]];
}

export const misuses: readonly Misuse[] = [
  {
    misuse: 'A visitor in an emergency uses it instead of calling for help.',
    against: 'Crisis help comes first on every page. An urgent answer stops the questions and shows whom to call.',
    hazards: ['missed-crisis', 'false-reassurance'],
  },
  {
    misuse: 'A visitor takes the result as a diagnosis or as a promise of a treatment.',
    against: 'The first page says that it is neither a diagnosis nor a test. No headline names a drug.',
    hazards: ['read-as-a-diagnosis'],
  },
  {
    misuse: 'A visitor changes answers to get the result that they want.',
    against:
      'Answers about physical health, opioids and current medicines never change the outcome. The list says that it is not verified.',
    hazards: ['answers-bent', 'missed-contraindication'],
  },
  {
    misuse: 'A person answers for a relative, a friend or a patient.',
    against: 'The list says that it is the patient’s own account and not verified. "Not sure" is offered everywhere.',
    hazards: ['answered-for-another'],
  },
  {
    misuse: 'A visitor under 18 uses it.',
    against:
      'The questions end after the one about self-harm. An adult, the visitor’s own doctor and crisis help come first.',
    hazards: ['used-by-a-minor'],
  },
  {
    misuse: 'A visitor stops a medicine, an opioid or alcohol on their own because of what the page says.',
    against: 'The outcome says to stop nothing on one’s own. Stopping an opioid does not improve the outcome.',
    hazards: ['opioid-stopped-alone', 'drug-or-alcohol-stopped-suddenly'],
  },
  {
    misuse: 'A visitor who has read about ketamine gets it without a clinician.',
    against: 'The outcome warns against use at home without a clinician there, and cites the warnings of the FDA.',
    hazards: ['ketamine-without-a-clinician'],
  },
  {
    misuse: 'A visitor uses it while a partner, a parent or an employer watches or gives orders.',
    against: 'Every question can be skipped. A clinic can offer a quick exit that clears everything.',
    hazards: ['answers-leak', 'abuse-taken-for-psychosis'],
  },
  {
    misuse: 'Staff of a clinic use the outcome to decide who gets a visit, or as the medical history.',
    against: 'The clinic receives nothing from the product. The list says that it is not verified.',
    hazards: ['outcome-used-for-triage', 'handoff-silent-about-safety'],
  },
  {
    misuse: 'A clinic uses it to sell one treatment, or says that it was reviewed when it was not.',
    against:
      'Headlines name no drug, other choices are the same for everybody, and settings can only make rules stricter.',
    hazards: ['clinic-interest', 'setting-weakens-a-rule'],
  },
  {
    misuse: 'A clinic puts trackers or session recorders on the same page.',
    against: 'A passive recorder sees no question, answer or outcome. Events contain only the version.',
    hazards: ['answers-leak'],
  },
  {
    misuse: 'A clinic keeps a copy of an old file for years.',
    against: 'The list and the events contain the version, and the protocol has a review date.',
    hazards: ['old-version-embedded', 'out-of-date', 'crisis-number-wrong'],
  },
  {
    misuse: 'A browser or a clinic translates the page by machine.',
    against: 'Each language says whether it has been reviewed, and the visitor can switch to English on every page.',
    hazards: ['wrong-translation'],
  },
  {
    misuse: 'A clinic uses it in a country for which it has no crisis number.',
    against:
      'The visitor reads "your local emergency number" and gets a link to a finder. The console tells the clinic.',
    hazards: ['no-number-for-the-place', 'wrong-country'],
  },
];
