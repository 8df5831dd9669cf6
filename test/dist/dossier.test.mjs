import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import * as protocol from 'referral-screener/protocol';
import { controlKinds } from '../../demo/dossier/words.ts';
import { accepterOf, hazards, intendedUse, misuses, riskOf, roles } from '../../safety/index.ts';
import { DOSSIER, makeDossier } from '../../scripts/dossier.mjs';
import { createSession } from '../../src/visit/session.ts';
import { heavy } from '../fixtures/people.ts';
import { claims } from '../proof/claims/index.ts';
import { clinicPage, useSite } from './helpers/site.mjs';
import { linesOf } from './helpers/tree.mjs';
import { es, medicineLabel, optionLabel, questionWords, referred, visitor, words } from './helpers/visitor.mjs';

const { allRules, assess, halves, medicines, questions, sources, facts } = protocol;

const plain = (text) => String(text).replaceAll(/\s+/g, ' ').trim();
const roleTitle = (id) => roles.find((role) => role.id === id).title;
const pathOf = (id) => (id === 'trial' ? 'trial:sertraline' : id);
const label = ([question, option]) => optionLabel(words, pathOf(question), option);
const marksIn = (text) => [...new Set(text.match(/\[(?:CS|LS)\]/g))].map((mark) => mark.slice(1, 3));
const allRows = Object.values(halves).flatMap(({ rows }) => rows);
const optionsOf = ({ id, options }) =>
  id === 'medicines' ? options.filter((option) => !medicines.some((row) => row.id === option.id)) : options;

/** Every option that a condition names, with its question. */
const namedIn = ({ has: [question, ...options] = [], all = [], any = [], not }) => [
  ...options.map((option) => [question, option]),
  ...[...all, ...any, ...(not ? [not] : [])].flatMap(namedIn),
];

/** Every sentence of a catalogue that has no hole, with its place. */
const sentencesOf = (node, at = '') => {
  if (typeof node === 'string') return [{ at, text: node }];
  if (typeof node === 'function' || node === undefined) return [];
  const keys = Object.keys(node).filter((key) => key !== 'sources');
  return keys.flatMap((key) => sentencesOf(node[key], at ? `${at}.${key}` : key));
};

/** What has no clinical meaning: names of buttons, messages, and what the search says. */
const leftOut =
  /^(lang|dir|reviewedBy|frame\.|exit\.|problem\.|medicineSearch\.|classes\.\w+\.gloss|crisis\.(label|more|country)|intro\.(start|resume)|check\.(change|see)|handoff\.(documentTitle|unknownAnswer|print|cop))/;

/** The services of a country, each with a name. */
const servicesOf = ({ services, further = [] }) => [
  ...services,
  ...further.map((row) => ({ ...row, name: row.name ?? words.crisis.further[row.for] })),
];

const clinic = clinicPage({ attributes: 'clinic-name="Harbor Street" country="US"' });
const dossier = await readFile(DOSSIER, 'utf8');

describe('The clinician’s dossier', () => {
  const site = useSite({ '/': clinic, '/dossier/': dossier });
  let read;
  let whole;
  before(async () => {
    const { page } = await site.open('/dossier/');
    read = await page.evaluate(() => {
      const texts = (selector) => [...document.querySelectorAll(selector)].map((part) => part.textContent);
      const data = (key) => [...document.querySelectorAll(`svg [data-${key}]`)].map((part) => part.dataset[key]);
      return {
        parts: Object.fromEntries([...document.querySelectorAll('[id]')].map((part) => [part.id, part.textContent])),
        questions: texts('.question'),
        hazards: texts('.hazard'),
        openLinks: [...document.querySelectorAll('#open tbody a')].map((link) => link.getAttribute('href')),
        body: document.body.textContent,
        pages: data('page'),
        steps: data('step'),
      };
    });
    whole = plain(read.body);
  });

  function expectTexts(within, where, ...texts) {
    for (const text of texts.filter(Boolean))
      assert.ok(plain(within).includes(plain(text)), `“${text}” in ${where}: ${within}`);
  }
  /** In the text of an element, which has these marks, where they are given. */
  function says(id, texts, marks) {
    assert.ok(read.parts[id] !== undefined, `there is no #${id}`);
    expectTexts(read.parts[id], `#${id}`, ...texts);
    if (marks) assert.deepEqual(marksIn(read.parts[id]), [...marks], id);
  }
  /** A condition with a name is written out among the rules. */
  const saysOptions = (text, where, condition) =>
    expectTexts(`${text} ${read.parts.rules}`, where, ...namedIn(condition).map((named) => `“${label(named)}”`));

  it('is made from the rules that are built beside it (X67)', async () => {
    assert.equal(dossier, await makeDossier());
  });

  it('says which protocol it is, and first of all that no clinician has reviewed it (X67)', () => {
    const { version, clinicalReview } = protocol.protocol;
    assert.match(whole, /^Skip the contents Clinician’s dossier .{0,200}No clinician has reviewed this\./);
    assert.match(whole, /^.{0,800}What version 2 changes, and why.{0,1500}What you are asked to decide/);
    expectTexts(whole, 'the dossier', `Protocol version${version}`, `Clinical review${clinicalReview}`);
  });

  it('has every question with its wording, its number, when it is asked, and where the questions end (X67)', () => {
    assert.equal(read.questions.length, questions.length);
    for (const [at, { id, sensitive, marks = [] }] of questions.entries()) {
      const { legend, hint } = questionWords(words, pathOf(id));
      const text = plain(read.questions[at]);
      const shown = id === 'trial' ? legend.replace(medicineLabel(words, 'sertraline'), '[medicine]') : legend;
      assert.ok(text.startsWith(`${at + 1}. ${shown}`), text);
      expectTexts(text, id, id, hint, sensitive && words.why[id]);
      for (const condition of [protocol.askedWhen[id], protocol.endsPathWhen[id] ?? {}])
        saysOptions(text, id, condition);
      assert.equal(text.includes('Ends the questions'), id in protocol.endsPathWhen, id);
      assert.deepEqual(marksIn(text), [...marks], id);
    }
  });

  it('has every answer with its wording and what it does, as the decider does it (X67)', () => {
    const usual = {
      told: ['depression'],
      emergency: ['none'],
      'self-harm': 'no',
      medicines: ['sertraline', 'names-unknown'],
      'trial:sertraline': 'not-enough',
      'pain-care': 'two-or-more',
    };
    for (const [at, question] of questions.entries()) {
      const path = pathOf(question.id);
      for (const { id: option } of optionsOf(question)) {
        const row = `option-${question.id}-${option}`;
        says(row, [option, label([question.id, option])]);
        for (const concerns of [['depression', 'pain', 'opioid-reduction'], ['depression'], ['ptsd']]) {
          const given = { ...usual, concerns, [path]: question.kind === 'many' ? [option] : option };
          const { reasons, tell, notes, crisisCard, outcome } = assess(given);
          const behind = [...reasons, ...tell, ...notes].filter((item) => item.question === path);
          const rules = behind.filter(({ options }) => options.includes(option)).map(({ rule }) => rule);
          expectTexts(`${read.parts[row]} ${read.questions[at]}`, row, ...rules);
          if (outcome === 'get-help-now') says(row, ['urgent']);
          else if (crisisCard && outcome !== 'adult-with-you') says(row, ['The crisis card shows on the outcome.']);
        }
      }
    }
    says('option-trial-wore-off', ['Counts as tried: long enough, at a full dose.']);
    says('option-trial-side-effects', ['Counts as tried, unless the clinic has set full-trials-only.']);
    says('option-trial-unsure', ['May count as tried.']);
    says('option-trial-low-dose', ['Not counted.']);
  });

  it('has every rule with its effect, its sources and what they say, and its marks (X67)', () => {
    assert.ok(allRules.length > 100);
    for (const rule of allRules) {
      const { id, question, options = [], sources: cited, marks = [] } = rule;
      const facing = (cited === 'own-rule' ? [] : cited).map(
        (source) =>
          `${source}: ${facts[source]}. ${sources[source].title}, ${sources[source].year ?? 'year not recorded'}; ${sources[source].sure}`,
      );
      const labels = options.map((option) => label([question, option]));
      says(`rule-${id}`, [id, words.rules[id] ?? words.medicineRules[id]('[medicines]'), ...labels, ...facing], marks);
      const text = read.parts[`rule-${id}`];
      assert.equal(text.includes('Our own rule'), cited === 'own-rule', id);
      assert.equal(text.includes('Dangerous together'), rule.isDanger ?? false, id);
    }
    says('rule-concerns-ptsd-too', ['and depression or pain is asked about']);
    says('rule-one-family', ['at least 2 (min-medicines) medicines that count as tried, and there are fewer than 2']);
  });

  it('has both halves row by row, with their conditions, reasons and marks (X67)', () => {
    for (const { id, value, when, marks = [] } of allRows) {
      says(`row-${id}`, [id, value], marks);
      saysOptions(read.parts[`row-${id}`], id, when);
    }
    for (const { id, rows } of protocol.halfReasons) for (const row of rows) says(`row-${row}`, [id]);
    says('row-enough-tried', ['a clinician has named it, and (the trial bar is met; or TMS or ECT was given)']);
    says('halves', ['Also. Where mental health is further']);
  });

  it('has every outcome in its order, with its headline without and with a check (X67)', () => {
    const { withCheck, checkFirst, checkSoon, both, bothWithCheck, kinds, bothLead } = words.outcome;
    const pair = [kinds['referral-mental-health'], kinds['referral-pain']];
    const special = {
      'get-help-now': 'Never with a check.',
      'adult-with-you': 'Never with a check.',
      'talk-soon': checkSoon,
      'referral-both': bothWithCheck(...pair),
    };
    for (const [at, ids] of protocol.outcomeOrder.entries())
      for (const id of ids) {
        const { title, lead } = words.outcomes[id] ?? { title: both(...pair), lead: bothLead };
        const rows = allRows.filter(({ value }) => value === id).map((row) => row.id);
        says(`outcome-${id}`, [
          `${at + 1}. ${id}`,
          title,
          ...lead,
          special[id] ?? withCheck[id] ?? checkFirst,
          ...rows,
        ]);
      }
    says('outcomes', ['for a lawyer to confirm [LS]', 'The booking link shows only where neither']);
    says('examples', ['referral-mental-health with a check', 'Also: mental-health-care', 'Help, and nothing else.']);
  });

  it('has the parts of an outcome in the order in which the product shows them (X67)', async () => {
    for (const answers of [{ ...referred, 'self-harm': 'safe-now' }, heavy()]) {
      const { page } = await site.open('/');
      const outcome = await visitor(page, words).finish(answers);
      const headings = (await linesOf(page)).filter(({ text }) => /^heading .* level=3/.test(text));
      assert.ok(headings.length > 5, outcome);
      const order = plain(read.parts[outcome === 'talk-soon' ? 'talk-soon-order' : 'outcome-order']);
      const places = headings.map(({ name }) => order.indexOf(name.replace('Harbor Street', words.outcome.clinic)));
      assert.ok(!places.includes(-1), `${headings[places.indexOf(-1)]?.name} in: ${order}`);
      assert.deepEqual(
        places,
        places.toSorted((one, other) => one - other),
      );
    }
  });

  for (const catalogue of [words, es])
    it(`has every sentence of clinical meaning that a visitor can read: ${catalogue.name} (X33, X67)`, () => {
      const sentences = sentencesOf(catalogue).filter(({ at }) => !leftOut.test(at));
      assert.ok(sentences.length > 500);
      assert.deepEqual(
        sentences.filter(({ text }) => !whole.includes(plain(text))),
        [],
      );
      const { outcome, questions: asked } = catalogue;
      expectTexts(whole, 'it', ...outcome.noDoctorItems('[clinic]', '[telephone]'), asked.trial.legend('[medicine]'));
    });

  it('has every medicine with its names, its family, what it counts as, and its flags (X67)', () => {
    for (const { id, class: family, countsAs, brands, elsewhere = [], flags = [], note, marks = [] } of medicines)
      says(
        `medicine-${id}`,
        [words.medicines[id], ...brands, ...elsewhere, family, countsAs ?? 'nothing', ...flags, note],
        marks,
      );
  });

  it('has every source with its fact, its year and how sure it is, and every rule that rests on it (X67)', () => {
    for (const [id, { title, year, sure }] of Object.entries(sources)) {
      const citing = allRules.filter((rule) => rule.sources !== 'own-rule' && rule.sources.includes(id));
      const rules = citing.map((rule) => rule.id);
      says(`source-${id}`, [id, facts[id], title, year ?? 'year not recorded', `${sure}: `, ...rules]);
    }
  });

  it('has the settings with what they allow, and every number with whether anybody has checked it (X67)', () => {
    says('settings', [...protocol.escalatable, 'full-trials-only', 'preparation-only', 'reviewed-by', 'reviewed-on']);
    for (const [least, most] of Object.values(protocol.ranges)) says('settings', [`${least} to ${most}`]);
    for (const [id, help] of Object.entries(protocol.crisisLines)) {
      says(`crisis-${id}`, [...help.emergency, help.substanceHelpline ?? 'none on record']);
      for (const { name, call = [], callInstead, text = [], textWord, checkedOn } of servicesOf(help)) {
        const checked = `${name}: ${checkedOn ?? 'open: not checked'}`;
        says(`crisis-${id}`, [...call, callInstead, textWord, ...text, checked]);
      }
    }
  });

  it('has every hazard with its numbers, its controls, their evidence, and what is left (X67)', () => {
    assert.equal(read.hazards.length, hazards.length);
    for (const [at, entry] of hazards.entries()) {
      const { id, causes, controls, hazard, situation, harm, residual, owner, acceptedBy, status } = entry;
      const text = plain(read.hazards[at]);
      const rows = controls.map(({ kind, what }) => `${what} ${controlKinds[kind]}`);
      const evidence = controls.flatMap((control) => control.evidence.flatMap((one) => Object.values(one)));
      const people = [roleTitle(owner), `${roleTitle(accepterOf(entry))}: ${acceptedBy}`];
      expectTexts(text, id, id, hazard, ...causes, situation, harm, residual, ...rows, ...evidence, ...people);
      const [first, last] = [entry.before, entry.after].map(riskOf);
      assert.match(text, new RegExp(`At first.*risk ${first}.*With the controls.*risk ${last}.*${status}: `), id);
      if (status === 'open') says('hazards-open', [`${hazard} ${residual}`]);
    }
    says('hazards', ['The numbers are our own estimates [CS]']);
  });

  it('has the intended use, the misuse, the roles, what was proved and what was not (X67)', () => {
    says('intended-use', Object.values(intendedUse).flat());
    for (const { misuse, against } of misuses) says('intended-use', [`${misuse} ${against}`]);
    for (const { id, title, duty, owner } of roles) says(`role-${id}`, [title, duty, owner]);
    for (const { name, question } of claims) says(`claim-${name}`, [name, question]);
    says('proof', ['That the rules are right.', 'That the words are understood', 'Anything outside the function']);
  });

  it('lists everything that a person still has to decide (X67)', () => {
    const marked = (rows, prefix) => rows.filter(({ marks }) => marks?.length > 0).map(({ id }) => `#${prefix}-${id}`);
    const expected = [
      '#sources',
      '#medicines',
      '#rules',
      '#outcomes',
      '#hazards',
      ...marked(questions, 'question'),
      ...marked(allRules, 'rule'),
      ...marked(allRows, 'row'),
      ...marked(medicines, 'medicine'),
      ...roles.filter(({ owner }) => owner === 'open').map(({ id }) => `#role-${id}`),
      ...hazards.filter(({ acceptedBy }) => acceptedBy === 'open').map(({ id }) => `#hazard-${id}`),
    ];
    assert.ok(expected.length > 50);
    for (const link of expected) assert.ok(read.openLinks.includes(link), link);
    const services = Object.values(protocol.crisisLines).flatMap(servicesOf);
    says('open', ['[LS]', 'Languages whose wording nobody has reviewed: English, Español.']);
    says(
      'open',
      services.map(({ name }) => name),
    );
  });

  it('draws every page on the way to an outcome, and tells every step of the picture in words (X67)', () => {
    const leadsOnlyBack = ({ on }) => Object.keys(on).every((event) => event === 'BACK');
    const pages = Object.entries(createSession().definition.states)
      .filter(([id, state]) => id !== 'asking' && !leadsOnlyBack(state))
      .map(([id]) => id);
    assert.deepEqual(pages, ['intro', 'help', 'check', 'outcome']);
    for (const page of [...pages, ...questions.map(({ id }) => id)]) assert.ok(read.pages.includes(page), page);
    const ids = Object.keys(read.parts).filter((id) => id.startsWith('step-'));
    const told = ids.map((id) => id.slice(5).replace('-to-', '>'));
    assert.deepEqual(new Set(read.steps), new Set(told));

    // The same steps in another way: what the decider asks after what, for every set of concerns.
    const steps = new Set();
    const concerns = protocol.offerableConcerns;
    const both = ['sertraline', 'bupropion'];
    for (let set = 0; set < 2 ** concerns.length; set += 1)
      for (const named of [[], both, ['names-unknown'], [...both, 'names-unknown']])
        for (const opioids of ['none', 'prescribed']) {
          const given = { emergency: ['none'], 'self-harm': 'no', medicines: named, opioids: [opioids] };
          const { path } = assess({ ...given, concerns: concerns.filter((_, at) => set & (1 << at)) });
          const families = [...path.map(protocol.familyOf), 'check'];
          for (const [at, to] of families.slice(1).entries()) steps.add(`${families[at]}>${to}`);
        }
    const exits =
      'emergency>get-help-now self-harm>get-help-now self-harm>adult-with-you self-harm>help help>told check>outcome';
    for (const step of [...steps, ...exits.split(' ')]) assert.ok(told.includes(step), step);
    const isExit = (step) => /^(intro|help|check)>|>(help|get-help-now|adult-with-you)$/.test(step);
    assert.deepEqual(
      told.filter((step) => !steps.has(step) && !isExit(step)),
      [],
      'steps that the decider does not take',
    );
  });
});
