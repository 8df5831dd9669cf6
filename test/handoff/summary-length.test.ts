import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { summarize } from '../../src/handoff/summary.js';
import { asText, longestText } from '../../src/handoff/text.js';
import { type Answers, assess, escalatable, medicines, type RuleSettings } from '../../src/protocol/index.js';
import { depressed, heavy, visitorWith } from '../fixtures/people.js';
import { someAnswers, someSettings } from '../fixtures/random.js';
import { walked } from '../helpers/walked.js';
import { catalogues } from '../languages/index.js';

/** Twelve medicines, as many as one page holds, and nothing to check. */
const longNames: Answers = visitorWith({ medicines: heavy().medicines ?? [] });

for (const words of catalogues) {
  const { handoff } = words;

  /** "and 3 more", as a line of its own. */
  const more = new RegExp(`^- ${handoff.andMore(0).replace('0', String.raw`(\d+)`)}$`, 'm');

  /** Three questions as long as the page allows. */
  const ownQuestions = ['a', 'b', 'c'].map((letter) => letter.repeat(120));

  function handOver(answers: Answers, includeSelfHarm = false, rules: Partial<RuleSettings> = {}) {
    const settings = { reviewed: undefined, preparationOnly: false };
    const assessment = assess(answers, rules);
    const summary = summarize({
      answers,
      assessment,
      words,
      handoff: { includeSelfHarm, ownQuestions },
      settings,
      today: '2026-11-29',
    });
    const text = asText(summary, words);
    const written = text.split('\n').filter((line) => line.startsWith('- '));
    const all = summary.sections.flatMap(({ lines }) => lines.map((line) => ({ ...line, text: `- ${line.text}` })));
    const lost = all.filter((line) => line.keep && !written.includes(line.text));
    return { all, assessment, lost, summary, text, written };
  }

  describe(`summary as text in ${words.name}: 2,000 characters or fewer (X71)`, () => {
    it('has all lines of an ordinary visitor', () => {
      const three = depressed({ sertraline: 'not-enough', bupropion: 'short', venlafaxine: 'wore-off' });
      const { all, text, written } = handOver(three);
      expect(text.length).to.be.at.most(longestText);
      expect(written).to.deep.equal(all.map((line) => line.text));
    });

    it('fits for 12 medicines whose names have 60 letters, and says how many lines were cut', () => {
      const { all, text, written } = handOver(heavy());
      expect(longestText).to.equal(2000);
      expect(text.length).to.be.at.most(2000);
      const cut = written.map((line) => Number(more.exec(line)?.[1] ?? 0)).filter((count) => count > 0);
      expect(cut).to.not.be.empty;
      expect(written.length - cut.length + cut.reduce((sum, count) => sum + count)).to.equal(all.length);
    });

    it('never cuts what a label says to clear first, the counts, or what is not known', () => {
      const { assessment, lost, text } = handOver(heavy());
      expect(assessment.check).to.be.true;
      expect(lost).to.deep.equal([]);
      expect(handOver({ ...heavy(), medicines: medicines.map(({ id }) => id) }).lost).to.deep.equal([]);
      expect(text).to.contain(words.questions['heart-brain'].options['bp-uncontrolled']);
      expect(text).to.contain(words.outcome.counts(assessment.counts));
      expect(text).to.contain(`${handoff.unknown}\n- ${words.questions['pain-care'].short}`);
    });

    it('cuts from the end, so that what the visitor wants help with stays', () => {
      const answers: Answers = { ...heavy(), 'heart-brain': ['bp-uncontrolled'], opioids: ['none'] };
      const { summary, text } = handOver(answers);
      expect(text).to.match(more);
      const lines = summary.sections.find(({ title }) => title === handoff.concerns)?.lines ?? [];
      expect(lines[0]?.text.split('; ')).to.have.length(5);
      for (const line of lines) expect(text).to.contain(line.text);
    });

    it('fits with everything to check first, also what only this clinic wants checked', () => {
      const settings = { escalate: escalatable };
      const forgotten = Object.fromEntries(medicines.map(({ id }) => [`trial:${id}`, null]));
      const everything = {
        ...heavy(),
        medicines: medicines.map(({ id }) => id),
        'self-harm': 'safe-now',
        ...forgotten,
      };
      for (const answers of [everything, { ...everything, 'heart-brain': null, health: ['unsure'] }]) {
        const { summary, text } = handOver(answers, true, settings);
        expect(text.length).to.be.at.most(2000);
        // Each line is there, if not with every answer.
        for (const { text: whole } of summary.sections.flatMap(({ lines }) => lines.filter(({ keep }) => keep)))
          expect(text).to.contain(whole.split('; ')[0]);
      }
    });

    it('has the visitor’s own questions as long as anything else that can be cut', () => {
      const { text } = handOver(depressed({ sertraline: 'not-enough' }));
      for (const question of ownQuestions) expect(text).to.contain(`- ${question}\n`);
      for (const question of ownQuestions.slice(0, 2)) expect(handOver(walked(longNames)).text).to.contain(question);
    });

    it('fits, and keeps what must be kept, for random visitors', () => {
      const few = fc.boolean();
      const property = fc.property(
        someAnswers,
        someSettings,
        few,
        few,
        (answers, settings, isHeavy, includeSelfHarm) => {
          const given = isHeavy ? { ...answers, medicines: heavy().medicines } : answers;
          const { lost, text } = handOver(walked(given), includeSelfHarm);
          expect(text.length).to.be.at.most(longestText);
          expect(lost).to.deep.equal([]);
          expect(handOver(walked(given), includeSelfHarm, settings).text.length).to.be.at.most(longestText);
        },
      );
      fc.assert(property, { numRuns: 300 });
    });
  });
}
