import { expect, fixture, html } from '@open-wc/testing';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

describe('a question', () => {
  it('explains a full dose before the options, folded (X7)', async () => {
    const visitor = await visit();
    await visitor.walks({ concerns: ['depression'], medicines: ['sertraline'] }, { to: 'trial:sertraline' });
    const [help] = visitor.sees.getAllByText('What is a full dose?');
    expect(help!.closest('details')!.open).to.be.false;
    const row = visitor.row('trial:sertraline', 'not-enough');
    expect(help!.getBoundingClientRect().bottom).to.be.at.most(row.getBoundingClientRect().top);
  });

  it('says of a medicine that is often given in a low dose that this is not a full try', async () => {
    const visitor = await visit();
    const answers = { concerns: ['depression'], medicines: ['amitriptyline', 'sertraline'] };
    await visitor.walks(answers, { to: 'trial:amitriptyline' });
    expect(visitor.text).to.contain(visitor.words.trial.lowDosesCommon);
    await visitor.skips();
    expect(visitor.text).not.to.contain(visitor.words.trial.lowDosesCommon);
  });

  it('says to somebody who came for pain alone why mood is asked about (X8)', async () => {
    for (const [concern, isShown] of Object.entries({ pain: true, depression: false })) {
      const visitor = await visit();
      for (const page of ['told', 'other-care']) {
        await visitor.walks(visitor.page === 'intro' ? { concerns: [concern] } : {}, { to: page });
        expect(visitor.text.includes(visitor.words.whyMood), `${concern}, ${page}`).to.equal(isShown);
      }
    }
  });

  it('has a button that answers “none” and goes on, but not for emergencies, and never where it would drop an answer (X3, X5)', async () => {
    const visitor = await visit();
    const name = /^None, go on \(No, /;
    const offering: string[] = [];
    const onPage = async ({ page }: Visitor): Promise<void> => {
      if (!visitor.hasButton(name)) return;
      offering.push(page);
      const fields = visitor.fields(page);
      const none = visitor.field(page, 'none');
      for (const { value } of fields.filter((field) => field !== none)) {
        await visitor.ticks(page, value);
        expect(visitor.hasButton(name), `${page}: ${value}`).to.be.false;
        await visitor.ticks(page, value);
      }
      const button = visitor.button(name);
      for (const [before, after] of [
        [fields.at(-2), button],
        [button, fields.at(-1)],
      ] as const)
        expect(before!.compareDocumentPosition(after!) & Node.DOCUMENT_POSITION_FOLLOWING, page).to.be.above(0);
    };
    const answers = { concerns: ['depression', 'pain'], emergency: ['none'], 'pain-kinds': ['joint'] };
    await visitor.walks(answers, { to: 'check', onPage });
    expect(offering).to.deep.equal(['told', 'other-care', 'opioids', 'heart-brain', 'health', 'other-medicines']);
    await visitor.changes(visitor.words.questions.told.legend);
    await visitor.presses(name);
    expect(visitor.page).to.equal('check');
    await visitor.changes(visitor.words.questions.told.legend);
    expect(visitor.chosen('told')).to.deep.equal(['none']);
  });

  it('has the row of Continue over no suggestion of the medicine search (X14, X19)', async () => {
    const visitor = await visit({}, await fixture(html`<div style="width: 390px"></div>`));
    await visitor.walks({ concerns: ['depression'] }, { to: 'medicines' });
    await visitor.types('a');
    visitor.suggestions[1]!.scrollIntoView({ block: 'end' });
    for (const suggestion of visitor.suggestions.slice(0, 2)) {
      const { left, width, top, height } = suggestion.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = visitor.root.elementFromPoint(x, y);
      expect(suggestion.contains(hit), textOf(suggestion)).to.be.true;
    }
  });

  it('asks nothing twice: the last one names the medicines that were found in the search, and ticks nothing (X29)', async () => {
    const visitor = await visit();
    const medicines = ['sertraline', 'alprazolam', 'lamotrigine'];
    await visitor.walks({ concerns: ['depression'], medicines }, { to: 'other-medicines' });
    expect(visitor.text).to.contain('You have already told us about alprazolam (Xanax) and lamotrigine (Lamictal).');
    expect(visitor.chosen('other-medicines')).to.deep.equal([]);
  });

  it('has its number in words, and no bar; no problem once the visitor goes on or back; no answer once it is skipped (X9, X12)', async () => {
    const visitor = await visit();
    expect(visitor.progress).to.be.undefined;
    await visitor.starts();
    expect(visitor.progress).to.equal('Question 1');
    expectSame(visitor.screener.querySelector('progress, meter, [role="progressbar"]'), null);
    await visitor.continues();
    await visitor.answers('concerns', 'pain');
    await visitor.continues();
    expect([visitor.page, visitor.problem]).to.deep.equal(['age', null]);
    await visitor.continues();
    await visitor.goesBack();
    expectSame(visitor.problem, null);
    await visitor.skips();
    await visitor.goesBack();
    expect(visitor.chosen('concerns')).to.deep.equal([]);
  });

  it('takes "not sure", "rather not say" and "do not remember" without a problem, and lists them as not known (X6)', async () => {
    const visitor = await visit();
    const onPage = async (at: Visitor): Promise<void> => {
      const { page } = at;
      const way = at.fields(page).find(({ value }) => ['unsure', 'prefer-not', 'names-unknown'].includes(value));
      if (!way || page === 'concerns') return;
      await at.ticks(page, way.value);
      await at.continues();
      expectSame(at.problem, null, page);
      expect(at.page, 'it goes on').not.to.equal(page);
    };
    await visitor.walks({ concerns: ['depression'] }, { onPage });
    const list = textOf(visitor.part(visitor.words.handoff.title)!);
    expect(list).to.match(/Not known.*Pregnancy and breastfeeding.*Alcohol and drugs.*Other medicines/);
    expect(list).not.to.match(/: No\b|none of these/);
  });
});
