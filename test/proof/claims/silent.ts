/**
 * Answers that change nothing that `assess` returns, when they are given rather than skipped, and why each of them is offered
 * all the same. The proof fails on one that is missing here, and on one that does change something.
 */
const because = (reason: string, question: string, ...options: string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(options.map((option) => [`${question}.${option}`, reason]));

const asSkipped = 'It says in words what a skip leaves unsaid: by the protocol both have the same effect.';
const byName = 'It goes on the list by its name. It is no antidepressant, and nothing has to be said of it.';

export const silentOptions: Readonly<Record<string, string>> = {
  ...because('Nothing that has a half was named, as with a skip: the own doctor first.', 'concerns', 'none', 'unsure'),
  ...because(asSkipped, 'age', 'prefer-not'),
  ...because(asSkipped, 'self-harm', 'unsure', 'prefer-not'),
  ...because('No clinician has spoken of depression, as far as the visitor knows: as with a skip.', 'told', 'none'),
  ...because(asSkipped, 'told', 'unsure'),
  ...because(byName, 'medicines', 'paroxetine-low', 'bupropion-smoking', 'doxepin-sleep'),
  ...because(byName, 'medicines', 'aripiprazole', 'brexpiprazole', 'risperidone', 'ziprasidone', 'buspirone'),
  ...because(byName, 'medicines', 'l-methylfolate', 'pramipexole'),
  ...because(
    'A name that the table does not know is kept for the list, is never guessed and never counts.',
    'medicines',
    'typed',
  ),
  ...because(
    'No medicine counts, as with a skip; the list says "none" here and "not known" there.',
    'medicines',
    'none',
  ),
  ...because(asSkipped, 'trial', 'unsure'),
  ...because(asSkipped, 'remembered', 'unsure'),
  ...because(asSkipped, 'pain-kinds', 'unsure'),
  ...because(
    'Too little was tried for pain, as with a skip; the page names the answer.',
    'pain-care',
    'one-or-none',
    'newer',
  ),
  ...because(asSkipped, 'pain-care', 'unsure'),
  ...because('The wish never moves the outcome; the list names it.', 'opioid-goal', 'no'),
  ...because(asSkipped, 'opioid-goal', 'prefer-not'),
  ...because(asSkipped, 'pregnancy', 'prefer-not'),
  ...because(asSkipped, 'alcohol-drugs', 'prefer-not'),
};
