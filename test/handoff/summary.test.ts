import { expect } from 'chai';
import { describe, it } from 'node:test';
import { inWords, summarize, type SummaryInput, wholeList } from '../../src/handoff/summary.js';
import { asText } from '../../src/handoff/text.js';
import { defaultWords as words } from '../../src/locales/index.js';
import { optionLabel, questionWords } from '../../src/locales/labels.js';
import { type Answers, assess, medicines } from '../../src/protocol/index.js';
import { depressed, everybody, heavy, people, twoTried, visitorWith } from '../fixtures/people.js';
import { version } from '../../src/version.js';
import { es } from '../../src/locales/es.js';
import { catalogues } from '../languages/index.js';

const { handoff } = words;
const oneShort = depressed({ sertraline: 'short' });

function handOver(answers: Answers, includeSelfHarm = false, given: Partial<SummaryInput> = {}) {
  const settings = { reviewed: undefined, preparationOnly: false };
  const assessment = assess(answers);
  const base = { answers, assessment, words, handoff: { includeSelfHarm }, settings, today: '2026-11-29' };
  const input: SummaryInput = { ...base, ...given };
  const summary = summarize(input);
  const own = (title: string) => summary.sections.find((section) => section.title === title)?.lines ?? [];
  const lines = (title: string): readonly string[] => own(title).map((line) => line.text);
  return { ...summary, input, own, lines, text: asText(summary, given.words ?? words) };
}

describe('summary: one page for a read of thirty seconds (X70)', () => {
  it('has each medicine with its family and what happened, and the counts', () => {
    const { lines, own } = handOver(
      depressed({ sertraline: 'not-enough', bupropion: 'side-effects', citalopram: 'helping-now' }),
    );
    expect(lines(handoff.medicines)).to.deep.equal([
      'NDRI: bupropion (Wellbutrin): stopped or kept low because of side effects',
      'SSRI: sertraline (Zoloft): full dose for 6 weeks or more, did not help enough',
      `SSRI: ${words.medicines.citalopram} (Celexa): ${words.trial.inShort['helping-now']}`,
    ]);
    expect(lines(handoff.tried)).to.deep.equal([
      '1 medicine tried long enough at a full dose, from 1 family. 1 medicine stopped or kept low because of side effects.',
    ]);
    const rows = own(handoff.medicines).map(({ row }) => row);
    expect(rows.map((row) => [row?.family, row?.takenNow])).to.deep.equal([
      ['NDRI', ''],
      ['SSRI', ''],
      ['SSRI', 'Yes'],
    ]);
    expect(lines(handoff.takenNow), 'what is taken now').to.deep.equal(['citalopram (Celexa)']);
  });

  it('has every medicine of the table', () => {
    const { lines } = handOver(visitorWith({ medicines: medicines.map(({ id }) => id) }));
    const listed = lines(handoff.medicines).join();
    for (const { id } of medicines) expect(listed).to.contain(`: ${words.medicines[id]}`);
  });

  it('keeps a name as it was typed, and says that it was not checked', () => {
    const { lines } = handOver(visitorWith({ medicines: ['other:little blue pill'] }));
    expect(lines(handoff.medicines)).to.deep.equal(['My own spelling: little blue pill']);
  });

  it('says who told it, that it is not verified, and which protocol asked', () => {
    const { text } = handOver(oneShort);
    expect(text).to.match(/Told by the patient, not verified\. .*protocol 2\.0\.0, not reviewed by a clinician\.$/);
    expect(text).to.contain(`Referral screener ${version}, protocol`);
    for (const answeredBy of ['me', 'helped', 'for-somebody'] as const) {
      const { line } = handoff.answeredBy[answeredBy];
      expect(handOver(oneShort, false, { answeredBy }).footer, answeredBy).to.include(line);
    }
    expect(handOver(oneShort).footer).to.include(handoff.answeredBy.me.line);
  });

  it('has the day in the language of the page', () => {
    for (const [own, day] of catalogues.map((one) => [one, one.date('2026-11-29')] as const))
      expect(handOver(oneShort, false, { words: own }).text).to.match(
        new RegExp(`^${own.handoff.documentTitle}\n${day}\n`),
      );
  });

  it('begins with the reason, and puts what needs attention before the rest', () => {
    const { sections, lines } = handOver({ ...oneShort, health: ['allergy', 'kidney'] });
    const titles = sections.map(({ title }) => title);
    expect(titles.slice(0, 3)).to.deep.equal([handoff.attention, handoff.asking, handoff.concerns]);
    expect(lines(handoff.attention)).to.deep.equal([words.questions.health.options.allergy]);
    expect(lines(handoff.health)).to.include(`${words.questions.health.short}: Kidney disease`);
  });

  it('has every section in the same place, whatever was answered', () => {
    const order =
      'attention asking concerns told counts medicines other-care pain now health unknown questions self-harm no';
    expect(
      idsOf(handOver({ ...heavy(), 'self-harm': 'safe-now', age: '25-64', told: ['depression'] }, true)),
    ).to.deep.equal(order.split(' ').filter((id) => id !== 'no'));
    for (const { name, answers } of everybody) {
      const ids = idsOf(handOver(answers, true));
      expect(ids, name).to.deep.equal(order.split(' ').filter((id) => ids.includes(id)));
    }
  });

  it('puts answers that are dangerous together before everything else', () => {
    const { sections, lines } = handOver(people.drinksTooMuch.answers);
    expect(sections[0]?.lines[0]?.text).to.match(/^May be dangerous together: Prescribed.*Alcohol and drugs: Yes/);
    expect(lines(handoff.takenNow)[0]).to.match(/^Prescribed/);
  });

  it('has no section without a line', () => {
    for (const answers of [{}, depressed({}), heavy()])
      for (const section of handOver(answers).sections) expect(section.lines, section.title).not.to.be.empty;
  });
});

describe('summary: what the patient asks for (X70)', () => {
  const asked = (answers: Answers, preparationOnly = false): readonly string[] =>
    handOver(answers, false, { settings: { reviewed: undefined, preparationOnly } }).lines(handoff.asking);

  it('is what the outcome says, with both halves and less of an opioid', () => {
    const { asks } = handoff;
    expect(asked(people.triedTwo.answers)).to.deep.equal([asks['referral-mental-health']]);
    expect(asked(people.bipolar.answers)).to.deep.equal([asks.psychiatrist]);
    expect(asked(people.depressedAndCrps.answers)).to.deep.equal([
      'both a mental-health specialist and a pain specialist, with one shared plan',
      asks['opioid-plan'],
    ]);
    expect(asked(people.pregnant.answers)).to.include.members([asks['next-step'], asks.also]);
    for (const { name, answers, outcome } of everybody)
      if (outcome !== 'get-help-now') expect(asked(answers), name).not.to.be.empty;
  });

  it('is a visit only where the clinic leaves referrals out', () => {
    expect(asked(people.triedTwo.answers, true)).to.deep.equal([handoff.asks['own-doctor']]);
  });
});

describe('summary: in the patient’s voice (X70)', () => {
  const told = /\b(tell|you|your|bring|ask (the|your)|say if|say so|do not stop)\b/i;

  it('has no instruction to the patient, and speaks to nobody but in the questions to the clinician', () => {
    for (const text of ['Tell the specialist', 'Say if you still take this', 'Bring all your pill bottles'])
      expect(text).to.match(told);
    const asked = words.outcome.questionsToAsk.map((question) => `- ${question}`);
    for (const { name, answers } of [...everybody, { name: 'heavy', answers: heavy() }]) {
      const lines = handOver(answers, true).text.split('\n');
      const text = lines.filter((line) => !asked.includes(line)).join('\n');
      expect(text.replaceAll('Told by the patient', ''), name).not.to.match(told);
    }
  });

  it('has each question of the path at most once, and every answer that a rule asks to tell', () => {
    for (const { name, answers } of [...everybody, { name: 'heavy', answers: heavy() }]) {
      const { sections, lines } = handOver(answers, true);
      const texts = sections.flatMap((section) => section.lines.map(({ text }) => text));
      const listed = [handoff.unknown, handoff.no].flatMap((title) => lines(title).flatMap((text) => text.split('; ')));
      const { path, tell } = assess(answers);
      for (const pathId of path) {
        const { short } = questionWords(words, pathId);
        const named = [
          ...texts.filter((text) => text.startsWith(`${short}: `)),
          ...listed.filter((one) => one === short),
        ];
        expect(named.length, `${name}: ${short}`).to.be.at.most(1);
      }
      for (const { question, options } of tell) {
        const { short } = questionWords(words, question);
        const isKnown = options.length > 0 && !['unsure', 'prefer-not'].includes(options[0]!);
        const expected = isKnown ? options.map((option) => optionLabel(words, question, option)) : [short];
        for (const part of expected) expect(texts.join(), `${name}: ${question}`).to.contain(part);
      }
    }
  });
});

describe('summary: what is not known (X6, X70)', () => {
  const names = 'other-care opioids heart-brain health pregnancy alcohol-drugs other-medicines told';
  const pages = names.split(' ') as 'told'[];

  it('names a skipped question as not known, and nowhere as "no"', () => {
    for (const page of pages) {
      const { lines, text } = handOver({ ...oneShort, [page]: null });
      const { short } = words.questions[page];
      expect(lines(handoff.unknown), page).to.deep.equal([short]);
      expect(text.split(short), page).to.have.length(2);
    }
  });

  it('says "no" nowhere when everything was skipped', () => {
    const skipped = Object.fromEntries([...pages, 'trial:sertraline', 'age'].map((page) => [page, null]));
    const answers = { ...oneShort, ...skipped };
    // The counts say what is known.
    const other = handOver(answers).text.replace(words.outcome.counts(assess(answers).counts), '');
    expect(other).not.to.match(/^- .*\b(no|none|never|did not)\b/im);
    expect(handOver(answers).lines(handoff.no)).to.deep.equal([]);
  });

  it('has everything that was answered "no" in one line, and nothing that is not known', () => {
    const answers = { ...depressed({}), health: null, pregnancy: 'prefer-not', opioids: ['unsure'] };
    const {
      medicines: all,
      'other-care': care,
      'heart-brain': heart,
      'alcohol-drugs': drugs,
      'other-medicines': others,
    } = words.questions;
    const no = [all, care, heart, drugs, others].map(({ short }) => short).join('; ');
    expect(handOver(answers).lines(handoff.no)).to.deep.equal([no]);
  });

  it('does not say "no" of a medicine that is on the list and may still be taken', () => {
    const { lines } = handOver(visitorWith({ medicines: ['alprazolam'] }));
    expect(lines(handoff.no).join()).to.contain(handoff.exceptListed(words.questions['other-medicines'].short));
    expect(lines(handoff.unknown)).to.deep.equal(['whether I still take alprazolam (Xanax)']);
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
    expect(lines(handoff.unknown)).to.deep.equal([words.questions.medicines.short]);
    const typed = handOver(visitorWith({ medicines: ['other:Brandless'] }));
    expect(typed.lines(handoff.tried)[0]).to.contain(words.outcome.typedNotCounted);
  });

  it('treats "not sure" and "rather not say" as not known', () => {
    const answers = { ...depressed({ sertraline: 'unsure' }), health: ['unsure'], pregnancy: 'prefer-not' };
    const { lines, own } = handOver(answers);
    const { trial, health, pregnancy } = words.questions;
    const unknown = [trial.short('sertraline (Zoloft)'), health.short, pregnancy.short].join('; ');
    expect(lines(handoff.unknown)).to.deep.equal([unknown]);
    expect(own(handoff.medicines)[0]?.row?.happened, 'empty, for a pen').to.equal('');
  });
});

describe('summary: what is not in it (X11, X51)', () => {
  it('leaves out what was answered about self-harm, whatever it was, unless the visitor ticks it in', () => {
    for (const answer of ['no', 'safe-now', 'unsure', 'prefer-not', null]) {
      const answers = { ...oneShort, 'self-harm': answer };
      const { lines, text } = handOver(answers);
      expect(text, String(answer)).not.to.match(/suicid|hurting|ending (my|one|their)|safe right now|tomorrow/i);
      expect(lines(handoff.selfHarm)).to.deep.equal([]);
      expect(handOver(answers, true).lines(handoff.selfHarm)).to.have.length(1);
    }
  });

  it('has it when the visitor has ticked it in, and never cuts it', () => {
    const answers = visitorWith({ ...twoTried, 'self-harm': 'safe-now' });
    const { lines, footer } = handOver(answers, true);
    const safe = 'Yes, but I am safe right now';
    expect(lines(handoff.selfHarm)).to.deep.equal([`Thoughts of ending my life or hurting myself: ${safe}`]);
    expect(lines(handoff.asking)[0]).to.equal(handoff.asks['talk-today']);
    expect([footer[0], handOver(answers).footer[0]]).to.deep.equal([handoff.listHasSafety, handoff.listLacksSafety]);
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

const linesOf = ({ sections }: Pick<ReturnType<typeof handOver>, 'sections'>) => sections.flatMap(({ lines }) => lines);
const idsOf = ({ sections }: Pick<ReturnType<typeof handOver>, 'sections'>) => sections.map(({ id }) => id);

describe('summary: what the visitor chooses (X77)', () => {
  const alcohol: Answers = { ...oneShort, 'alcohol-drugs': 'now', health: ['allergy', 'kidney'] };

  it('has an id of its own for each line, the same in each language', () => {
    for (const { name, answers } of [...everybody, { name: 'heavy', answers: heavy() }]) {
      const ids = linesOf(handOver(answers, true)).map(({ id }) => id);
      expect(new Set(ids).size, name).to.equal(ids.length);
      expect(
        linesOf(handOver(answers, true, { words: es })).map(({ id }) => id),
        name,
      ).to.have.members(ids);
    }
  });

  it('leaves any line out that is unticked, and says that some answers are not on it', () => {
    const all = handOver(alcohol);
    expect(all.footer).not.to.include(handoff.listLacksSome);
    for (const { id, text, cut } of linesOf(all)) {
      const {
        footer,
        text: written,
        ...summary
      } = handOver(alcohol, false, {
        handoff: { includeSelfHarm: false, leftOut: new Set([id]) },
      });
      expect(
        linesOf(summary).map((line) => line.id),
        id,
      ).to.not.include(id);
      expect(written, id).to.not.contain(`- ${text}\n`);
      expect(footer.includes(handoff.listLacksSome), id).to.equal(cut !== 'first');
    }
  });

  it('offers a line that is unticked to be ticked again', () => {
    const { input } = handOver(alcohol, false, { handoff: { includeSelfHarm: false, leftOut: new Set(['no']) } });
    expect(wholeList(input).map(({ id }) => id)).to.include('no');
  });

  it('has what a label says to clear first, if that comes after the line was unticked', () => {
    const chosen = { includeSelfHarm: false, leftOut: new Set(['attention:health+allergy']) };
    const before = { ...alcohol, 'alcohol-drugs': 'no' };
    expect(handOver(before, false, { handoff: chosen }).lines(handoff.attention)).to.deep.equal([]);
    const after = { ...before, health: ['allergy', 'kidney', 'liver-severe'] };
    expect(handOver(after, false, { handoff: chosen }).lines(handoff.attention).join()).to.contain('liver');
  });

  it('has the visitor’s own questions before those for everybody, which are cut first', () => {
    const ownQuestions = ['Will it hurt?', ' ', 'Who drives me home?'];
    const { lines, text } = handOver(heavy(), false, { handoff: { includeSelfHarm: false, ownQuestions } });
    const [, ...general] = words.outcome.questionsToAsk;
    expect(lines(handoff.questions).slice(0, 2)).to.deep.equal(['Will it hurt?', 'Who drives me home?']);
    expect(text).to.contain(`${handoff.questions}\n- Will it hurt?\n- Who drives me home?\n`);
    for (const question of general) expect(text).not.to.contain(question);
  });

  it('tells of each line which answers it has, so that no file has them if it is unticked', () => {
    const about = (id: string) => linesOf(handOver(alcohol)).find((line) => line.id === id)?.about;
    expect(about('attention:health+allergy')).to.deep.equal(['health:allergy']);
    expect(about('health:health')).to.deep.equal(['health:kidney']);
    expect(about('medicines:sertraline')).to.deep.equal(['medicines:sertraline']);
    expect(about('no')).to.include.members(['opioids', 'pregnancy']);
  });
});

describe('summary: the same list in English (X75)', () => {
  it('has the words of English, and what was typed as it was typed, with its language', () => {
    const answers = visitorWith({ medicines: ['sertraline', 'other:gotas azules'], 'trial:sertraline': 'not-enough' });
    const chosen = { includeSelfHarm: false, ownQuestions: ['¿Duele?', '', ''] };
    const { input } = handOver(answers, false, { words: es, handoff: chosen });
    const summary = summarize(inWords(input, words));
    expect([summary.lang, summary.dir, summary.title]).to.deep.equal(['en', 'ltr', handoff.documentTitle]);
    const typed = linesOf(summary).filter(({ lang }) => lang !== undefined);
    expect(typed.map(({ lang, text, row }) => [lang, row?.name ?? text])).to.deep.equal([
      ['es', 'gotas azules'],
      ['es', '¿Duele?'],
    ]);
    const english = handOver(answers, false, { handoff: { ...chosen, ownQuestions: ['¿Duele?'] } });
    expect(asText(summary, words)).to.equal(english.text);
    expect(linesOf(summarize(input)).filter(({ lang }) => lang !== undefined)).to.deep.equal([]);
  });
});
