import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import * as protocol from 'referral-screener/protocol';
import { DOSSIER, makeDossier } from '../../scripts/dossier.mjs';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { importSource } from './helpers/bundle.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { accessibilityTree } from './helpers/tree.mjs';
import { referred, visitor } from './helpers/visitor.mjs';
import { es, medicineLabel, optionLabel, questionWords, words } from './helpers/words.mjs';

const { allRules, assess, halves, medicines, questions, sources, facts } = protocol;
const { claims } = await importSource('test/proof/claims/index.ts');
const { accepterOf, hazards, intendedUse, misuses, riskOf, roles } = await importSource('safety/index.ts');
const { controlKinds } = await importSource('demo/dossier/words.ts');
const { createSession } = await importSource('src/visit/session.ts');
const { heavy } = await importSource('test/fixtures/people.ts');

const plain = (text) => text.replaceAll(/\s+/g, ' ').trim();
const roleTitle = (id) => roles.find((role) => role.id === id).title;
const pathOf = (id) => (id === 'trial' ? 'trial:sertraline' : id);
const optionsOf = ({ id, options }) =>
  id === 'medicines' ? options.filter((option) => !medicines.some((row) => row.id === option.id)) : options;
const marksIn = (text) => [...new Set(text.match(/\[(?:CS|LS)\]/g))].map((mark) => mark.slice(1, 3));
const ruleWords = ({ id }) => words.rules[id] ?? words.medicineRules[id]('[medicines]');
const allRows = Object.values(halves).flatMap(({ rows }) => rows);

/** Every option that a condition names, with its question. */
const namedIn = ({ has: [question, ...options] = [], all = [], any = [], not }) => [
  ...options.map((option) => [question, option]),
  ...[...all, ...any, ...(not ? [not] : [])].flatMap(namedIn),
];

/** Every sentence of a catalogue that has no hole, with its place. */
const sentencesOf = (node, at = '') => {
  if (typeof node === 'string') return [{ at, text: node }];
  if (typeof node === 'function' || node === undefined) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'sources' ? [] : sentencesOf(child, at ? `${at}.${key}` : key),
  );
};

/** What has no clinical meaning: names of buttons, messages, and what the search says. */
const leftOut =
  /^(lang|dir|reviewedBy|frame\.|exit\.|problem\.|medicineSearch\.|classes\.\w+\.gloss|crisis\.(label|more|country)|intro\.(start|resume)|check\.(change|see)|handoff\.(documentTitle|unknownAnswer|print|cop))/;

/** The services of a country, each with a name. */
const servicesOf = ({ services, further = [] }) => [
  ...services,
  ...further.map((row) => ({ ...row, name: row.name ?? words.crisis.further[row.for] })),
];

describe('The clinician’s dossier', () => {
  let browser;
  let read;
  let whole;
  before(async () => {
    browser = await startBrowser();
    const { page } = await openPage(browser, `file://${DOSSIER}`);
    read = await page.evaluate(() => {
      const texts = (selector) => [...document.querySelectorAll(selector)].map((part) => part.textContent);
      const data = (key) => [...document.querySelectorAll(`svg [data-${key}]`)].map((part) => part.dataset[key]);
      return {
        parts: Object.fromEntries([...document.querySelectorAll('[id]')].map((part) => [part.id, part.textContent])),
        questions: texts('.question'),
        hazards: texts('.hazard'),
        openLinks: [...document.querySelectorAll('#open tbody a')].map((link) => link.getAttribute('href')),
        body: document.body.textContent,
        picture: { pages: data('page'), steps: data('step'), name: texts('svg > title, svg > desc').join(' ') },
      };
    });
    whole = plain(read.body);
  });
  after(() => browser?.close());

  /** In the text of an element. */
  const says = (id, ...texts) => {
    assert.ok(read.parts[id] !== undefined, `there is no #${id}`);
    const within = plain(read.parts[id]);
    for (const text of texts) assert.ok(within.includes(plain(String(text))), `“${text}” in #${id}: ${within}`);
  };

  /** With the conditions that have a name: they are spelled out among the rules. */
  const spelledOut = (id) => plain(`${read.parts[id]} ${read.parts.rules}`);

  it('is made from the rules that are built beside it (X67)', async () => {
    assert.equal(await readFile(DOSSIER, 'utf8'), await makeDossier());
  });

  it('says which protocol it is, and first of all that no clinician has reviewed it (X67)', () => {
    const { version, clinicalReview } = protocol.protocol;
    assert.match(whole, /^Skip the contents Clinician’s dossier .{0,200}No clinician has reviewed this\./);
    assert.match(whole, /^.{0,800}What version 2 changes, and why.{0,1500}What you are asked to decide/);
    for (const text of [
      `Protocol version${version}`,
      `Clinical review${clinicalReview}`,
      'November 28, 2026',
      'May 28, 2027',
    ])
      assert.ok(whole.includes(text), text);
  });

  it('has every question with its wording, its number, when it is asked, and where the questions end (X67)', () => {
    assert.equal(read.questions.length, questions.length);
    for (const [at, { id, sensitive, marks = [] }] of questions.entries()) {
      const { legend, hint } = questionWords(words, pathOf(id));
      const text = plain(read.questions[at]);
      const shown = id === 'trial' ? legend.replace(medicineLabel(words, 'sertraline'), '[medicine]') : legend;
      assert.ok(text.startsWith(`${at + 1}. ${shown}`), text);
      for (const part of [id, hint ?? '', sensitive ? words.why[id] : ''])
        assert.ok(text.includes(part), `${id}: ${part}`);
      const named = [protocol.askedWhen[id], protocol.endsPathWhen[id] ?? {}].flatMap(namedIn);
      for (const [asking, option] of named)
        assert.ok(`${text} ${spelledOut('rules')}`.includes(`“${optionLabel(words, pathOf(asking), option)}”`), id);
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
      for (const { id: option } of optionsOf(question)) {
        const row = `option-${question.id}-${option}`;
        says(row, option, optionLabel(words, pathOf(question.id), option));
        const answer = question.kind === 'many' ? [option] : option;
        for (const concerns of [['depression', 'pain', 'opioid-reduction'], ['depression'], ['ptsd']]) {
          const given = { ...usual, concerns, [pathOf(question.id)]: answer };
          const { reasons, tell, notes, crisisCard, outcome } = assess(given);
          const behind = [...reasons, ...tell, ...notes].filter((item) => item.question === pathOf(question.id));
          const place = plain(`${read.parts[row]} ${read.questions[at]}`);
          for (const { rule, options } of behind)
            if (options.includes(option)) assert.ok(place.includes(rule), `${row}: ${rule}`);
          if (outcome === 'get-help-now') says(row, 'urgent');
          else if (crisisCard && outcome !== 'adult-with-you') says(row, 'The crisis card shows on the outcome.');
        }
      }
    }
    says('option-told-bipolar', 'The half mental health depends on it: psychiatrist');
    says('option-trial-wore-off', 'Counts as tried: long enough, at a full dose.');
    says('option-trial-side-effects', 'Counts as tried, unless the clinic has set full-trials-only.');
    says('option-trial-unsure', 'May count as tried.');
    says('option-trial-low-dose', 'Not counted.');
    says('option-remembered-2', '2 that may count as tried.');
  });

  it('has every rule with its condition, its effect, its sources and what they say, and its marks (X67)', () => {
    assert.ok(allRules.length > 100);
    for (const rule of allRules) {
      const row = `rule-${rule.id}`;
      const options = (rule.options ?? []).map((option) => optionLabel(words, pathOf(rule.question), option));
      says(row, rule.id, ruleWords(rule), ...options);
      for (const id of rule.sources === 'own-rule' ? [] : rule.sources) {
        const { title, year, sure } = sources[id];
        says(row, `${id}: ${facts[id]}. ${title}, ${year ?? 'year not recorded'}; ${sure}`);
      }
      const text = read.parts[row];
      assert.equal(text.includes('Our own rule'), rule.sources === 'own-rule', rule.id);
      assert.equal(text.includes('Dangerous together'), rule.isDanger ?? false, rule.id);
      assert.deepEqual(marksIn(text), [...(rule.marks ?? [])], rule.id);
    }
    says('rule-concerns-ptsd-too', 'and depression or pain is asked about');
    says(
      'rule-one-family',
      'at least 2 (min-medicines) medicines that count as tried, and there are fewer than 2 classes',
    );
    says(
      'rule-told-seasonal-first',
      'the trial bar is not met, and neither TMS nor ECT was given',
      'About mental health.',
    );
    says('rule-mental-more-to-try', 'The row of its half is “more-to-try”');
  });

  it('has both halves row by row, with their conditions, reasons and marks (X67)', () => {
    for (const { id, value, when, marks = [] } of allRows) {
      says(`row-${id}`, id, value);
      for (const [question, option] of namedIn(when))
        assert.ok(spelledOut(`row-${id}`).includes(`“${optionLabel(words, pathOf(question), option)}”`), id);
      assert.deepEqual(marksIn(read.parts[`row-${id}`]), [...marks], id);
    }
    for (const { id, rows } of protocol.halfReasons) for (const row of rows) says(`row-${row}`, id);
    says(
      'row-something-first',
      'a rule “sort first” about mental health holds',
      'trial-helping-now',
      'told-seasonal-first',
    );
    says('row-enough-tried', 'a clinician has named it, and (the trial bar is met; or TMS or ECT was given)');
    says('row-headache-only', 'has none of “', optionLabel(words, 'pain-kinds', 'fibromyalgia'));
    says('halves', 'Also. Where mental health is further', 'mental-health-care, headache-specialist, pain-clinic');
  });

  it('has every outcome in its order, with its headline without and with a check (X67)', () => {
    const { withCheck, checkFirst, checkSoon, both, bothWithCheck, kinds } = words.outcome;
    const pair = [kinds['referral-mental-health'], kinds['referral-pain']];
    for (const [at, ids] of protocol.outcomeOrder.entries())
      for (const id of ids) {
        const { title, lead } = words.outcomes[id] ?? { title: both(...pair), lead: words.outcome.bothLead };
        const special = {
          'get-help-now': 'Never with a check.',
          'adult-with-you': 'Never with a check.',
          'talk-soon': checkSoon,
          'referral-both': bothWithCheck(...pair),
        };
        says(`outcome-${id}`, `${at + 1}. ${id}`, title, ...lead, special[id] ?? withCheck[id] ?? checkFirst);
        for (const row of allRows.filter(({ value }) => value === id)) says(`outcome-${id}`, row.id);
      }
    says('outcomes', 'for a lawyer to confirm [LS]', 'The booking link shows only where neither');
  });

  it('shows examples as the decider decides them (X67)', () => {
    says('examples', 'referral-mental-health with a check', 'Also: mental-health-care', 'Help, and nothing else.');
    for (const id of ['talk-soon', 'gather-history', 'pain-clinic', 'referral-both']) says('examples', id);
  });

  it('has the parts of an outcome in the order in which the product shows them (X67)', async () => {
    const site = await serve({ '/': clinicPage({ attributes: 'clinic-name="Harbor Street" country="US"' }) });
    try {
      for (const answers of [{ ...referred, 'self-harm': 'safe-now' }, heavy()]) {
        const { page } = await openPage(browser, `${site.origin}/`);
        const outcome = await visitor(page).finish(answers);
        const { lines } = await accessibilityTree(page);
        const headings = lines.filter(({ text }) => /^heading .* level=3/.test(text)).map(({ name }) => name);
        assert.ok(headings.length > 5, outcome);
        const order = plain(read.parts[outcome === 'talk-soon' ? 'talk-soon-order' : 'outcome-order']);
        const places = headings.map((heading) => order.indexOf(heading.replace('Harbor Street', words.outcome.clinic)));
        assert.ok(!places.includes(-1), `${headings[places.indexOf(-1)]} in: ${order}`);
        assert.deepEqual(
          places,
          places.toSorted((one, other) => one - other),
          headings.join('; '),
        );
      }
    } finally {
      await site.close();
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
      const { legend } = catalogue.questions.trial;
      for (const text of [...catalogue.outcome.noDoctorItems('[clinic]', '[telephone]'), legend('[medicine]')])
        assert.ok(whole.includes(plain(text)), text);
    });

  it('has every medicine with its names, its family, what it counts as, and its flags (X67)', () => {
    for (const {
      id,
      class: family,
      countsAs,
      brands,
      elsewhere = [],
      flags = [],
      note = '',
      marks = [],
    } of medicines) {
      says(
        `medicine-${id}`,
        words.medicines[id],
        ...brands,
        ...elsewhere,
        family,
        countsAs ?? 'nothing',
        ...flags,
        note,
      );
      assert.deepEqual(marksIn(read.parts[`medicine-${id}`]), [...marks], id);
    }
  });

  it('has every source with its fact, its year and how sure it is, and every rule that rests on it (X67)', () => {
    for (const [id, { title, year, sure }] of Object.entries(sources)) {
      const citing = allRules.filter((rule) => rule.sources !== 'own-rule' && rule.sources.includes(id));
      says(
        `source-${id}`,
        id,
        facts[id],
        title,
        year ?? 'year not recorded',
        `${sure}: `,
        ...citing.map((rule) => rule.id),
      );
    }
  });

  it('has the settings with what they allow, and every number with whether anybody has checked it (X67)', () => {
    says('settings', ...protocol.escalatable, 'full-trials-only', 'preparation-only', 'reviewed-by', 'reviewed-on');
    for (const [least, most] of Object.values(protocol.ranges)) says('settings', `${least} to ${most}`);
    for (const [id, help] of Object.entries(protocol.crisisLines)) {
      says(`crisis-${id}`, ...help.emergency, help.substanceHelpline ?? 'none on record');
      for (const { name, call = [], callInstead = '', text = [], textWord = '', checkedOn } of servicesOf(help)) {
        says(`crisis-${id}`, ...call, callInstead, textWord, ...text);
        says(`crisis-${id}`, `${name}: ${checkedOn === null ? 'open: not checked' : checkedOn}`);
      }
    }
  });

  it('has every hazard with its numbers, its controls, their evidence, and what is left (X67)', () => {
    assert.equal(read.hazards.length, hazards.length);
    for (const [at, entry] of hazards.entries()) {
      const text = plain(read.hazards[at]);
      const { id, causes, controls, hazard, situation, harm, residual, owner, acceptedBy } = entry;
      const rows = controls.map(({ kind, what }) => `${what} ${controlKinds[kind]}`);
      const evidence = controls.flatMap((control) => control.evidence.flatMap((one) => Object.values(one)));
      const people = [roleTitle(owner), `${roleTitle(accepterOf(entry))}: ${acceptedBy}`];
      for (const part of [id, hazard, ...causes, situation, harm, residual, ...rows, ...evidence, ...people])
        assert.ok(text.includes(plain(part)), `${id}: ${part}`);
      const [first, last] = [entry.before, entry.after].map(riskOf);
      assert.match(text, new RegExp(`At first.*risk ${first}.*With the controls.*risk ${last}.*${entry.status}: `), id);
    }
    says('hazards', 'The numbers are our own estimates [CS]');
    for (const { hazard, residual, status } of hazards)
      if (status === 'open') says('hazards-open', `${hazard} ${residual}`);
  });

  it('has the intended use, the misuse and the roles (X67)', () => {
    says('intended-use', ...Object.values(intendedUse).flat());
    for (const { misuse, against } of misuses) says('intended-use', `${misuse} ${against}`);
    for (const { id, title, duty, owner } of roles) says(`role-${id}`, title, duty, owner);
  });

  it('has what was proved, by name, and what was not (X67)', () => {
    for (const { name, question } of claims) says(`claim-${name}`, name, question);
    says(
      'proof',
      'That the rules are right.',
      'That the words are understood',
      'Anything outside the function that decides',
    );
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
    says('open', '[LS]', 'Languages whose wording nobody has reviewed: English, Español.');
    for (const { name } of Object.values(protocol.crisisLines).flatMap(servicesOf)) says('open', name);
  });

  it('draws every page of the statechart, and tells every step of the picture in words (X67)', () => {
    const { pages, steps: drawn, name } = read.picture;
    assert.ok(name.length > 100);
    const alone = Object.keys(createSession().definition.states).filter((id) => !/^(asking|onward)$/.test(id));
    for (const page of [...alone, ...questions.map(({ id }) => id)]) assert.ok(pages.includes(page), page);
    const ids = Object.keys(read.parts).filter((id) => id.startsWith('step-'));
    const told = ids.map((id) => id.slice(5).replace('-to-', '>'));
    assert.deepEqual(new Set(drawn), new Set(told));

    // The same steps by another way: what the decider asks after what, for every set of concerns.
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
