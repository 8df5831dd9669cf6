/** Visitors whom every single answer is tried on: at least one for each outcome, and each question asked of somebody. */
import type { Answers } from '../../src/protocol/index.js';
import { painMet, painOnly, tried, visitor } from '../fixtures/calm.js';

export interface Profile {
  readonly name: string;
  readonly answers: Answers;
  /** The question whose answer makes this visitor what they are: another answer would be another visitor. */
  readonly stands?: string;
}

/** Both with the same answer, so that a change of another shows at that answer only. */
const twoTried = tried({ sertraline: 'not-enough', venlafaxine: 'not-enough' });
export const bothMet = { concerns: ['depression', 'pain'], ...twoTried, ...painMet() };
const onOpioids = { opioids: ['prescribed'], 'opioid-goal': 'no' };

export const profiles: readonly Profile[] = [
  { name: 'overdose', answers: visitor({ ...bothMet, emergency: ['overdose'] }), stands: 'emergency' },
  { name: 'under-18', answers: visitor({ ...bothMet, age: 'under-18' }), stands: 'age' },
  { name: 'aneurysm', answers: visitor({ ...bothMet, 'heart-brain': ['aneurysm-avm-bleed'] }), stands: 'heart-brain' },
  { name: 'alcohol-now', answers: visitor({ ...bothMet, 'alcohol-drugs': 'now' }), stands: 'alcohol-drugs' },
  { name: 'nobody-told', answers: visitor({ ...twoTried, told: ['none'] }), stands: 'told' },
  { name: 'new-pain', answers: visitor({ ...painOnly, 'pain-care': 'newer' }), stands: 'pain-care' },
  { name: 'ptsd-only', answers: visitor({ concerns: ['ptsd'] }) },
  { name: 'opioids-only', answers: visitor({ concerns: ['opioid-reduction'], ...onOpioids }) },
  { name: 'both-met', answers: visitor(bothMet) },
  { name: 'two-fair-tries', answers: visitor(twoTried) },
  { name: 'seasonal', answers: visitor({ ...twoTried, told: ['seasonal'] }), stands: 'told' },
  { name: 'crps-on-opioids', answers: visitor({ ...painOnly, ...onOpioids }) },
  { name: 'joint-pain', answers: visitor({ ...painOnly, ...painMet('joint') }) },
  {
    name: 'unsure-and-forgotten',
    answers: visitor({ ...tried({ sertraline: 'unsure' }, 'names-unknown'), remembered: '1' }),
  },
  { name: 'one-fair-try', answers: visitor(tried({ sertraline: 'not-enough' })) },
];
