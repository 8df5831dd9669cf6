import { expect } from '@open-wc/testing';
import {
  assess,
  countingMarks,
  crisisCardMarks,
  type Mark,
  type Medicine,
  medicines,
  type Outcome,
  outcomeMarks,
  outcomes,
  type Question,
  questions,
  type Rule,
  rules,
  sourceMarks,
  tableMarks,
} from '../../src/protocol/index.js';
import { bothMet, tried, visitor } from '../fixtures/answers.js';
import { type Effect, type OptionRow, type QuestionRow, questionTable } from '../fixtures/protocol-table.js';

const all = rules as readonly Rule[];
const ruleOf = (id: string) => all.find((rule) => rule.id === id);

/** The rules behind what names this option in a visitor in whom both bars are met. */
function rulesBehind(row: QuestionRow, option: string): readonly (Rule | undefined)[] {
  const pathId = row.id === 'trial' ? 'trial:sertraline' : row.id;
  const answer = row.kind === 'many' ? [option] : option;
  const trials = tried({ sertraline: 'not-enough', venlafaxine: 'not-enough' });
  const { notes, reasons, tell } = assess(visitor({ ...bothMet, ...trials, [pathId]: answer }));
  const named = [...reasons, ...tell, ...notes].filter(
    (item) => item.question === pathId && item.options.includes(option),
  );
  return named.map(({ rule }) => ruleOf(rule));
}

const rowsWhere = (holds: (effect: Effect) => boolean): readonly (readonly [QuestionRow, OptionRow, Effect])[] =>
  questionTable.flatMap((row) =>
    row.options.flatMap((option) => option.effects.filter(holds).map((effect) => [row, option, effect] as const)),
  );

describe('something to sort out first', () => {
  for (const [row, option, effect] of rowsWhere(({ does }) => does === 'sort-first')) {
    it(`says whether it keeps the referral open and what it concerns: ${row.id} ${option.id}`, () => {
      const behind = rulesBehind(row, option.id).filter((rule) => rule?.effect === 'sort-first');
      expect(behind).to.have.lengthOf(1);
      expect(behind[0]?.keepOpen ?? false).to.equal(effect.keepOpen ?? false);
      expect(behind[0]?.concern).to.equal(effect.about);
    });
  }

  it('concerns low mood alone, or pain alone, only where it stands beside these questions', () => {
    const concernOf = { told: 'depression', trial: 'depression', 'pain-kinds': 'pain', 'pain-care': 'pain' } as const;
    for (const { concern, effect, id, question } of all)
      if (effect === 'sort-first')
        expect(concern, id).to.equal((concernOf as Readonly<Record<string, string>>)[question]);
  });

  it('comes with a helpline in these two cases only', () => {
    const named = all
      .filter(({ helpline }) => helpline)
      .map(({ options, question }) => `${question} ${options?.join()}`);
    expect(named).to.have.members(['opioids not-prescribed', 'alcohol-drugs now']);
  });

  it('keeps the referral open in these three cases only', () => {
    expect(all.filter(({ keepOpen }) => keepOpen).map(({ question }) => question)).to.have.members([
      'opioids',
      'pregnancy',
      'alcohol-drugs',
    ]);
  });
});

describe('what has been tried', () => {
  it('says which concern it is about', () => {
    const ofDepression = ['told', 'medicines', 'trial', 'remembered'];
    const bars = all.filter(({ effect }) => effect === 'bar-met' || effect === 'bar-not-met');
    expect(bars).not.to.be.empty;
    for (const { concern, id, question } of bars) {
      expect(concern, id).to.equal(ofDepression.includes(question) ? 'depression' : 'pain');
    }
  });
});

describe('an emergency', () => {
  const crisisLineFirst = ['psychosis-now', 'mania-now'];
  for (const [row, option] of rowsWhere(({ does }) => does === 'urgent')) {
    it(`says which number stands first: ${row.id} ${option.id}`, () => {
      const { reasons } = assess(visitor({ [row.id]: row.kind === 'many' ? [option.id] : option.id }));
      const expected = crisisLineFirst.includes(option.id) ? 'crisis-line' : 'emergency';
      expect(reasons.map(({ rule }) => ruleOf(rule)?.callFirst)).to.deep.equal([expected]);
    });
  }

  it('is not the only answer that shows help at once: so does being safe with thoughts of suicide', () => {
    const shows = (questions as readonly Question[]).flatMap(({ id, options }) =>
      options.filter(({ showsHelp }) => showsHelp).map((option) => `${id}:${option.id}`),
    );
    expect(shows).to.deep.equal(['self-harm:safe-now']);
  });
});

describe('a sensitive question', () => {
  it('is every one that offers not to say', () => {
    for (const { id, options, sensitive } of questions as readonly Question[]) {
      if (options.some((option) => option.id === 'prefer-not')) expect(sensitive, id).to.equal(true);
    }
  });

  it('is one of these', () => {
    const sensitive = (questions as readonly Question[]).filter((question) => question.sensitive).map(({ id }) => id);
    const ofHealth = ['emergency', 'self-harm', 'told', 'pregnancy'];
    const ofDrugs = ['opioids', 'opioid-goal', 'alcohol-drugs'];
    expect(sensitive).to.have.members(['age', ...ofHealth, ...ofDrugs]);
  });
});

describe('what a clinician or a lawyer still has to decide', () => {
  const marked = (thing: { readonly marks?: readonly Mark[] } | undefined) => thing?.marks ?? [];

  for (const [id, option] of [
    ['emergency', 'psychosis-now'],
    ['self-harm', 'safe-now'],
    ['told', 'psychosis'],
    ['heart-brain', 'heart-attack-recent'],
    ['pregnancy', 'trying'],
    ['pregnancy', 'breastfeeding'],
  ] as const) {
    it(`is marked beside the rule for ${id} ${option}`, () => {
      const row = questionTable.find((question) => question.id === id) as QuestionRow;
      const behind = rulesBehind(row, option);
      expect(behind).not.to.be.empty;
      for (const rule of behind) expect(marked(rule), rule?.id).to.include('CS');
    });
  }

  for (const id of ['emergency', 'self-harm', 'pain-care']) {
    it(`is marked beside the question "${id}"`, () => {
      expect(marked((questions as readonly Question[]).find((question) => question.id === id))).to.include('CS');
    });
  }

  it('is marked beside the crisis card, the counting, the table of medicines and the sources', () => {
    for (const marks of [crisisCardMarks, countingMarks, tableMarks, sourceMarks]) expect(marks).to.include('CS');
  });

  it('is marked beside the pain clinic, and for a lawyer beside every headline', () => {
    expect(marked((outcomes as readonly Outcome[]).find(({ id }) => id === 'pain-clinic'))).to.include('CS');
    expect(outcomeMarks).to.include('LS');
  });

  for (const id of ['dextromethorphan-bupropion', 'maprotiline', 'vilazodone']) {
    it(`is marked beside ${id}`, () => {
      expect(marked((medicines as readonly Medicine[]).find((medicine) => medicine.id === id))).to.include('CS');
    });
  }

  it('includes every rule that cites nothing', () => {
    const own = all.filter(({ sources }) => sources === 'own-rule');
    expect(own).not.to.be.empty;
    for (const rule of own) expect(marked(rule), rule.id).to.include('CS');
  });
});
