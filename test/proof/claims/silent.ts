/**
 * Answers that change nothing that `assess` returns, when they are given rather than skipped, and why each of them is
 * offered. The proof fails on one that is missing here, and on one that does change something.
 */
const because = (reason: string, ...options: string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(options.map((option) => [option, reason]));

// biome-ignore format: a table
export const silentOptions: Readonly<Record<string, string>> = {
  ...because('It says in words what a skip does not: by the protocol both have the same effect.',
    'age.prefer-not', 'self-harm.unsure', 'self-harm.prefer-not', 'told.unsure', 'trial.unsure', 'remembered.unsure',
    'pain-kinds.unsure', 'pain-care.unsure', 'opioid-goal.prefer-not', 'pregnancy.prefer-not', 'alcohol-drugs.prefer-not'),
  ...because('Nothing that has a half was named, as with a skip: the own doctor first.', 'concerns.none', 'concerns.unsure'),
  ...because('No clinician has named depression, as far as the visitor knows: as with a skip.', 'told.none'),
  ...because('It goes on the list by its name. It is no antidepressant, and nothing more is shown about it.',
    ...['paroxetine-low', 'bupropion-smoking', 'doxepin-sleep', 'aripiprazole', 'brexpiprazole', 'risperidone', 'ziprasidone',
      'buspirone', 'l-methylfolate', 'pramipexole'].map((id) => `medicines.${id}`)),
  ...because('A name that the table does not have is kept for the list, and never counts.', 'medicines.typed'),
  ...because('No medicine counts, as with a skip; the list has "none" here and "not known" there.', 'medicines.none'),
  ...because('Too little was tried for pain, as with a skip; the page names the answer.',
    'pain-care.one-or-none', 'pain-care.newer'),
  ...because('The wish never moves the outcome; the list names it.', 'opioid-goal.no'),
};
