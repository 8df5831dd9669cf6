import { expect } from 'chai';
import { describe, it } from 'node:test';
import { type Answers, answersIn, assess, type Condition, ruleOf } from '../../src/protocol/index.js';
import { bothMet, outcomeOf, painOnly, tried, twoTried, visitor, visitorWith } from '../fixtures/answers.js';

const start = ['concerns', 'age', 'emergency', 'self-harm'];
const health = ['heart-brain', 'health', 'pregnancy', 'alcohol-drugs', 'other-medicines'];
const pathOf = (answers: Answers) => assess(answers).path;

describe('the path', () => {
  it('starts with four questions for everybody', () => {
    expect(pathOf({})).to.deep.equal(start);
    expect(pathOf(visitor({ concerns: ['unsure'] }))).to.deep.equal(start);
  });

  it('asks of anxiety and PTSD what a clinician has said and what was tried, and nothing about the body', () => {
    expect(pathOf(visitor({ concerns: ['anxiety', 'ptsd'] }))).to.deep.equal([...start, 'told', 'other-care']);
  });

  it('asks of low mood what has been tried', () => {
    const trials = ['trial:sertraline', 'trial:venlafaxine'];
    const asked = [...start, 'told', 'medicines', ...trials, 'other-care', 'opioids', ...health];
    expect(pathOf(visitor(twoTried))).to.deep.equal(asked);
  });

  it('asks of pain what kind it is and what care it has had', () => {
    const asked = [...start, 'told', 'other-care', 'pain-kinds', 'pain-care', 'opioids', ...health];
    expect(pathOf(visitor(painOnly))).to.deep.equal(asked);
  });

  it('asks about opioids alone where the visitor only wants to take less of them', () => {
    expect(pathOf(visitor({ concerns: ['opioid-reduction'] }))).to.deep.equal([...start, 'opioids', 'opioid-goal']);
  });

  it('asks everything, in the order of the page, where everything applies', () => {
    const trials = tried({ sertraline: 'not-enough' }, 'names-unknown');
    expect(pathOf(visitor({ ...bothMet, ...trials, opioids: ['prescribed'] }))).to.deep.equal(
      [start, 'told', 'medicines', 'trial:sertraline', 'remembered', 'other-care', 'pain-kinds', 'pain-care', 'opioids']
        .flat()
        .concat('opioid-goal', health),
    );
  });

  it('asks about trials in the order in which the medicines were named', () => {
    const medicines = ['venlafaxine', 'aripiprazole', 'citalopram', 'other:mystery pill', 'amitriptyline'] as const;
    const trials = pathOf(visitor({ medicines })).filter((id) => id.startsWith('trial:'));
    expect(trials).to.deep.equal(['trial:venlafaxine', 'trial:citalopram', 'trial:amitriptyline']);
  });

  it('asks about a medicine named twice only once', () => {
    const trials = pathOf(visitor({ medicines: ['sertraline', 'sertraline'] })).filter((id) => id.startsWith('trial:'));
    expect(trials).to.deep.equal(['trial:sertraline']);
  });

  it('ends after an emergency', () => {
    expect(pathOf(visitor({ ...bothMet, emergency: ['overdose'] }))).to.deep.equal(start.slice(0, 3));
    expect(pathOf(visitor({ emergency: ['overdose'], age: 'under-18' }))).to.deep.equal(start.slice(0, 3));
  });

  it('ends after a visitor says that they have acted or might act on thoughts of suicide', () => {
    for (const answer of ['acted', 'might-act'] as const)
      expect(pathOf(visitor({ ...bothMet, 'self-harm': answer }))).to.deep.equal(start);
  });

  it('goes on for a visitor who has such thoughts and is safe right now', () => {
    expect(pathOf(visitor({ 'self-harm': 'safe-now' }))).to.include.members(['told', ...health]);
  });

  it('ends after the question about self-harm for a visitor under 18', () => {
    const { next, outcome, path } = assess(visitor({ ...bothMet, age: 'under-18' }));
    expect(path).to.deep.equal(start);
    expect(outcome).to.equal('adult-with-you');
    expect(next).to.equal(undefined);
  });
});

describe('the next question', () => {
  it('is the first when nothing has been answered', () => {
    expect(assess({}).next).to.equal('concerns');
  });

  it('is the first open one, wherever the visitor has been', () => {
    expect(assess(visitorWith({ told: undefined })).next).to.equal('told');
    expect(assess(visitorWith({ ...twoTried, 'trial:venlafaxine': undefined })).next).to.equal('trial:venlafaxine');
    expect(assess({ concerns: ['depression'], emergency: ['none'] }).next).to.equal('age');
  });

  it('passes over a skipped question', () => {
    expect(assess({ concerns: null }).next).to.equal('age');
    expect(assess({ concerns: null, age: null, emergency: null }).next).to.equal('self-harm');
    expect(assess({ concerns: null, age: null, emergency: null, 'self-harm': null }).next).to.equal(undefined);
  });

  it('is none when all on the path is answered or skipped', () => {
    expect(assess(visitor()).next).to.equal(undefined);
    expect(assess(visitor({ told: null, health: null })).next).to.equal(undefined);
    expect(assess(visitorWith({ emergency: ['overdose'], 'self-harm': undefined })).next).to.equal(undefined);
  });

  it('is never a question off the path', () => {
    expect(assess(visitorWith({ 'pain-kinds': undefined, 'opioid-goal': undefined })).next).to.equal(undefined);
  });

  it('changes nothing in the outcome: open counts as skipped', () => {
    for (const id of Object.keys(visitor(bothMet))) {
      const open = assess(visitorWith({ ...bothMet, [id]: undefined }));
      const skipped = assess(visitorWith({ ...bothMet, [id]: null }));
      expect({ ...open, next: undefined }, id).to.deep.equal({ ...skipped, next: undefined });
    }
  });
});

describe('a condition', () => {
  it('asks for these answers, those that may not be given too', () => {
    const answers = (when: Condition | undefined) =>
      answersIn(when).map(({ option, question }) => `${question}:${option}`);
    expect(answers(ruleOf('told-seasonal-first').when)).to.deep.equal([
      'concerns:depression',
      'told:seasonal',
      'told:depression',
      'other-care:ect',
      'other-care:tms',
    ]);
    expect(answers(ruleOf('health-bladder-ketamine').when)).to.include('medicines:ketamine');
    expect(answers(undefined)).to.deep.equal([]);
  });
});

describe('answers off the path', () => {
  const harmful = {
    'heart-brain': ['aneurysm-avm-bleed'],
    pregnancy: 'pregnant',
    'trial:citalopram': 'helping-now',
  } as const;

  it('change nothing', () => {
    const ptsd = visitor({ concerns: ['ptsd'] });
    expect(assess({ ...ptsd, ...harmful })).to.deep.equal(assess(ptsd));
    expect(assess(visitor({ ...twoTried, 'trial:citalopram': 'helping-now', 'pain-care': 'newer' }))).to.deep.equal(
      assess(visitor(twoTried)),
    );
  });

  it('come back when the path comes back', () => {
    const told = visitor({ ...twoTried, ...harmful });
    const before = assess(told);
    expect(before.check).to.equal(true);
    const away: Answers = { ...told, concerns: ['anxiety'] };
    expect(assess(away).reasons.map(({ question }) => question)).not.to.include('heart-brain');
    expect(assess({ ...away, concerns: ['depression'] })).to.deep.equal(before);
  });

  it('count again when a medicine that was taken off the list is named again', () => {
    const answers = visitor(twoTried);
    expect(outcomeOf({ ...answers, medicines: ['sertraline'] })).to.equal('next-step');
    expect(outcomeOf({ ...answers, medicines: ['sertraline', 'venlafaxine'] })).to.equal('referral-mental-health');
  });
});
