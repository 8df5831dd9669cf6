/** What an earlier answer says already, so that the visitor is not asked again. */
import { type Answers, type KnownAnswers, readAnswer } from './answers.js';
import { questions } from './questions.js';
import { allowedSettings, optionsOffered, type RuleSettings } from './settings.js';

const [concerns] = questions;
const lessOpioid: KnownAnswers = { 'opioid-goal': 'yes' };

/**
 * The answers to later questions that these answers contain: who asks for help with taking less opioid medicine would
 * like to take less. `assess` does not add them: a caller puts the visitor's own answers over them.
 */
export function saidAlready(answers: Answers, settings?: Partial<RuleSettings>): Answers {
  const { options } = readAnswer(concerns, answers.concerns, optionsOffered(concerns, allowedSettings(settings)));
  return options.includes('opioid-reduction') ? lessOpioid : {};
}
