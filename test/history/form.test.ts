import { expect } from 'chai';
import { describe, it } from 'node:test';
import { en } from '../../src/locales/en.js';
import { assess } from '../../src/protocol/index.js';
import { HistoryForm } from '../../src/history/form.js';
import { twoTried, visitor } from '../fixtures/people.js';

/** A form in a visit that a test moves. */
function form() {
  const at = { answers: visitor(twoTried), historyPage: 'sertraline' };
  const position = () => ({
    ...at,
    place: 'history' as const,
    assessment: assess(at.answers),
    progress: { number: 0 },
    changing: undefined,
    checked: undefined,
  });
  const sent: string[] = [];
  const send = ({ type }: { type: string }) => void sent.push(type);
  return { at, sent, form: new HistoryForm({ position, send, year: () => 2026, draw: () => undefined }) };
}

describe('what is said in the medicine history (X74)', () => {
  it('is kept by page, also while its page is off the path, and comes back with it', () => {
    const { at, form: history } = form();
    history.actions.set('dose', '200');
    at.historyPage = 'venlafaxine';
    history.actions.set('weeks', 'over-8');
    expect(history.told).to.deep.equal({ sertraline: { dose: '200' }, venlafaxine: { weeks: 'over-8' } });
    expect(history.pageIn(en)).to.deep.include({
      id: 'venlafaxine',
      progress: '2 of 2',
      isLast: true,
      entry: { weeks: 'over-8' },
    });
    const { answers } = at;
    at.answers = visitor({ medicines: ['venlafaxine'] });
    expect(history.told).to.deep.equal({ venlafaxine: { weeks: 'over-8' } });
    at.answers = answers;
    expect(Object.keys(history.told)).to.deep.equal(['sertraline', 'venlafaxine']);
    history.clear();
    expect(history.told).to.deep.equal({});
  });

  it('is either a typed text or “not sure”, which is one for both years; the input that changes is a new one', () => {
    const { form: history } = form();
    history.actions.set('dose', ' 200 ');
    history.actions.set('dose', 'unsure');
    expect(history.pageIn(en)?.entry).to.deep.equal({ dose: 'unsure' });
    expect(history.pageIn(en)?.renewed).to.deep.equal({ dose: 1 });
    history.actions.set('dose', '5');
    expect(history.pageIn(en)?.entry).to.deep.equal({ dose: '5' });
    expect(history.pageIn(en)?.renewed).to.deep.equal({ dose: 1, 'dose-unsure': 1 });
    history.actions.set('dose', '');
    history.actions.set('from-year', '2019');
    history.actions.set('to-year', '2020');
    history.actions.set('from-year', 'unsure');
    expect(history.pageIn(en)?.entry).to.deep.equal({ 'from-year': 'unsure' });
    history.actions.set('to-year', '2020');
    expect(history.pageIn(en)?.entry).to.deep.equal({ 'to-year': '2020' });
    history.actions.set('from-year', 'unsure');
    history.actions.set('from-year', 'unsure', false);
    expect(history.pageIn(en)?.entry).to.deep.equal({});
  });

  it('has several reasons, or “not sure” alone', () => {
    const { form: history } = form();
    for (const reason of ['cost', 'other', 'unsure']) history.actions.set('stopped', reason);
    expect(history.told['sertraline']?.stopped).to.deep.equal(['unsure']);
    history.actions.set('stopped', 'cost');
    expect(history.told['sertraline']?.stopped).to.deep.equal(['cost']);
    history.actions.set('stopped', 'cost', false);
    expect(history.told).to.deep.equal({});
  });

  it('stays as typed where it is wrong, and is not told', () => {
    const { sent, form: history } = form();
    history.actions.set('to-year', '2109');
    history.actions.next();
    expect(sent).to.deep.equal([]);
    expect(history.firstField).to.equal('[name=to-year]');
    expect(history.pageIn(en)?.entry).to.deep.equal({ 'to-year': '2109' });
    expect(history.told).to.deep.equal({});
    history.actions.set('to-year', '2019');
    history.actions.next();
    expect(sent).to.deep.equal(['CONTINUE']);
  });
});
