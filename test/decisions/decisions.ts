/** The decisions of the protocol, one a line: a change of a rule is then a difference that a clinician can read. */
import { medicineLines } from './medicines.js';
import * as mixtures from './mixtures.js';
import { type Protocol, type Reader, reader } from './reader.js';
import { questionLines, ruleLines } from './rules.js';
import { numberLines, offeredLines, raisedLines } from './settings.js';
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

const body = ['opioids', 'opioid-goal', 'heart-brain', 'health', 'pregnancy', 'alcohol-drugs', 'other-medicines'];
const bodyLines = answerLines(...body);
type Lines = (reader: Reader) => readonly string[];

/** What a clinician looks for first comes first. The rules come last: they need what the other sections showed. */
const sections: Readonly<Record<string, readonly Lines[]>> = {
  'Visitors: who gives each of the single answers below': [visitorLines],
  'A health fact: outcome and halves stay; only the check, what is told and what is noted change': [bodyLines],
  'A clinician has said: by what the visitor asks about and what was tried': [mixtures.toldLines, answerLines('told')],
  'Side effects: two medicines, what happened with each, and what the clinic counts': [mixtures.sideEffectLines],
  'Thoughts of suicide: then emergencies; help comes before everything else': [answerLines('self-harm', 'emergency')],
  'Medicines tried: with other care, and with medicines whose names are forgotten': [
    answerLines('medicines', 'trial', 'remembered', 'other-care'),
    mixtures.rememberedLines,
  ],
  'Counting: how two medicines count': [mixtures.countLines],
  'Pain: its kinds, and the care that was tried': [mixtures.painLines, answerLines('pain-kinds', 'pain-care')],
  'Concerns: a clinician has named depression and PTSD; enough was tried for low mood and CRPS': [
    mixtures.concernLines,
    answerLines('age'),
  ],
  'Low mood and pain: by the half of each': [mixtures.bothLines],
  'Answers that a clinic raises: a check comes first': [raisedLines],
  'Concerns that a clinic does not offer: then odd lists of them': [offeredLines],
  'How many medicines a clinic asks for: how many lead where, for each number that it may set': [numberLines],
  'Two answers together: what they show that neither shows alone': [pairLines],
  'Medicines: which count, as which ingredient (=), in which family, and what is told of each': [medicineLines],
  'Questions: in order, and how each takes its answers': [questionLines],
  'Rules: what each does, of which answers, and what it cites': [ruleLines],
};

/** The lines of `test/decisions.txt`. It asks nothing but the protocol that it is given, so a changed one can be read too. */
export function decisions(protocol: Protocol): string[] {
  const asked = reader(protocol);
  const linesOf = (all: readonly Lines[]) => new Set(all.flatMap((lines) => lines(asked)));
  const written = Object.entries(sections).flatMap(([title, all]) => ['', `## ${title}`, '', ...linesOf(all)]);
  return [...head.split('\n'), ...written];
}
