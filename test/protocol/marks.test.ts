import { expect } from 'chai';
import { describe, it } from 'node:test';
import * as protocol from '../../src/protocol/index.js';
import type { Mark, Question, Rule } from '../../src/protocol/index.js';

const rules: readonly Rule[] = protocol.allRules;
const questions = protocol.questions as readonly Question[];
const linesOf = (is: (rule: Rule) => unknown) =>
  rules.filter(is).map(({ options, question }) => `${question} ${options?.join()}`);

type Marked = { readonly id: string; readonly marks?: readonly Mark[] };
const isMarked = ({ marks = [] }: Marked) => marks.includes('CS');
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).join(' ');
const markedIn = (things: readonly Marked[]) => idsOf(things.filter(isMarked));

describe('a sensitive question', () => {
  it('is one of these, and every one that offers not to say', () => {
    const sensitive = 'age emergency self-harm told opioids opioid-goal pregnancy alcohol-drugs';
    expect(idsOf(questions.filter((question) => question.sensitive))).to.equal(sensitive);
    const isPrivate = ({ options }: Question) => options.some(({ id }) => id === 'prefer-not');
    expect(sensitive.split(' ')).to.include.members(questions.filter(isPrivate).map(({ id }) => id));
  });

  it('shows help at once for one answer: safe with thoughts of suicide', () => {
    const shows = questions.flatMap(({ id, options }) =>
      options.filter(({ showsHelp }) => showsHelp).map((option) => `${id}:${option.id}`),
    );
    expect(shows).to.deep.equal(['self-harm:safe-now']);
  });
});

describe('a rule', () => {
  it('names the helpline for alcohol and drugs in these two cases only', () => {
    expect(linesOf(({ helpline }) => helpline)).to.have.members(['opioids not-prescribed', 'alcohol-drugs now']);
  });

  it('is a danger where two answers can harm together, and says what to call first where it is urgent', () => {
    const dangers = rules.filter(({ isDanger }) => isDanger).map(({ sources }) => sources);
    expect(dangers).to.deep.equal([['M14'], ['M15']]);
    expect(rules.filter(({ callFirst }) => callFirst)).to.deep.equal(rules.filter(({ effect }) => effect === 'urgent'));
  });

  it('is about a half where something is found out first for it, or where it says why the half is so', () => {
    const first = ['told seasonal', 'trial helping-now', 'pain-kinds cancer'];
    expect(linesOf(({ effect, half }) => half && effect !== 'half')).to.deep.equal(first);
    for (const { id, half } of protocol.halfReasons)
      expect(half, id).to.equal(id.startsWith('pain') ? 'pain' : 'mental');
    expect(rules.filter(({ effect }) => effect === 'half')).to.deep.equal(protocol.halfReasons);
  });

  it('is there once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).to.equal(rules.length);
  });
});

describe('what a clinician or a lawyer still has to decide', () => {
  it('is marked beside every rule that cites nothing, every pair of answers, and these that cite a source', () => {
    const own = rules.filter(({ id, sources }) => sources === 'own-rule' || id.startsWith('pair-'));
    expect(own.length).to.be.above(20);
    expect(markedIn(own)).to.equal(idsOf(own));
    expect(markedIn(rules.filter(({ sources }) => sources !== 'own-rule'))).to.equal(
      'pair-opioid-breathing pair-maoi-stimulant emergency-psychosis self-harm-safe-now told-psychosis ' +
        'not-tolerated-counted heart-attack-recent health-bladder-ketamine pregnancy-pregnant pregnancy-trying ' +
        'pregnancy-breastfeeding mental-bipolar mental-psychosis mental-not-tolerated mental-brain-stimulation pain-crps',
    );
  });

  it('is marked beside these questions, rows of a half and medicines', () => {
    expect(markedIn(questions)).to.equal('emergency self-harm pain-care');
    expect(markedIn(protocol.halves.mental.rows)).to.equal('psychiatrist enough-tried');
    expect(markedIn(protocol.halves.pain.rows)).to.equal('specialist much-tried');
    const medicines = markedIn(protocol.medicines).split(' ');
    expect(medicines).to.have.members(['dextromethorphan-bupropion', 'maprotiline', 'vilazodone']);
  });

  it('is marked beside the crisis card, the counting, the medicine table, the sources and, for a lawyer, the outcomes', () => {
    const { countingMarks, crisisCardMarks, outcomeMarks, sourceMarks, tableMarks } = protocol;
    for (const marks of [crisisCardMarks, countingMarks, tableMarks, sourceMarks]) expect(marks).to.include('CS');
    expect(outcomeMarks).to.include('LS');
  });
});
