import { expect } from 'chai';
import { describe, it } from 'node:test';
import {
  allRules,
  countingMarks,
  crisisCardMarks,
  type HalfTable,
  halfReasons,
  halves,
  type Mark,
  medicines,
  outcomeMarks,
  type Question,
  questions,
  type Rule,
  sourceMarks,
  tableMarks,
} from '../../src/protocol/index.js';

const all: readonly Rule[] = allRules;
const allQuestions = questions as readonly Question[];
const marked = (thing: { readonly marks?: readonly Mark[] } | undefined) => thing?.marks ?? [];

describe('a sensitive question', () => {
  it('is one of these, and every one that offers not to say', () => {
    const sensitive = allQuestions.filter((question) => question.sensitive).map(({ id }) => id);
    const ofDrugs = ['opioids', 'opioid-goal', 'alcohol-drugs'];
    expect(sensitive).to.have.members(['age', 'emergency', 'self-harm', 'told', 'pregnancy', ...ofDrugs]);
    for (const { id, options } of allQuestions)
      if (options.some((option) => option.id === 'prefer-not')) expect(sensitive).to.include(id);
  });

  it('shows help at once for one answer: safe with thoughts of suicide', () => {
    const shows = allQuestions.flatMap(({ id, options }) =>
      options.filter(({ showsHelp }) => showsHelp).map((option) => `${id}:${option.id}`),
    );
    expect(shows).to.deep.equal(['self-harm:safe-now']);
  });
});

describe('a rule', () => {
  const lines = (is: (rule: Rule) => unknown) =>
    all.filter(is).map(({ options, question }) => `${question} ${options?.join()}`);

  it('names the helpline for alcohol and drugs in these two cases only', () => {
    expect(lines(({ helpline }) => helpline)).to.have.members(['opioids not-prescribed', 'alcohol-drugs now']);
  });

  it('is a danger where two answers can harm together, and says what to call first where it is urgent', () => {
    const dangers = all.filter(({ isDanger }) => isDanger).map(({ sources }) => sources);
    expect(dangers).to.deep.equal([['M14'], ['M15']]);
    expect(all.filter(({ callFirst }) => callFirst)).to.deep.equal(all.filter(({ effect }) => effect === 'urgent'));
  });

  it('is about a half where something is found out first for it, or where it says why the half is so', () => {
    const first = ['told seasonal', 'trial helping-now', 'pain-kinds cancer'];
    expect(lines(({ effect, half }) => half && effect !== 'half')).to.deep.equal(first);
    for (const { id, half } of halfReasons) expect(half, id).to.equal(id.startsWith('pain') ? 'pain' : 'mental');
    expect(all.filter(({ effect }) => effect === 'half')).to.deep.equal(halfReasons);
  });
});

describe('what a clinician or a lawyer still has to decide', () => {
  it('is marked beside these rules that cite a source', () => {
    const cited = all.filter((rule) => rule.sources !== 'own-rule' && marked(rule).includes('CS'));
    expect(cited.map(({ id }) => id).join(' ')).to.equal(
      'pair-opioid-breathing pair-maoi-stimulant emergency-psychosis self-harm-safe-now told-psychosis ' +
        'not-tolerated-counted heart-attack-recent health-bladder-ketamine pregnancy-pregnant pregnancy-trying ' +
        'pregnancy-breastfeeding mental-bipolar mental-psychosis mental-not-tolerated mental-brain-stimulation pain-crps',
    );
  });

  it('is marked beside every rule that cites nothing, and every pair of answers', () => {
    const own = all.filter(({ id, sources }) => sources === 'own-rule' || id.startsWith('pair-'));
    expect(own.length).to.be.above(20);
    for (const rule of own) expect(marked(rule), rule.id).to.include('CS');
  });

  it('is marked beside these questions, rows of a half and medicines', () => {
    const ids = (things: readonly { readonly id: string; readonly marks?: readonly Mark[] }[]) =>
      things.filter((thing) => marked(thing).includes('CS')).map(({ id }) => id);
    const rowIds = (half: HalfTable) => ids(half.rows);
    expect(ids(allQuestions)).to.deep.equal(['emergency', 'self-harm', 'pain-care']);
    expect(rowIds(halves.mental)).to.deep.equal(['psychiatrist', 'enough-tried']);
    expect(rowIds(halves.pain)).to.deep.equal(['specialist', 'much-tried']);
    expect(ids(medicines)).to.have.members(['dextromethorphan-bupropion', 'maprotiline', 'vilazodone']);
  });

  it('is marked beside the crisis card, the counting, the medicine table, the sources and, for a lawyer, the outcomes', () => {
    for (const marks of [crisisCardMarks, countingMarks, tableMarks, sourceMarks]) expect(marks).to.include('CS');
    expect(outcomeMarks).to.include('LS');
  });
});
