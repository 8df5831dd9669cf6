import { expect } from '@open-wc/testing';
import { assess } from '../../src/protocol/index.js';
import { bothMet, cited, expectNamed, naming, painOnly, tried, twoTried, visitor } from '../fixtures/answers.js';

/** The examples that the protocol works out: depression told by a clinician, all else answered "no" or "none". */
describe('the worked examples of the protocol', () => {
  it('low-dose amitriptyline for pain and sertraline for 8 weeks: one fair try, so the next step', () => {
    const { counts, outcome } = assess(visitor(tried({ amitriptyline: 'low-dose', sertraline: 'not-enough' })));
    expect(outcome).to.equal('next-step');
    expect(counts).to.deep.equal({ adequateMedicines: 1, adequateClasses: 1, maybeMedicines: 0 });
  });

  describe('sertraline and escitalopram, both not enough', () => {
    const answers = visitor(tried({ sertraline: 'not-enough', escitalopram: 'not-enough' }));
    const families = (settings?: { readonly minClasses: number }) =>
      assess(answers, settings).notes.filter(({ sources }) => sources.includes('A7'));

    it('make sense of a referral, with the note that they are one family', () => {
      const { counts, outcome } = assess(answers);
      expect(outcome).to.equal('referral-mental-health');
      expect(counts).to.deep.equal({ adequateMedicines: 2, adequateClasses: 1, maybeMedicines: 0 });
      expect(families()).to.have.lengthOf(1);
    });

    it('are the next step where the clinic asks for two families, with the same note', () => {
      const settings = { minClasses: 2 };
      const { counts, outcome } = assess(answers, settings);
      expect(outcome).to.equal('next-step');
      expect(counts).to.deep.equal({ adequateMedicines: 2, adequateClasses: 1, maybeMedicines: 0 });
      expect(families(settings)).to.deep.equal(families());
    });
  });

  it('two fair tries and an aneurysm: the own doctor has to clear it', () => {
    const { counts, outcome, reasons } = assess(visitor({ ...twoTried, 'heart-brain': ['aneurysm-avm-bleed'] }));
    expect(outcome).to.equal('own-doctor-clear');
    expect(counts).to.deep.equal({ adequateMedicines: 2, adequateClasses: 2, maybeMedicines: 0 });
    expectNamed(reasons, 'heart-brain', 'aneurysm-avm-bleed', ['C1', 'C2']);
  });

  it('two fair tries and buprenorphine: a referral, and the specialist is told', () => {
    const { outcome, tell } = assess(visitor({ ...twoTried, opioids: ['methadone-buprenorphine'] }));
    expect(outcome).to.equal('referral-mental-health');
    expectNamed(tell, 'opioids', 'methadone-buprenorphine', ['M10']);
  });

  it('two fair tries and buprenorphine among the medicines: a referral, and the specialist is told', () => {
    const trials = tried({ sertraline: 'not-enough', venlafaxine: 'not-enough' });
    const { outcome, tell } = assess(visitor({ ...trials, medicines: ['sertraline', 'venlafaxine', 'buprenorphine'] }));
    expect(outcome).to.equal('referral-mental-health');
    expectNamed(tell, 'medicines', 'buprenorphine', ['M1', 'M10']);
  });

  it('CRPS, two kinds of care, a prescribed opioid and the wish to take less: a pain specialist', () => {
    const answers = visitor({ ...painOnly, opioids: ['prescribed'], 'opioid-goal': 'yes' });
    const { notes, outcome, tell } = assess(answers);
    expect(outcome).to.equal('referral-pain');
    expectNamed(tell, 'opioids', 'prescribed', ['M1']);
    expectNamed(notes, 'opioids', 'prescribed', ['M8']);
    expectNamed(notes, 'opioid-goal', 'yes', ['M8', 'M11']);
    expect(cited(notes)).to.include('E14');
  });

  it('fibromyalgia and two kinds of care: a pain clinic', () => {
    const { outcome } = assess(visitor({ ...painOnly, 'pain-kinds': ['fibromyalgia'] }));
    expect(outcome).to.equal('pain-clinic');
  });

  it('fibromyalgia and one kind of care or none: the own doctor', () => {
    const answers = visitor({ ...painOnly, 'pain-kinds': ['fibromyalgia'], 'pain-care': 'one-or-none' });
    const { outcome, reasons } = assess(answers);
    expect(outcome).to.equal('own-doctor');
    expect(naming(reasons, 'pain-care', 'one-or-none')).not.to.be.empty;
  });

  it('PTSD alone: the own doctor, because it is not sure to help', () => {
    const { outcome, reasons } = assess(visitor({ concerns: ['ptsd'] }));
    expect(outcome).to.equal('own-doctor');
    expectNamed(reasons, 'concerns', 'ptsd', ['E8']);
  });

  it('everything skipped: the own doctor, and the crisis card', () => {
    const skipped = Object.fromEntries(Object.keys(visitor(bothMet)).map((id) => [id, null]));
    for (const answers of [{}, skipped]) {
      const { counts, crisisCard, outcome } = assess(answers);
      expect(outcome).to.equal('own-doctor');
      expect(crisisCard).to.equal(true);
      expect(counts).to.deep.equal({ adequateMedicines: 0, adequateClasses: 0, maybeMedicines: 0 });
    }
  });

  it('everything after the concerns skipped: still the own doctor', () => {
    for (const concern of ['depression', 'pain']) {
      const { crisisCard, outcome } = assess({ concerns: [concern] });
      expect(outcome, concern).to.equal('own-doctor');
      expect(crisisCard).to.equal(true);
    }
  });
});
