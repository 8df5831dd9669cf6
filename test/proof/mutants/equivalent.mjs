// Mutants that change nothing that anybody could see, each with the reason why; those of the formula are proved equal instead
// (equal.mjs). One that is caught must not stand here.

const because = (reason, ...mutants) => mutants.map((mutant) => ({ mutant, reason }));

/** @type {readonly {mutant: string, reason: string}[]} */
export const equivalent = [
  ...because(
    'No answer to this question is told or to be sorted out first, and only such an answer can be raised: there is none to offer.',
    'questions questions: emergency with escalatable',
    'questions questions: self-harm with escalatable',
    'questions questions: remembered with escalatable',
    'questions questions: opioid-goal with escalatable',
  ),
  ...because(
    'Names stand in the order in which the visitor gave them, and the page lists the table of medicines, not the options: their order says something only among those that stand alone, and these two do not.',
    'questions questions: medicines fentanyl-patch after names-unknown',
  ),
  ...because(
    'A question that is asked about is on the path wherever anybody looks: the trials have no page without medicines, who takes opioids or wishes to take less was asked about them, and a rule is read only where its own question is on the path.',
    'assess.ts `asked: (question) => pathIdsOf(question).length > 0,`: > → >=',
    'assess.ts `asked: (question) => pathIdsOf(question).length > 0,`: 0 → -1',
  ),
  ...because(
    'This count stands only until the path is known, and no condition of a path counts medicines.',
    'assess.ts `let counts = countTrials([], () => void 0, 0);`: 0 → -1',
    'assess.ts `let counts = countTrials([], () => void 0, 0);`: 0 → 1',
  ),
  ...because(
    'A trial that is off the path is read as any that was not answered: only "answered" makes a difference there.',
    'assess.ts `const { state, options } = answered.get(pathId) ?? { state: "open", options: [] };`: "open" → ""',
  ),
  ...because(
    'Whoever names a medicine that counts is asked about it, so its trial is always on the path; the fallback is for a path that ends before it, which no rule asks for today.',
    'assess.ts `const { state, options } = answered.get(pathId) ?? { state: "open", options: [] };`: ?? { state: "open", options: [] } → nothing',
  ),
  ...because(
    'Only the trials read the medicines here, and they are asked only after the medicines.',
    'assess.ts `pages.set(question.id, pathIds(question, answered.get("medicines")?.options ?? []));`: ?? [] → nothing',
  ),
  ...because(
    'Every urgent rule names its answers; the fallback is for one that would not.',
    'assess.ts `const urgent = rules.filter((rule) => rule.effect === "urgent" && rule.question === question.id).map((rule) => ({ has: [rule.question, ...rule.options ?? []] }));`: ?? [] → nothing',
  ),
  ...because(
    'The path asks what is open, and the effect of an answer asks what was answered; nobody asks for the word "skipped".',
    'answers.ts `if (given === null) return { state: "skipped", options: [] };`: "skipped" → ""',
  ),
  ...because(
    'An answer that is raised itself is let through before this line is read.',
    'settings.ts `const isBefore = than.startsWith(`${question}:`) && escalatable.indexOf(entry) < escalatable.indexOf(than);`: < → <=',
  ),
  ...because(
    'Without an answer there is no such key in the table, whatever the missing answer is called.',
    'trials.ts `const tried = countable(medicineIds).map((row) => ({ row, trial: fairTries[answerTo(row.id) ?? ""] }));`: ?? "" → nothing',
  ),
  ...because(
    'No question offers both "not sure" and "rather not say".',
    'questions.ts `export const skippedAs = (question) => ["unsure", "prefer-not"].find((id) => question.options.some((option) => option.id === id));`: .find( → .findLast(',
  ),
  ...because(
    'No answer both has to be cleared first and is told or to be sorted out; the line is for one that would.',
    'settings.ts `(question) => question.options.filter((option) => !option.exclusive).map(({ id }) => ({ id, effects: effectsOf(question.id, id) })).filter(({ id, effects }) => id !== "seasonal" && effects.some(isSofter) && !effects.includes("clear-first")).map(({ id }) => `${question.id}:${id}`)`: "clear-first" → ""',
  ),
];
