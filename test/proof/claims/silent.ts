/**
 * Answers that change nothing that `assess` returns, when they are given rather than skipped, and why each of them is
 * offered. The proof fails on one that is missing here, and on one that does change something.
 */
const because = (reason: string, question: string, ...options: string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(options.map((option) => [`${question}.${option}`, reason]));

const asSkipped = 'It says in words what a skip leaves open: by the protocol both have the same effect.';
const byName = 'It goes on the list by its name. It is no antidepressant, and nothing has to be said about it.';

// biome-ignore format: a table
export const silentOptions: Readonly<Record<string, string>> = {
  ...because('Nothing that has a half was named, as with a skip: the own doctor first.', 'concerns', 'none', 'unsure'),
  ...because('No clinician has named depression, as far as the visitor knows: as with a skip.', 'told', 'none'),
  ...because(byName, 'medicines', 'paroxetine-low', 'bupropion-smoking', 'doxepin-sleep', 'aripiprazole', 'brexpiprazole',
    'risperidone', 'ziprasidone', 'buspirone', 'l-methylfolate', 'pramipexole'),
  ...because('A name that the table does not have is kept for the list, and never counts.', 'medicines', 'typed'),
  ...because('No medicine counts, as with a skip; the list has "none" here and "not known" there.', 'medicines', 'none'),
  ...because('Too little was tried for pain, as with a skip; the page names the answer.', 'pain-care', 'one-or-none', 'newer'),
  ...because('The wish never moves the outcome; the list names it.', 'opioid-goal', 'no'),
  ...because(asSkipped, 'age', 'prefer-not'),
  ...because(asSkipped, 'self-harm', 'unsure', 'prefer-not'),
  ...because(asSkipped, 'told', 'unsure'),
  ...because(asSkipped, 'trial', 'unsure'),
  ...because(asSkipped, 'remembered', 'unsure'),
  ...because(asSkipped, 'pain-kinds', 'unsure'),
  ...because(asSkipped, 'pain-care', 'unsure'),
  ...because(asSkipped, 'opioid-goal', 'prefer-not'),
  ...because(asSkipped, 'pregnancy', 'prefer-not'),
  ...because(asSkipped, 'alcohol-drugs', 'prefer-not'),
};
