import { expect } from 'chai';
import { describe, it } from 'node:test';
import { summarize } from '../../src/handoff/summary.js';
import { asText, longestText } from '../../src/handoff/text.js';
import { type Answers, assess, medicines, questionOf } from '../../src/protocol/index.js';
import { depressed, heavy, someVisitor } from '../fixtures/visitors.js';
import { catalogues } from '../languages/index.js';
import { seeded } from '../helpers/random.js';

for (const words of catalogues) {
  const { handoff } = words;

  function handOver(answers: Answers, includeSelfHarm = false) {
    const assessment = assess(answers);
    const summary = summarize({
      answers,
      assessment,
      words,
      handoff: { includeSelfHarm },
      settings: { reviewed: undefined },
    });
    return { assessment, summary, text: asText(summary, words) };
  }

  /** "and 3 more", as a line of its own. */
  const more = new RegExp(`^- ${handoff.andMore(0).replace('0', String.raw`(\d+)`)}$`, 'm');

  const keptLines = ({ sections }: ReturnType<typeof summarize>): readonly string[] =>
    sections.flatMap(({ lines }) => lines.filter(({ keep }) => keep).map(({ text }) => `- ${text}`));

  describe(`summary as text in ${words.name}: 2,000 characters or fewer (X71)`, () => {
    it('holds an ordinary visitor without a cut', () => {
      const { text, summary } = handOver(
        depressed({ sertraline: 'not-enough', bupropion: 'short', venlafaxine: 'wore-off' }),
      );
      expect(text.length).to.be.at.most(longestText);
      expect(text).not.to.match(more);
      for (const { lines } of summary.sections) for (const line of lines) expect(text).to.contain(`- ${line.text}`);
    });

    it('fits for 12 medicines whose names have 60 letters, and says how many lines were cut', () => {
      const { text } = handOver(heavy());
      expect(longestText).to.equal(2000);
      expect(text.length).to.be.at.most(2000);
      expect(text).to.match(more);
    });

    it('counts what was cut', () => {
      const { text, summary } = handOver(heavy());
      const written = text.split('\n').filter((line) => line.startsWith('- '));
      const cut = written.map((line) => Number(more.exec(line)?.[1] ?? 0));
      const shown = cut.filter((count) => count === 0).length;
      const all = summary.sections.flatMap(({ lines }) => lines);
      expect(shown + cut.reduce((sum, count) => sum + count, 0)).to.equal(all.length);
    });

    it('never cuts what a label says to clear first, the counts, or what is not known', () => {
      const { text, summary, assessment } = handOver(heavy());
      expect(assessment.check).to.be.true;
      for (const line of keptLines(summary)) expect(text.split('\n'), line).to.include(line);
      const endless = handOver({ ...heavy(), medicines: medicines.map(({ id }) => id) });
      for (const line of keptLines(endless.summary)) expect(endless.text.split('\n'), line).to.include(line);
      expect(text).to.contain(words.questions['heart-brain'].options['bp-uncontrolled']);
      expect(text).to.contain(words.outcome.counts(assessment.counts));
      expect(text).to.contain(`${handoff.unknown}\n- ${words.questions['pain-care'].short}`);
    });

    it('cuts from the end, so that what the visitor wants help with stays', () => {
      const { concerns } = heavy();
      const { text, summary } = handOver({ ...heavy(), 'heart-brain': ['bp-uncontrolled'], opioids: ['none'] });
      expect(text).to.match(more);
      const section = summary.sections.find(({ title }) => title === handoff.concerns);
      expect(section?.lines).to.have.length(concerns!.length);
      for (const { text: line } of section?.lines ?? []) expect(text).to.contain(line);
    });

    it('fits, and keeps what must be kept, for 300 random visitors', () => {
      const random = seeded(71);
      for (let round = 0; round < 300; round += 1) {
        const answers = someVisitor(random);
        const { text, summary } = handOver(answers, round % 2 === 0);
        expect(text.length, `round ${round}: ${JSON.stringify(answers)}`).to.be.at.most(longestText);
        const written = new Set(text.split('\n'));
        expect(
          keptLines(summary).filter((line) => !written.has(line)),
          `round ${round}`,
        ).to.deep.equal([]);
      }
    });

    it('fits when every question that may be skipped was skipped, for 12 medicines', () => {
      const { concerns, medicines: named } = heavy();
      const { path } = assess({ concerns, medicines: named });
      const skipped = Object.fromEntries(
        path.filter((id) => questionOf(id) && id !== 'concerns' && id !== 'medicines').map((id) => [id, null]),
      );
      expect(handOver({ ...skipped, concerns, medicines: named }).text.length).to.be.at.most(longestText);
    });
  });
}
