/** The first question, with every set of its options: what each stands for depends on the others. */
import { expect } from '@open-wc/testing';
import { assess, type Item } from '../../src/protocol/index.js';
import { painMet, twoTried, visitor } from '../fixtures/answers.js';

const ids = ['depression', 'pain', 'anxiety', 'ptsd', 'opioid-reduction'];
const everySet = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, at) => bits & (1 << at)));
const exclusives = [[], ['none'], ['unsure'], ['none', 'unsure']];

/** Each item of this question, as `options: sources`. */
const shown = (items: readonly Item[]) =>
  items
    .filter(({ question }) => question === 'concerns')
    .map(({ options, sources }) => `${options.join(' ')}: ${sources.toSorted().join(' ')}`);

describe('the concerns, whatever is chosen together', () => {
  for (const chosen of everySet)
    it(`show this, and nothing else: ${chosen.join(', ') || 'none of them'}`, () => {
      const isAsked = chosen.includes('depression') || chosen.includes('pain');
      const lines = (id: string, sources: string) => (chosen.includes(id) ? [`${id}: ${sources}`] : []);
      const others = [...lines('ptsd', 'E8'), ...lines('anxiety', 'E9')];
      const opioids = lines('opioid-reduction', 'M11 M8');
      for (const beside of exclusives) {
        const concerns = [...chosen, ...beside];
        const { notes, outcome, reasons, tell } = assess(visitor({ ...twoTried, ...painMet(), concerns }));
        // "Something else" and "not sure" count only where they stand alone, the last of them.
        const first = chosen.length > 0 ? [...others, ...opioids] : [`${beside.at(-1) ?? ''}: `];
        expect(shown(reasons), `${concerns} in the reasons`).to.have.members(isAsked ? [] : first);
        expect(shown(tell), `${concerns} on the list to tell`).to.have.members(isAsked ? others : []);
        expect(shown(notes), `${concerns} among the notes`).to.have.members(isAsked ? opioids : []);
        if (!isAsked) expect(outcome).to.equal('own-doctor');
      }
    });

  for (const chosen of everySet)
    it(`lead to these questions, and to no other: ${chosen.join(', ') || 'none of them'}`, () => {
      const depression = chosen.includes('depression');
      const pain = chosen.includes('pain');
      const opioids = chosen.includes('opioid-reduction');
      const either = (...questions: readonly string[]) => (depression || pain ? questions : []);
      const expected = [
        'concerns',
        'age',
        'emergency',
        'self-harm',
        ...either('told'),
        ...(depression ? ['medicines', 'trial:sertraline', 'trial:venlafaxine'] : []),
        ...either('other-care'),
        ...(pain ? ['pain-kinds', 'pain-care'] : []),
        ...(opioids ? ['opioids', 'opioid-goal'] : either('opioids')),
        ...either('heart-brain', 'health', 'pregnancy', 'alcohol-drugs', 'other-medicines'),
      ];
      for (const beside of exclusives) {
        const { path } = assess(visitor({ ...twoTried, ...painMet(), concerns: [...chosen, ...beside] }));
        expect(path, `beside ${beside}`).to.deep.equal(expected);
      }
    });
});
