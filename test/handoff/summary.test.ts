import { expect } from 'chai';
import { describe, it } from 'node:test';
import { summarize } from '../../src/handoff/summary.js';
import { asText } from '../../src/handoff/text.js';
import { defaultWords as words } from '../../src/locales/index.js';
import { type Answers, assess, medicines } from '../../src/protocol/index.js';
import { depressed, heavy, visitorWith } from '../fixtures/people.js';

const { handoff } = words;
const oneShort = depressed({ sertraline: 'short' });

function handOver(answers: Answers, includeSelfHarm = false) {
  const settings = { reviewed: undefined };
  const assessment = assess(answers);
  const summary = summarize({ answers, assessment, words, handoff: { includeSelfHarm }, settings });
  const lines = (title: string): readonly string[] =>
    summary.sections.find((section) => section.title === title)?.lines.map((line) => line.text) ?? [];
  return { ...summary, lines, text: asText(summary, words) };
}

describe('summary: one page for a read of thirty seconds (X70)', () => {
  it('has each medicine with its family and what happened, and the counts', () => {
    const { lines } = handOver(depressed({ sertraline: 'not-enough', bupropion: 'side-effects', citalopram: 'short' }));
    expect(lines(handoff.medicines)).to.deep.equal([
      'NDRI: bupropion (Wellbutrin): stopped or kept low because of side effects',
      'SSRI: sertraline (Zoloft): full dose for 6 weeks or more, did not help enough',
      `SSRI: ${words.medicines.citalopram} (Celexa): ${words.trial.inShort.short}`,
    ]);
    expect(lines(handoff.tried)).to.deep.equal([
      '1 medicine tried long enough at a full dose, from 1 family. 1 medicine stopped or kept low because of side effects.',
    ]);
  });

  it('has every medicine of the table', () => {
    const { lines } = handOver(visitorWith({ medicines: medicines.map(({ id }) => id) }));
    const listed = lines(handoff.medicines).join();
    for (const { id } of medicines) expect(listed).to.contain(`: ${words.medicines[id]}`);
  });

  it('keeps a name as it was typed, and says that it was not checked', () => {
    const { lines } = handOver(visitorWith({ medicines: ['other:little blue pill'] }));
    expect(lines(handoff.medicines)).to.deep.equal(['little blue pill: as the patient spelled it']);
  });

  it('says who told it, that it is not verified, and which protocol asked', () => {
    const { text } = handOver(oneShort);
    expect(text).to.match(/Told by the patient, not verified\. .*protocol 2\.0\.0, not reviewed by a clinician\.$/);
  });

  it('begins with the reason, and puts what needs attention before the rest', () => {
    const titles = handOver({ ...oneShort, health: ['allergy'] }).sections.map(({ title }) => title);
    expect(titles.slice(0, 2)).to.deep.equal([handoff.attention, handoff.concerns]);
  });

  it('says what to bring up of a medicine, by its name', () => {
    const { lines } = handOver(visitorWith({ medicines: ['agomelatine', 'nefazodone', 'alprazolam'] }));
    const named = words.medicineRules['medicine-liver']('agomelatine (Valdoxan) and nefazodone (Serzone)');
    expect(lines(handoff.alsoTell).join(' ')).to.contain(named).and.contain('about alprazolam (Xanax)');
  });

  it('has no section without a line', () => {
    for (const answers of [{}, depressed({}), heavy()])
      for (const section of handOver(answers).sections) expect(section.lines, section.title).not.to.be.empty;
  });
});

describe('summary: what is not known (X6, X70)', () => {
  const names = 'other-care opioids heart-brain health pregnancy alcohol-drugs other-medicines told';
  const pages = names.split(' ') as 'told'[];

  it('names a skipped question as not known, and nowhere as "no"', () => {
    for (const page of pages) {
      const { lines, sections } = handOver({ ...oneShort, [page]: null });
      const { short } = words.questions[page];
      expect(lines(handoff.unknown), page).to.include(short);
      const others = sections.filter(({ title }) => ![handoff.unknown, handoff.attention].includes(title));
      for (const { text } of others.flatMap((section) => section.lines)) expect(text.startsWith(short)).to.be.false;
    }
  });

  it('says "no" nowhere when everything was skipped', () => {
    const skipped = Object.fromEntries([...pages, 'trial:sertraline', 'age'].map((page) => [page, null]));
    const answers = { ...oneShort, ...skipped };
    // The counts say what is known.
    const other = handOver(answers).text.replace(words.outcome.counts(assess(answers).counts), '');
    expect(other).not.to.match(/^- .*\b(no|none|never|did not)\b/im);
    expect(handOver(oneShort).text, 'a real no').to.contain('No, I have none of these');
  });

  it('does not say that nothing was tried where the list was skipped or the names are not known', () => {
    const forgotten = { medicines: ['names-unknown'] };
    for (const given of [
      { medicines: null },
      { ...forgotten, remembered: 'unsure' },
      { ...forgotten, remembered: null },
    ])
      expect(handOver(visitorWith(given)).lines(handoff.tried)).to.deep.equal([words.outcome.countsUnknown]);
    const { lines } = handOver(visitorWith({ medicines: null }));
    expect(lines(handoff.unknown)).to.include(words.questions.medicines.short);
    const typed = handOver(visitorWith({ medicines: ['other:Brandless'] }));
    expect(typed.lines(handoff.tried)[0]).to.contain(words.outcome.typedNotCounted);
  });

  it('treats "not sure" and "rather not say" as not known', () => {
    const { lines } = handOver({ ...depressed({ sertraline: 'unsure' }), health: ['unsure'], pregnancy: 'prefer-not' });
    const { health, pregnancy } = words.questions;
    expect(lines(handoff.unknown)).to.include.members([health.short, pregnancy.short]);
    expect(lines(handoff.unknown).join()).to.contain('sertraline');
    expect(lines(handoff.medicines).join()).to.contain('not known');
  });
});

describe('summary: what is not in it (X11, X51)', () => {
  it('leaves out what was answered about self-harm, whatever it was, unless the visitor ticks it in', () => {
    for (const answer of ['no', 'safe-now', 'unsure', 'prefer-not', null]) {
      const answers = { ...oneShort, 'self-harm': answer };
      const { lines, text } = handOver(answers);
      expect(text, String(answer)).not.to.match(/suicid|hurting|ending (my|one|their)|safe right now/i);
      expect(lines(handoff.selfHarm)).to.deep.equal([]);
      expect(handOver(answers, true).lines(handoff.selfHarm)).to.have.length(1);
    }
  });

  it('has it when the visitor has ticked it in, and never cuts it', () => {
    const { lines } = handOver({ ...oneShort, 'self-harm': 'safe-now' }, true);
    const safe = 'Yes, but I am safe right now';
    expect(lines(handoff.selfHarm)).to.deep.equal([`Thoughts of ending my life or hurting myself: ${safe}`]);
    expect(handOver({ ...heavy(), 'self-harm': 'safe-now' }, true).text).to.contain(safe);
  });

  it('says nothing of a page that is no longer on the path', () => {
    const depression = depressed({ sertraline: 'not-enough' });
    const before: Answers = { ...depression, 'pain-kinds': ['crps'], 'pain-care': 'newer' };
    expect(handOver(before).text).not.to.match(/CRPS|3 months/);
    const { text } = handOver({ ...before, concerns: ['pain'], 'opioid-goal': 'yes', remembered: '2' });
    expect(text).to.contain('CRPS');
    expect(text).not.to.match(/sertraline|Zoloft|low mood|names not known|Taking less/);
  });
});
