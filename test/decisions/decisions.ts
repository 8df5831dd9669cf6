/** The decisions of the protocol, one a line: a change of a rule is then a difference that a clinician can read. */
import { medicineLines } from './medicines.js';
import {
  bothLines,
  concernLines,
  countLines,
  painLines,
  rememberedLines,
  sideEffectLines,
  toldLines,
} from './mixtures.js';
import { type Protocol, type Reader, reader } from './reader.js';
import { numberLines, offeredLines, questionLines, raisedLines, ruleLines } from './settings.js';
import { answerLines, pairLines, visitorLines } from './single.js';

const head = `
# The decisions of the protocol, one a line. \`npm run decisions\` writes this file by asking the protocol, and a test holds it
# to what the protocol decides: whoever changes a rule finds here, line by line, what changes for whom.
#
# Every word is an id of the protocol: of a question, an answer, an outcome, an effect or a rule. Unless a line says otherwise,
# the visitor has low mood, a clinician has said depression, and all else is answered "no" or "none".
#
#   decision <- answers            these answers lead there, whatever the others are (of those that the section looks at):
#                                  the outcome, then the half that it does not name, then whether a check comes first
#   question: answer => change     what one answer changes: "stays" where outcome and halves do; then what is shown
#   a|b                            a or b
#   (skipped)                      the question was passed over
`.trim();

interface Section {
  readonly title: string;
  readonly about: string;
  readonly lines: (reader: Reader) => readonly string[];
}

const body = ['opioids', 'opioid-goal', 'heart-brain', 'health', 'pregnancy', 'alcohol-drugs', 'other-medicines'];

/** What a clinician looks for first comes first. The rules come last: they are those that the other sections were shown. */
const sections: readonly Section[] = [
  { title: 'Visitors', about: 'who gives each of the single answers below', lines: visitorLines },
  {
    title: 'A health fact',
    about: 'outcome and halves stay; only the check, what is told and what is noted change',
    lines: answerLines(...body),
  },
  {
    title: 'A clinician has said',
    about: 'by what the visitor asks about and what was tried',
    lines: (asked) => [...toldLines(asked), ...answerLines('told')(asked)],
  },
  {
    title: 'Side effects',
    about: 'two medicines, what happened with each, and what the clinic counts',
    lines: sideEffectLines,
  },
  {
    title: 'Thoughts of suicide',
    about: 'then emergencies; help comes before everything else',
    lines: answerLines('self-harm', 'emergency'),
  },
  {
    title: 'Medicines tried',
    about: 'with other care, and with medicines whose names are forgotten',
    lines: (asked) => [
      ...answerLines('medicines', 'trial', 'remembered', 'other-care')(asked),
      ...rememberedLines(asked),
    ],
  },
  { title: 'Counting', about: 'how two medicines count', lines: countLines },
  {
    title: 'Pain',
    about: 'its kinds, and the care that was tried',
    lines: (asked) => [...painLines(asked), ...answerLines('pain-kinds', 'pain-care')(asked)],
  },
  {
    title: 'Concerns',
    about: 'a clinician has named depression and PTSD; enough was tried for low mood and CRPS',
    lines: (asked) => [...concernLines(asked), ...answerLines('age')(asked)],
  },
  { title: 'Low mood and pain', about: 'by the half of each', lines: bothLines },
  { title: 'Answers that a clinic raises', about: 'a check comes first', lines: raisedLines },
  { title: 'Concerns that a clinic does not offer', about: 'then odd lists of them', lines: offeredLines },
  {
    title: 'How many medicines a clinic asks for',
    about: 'how many lead where, for each number that it may set',
    lines: numberLines,
  },
  { title: 'Two answers together', about: 'what they show that neither shows alone', lines: pairLines },
  {
    title: 'Medicines',
    about: 'which count, as which ingredient (=), in which family, and what is told of each',
    lines: medicineLines,
  },
  { title: 'Questions', about: 'in order, and how each takes its answers', lines: questionLines },
  { title: 'Rules', about: 'what each does, of which answers, and what it cites', lines: ruleLines },
];

/** The lines of `test/decisions.txt`. It asks nothing but the protocol that it is given, so a changed one can be read too. */
export function decisions(protocol: Protocol): string[] {
  const asked = reader(protocol);
  const written = sections.map(({ about, lines, title }) => [
    '',
    `## ${title}: ${about}`,
    '',
    ...new Set(lines(asked)),
  ]);
  return [...head.split('\n'), ...written.flat()];
}
