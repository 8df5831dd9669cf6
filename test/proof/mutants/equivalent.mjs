// Mutants that change nothing that anybody could see, and that are not in the formula, so that the solver cannot say so:
// each with a reason that can be checked by reading. One that is caught, or proved, must not stand here.

const groups = [
  {
    reason:
      'A clinic may raise options that lead to `tell` or `sort-first`, and this question has none: its options lead to an ' +
      'emergency, to a note, or to what is missing to a bar.',
    mutants: ['emergency', 'self-harm', 'remembered', 'opioid-goal'].map(
      (question) => `questions questions: ${question} with escalatable`,
    ),
  },
  {
    reason:
      'The page draws no list of the options of `medicines`: they are searched for, and "names-unknown" has a box of its own. ' +
      'Their order counts among exclusive options only, and neither of these is one.',
    mutants: ['questions questions: medicines fentanyl-patch after names-unknown'],
  },
  {
    reason:
      'Three conditions say `asked`, and each could do without it, as the solver proves of each: a trial is asked for each ' +
      'medicine named, so for none where none was asked for; who names `opioid-goal` has been asked about opioids, or the ' +
      'questions have ended; a rule about `pain-kinds` is read where that question was asked.',
    mutants: [
      'assess.ts `asked: (question) => pathIdsOf(question).length > 0,`: > → >=',
      'assess.ts `asked: (question) => pathIdsOf(question).length > 0,`: 0 → -1',
    ],
  },
  {
    reason:
      'The counts before anything was counted: no question is asked for a count, and they are counted before a rule is read.',
    mutants: [
      'assess.ts `let counts = countTrials([], () => void 0, 0);`: 0 → -1',
      'assess.ts `let counts = countTrials([], () => void 0, 0);`: 0 → 1',
    ],
  },
  {
    reason:
      'Only questions on the path are looked up, and each of those has been settled: the other side of ?? is there for the types.',
    mutants: [
      'assess.ts `const { state, options } = answered.get(pathId) ?? { state: "open", options: [] };`: "open" → ""',
      'assess.ts `const { state, options } = answered.get(pathId) ?? { state: "open", options: [] };`: ?? { state: "open", options: [] } → nothing',
    ],
  },
  {
    reason: 'The medicines are read for the trial question only, which is asked after them.',
    mutants: [
      'assess.ts `pages.set(question.id, pathIds(question, answered.get("medicines")?.options ?? []));`: ?? [] → nothing',
    ],
  },
  {
    reason: 'Every urgent rule names its options: the other side of ?? is there for the types.',
    mutants: [
      'assess.ts `const urgent = rules.filter((rule) => rule.effect === "urgent" && rule.question === question.id).map((rule) => ({ has: [rule.question, ...rule.options ?? []] }));`: ?? [] → nothing',
    ],
  },
  {
    reason:
      'A skip is told from an answer and from an open question, and never asked for by its name: "" is neither of the two.',
    mutants: ['answers.ts `if (given === null) return { state: "skipped", options: [] };`: "skipped" → ""'],
  },
  {
    reason:
      'Only `self-harm` offers both "not sure" and "rather not say", and both do the same there: the crisis card shows, and the ' +
      'questions go on.',
    mutants: [
      'questions.ts `export const skippedAs = (question) => ["unsure", "prefer-not"].find((id) => question.options.some((option) => option.id === id));`: .find( → .findLast(',
    ],
  },
  {
    reason:
      'No option leads to `clear-first` and to something softer too. The line stands guard for a rule that is still to come.',
    mutants: [
      'settings.ts `(question) => question.options.filter((option) => !option.exclusive).map(({ id }) => ({ id, effects: effectsOf(question.id, id) })).filter(({ id, effects }) => id !== "seasonal" && effects.some(isSofter) && !effects.includes("clear-first")).map(({ id }) => `${question.id}:${id}`)`: "clear-first" → ""',
    ],
  },
  {
    reason: 'It says only that an option is as grave as itself, and an option that is raised is raised anyhow.',
    mutants: [
      'settings.ts `const isBefore = than.startsWith(`${question}:`) && escalatable.indexOf(entry) < escalatable.indexOf(than);`: < → <=',
    ],
  },
  {
    reason: 'No answer, and an answer with no name, both stand for nothing in the table of fair tries: not counted.',
    mutants: [
      'trials.ts `const tried = countable(medicineIds).map((row) => ({ row, trial: fairTries[answerTo(row.id) ?? ""] }));`: ?? "" → nothing',
    ],
  },
];

/** @type {readonly {mutant: string, reason: string}[]} */
export const equivalent = groups.flatMap(({ mutants, reason }) => mutants.map((mutant) => ({ mutant, reason })));
