/** What the floor shows, from the sources of the product, so that it stays the same. */
import { assess, crisisLines, finder, nextSteps, protocol, questions, sources } from '../../../src/protocol/index.ts';
import { answers } from '../journey.mjs';

const assessment = assess(answers);
const shown = ({ rule, question, options, sources: cited }) => ({ rule, question, options, cited });

export const tables = {
  // The options of `medicines` are in their own table.
  questions: Object.fromEntries(
    questions.map(({ id, kind, options }) => [id, { kind, options: id === 'medicines' ? [] : options }]),
  ),
  sources: Object.fromEntries(Object.entries(sources).map(([id, { title, year }]) => [id, { title, year }])),
  crisisLines: JSON.parse(JSON.stringify(crisisLines, (key, value) => (key === 'checkedOn' ? undefined : value))),
  finder: { name: finder.name, url: finder.url },
  version: protocol.version,
  /** What the product decides for the answers of the journey. */
  decided: {
    path: assessment.path,
    outcome: assessment.outcome,
    counts: assessment.counts,
    reasons: assessment.reasons.map(shown),
    notes: [...assessment.tell, ...assessment.notes].map(shown),
    steps: nextSteps(assessment, false),
  },
};
