/** When each question is asked, and when the questions end early. */
import { all, always, any, asked, type Condition, has } from './condition.js';
import type { QuestionId } from './questions.js';

/** The visitor asks about low mood, anxiety or PTSD. */
export const asksAboutMental = has('concerns', 'depression', 'anxiety', 'ptsd');
export const asksAboutDepression = has('concerns', 'depression');
export const asksAboutPain = has('concerns', 'pain');
/** The concerns whose treatments affect the whole body, so that physical health is asked about. */
export const asksAboutBody = has('concerns', 'depression', 'pain');

const mentalOrPain = any(asksAboutMental, asksAboutPain);

export const askedWhen: Readonly<Record<QuestionId, Condition>> = {
  concerns: always,
  age: always,
  emergency: always,
  'self-harm': always,
  told: mentalOrPain,
  medicines: asksAboutDepression,
  trial: asked('medicines'),
  remembered: has('medicines', 'names-unknown'),
  'other-care': mentalOrPain,
  'pain-kinds': asksAboutPain,
  'pain-care': asksAboutPain,
  opioids: any(asksAboutBody, has('concerns', 'opioid-reduction')),
  'opioid-goal': all(
    asked('opioids'),
    any(has('opioids', 'prescribed', 'methadone-buprenorphine', 'not-prescribed'), has('concerns', 'opioid-reduction')),
  ),
  'heart-brain': asksAboutBody,
  health: asksAboutBody,
  // Asked of everybody, because we do not ask about sex.
  pregnancy: asksAboutBody,
  'alcohol-drugs': asksAboutBody,
  'other-medicines': asksAboutBody,
};

/** The path ends after this question if the condition is true. An `urgent` answer always ends it. */
export const endsPathWhen: Readonly<Partial<Record<QuestionId, Condition>>> = {
  // A minor is asked about self-harm before the questions end, so that help is shown if needed.
  'self-harm': has('age', 'under-18'),
};
