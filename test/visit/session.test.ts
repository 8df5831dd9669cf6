import { expect } from 'chai';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { type Answer, familyOf, isAtOnce, outcomeIds, questionOf, questions } from '../../src/protocol/index.js';
import { RunningSession } from '../../src/visit/running-session.js';
import { places } from '../fixtures/places.js';
import { createSession, type Place, placeOf, type SessionEvent } from '../../src/visit/session.js';

/** Enough answers for every page and outcome; to each other question, "no" or "none of these". */
const samples: Readonly<Record<string, readonly Answer[]>> = {
  concerns: [['depression'], ['pain'], ['depression', 'pain'], ['ptsd'], ['opioid-reduction']],
  age: ['25-64', 'under-18'],
  emergency: [['none'], ['overdose']],
  'self-harm': ['no', 'safe-now', 'might-act'],
  told: [['depression'], ['ptsd-disorder'], ['none']],
  medicines: [['sertraline', 'venlafaxine'], ['names-unknown'], ['none']],
  trial: ['not-enough', 'unsure', 'short'],
  remembered: ['2', '0'],
  'pain-kinds': [['crps'], ['headache'], ['joint']],
  'pain-care': ['two-or-more', 'newer'],
  opioids: [['none'], ['prescribed']],
  'opioid-goal': ['yes'],
  'heart-brain': [['none'], ['aneurysm-avm-bleed']],
};

/** What a visitor who only goes forward may do. */
function eventsAt(place: Place): SessionEvent[] {
  const question = questionOf(place);
  if (!question) return [{ type: 'START' }, { type: 'CONTINUE' }, { type: 'HISTORY' }];
  const answers = samples[familyOf(place)] ?? [question.kind === 'one' ? 'no' : ['none']];
  return answers.map((answer) => ({ type: 'ANSWER', answer }));
}

/** Keyed by place, path, outcome and notes: the place alone misses most pages, and the whole context has too many. */
const shortestPaths = () =>
  getShortestPaths(createSession(), {
    events: (snapshot) => eventsAt(placeOf(snapshot)),
    serializeState: (snapshot) => {
      const { path, outcome, notes } = snapshot.context.assessment;
      return JSON.stringify([placeOf(snapshot), path, outcome, notes.map(({ rule }) => rule)]);
    },
    serializeEvent: (event) => JSON.stringify(event),
  }).map(({ state, steps }) => ({
    outcome: state.value === 'outcome' ? state.context.assessment.outcome : undefined,
    places: steps.map((step) => placeOf(step.state)),
  }));

describe('The statechart, walked by xstate/graph', () => {
  it('reaches every question, page and outcome, and passes the check page before all that are not shown at once (X10)', () => {
    const walks = shortestPaths();
    // Counted once; it changes with the protocol.
    expect(walks.length).to.equal(1777);
    const reached = new Set(walks.flatMap((walk) => walk.places.map(familyOf)));
    expect([...reached]).to.have.members(places);
    expect([...new Set(walks.map(({ outcome }) => outcome))]).to.have.members([undefined, ...outcomeIds]);
    for (const walk of walks)
      if (walk.outcome) expect(walk.places.includes('check'), walk.places.join(' ')).to.equal(!isAtOnce(walk.outcome));
  });
});

/** A visit in which these are sent: an event, its name, or an answer. */
function visit(...events: readonly (SessionEvent | Answer)[]) {
  const actor = createActor(createSession()).start();
  for (const event of events) {
    const isName = typeof event === 'string' && /^[A-Z]+$/.test(event);
    const isEvent = event !== null && typeof event === 'object' && 'type' in event;
    actor.send(isName ? ({ type: event } as SessionEvent) : isEvent ? event : { type: 'ANSWER', answer: event });
  }
  const { answers, assessment, checked, historyPage } = actor.getSnapshot().context;
  return { place: placeOf(actor.getSnapshot()), answers, assessment, checked, historyPage };
}

describe('The session', () => {
  const change = (question: string): SessionEvent => ({ type: 'CHANGE', question });
  const atCheck = ['START', ['pain'], ...questions.map(() => 'SKIP')];
  const atHelp = ['START', ['pain'], '25-64', ['none'], 'safe-now'];

  it('leads from a changed answer to the first new question, and then back to the check page (X10)', () => {
    const changed = [...atCheck, change('concerns'), ['depression', 'pain']];
    expect(visit(...changed).place).to.equal('medicines');
    expect(visit(...changed, ['sertraline']).place).to.equal('trial:sertraline');
    expect(visit(...changed, ['sertraline'], 'unsure').place).to.equal('check');
  });

  it('leads back from a changed question to the check page, but not while a new question is open (X10)', () => {
    expect(visit(...atCheck, change('age'), 'BACK').place).to.equal('check');
    const both = [...atCheck, change('concerns'), ['depression', 'pain'], 'SKIP'];
    expect(visit(...both, change('medicines'), ['sertraline'], 'BACK').place).to.equal('medicines');
    expect(visit(...both, change('medicines'), ['sertraline'], 'BACK', 'BACK').place).to.equal('told');
  });

  it('leads through the skipped questions, one after the other, and then to the check page (X10)', () => {
    const skipped: SessionEvent = { type: 'ANSWER_SKIPPED' };
    const twoSkipped = ['START', ['pain'], '25-64', 'SKIP', 'SKIP', ['none'], ['none'], ['other'], 'newer', ['none']];
    const check = [...twoSkipped, ['none'], ['none'], 'no', 'no', ['none']];
    expect(visit(...check).place).to.equal('check');
    expect(visit(...check, skipped).place).to.equal('emergency');
    expect(visit(...check, skipped, ['none']).place).to.equal('self-harm');
    expect(visit(...check, skipped, 'SKIP').place, 'skipped again').to.equal('self-harm');
    expect(visit(...check, skipped, ['none'], 'BACK').place).to.equal('check');
    expect(visit(...check, skipped, ['none'], 'no').place).to.equal('check');
    expect(visit(...check, skipped, ['none'], 'no', skipped).place, 'none is left').to.equal('check');
    expect(visit(...check, change('emergency'), ['none']).place, 'one is changed').to.equal('check');
  });

  it('remembers what the check page showed, until the answers are cleared (X10)', () => {
    const changed = [...atCheck, change('age'), '25-64'];
    expect(visit(...atCheck).checked).to.equal(undefined);
    expect(visit(...changed).checked?.answers.age).to.equal(null);
    expect(visit(...changed, 'CONTINUE').checked?.answers.age).to.equal('25-64');
    expect(visit(...changed, 'CLEAR').checked).to.equal(undefined);
  });

  it('leads through the pages of the medicine history after the outcome, and back to it (X74)', () => {
    const history: SessionEvent = { type: 'HISTORY' };
    const medicines = ['sertraline', 'lithium'];
    const told = ['START', ['depression'], '25-64', ['none'], 'no', ['depression'], medicines, 'not-enough'];
    const outcome = [...told, ...questions.slice(8).map(() => 'SKIP'), 'CONTINUE'];
    const at = (...events: readonly (SessionEvent | Answer)[]) => {
      const { place, historyPage } = visit(...outcome, ...events);
      return place === 'history' ? historyPage : place;
    };
    expect(at()).to.equal('outcome');
    expect(at(history)).to.equal('sertraline');
    expect(at(history, 'CONTINUE')).to.equal('lithium');
    expect(at(history, 'CONTINUE', 'BACK')).to.equal('sertraline');
    for (const leaving of [['CONTINUE', 'CONTINUE'], ['BACK'], [history], ['CONTINUE', history]])
      expect(at(history, ...leaving)).to.equal('outcome');
    expect(at(history, 'CONTINUE', history, history), 'from the first page again').to.equal('sertraline');
    expect(at(history, 'CLEAR')).to.equal('intro');
    expect(visit(...outcome, history).assessment).to.deep.equal(visit(...outcome).assessment);
  });

  it('has no medicine history for who has told of no medicine or treatment, nor before help (X74)', () => {
    const history: SessionEvent = { type: 'HISTORY' };
    expect(visit(...atCheck, 'CONTINUE', history).place).to.equal('outcome');
    const medicines = ['START', ['depression'], '25-64', ['none'], 'no', ['depression'], ['sertraline'], 'not-enough'];
    const check = [...medicines, ...questions.slice(8).map(() => 'SKIP')];
    const help = [...check, change('self-harm'), 'might-act'];
    expect([visit(...help).assessment.outcome, visit(...help, history).place]).to.deep.equal([
      'get-help-now',
      'outcome',
    ]);
  });

  it('keeps an answer that has left the path, and brings it back with the path (X11)', () => {
    const answered = [...atCheck, change('pain-care'), 'two-or-more'];
    const dropped = [...answered, change('concerns'), ['depression'], 'SKIP', 'SKIP'];
    const { place, answers } = visit(...dropped, change('concerns'), ['depression', 'pain']);
    expect([place, answers['pain-care']]).to.deep.equal(['check', 'two-or-more']);
  });

  describe('of somebody who asks for help with taking less opioid medicine', () => {
    const safe = ['25-64', ['none'], 'no'];
    const start = ['START', ['opioid-reduction'], ...safe];
    const effects = (...events: readonly (SessionEvent | Answer)[]) =>
      visit(...events).assessment.notes.filter(({ question }) => question === 'opioid-goal').length;

    it('does not ask again, forward nor back, and counts it as a yes (X19)', () => {
      expect(visit(...start).place).to.equal('opioids');
      expect(visit(...start, ['prescribed']).place).to.equal('check');
      expect(visit(...start, ['prescribed'], 'BACK').place).to.equal('opioids');
      expect(visit(...start, ['prescribed']).answers).not.to.have.property('opioid-goal');
      expect(effects(...start, ['prescribed'])).to.equal(1);
    });

    it('lets them say on the check page that they take less already, or no, and back (X19, X10)', () => {
      const changing = [...start, ['prescribed'], change('opioid-goal')];
      expect(visit(...changing).place).to.equal('opioid-goal');
      expect(visit(...changing, 'BACK').place).to.equal('check');
      const { place, answers } = visit(...changing, 'already');
      expect([place, answers['opioid-goal']]).to.deep.equal(['check', 'already']);
      expect(effects(...changing, 'no')).to.equal(0);
      expect(effects(...changing, 'SKIP')).to.equal(0);
    });

    it('asks once they no longer ask for help with it, as it asks everybody else (X19)', () => {
      const both = ['START', ['pain', 'opioid-reduction'], ...safe, 'SKIP', 'SKIP', 'SKIP', 'SKIP', ['prescribed']];
      expect(visit(...both).place).to.equal('heart-brain');
      const answered = [...both, ['none'], ['none'], 'no', 'no', ['none']];
      expect(visit(...answered, change('concerns'), ['pain']).place).to.equal('opioid-goal');
      expect(visit('START', ['pain'], ...both.slice(2)).place).to.equal('opioid-goal');
    });
  });

  it('ignores an answer that the question does not offer', () => {
    const { place, answers } = visit('START', ['anything'], 'pain', []);
    expect({ place, answers }).to.deep.equal({ place: 'concerns', answers: {} });
  });

  it('ignores a change of a question that is not on the path', () => {
    expect(visit(...atCheck, change('medicines'), change('nothing')).place).to.equal('check');
  });

  it('shows help at once when somebody thinks of ending their life, and lets them go on or back (X50)', () => {
    expect(visit(...atHelp).place).to.equal('help');
    expect(visit(...atHelp, 'CONTINUE').place).to.equal('told');
    expect(visit(...atHelp, 'BACK').place).to.equal('self-harm');
    expect(visit(...atHelp, 'BACK', 'no').place).to.equal('told');
    expect(visit(...atCheck, change('self-harm'), 'safe-now').place).to.equal('help');
    expect(visit(...atCheck, change('self-harm'), 'safe-now', 'CONTINUE').place).to.equal('check');
  });

  it('stops after self-harm for somebody under 18', () => {
    const minor = ['START', ['pain'], 'under-18', ['none']];
    expect(visit(...minor).place).to.equal('self-harm');
    expect(visit(...minor, 'no').place).to.equal('outcome');
    expect(visit(...minor, 'no', 'BACK').place).to.equal('self-harm');
  });
});

describe('a running session', () => {
  it('reads no rule and assesses nothing before its first event', () => {
    const unread = {
      get minClasses(): number {
        throw new Error('read');
      },
    };
    const session = new RunningSession(unread);
    expect(session.position).to.deep.include({ place: 'intro', answers: {}, progress: { number: 0 } });
    expect(session.hasBegun).to.be.false;
    expect(() => session.send({ type: 'START' })).to.throw('read');
  });

  it('works out where the visitor is once for each event, however often the page is drawn', () => {
    const session = new RunningSession({});
    session.send({ type: 'START' });
    for (const type of ['SKIP', 'BACK', 'SKIP', 'SKIP'] as const) {
      const before = session.position;
      session.send({ type });
      expect(session.position).not.to.equal(before);
      expect(session.position).to.equal(session.position);
      expect(session.position.progress).to.equal(session.position.progress);
    }
  });

  it('throws what its statechart throws, and reports nothing to the page, whose monitor would read it (X41, X91)', async () => {
    const session = new RunningSession({});
    session.send({ type: 'START' });
    const broken = {
      type: 'ANSWER',
      get answer(): Answer {
        throw new TypeError("reading 'sertraline'");
      },
    } as const;
    const heard: unknown[] = [];
    const hear = (error: unknown): void => void heard.push(error);
    process.on('uncaughtException', hear);
    expect(() => session.send(broken)).to.throw('sertraline');
    await sleep(20);
    process.off('uncaughtException', hear);
    expect(heard).to.deep.equal([]);
  });
});
