// Mutants of the code that change nothing that anybody could see, and that are not in the formula, so that the solver cannot
// prove it. `why` can be checked by reading. A mutant is named by its module, a part of its line, and its change.
// One that is caught, or proved, must not be here.

/** @type {readonly {why: string, file: string, at: string, changes: readonly string[]}[]} */
export const equivalent = [
  {
    why:
      'The page draws no list of the options of `medicines`: they are searched for, and "names-unknown" has a box of its own. ' +
      'Their order counts among exclusive options only, and neither of these is one.',
    file: 'questions',
    at: 'questions: medicines',
    changes: ['fentanyl-patch after names-unknown'],
  },
  {
    why:
      'Three conditions ask `asked`, and each could do without it, as the solver proves of each: a trial is asked for each ' +
      'medicine named, so for none where none was asked for; who names `opioid-goal` has been asked about opioids, or the ' +
      'questions have ended; a rule about `pain-kinds` is read where that question was asked.',
    file: 'assess.ts',
    at: 'asked: (question) =>',
    changes: ['> → >=', '0 → -1'],
  },
  {
    why: 'The counts before anything was counted: no question is asked for a count, and they are counted before a rule is read.',
    file: 'assess.ts',
    at: 'remembered: 0, fullTrialsOnly: false',
    changes: ['0 → -1', '0 → 1', 'false → true'],
  },
  {
    why: 'Only questions on the path are looked up, and each of those has been settled: the other side of ?? is for the types.',
    file: 'assess.ts',
    at: '?? { state: "open", options: [] };',
    changes: ['"open" → ""', '?? { state: "open", options: [] } → nothing'],
  },
  {
    why: 'The medicines are read for the trial question only, which is asked after them.',
    file: 'assess.ts',
    at: 'pathIds(question, answered.get("medicines")?.options ?? [])',
    changes: ['?? [] → nothing'],
  },
  {
    why: 'Each rule that a clinic can raise is about one answer, so that nothing of it is left beside what was raised.',
    file: 'assess.ts',
    at: '[item(rule.effect, ',
    changes: ['> → <', '0 → 1'],
  },
  {
    why: 'A skip is told from an answer and from an open question, and never asked for by its name: "" is neither of the two.',
    file: 'answers.ts',
    at: '=== null',
    changes: ['"skipped" → ""'],
  },
  {
    why:
      'Only `self-harm` offers both "not sure" and "rather not say", and both do the same there: the crisis card shows, and the ' +
      'questions go on.',
    file: 'questions.ts',
    at: '["unsure", "prefer-not"]',
    changes: ['.find( → .findLast('],
  },
  {
    why: 'A trial on the path has an answer, or counts as "not sure": the other side of ?? is for the types.',
    file: 'trials.ts',
    at: '?? "short"',
    changes: ['"short" → ""', '?? "short" → nothing'],
  },
  {
    why: 'No half says `talk-soon`, so both are below it in any case.',
    file: 'next-steps.ts',
    at: '.filter((half) => ({ mental, pain })[half] !== outcome)',
    changes: ['"talk-soon" → ""'],
  },
];
