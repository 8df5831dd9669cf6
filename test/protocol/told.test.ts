/** What a clinician has said, with every set of options: what each stands for depends on the concerns and the trial bar. */
import { expect } from '@open-wc/testing';
import { assess, type Item } from '../../src/protocol/index.js';
import { painMet, tried, twoTried, visitor } from '../fixtures/answers.js';

const ids = ['depression', 'seasonal', 'bipolar', 'psychosis', 'anxiety-disorder', 'ptsd-disorder'];
const everySet = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, at) => bits & (1 << at)));
const cited = { bipolar: 'T4', psychosis: 'C14', 'anxiety-disorder': '', 'ptsd-disorder': '' };
const ofLowMood = [['depression'], ['depression', 'anxiety', 'ptsd', 'opioid-reduction'], ['depression', 'pain']];
const ofPain = [['pain'], ['pain', 'anxiety', 'ptsd', 'opioid-reduction']];
const tooLittle = tried({ sertraline: 'not-enough' });

/** Each item of this question, as `options: sources`. */
const shown = (items: readonly Item[]) =>
  items
    .filter(({ question }) => question === 'told')
    .map(({ options, sources }) => `${options.join(' ')}: ${sources.toSorted().join(' ')}`);

describe('what a clinician has said, whatever is chosen together', () => {
  for (const chosen of everySet) {
    const given = chosen.length > 0 ? chosen : ['none'];
    const others = Object.entries(cited).flatMap(([id, source]) => (chosen.includes(id) ? [`${id}: ${source}`] : []));
    const isDepression = chosen.includes('depression');
    const inOneSeason = chosen.includes('seasonal') && !isDepression;
    const spoken = ['depression', 'seasonal'].filter((id) => chosen.includes(id));
    const seasonal = inOneSeason ? ['seasonal: E10'] : [];

    it(`shows this, and nothing else, of low mood: ${given.join(', ')}`, () => {
      for (const concerns of ofLowMood)
        for (const trials of [tooLittle, twoTried]) {
          const isMet = trials === twoTried;
          const answers = visitor({ ...trials, ...painMet('joint'), concerns, told: given });
          const { outcome, reasons, tell } = assess(answers);
          const label = `${concerns} ${isMet}`;
          const met = spoken.length > 0 && isMet ? [`${spoken.join(' ')}: `] : [];
          const first = spoken.length > 0 ? (isMet ? [] : seasonal) : [`${given.join(' ')}: `];
          expect(shown(reasons), `${label} in the reasons`).to.have.members([...met, ...first]);
          expect(shown(tell), `${label} to tell`).to.have.members(isMet ? [...others, ...seasonal] : others);
          if (concerns.includes('pain'))
            expect(outcome, label).to.equal(met.length > 0 ? 'referral-both' : 'pain-clinic');
          else if (met.length > 0) expect(outcome, label).to.equal('referral-mental-health');
          else expect(outcome, label).to.equal(isDepression ? 'next-step' : 'own-doctor');
        }
    });

    it(`is only told to the specialist where low mood is no concern: ${given.join(', ')}`, () => {
      for (const concerns of ofPain) {
        const { outcome, reasons, tell } = assess(visitor({ ...painMet(), concerns, told: given }));
        expect(shown(reasons), `${concerns} in the reasons`).to.deep.equal([]);
        expect(shown(tell), `${concerns} to tell`).to.have.members([...others, ...seasonal]);
        expect(outcome, `${concerns}`).to.equal('referral-pain');
      }
    });
  }
});
