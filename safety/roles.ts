/** Roles and their duties. */
export interface Role {
  readonly id: string;
  readonly title: string;
  readonly duty: string;
  /** Who has the role; `open` if nobody does. */
  readonly owner: 'open' | (string & {});
}

export const roles = [
  {
    id: 'maintainer',
    title: 'Maintainer of the product',
    duty: 'Keeps the rules, the tests, the proofs and this log consistent, makes releases, and acts on reports.',
    owner: 'The contributors of this repository',
  },
  {
    id: 'clinical-safety-officer',
    title: 'Clinical safety officer',
    duty: 'A registered clinician with training in clinical risk management. Sets each severity and likelihood, looks for missing hazards, and accepts residual risks.',
    owner: 'open',
  },
  {
    id: 'clinical-reviewer',
    title: 'Clinician who reviews the protocol',
    duty: 'Decides what is marked CS: questions, rules, thresholds, sources and words.',
    owner: 'open',
  },
  {
    id: 'pharmacist',
    title: 'Pharmacist',
    duty: 'Checks the table of medicines, their flags, and the warnings about dangerous combinations.',
    owner: 'open',
  },
  {
    id: 'lawyer',
    title: 'Lawyer',
    duty: 'Decides what is marked LS, above all whether this is a medical device and which duties follow.',
    owner: 'open',
  },
  {
    id: 'translation-reviewer',
    title: 'Reviewer of a translation',
    duty: 'A clinician who speaks the language. Reads every sentence against the English, one reviewer for each language.',
    owner: 'open',
  },
  {
    id: 'source-keeper',
    title: 'Maintainer of sources and crisis numbers',
    duty: 'Reviews labels and guidelines by the review date, and calls or opens each crisis service.',
    owner: 'open',
  },
  {
    id: 'report-receiver',
    title: 'Receiver of reports',
    duty: 'Takes reports of harm and near misses from visitors, clinics and clinicians, and tells all clinics of a fault.',
    owner: 'open',
  },
  {
    id: 'usability-tester',
    title: 'Tester with users',
    duty: 'Watches adults use it, among them people in distress, with a disability, and with limited literacy.',
    owner: 'open',
  },
  {
    id: 'medical-director',
    title: 'Medical director of the clinic',
    duty: 'Decides whether the clinic uses it, signs the dossier, and accepts the risks of this use in the clinic.',
    owner: 'open',
  },
  {
    id: 'web-person',
    title: 'Website manager of the clinic',
    duty: 'Installs it, sets its attributes, removes trackers and recorders from its page, and replaces old versions.',
    owner: 'open',
  },
  {
    id: 'intake-staff',
    title: 'Intake staff of the clinic',
    duty: 'Asks each patient about safety, opioids and current medicines at the first contact, whatever the list says.',
    owner: 'open',
  },
] as const satisfies readonly Role[];

export type RoleId = (typeof roles)[number]['id'];
