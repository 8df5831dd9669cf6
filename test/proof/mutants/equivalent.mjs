// Mutants that change nothing that anybody could see, and that are not in the formula, so that the solver cannot prove it.
// A mutant is named by its module, a part of its line, and its change; the reason can be checked by reading. One that is
// caught, or proved, must not be here.

// biome-ignore format: a table
/** @type {readonly [file: string, at: string, changes: readonly string[], why: string][]} */
export const equivalent = [
  ['questions', 'questions: medicines', ['fentanyl-patch after names-unknown'],
    'The page draws no list of the options of `medicines`: they are searched for, and "names-unknown" has a box of its own. ' +
    'Their order counts among exclusive options only, and neither of these is one.'],
  ['rules', 'rules: other-medicines-do-not-stop', ['without any-medicine (safety)'],
    'This note holds for everybody. The rule has it so that its own text is not shown beside it.'],
  ['questions.ts', '["unsure", "prefer-not"]', ['.find( → .findLast('],
    'Only `self-harm` offers both "not sure" and "rather not say", and both do the same there: the crisis card shows, and ' +
    'the questions go on.'],
  ['assess.ts', 'asked: (question) =>', ['> → >=', '0 → -1'],
    'Three conditions ask `asked`, and each could do without it, as the solver proves of each: a trial is asked for each ' +
    'medicine named, so for none where none was asked for; who names `opioid-goal` has been asked about opioids, or the ' +
    'questions have ended; a rule about `pain-kinds` is read where that question was asked.'],
  ['assess.ts', 'remembered: 0, fullTrialsOnly: false', ['0 → -1', '0 → 1', 'false → true'],
    'The counts before anything was counted: no question is asked for a count, and they are counted before a rule is read.'],
  ['assess.ts', '?? { state: "open", options: [] };', ['"open" → ""', '?? { state: "open", options: [] } → nothing'],
    'Only questions on the path are looked up, and each of those has been settled: the other side of ?? is for the types.'],
  ['assess.ts', 'pathIds(question, answered.get("medicines")?.options ?? [])', ['?? [] → nothing'],
    'The medicines are read for the trial question only, which is asked after them.'],
  ['assess.ts', '[item(rule.effect, ', ['> → <', '0 → 1'],
    'Each rule that a clinic can raise is about one answer, so that nothing else of it remains when that one is raised.'],
  ['answers.ts', '=== null', ['"skipped" → ""'],
    'A skip only has to differ from an answer and from an open question, and nothing asks for it by its name.'],
  ['trials.ts', '?? "short"', ['"short" → ""', '?? "short" → nothing'],
    'A trial on the path has an answer, or counts as "not sure": the other side of ?? is for the types.'],
  ['next-steps.ts', '.filter((half) => ({ mental, pain })[half] !== outcome)', ['"talk-soon" → ""'],
    'No half has the value `talk-soon`, so both are below it in any case.'],
];
