import { expect } from 'chai';
import { describe, it } from 'node:test';
import { summarize } from '../../src/handoff/summary.js';
import { asText } from '../../src/handoff/text.js';
import { defaultWords as words } from '../../src/locales/index.js';
import { type Answers, assess, medicines, type RuleSettings } from '../../src/protocol/index.js';
import { visitorWith } from '../fixtures/calm.js';
import { depressed, heavy } from '../fixtures/visitors.js';

function handOver(answers: Answers, includeSelfHarm = false, settings: Partial<RuleSettings> = {}) {
  const summary = summarize({
    answers,
    assessment: assess(answers, settings),
    words,
    handoff: { includeSelfHarm },
    settings: { reviewed: undefined },
  });
  const text = asText(summary, words);
  const lines = (title: string): readonly string[] =>
    summary.sections.find((section) => section.title === title)?.lines.map((line) => line.text) ?? [];
  return { summary, text, lines, titles: summary.sections.map(({ title }) => title) };
}

const { handoff } = words;

describe('summary: one page for a read of thirty seconds (X70)', () => {
  it('has each medicine with its family and what happened, and the counts', () => {
    const { lines } = handOver(depressed({ sertraline: 'not-enough', bupropion: 'side-effects' }));
    expect(lines(handoff.medicines)).to.deep.equal([
      'NDRI: bupropion (Wellbutrin): stopped or kept low because of side effects',
      'SSRI: sertraline (Zoloft): full dose for 6 weeks or more, did not help enough',
    ]);
    expect(lines(handoff.tried)).to.deep.equal([
      '1 medicine tried long enough at a full dose, from 1 family. 1 medicine stopped or kept low because of side effects.',
    ]);
  });

  it('stands by family, whatever the order in which they were named', () => {
    const { lines } = handOver(depressed({ sertraline: 'short', venlafaxine: 'short', citalopram: 'short' }));
    expect(lines(handoff.medicines).map((line) => line.split(':', 1)[0])).to.deep.equal(['SNRI', 'SSRI', 'SSRI']);
  });

  it('has every medicine of the table', () => {
    const { lines } = handOver(visitorWith({ medicines: medicines.map(({ id }) => id) }));
    const listed = lines(handoff.medicines).join('\n');
    for (const { id } of medicines) expect(listed).to.contain(`: ${words.medicines[id]}`);
  });

  it('keeps a name as it was typed, and says that it was not checked', () => {
    const answers = { ...depressed({}), medicines: ['other:little blue pill'] };
    expect(handOver(answers).lines(handoff.medicines)).to.deep.equal(['little blue pill: as the patient spelled it']);
  });

  it('says who told it, that it is not verified, and which protocol asked', () => {
    const { text } = handOver(depressed({ sertraline: 'short' }));
    expect(text).to.match(/Told by the patient, not verified\. .*protocol 2\.0\.0, not reviewed by a clinician\.$/);
  });

  it('begins with the reason, and puts what needs attention before the rest', () => {
    const { titles } = handOver({ ...depressed({ sertraline: 'short' }), health: ['allergy'] });
    expect(titles.slice(0, 2)).to.deep.equal([handoff.attention, handoff.concerns]);
  });

  it('says what to bring up of a medicine, by its name', () => {
    const answers = { ...depressed({}), medicines: ['agomelatine', 'nefazodone', 'alprazolam'] };
    const { lines } = handOver(answers);
    const named = words.medicineRules['medicine-liver']('agomelatine (Valdoxan) and nefazodone (Serzone)');
    expect(lines(handoff.alsoTell).join(' ')).to.contain(named).and.contain('about alprazolam (Xanax)');
  });

  it('has no section without a line', () => {
    for (const answers of [{}, depressed({}), heavy()])
      for (const section of handOver(answers).summary.sections) expect(section.lines, section.title).not.to.be.empty;
  });
});

describe('summary: what is not known (X6, X70)', () => {
  const pages = [
    'other-care',
    'opioids',
    'heart-brain',
    'health',
    'pregnancy',
    'alcohol-drugs',
    'other-medicines',
    'told',
  ] as const;

  it('names a skipped question as not known, and nowhere as "no"', () => {
    for (const page of pages) {
      const { lines, summary } = handOver({ ...depressed({ sertraline: 'short' }), [page]: null });
      const { short } = words.questions[page];
      expect(lines(handoff.unknown), page).to.include(short);
      const elsewhere = summary.sections.filter(
        ({ title }) => title !== handoff.unknown && title !== handoff.attention,
      );
      const said = elsewhere.flatMap((section) => section.lines.map(({ text }) => text));
      expect(
        said.filter((text) => text.startsWith(short)),
        page,
      ).to.deep.equal([]);
    }
  });

  it('says "no" nowhere when everything was skipped', () => {
    const skipped = { ...depressed({ sertraline: 'short' }), 'trial:sertraline': null, age: null };
    const answers = { ...skipped, ...Object.fromEntries(pages.map((page) => [page, null])) };
    const { text } = handOver(answers);
    // The counts say what is known.
    const other = text.replace(words.outcome.counts(assess(answers).counts), '');
    expect(other).not.to.match(/^- .*\b(no|none|never|did not)\b/im);
  });

  it('does not count none where the whole list of medicines was skipped', () => {
    const { lines } = handOver({ ...depressed({}), medicines: null });
    expect(lines(handoff.tried)).to.deep.equal([words.outcome.countsUnknown]);
    expect(lines(handoff.unknown)).to.include(words.questions.medicines.short);
  });

  it('treats "not sure" and "rather not say" as not known', () => {
    const { lines } = handOver({ ...depressed({ sertraline: 'unsure' }), health: ['unsure'], pregnancy: 'prefer-not' });
    expect(lines(handoff.unknown)).to.include.members([words.questions.health.short, words.questions.pregnancy.short]);
    expect(lines(handoff.unknown).join()).to.contain('sertraline');
    expect(lines(handoff.medicines).join()).to.contain('not known');
  });

  it('says "no" where the visitor has said so', () => {
    expect(handOver(depressed({ sertraline: 'short' })).text).to.contain('No, I have none of these');
  });
});

describe('summary: what is not in it (X11, X51)', () => {
  it('leaves out what was said about self-harm, whatever it was', () => {
    for (const answer of ['no', 'safe-now', 'unsure', 'prefer-not', null]) {
      const { text, titles } = handOver({ ...depressed({ sertraline: 'short' }), 'self-harm': answer });
      expect(text, String(answer)).not.to.match(/suicid|hurting|ending (my|one|their)|safe right now/i);
      expect(titles).not.to.include(handoff.selfHarm);
      const ticked = handOver({ ...depressed({}), 'self-harm': answer }, true);
      expect(ticked.lines(handoff.selfHarm), 'once it is ticked in').to.have.length(1);
    }
  });

  it('has it when the visitor has ticked it in, and never cuts it', () => {
    const { lines } = handOver({ ...depressed({ sertraline: 'short' }), 'self-harm': 'safe-now' }, true);
    expect(lines(handoff.selfHarm)).to.deep.equal([
      'Thoughts of ending my life or hurting myself: Yes, but I am safe right now',
    ]);
    expect(handOver({ ...heavy(), 'self-harm': 'safe-now' }, true).text).to.contain('Yes, but I am safe right now');
  });

  it('says nothing of a page that is no longer on the path', () => {
    const before = { ...depressed({ sertraline: 'not-enough' }), 'pain-kinds': ['crps'], 'pain-care': 'newer' };
    expect(handOver(before).text).not.to.match(/CRPS|3 months/);
    const { text } = handOver({ ...before, concerns: ['pain'], 'opioid-goal': 'yes', remembered: '2' });
    expect(text)
      .to.contain('CRPS')
      .and.not.match(/sertraline|Zoloft|low mood|names not known|Taking less/);
  });
});

describe('summary: what is not known (X6, X70)', () => {
  it('does not say that nothing was tried where the names are not known', () => {
    for (const remembered of ['unsure', null]) {
      const told = handOver({ ...depressed({}), medicines: ['names-unknown'], remembered });
      expect(told.lines(handoff.tried)).to.deep.equal([words.outcome.countsUnknown]);
    }
    const typed = handOver({ ...depressed({}), medicines: ['other:Brandless'] });
    expect(typed.lines(handoff.tried)[0]).to.contain(words.outcome.typedNotCounted);
  });
});
