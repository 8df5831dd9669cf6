import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { kindOf, textOf, visit } from '../helpers/visitor.js';

/** The options of every question, in the protocol's order; those of `medicines` stand in medicine-table.test.ts. */
const options: Readonly<Record<string, string>> = {
  concerns: 'depression pain anxiety ptsd opioid-reduction none unsure',
  age: 'under-18 18-24 25-64 65-plus prefer-not',
  emergency: 'chest-or-breathing stroke-signs overdose cauda-equina harm-others psychosis-now mania-now none unsure',
  'self-harm': 'no might-act safe-now unsure prefer-not',
  told: 'depression seasonal bipolar psychosis anxiety-disorder ptsd-disorder none unsure',
  trial: 'not-enough wore-off short side-effects low-dose helping-now unsure',
  remembered: '0 1 2 3-plus unsure',
  'other-care': 'talk-therapy add-on light-therapy tms ect ketamine none unsure',
  'pain-kinds': 'crps spinal-cord-injury nerve fibromyalgia back-neck phantom-limb joint headache cancer other unsure',
  'pain-care': 'two-or-more one-or-none newer unsure',
  opioids: 'prescribed methadone-buprenorphine naltrexone not-prescribed none unsure',
  'opioid-goal': 'yes already no prefer-not',
  'heart-brain':
    'aneurysm-avm-bleed heart-attack-recent bp-uncontrolled head-pressure heart-attack-stroke-past heart-disease bp-controlled none unsure',
  health:
    'allergy liver-severe thyroid-untreated liver eye-pressure bladder lungs seizures kidney porphyria memory none unsure',
  pregnancy: 'pregnant trying breastfeeding no prefer-not',
  'alcohol-drugs': 'now past no prefer-not',
  'other-medicines': 'sedatives stimulants maoi theophylline thyroid-hormone lamotrigine none unsure',
};

const kindsOfField: Readonly<Record<string, string>> = { radio: 'one', checkbox: 'many' };
const one = 'age self-harm trial remembered pain-care opioid-goal pregnancy alcohol-drugs'.split(' ');

describe('every option of the protocol', () => {
  it('stands on its page, in order, with words of its own, and can be chosen', async function () {
    this.timeout(30_000);
    const seen = new Set<string>();
    const visitor = await visit();
    await visitor.walks(people.asksForEverything.answers, {
      onPage: async (at) => {
        const kind = kindOf(at);
        const expected = options[kind]?.split(' ');
        if (!expected) return;
        seen.add(kind);
        const fields = at.fields(at.page);
        expect(
          fields.map(({ value }) => value),
          at.page,
        ).to.deep.equal(expected);
        expect(new Set(fields.map(({ labels }) => textOf(labels![0]!))), at.page).to.have.length(expected.length);
        for (const { type } of fields) expect(kindsOfField[type], kind).to.equal(one.includes(kind) ? 'one' : 'many');
        for (const option of expected) {
          await at.ticks(at.page, option);
          expect(at.chosen(at.page), option).to.include(option);
        }
      },
    });
    expect([...seen]).to.have.members(Object.keys(options));
  });

  it('is taken as the answer: each one shows on Check your answers in its own words', async function () {
    this.timeout(60_000);
    const visitor = await visit();
    await visitor.walks(people.asksForEverything.answers, { to: 'check' });
    for (const [kind, list] of Object.entries(options)) {
      const question = kind === 'trial' ? 'trial:sertraline' : kind;
      for (const option of list.split(' ')) {
        if (isUrgent(question, option) || leavesThePath(question, option)) continue;
        const term = await open(question);
        const label = textOf(visitor.row(question, option));
        await visitor.answers(question, option);
        await visitor.continues();
        if (visitor.page === 'help') await visitor.presses('Go on with the questions');
        expect(visitor.page, `${question}: ${option}`).to.equal('check');
        expect(visitor.sees.getAllByText(label), term).to.have.length.at.least(1);
      }
    }

    async function open(question: string): Promise<string> {
      for (const term of visitor.sees.getAllByRole('term').map(textOf)) {
        await visitor.changes(term);
        if (visitor.page === question) return term;
        await visitor.goesBack();
      }
      throw new Error(`${question} cannot be changed`);
    }
  });
});

const isUrgent = (question: string, option: string): boolean =>
  option === 'might-act' || (question === 'emergency' && option !== 'none' && option !== 'unsure');

/** These take other questions away, or bring some up: changes-their-mind.test.ts has them. */
const leavesThePath = (question: string, option: string): boolean => question === 'concerns' || option === 'under-18';
