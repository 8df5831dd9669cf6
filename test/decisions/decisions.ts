/** The decisions of the protocol, one a line: a change of a rule is then a difference that a clinician can read. */
import { bothLines, depressionLines, painLines, togetherLines } from './core.js';
import { countingLines, numberLines, rememberedLines } from './counting.js';
import { medicineLines } from './medicines.js';
import { concernLines, questionLines } from './questions.js';
import { type Protocol, type Reader, reader } from './reader.js';
import { ruleLines } from './rules.js';
import { offeredLines, raisedLines } from './settings.js';
import { profileLines, singleLines } from './single.js';
import { atOnceLines } from './together.js';

const head = `
# The decisions of the protocol, one a line. \`npm run decisions\` writes this file by asking the protocol, and a test holds it
# to what the protocol decides: whoever changes a rule finds here, line by line, what changes for whom.
#
# Every word is an id of the protocol: of a question, an answer, an outcome or a rule. Unless a line says otherwise, the visitor
# has low mood, a clinician has said depression, and all else is answered "no" or "none".
#
#   outcome: reasons <- answers    these answers lead there, whatever the others are (of those that the section looks at)
#   question: answer => effect     what one answer does: the outcome that it leads to, if it moves, then what it shows
#   a|b                            a or b
#   (skipped)                      the question was passed over
`.trim();

interface Section {
  readonly title: string;
  readonly about: string;
  readonly lines: (reader: Reader) => readonly string[];
}

/** The rules come last: they are those that the other sections were shown. */
const sections: readonly Section[] = [
  {
    title: 'Questions',
    about: 'their order, and how each takes its answers',
    lines: questionLines,
  },
  {
    title: 'Concerns',
    about: 'what they lead to where enough was tried for low mood and for CRPS, and which questions they bring',
    lines: concernLines,
  },
  {
    title: 'Depression alone',
    about: 'who has said so, two medicines of two families, and those without a name',
    lines: depressionLines,
  },
  { title: 'Pain alone', about: 'its kinds, and the care that was tried', lines: painLines },
  { title: 'Depression and pain', about: 'by what each would lead to alone', lines: bothLines },
  { title: 'Told or noted', about: 'what it takes two of these answers to show', lines: togetherLines },
  { title: 'Visitors', about: 'whom the single answers below are tried on', lines: profileLines },
  { title: 'Single answers', about: 'what each does to those visitors who are asked it', lines: singleLines },
  {
    title: 'Answers together',
    about: 'where they do more, or less, than each alone; only the first line is wanted',
    lines: atOnceLines,
  },
  { title: 'Counting', about: 'two medicines, and what happened with each', lines: countingLines },
  { title: 'Remembered', about: 'medicines whose names are forgotten, and nothing else tried', lines: rememberedLines },
  {
    title: 'Numbers',
    about: 'how many medicines lead where, for each number that a clinic may set',
    lines: numberLines,
  },
  { title: 'Raised', about: 'answers that a clinic sends to the own doctor first', lines: raisedLines },
  { title: 'Offered', about: 'concerns that a clinic does not offer', lines: offeredLines },
  {
    title: 'Medicines',
    about: 'which count, as which ingredient (=), in which family, and what is told of each',
    lines: medicineLines,
  },
  { title: 'Rules', about: 'where each is shown, of which answers, and what it cites', lines: ruleLines },
];

/** The lines of `test/decisions.txt`. It asks nothing but the protocol that it is given, so a changed one can be read too. */
export function decisions(protocol: Protocol): string[] {
  const asked = reader(protocol);
  const written = sections.map(({ title, about, lines }) => [
    '',
    `## ${title}: ${about}`,
    '',
    ...[...lines(asked)].sort(),
  ]);
  return [...head.split('\n'), ...written.flat()];
}
