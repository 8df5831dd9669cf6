// Mutants that change nothing that anybody could see, and that are not in the formula, so that the solver cannot say so:
// each with a reason that can be checked by reading. One that is caught, or proved, must not be here.

const counted =
  'assess.ts `let counts = countTrials({ medicines: [], answerTo: () => void 0, remembered: 0, fullTrialsOnly: false });`:';
const chosen = 'assess.ts `const { state, options } = answered.get(pathId) ?? { state: "open", options: [] };`:';
const own = 'assess.ts `...own.length > 0 || raised.length === 0 ? [item(rule.effect, own)] : []`:';
const asked = 'assess.ts `asked: (question) => pathIdsOf(question).length > 0,`:';
const trial = 'trials.ts `trial: trialOf[answerTo(row.id) ?? "short"]`:';

const groups = [
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
    mutants: [`${asked} > → >=`, `${asked} 0 → -1`],
  },
  {
    reason:
      'The counts before anything was counted: no question is asked for a count, and they are counted before a rule is read.',
    mutants: [`${counted} 0 → -1`, `${counted} 0 → 1`, `${counted} false → true`],
  },
  {
    reason:
      'Only questions on the path are looked up, and each of those has been settled: the other side of ?? is there for the types.',
    mutants: [`${chosen} "open" → ""`, `${chosen} ?? { state: "open", options: [] } → nothing`],
  },
  {
    reason: 'The medicines are read for the trial question only, which is asked after them.',
    mutants: [
      'assess.ts `pages.set(question.id, pathIds(question, answered.get("medicines")?.options ?? []));`: ?? [] → nothing',
    ],
  },
  {
    reason:
      'Each rule that a clinic can raise is about one answer, so that nothing of it is left beside what was raised.',
    mutants: [`${own} > → <`, `${own} 0 → 1`],
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
    reason: 'A trial on the path has an answer, or counts as "not sure": the other side of ?? is there for the types.',
    mutants: [`${trial} "short" → ""`, `${trial} ?? "short" → nothing`],
  },
  {
    reason: 'No half says `talk-soon`, so both are below it in any case.',
    mutants: [
      'next-steps.ts `return outcome === "talk-soon" ? asked : asked.filter((half) => ({ mental, pain })[half] !== outcome);`: "talk-soon" → ""',
    ],
  },
];

/** @type {readonly {mutant: string, reason: string}[]} */
export const equivalent = groups.flatMap(({ mutants, reason }) => mutants.map((mutant) => ({ mutant, reason })));
