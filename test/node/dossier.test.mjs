import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import * as protocol from 'referral-screener/protocol';
import { DOSSIER, makeDossier } from '../../scripts/dossier.mjs';
import { ROOT } from '../../scripts/run.mjs';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { importSource } from './helpers/bundle.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { accessibilityTree } from './helpers/tree.mjs';
import { heavy, referred, visitor } from './helpers/visitor.mjs';
import { es, medicineLabel, optionLabel, questionWords, words } from './helpers/words.mjs';

const { assess, medicines, outcomes, questions, rules, sources, facts } = protocol;
const { claims } = await importSource('test/proof/claims/index.ts');
const { accepterOf, hazards, intendedUse, misuses, riskOf, roles } = await importSource('safety/index.ts');
const { controlKinds } = await importSource('demo/dossier/words.ts');
const { createSession } = await importSource('src/session.ts');

const plain = (text) => text.replaceAll(/\s+/g, ' ').trim();
const roleTitle = (id) => roles.find((role) => role.id === id).title;
const pathOf = (id) => (id === 'trial' ? 'trial:sertraline' : id);
const optionsOf = ({ id, options }) =>
  id === 'medicines' ? options.filter((option) => !medicines.some((row) => row.id === option.id)) : options;

/** Every option that a condition names, with its question, wherever it stands in it. */
const namedIn = ({ has: [question, ...options] = [], all = [], any = [], not }) => [
  ...options.map((option) => [question, option]),
  ...[...all, ...any, ...(not ? [not] : [])].flatMap(namedIn),
];

/** Every sentence of a catalogue that has no hole, with the place where it stands. */
const sentencesOf = (node, at = '') => {
  if (typeof node === 'string') return [{ at, text: node }];
  if (typeof node === 'function' || node === undefined) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'sources' ? [] : sentencesOf(child, at ? `${at}.${key}` : key),
  );
};

/** A service without a name is called by whom it is for. */
const servicesOf = ({ services, further = [] }) => [
  ...services,
  ...further.map((row) => ({ name: words.crisis.further[row.for], ...row })),
];

/** What has no clinical meaning: names of buttons, messages, and what the search says. */
const leftOut =
  /^(lang|dir|frame\.|exit\.|problem\.|medicineSearch\.|classes\.\w+\.gloss|crisis\.(label|more|country)|intro\.(start|resume)|check\.(change|see)|handoff\.(documentTitle|unknownAnswer|print|cop))/;

describe('The clinician’s dossier', () => {
  let browser;
  let parts; // the text of every element with an id
  let questionParts;
  let hazardParts;
  let openLinks;
  let whole;
  let svg;
  before(async () => {
    browser = await startBrowser();
    const { page } = await openPage(browser, `file://${DOSSIER}`);
    const read = await page.evaluate(() => ({
      parts: Object.fromEntries([...document.querySelectorAll('[id]')].map(({ id, textContent }) => [id, textContent])),
      questionParts: [...document.querySelectorAll('.question')].map((part) => part.textContent),
      hazardParts: [...document.querySelectorAll('.hazard')].map((part) => part.textContent),
      openLinks: [...document.querySelectorAll('#open tbody a')].map((link) => link.getAttribute('href')),
      whole: document.body.textContent,
      svg: {
        pages: [...document.querySelectorAll('svg [data-page]')].map(({ dataset }) => dataset.page),
        steps: [...document.querySelectorAll('svg [data-step]')].map(({ dataset }) => dataset.step),
        name: document.querySelector('svg > title')?.textContent,
        says: document.querySelector('svg > desc')?.textContent,
        named: document.querySelector('svg').getAttribute('aria-labelledby'),
      },
    }));
    whole = plain(read.whole);
    svg = read.svg;
    ({ parts, questionParts, hazardParts, openLinks } = read);
  });
  after(() => browser?.close());

  /** In the text of an element. */
  const says = (id, text) => {
    assert.ok(parts[id] !== undefined, `there is no #${id}`);
    assert.ok(plain(parts[id]).includes(plain(String(text))), `“${text}” in #${id}: ${plain(parts[id])}`);
  };

  it('is made from the rules that are built beside it (X67)', async () => {
    assert.equal(await readFile(DOSSIER, 'utf8'), await makeDossier());
  });

  it('says which protocol it is, and first of all that no clinician has reviewed it (X67)', () => {
    const { version, clinicalReview } = protocol.protocol;
    assert.match(whole, /^Skip the contents Clinician’s dossier .{0,200}No clinician has reviewed this\./);
    for (const text of [
      `Protocol version${version}`,
      `Clinical review${clinicalReview}`,
      'November 22, 2026',
      'May 22, 2027',
    ])
      assert.ok(whole.includes(text), text);
  });

  it('has every question with its wording, its number, and when it is asked (X67)', () => {
    assert.equal(questionParts.length, questions.length);
    for (const [at, question] of questions.entries()) {
      const { id, askedWhen, sensitive, marks = [] } = question;
      const { legend, hint } = questionWords(words, pathOf(id));
      const text = plain(questionParts[at]);
      const shown = id === 'trial' ? legend.replace(medicineLabel(words, 'sertraline'), '[medicine]') : legend;
      assert.ok(text.startsWith(`${at + 1}. ${shown}`), text);
      for (const said of [id, hint ?? '', sensitive ? words.why[id] : ''])
        assert.ok(text.includes(said), `${id}: ${said}`);
      for (const [asking, option] of namedIn(askedWhen)) {
        assert.ok(text.includes(`“${optionLabel(words, pathOf(asking), option)}”`), `${id}: ${asking} ${option}`);
        assert.ok(text.includes(questionWords(words, asking).short), `${id}: ${asking}`);
      }
      assert.equal(text.includes('[CS]'), marks.includes('CS'), id);
    }
  });

  it('has every answer with its wording and what it does, as the decider does it (X67)', () => {
    const both = {
      concerns: ['depression', 'pain', 'opioid-reduction'],
      told: ['depression'],
      emergency: ['none'],
      'self-harm': 'no',
    };
    const usual = {
      ...both,
      medicines: ['sertraline', 'names-unknown'],
      'trial:sertraline': 'not-enough',
      'pain-care': 'two-or-more',
    };
    for (const [at, question] of questions.entries()) {
      for (const { id: option } of optionsOf(question)) {
        const row = `option-${question.id}-${option}`;
        says(row, option);
        says(row, optionLabel(words, pathOf(question.id), option));
        const answer = question.kind === 'many' ? [option] : option;
        for (const concerns of [both.concerns, ['depression'], ['ptsd']]) {
          const given = { ...usual, concerns, [pathOf(question.id)]: answer };
          const { reasons, tell, notes, crisisCard, outcome } = assess(given);
          const behind = [...reasons, ...tell, ...notes].filter((item) => item.question === pathOf(question.id));
          const ownRules = behind.filter(({ options }) => options.includes(option)).map(({ rule }) => rule);
          const place = plain(`${parts[row]} ${questionParts[at]}`);
          for (const rule of ownRules) assert.ok(place.includes(rule), `${row}: ${rule}`);
          if (outcome === 'get-help-now') says(row, 'urgent');
          const isMinor = outcome === 'adult-with-you';
          if (crisisCard && outcome !== 'get-help-now' && !isMinor) says(row, 'The crisis card shows on the outcome.');
        }
      }
    }
    says('option-other-care-ketamine', 'other-care-ketamine');
    says('option-trial-wore-off', 'Counts as a full try.');
    says('option-trial-unsure', 'May have been a full try.');
    says('option-trial-low-dose', 'Not counted.');
    says('option-remembered-2', '2 that may have had a full try.');
  });

  it('has every rule with its condition, its effect, its sources and what they say, and its marks (X67)', () => {
    assert.ok(rules.length > 100);
    for (const rule of rules) {
      const row = `rule-${rule.id}`;
      for (const text of [rule.id, words.rules[rule.id]]) says(row, text);
      for (const option of rule.options ?? []) says(row, optionLabel(words, pathOf(rule.question), option));
      for (const id of rule.sources === 'own-rule' ? [] : rule.sources) {
        const { title, year, sure } = sources[id];
        says(row, `${id}: ${facts[id]}. ${title}, ${year ?? 'year not recorded'}; ${sure}`);
      }
      assert.equal(parts[row].includes('Our own rule'), rule.sources === 'own-rule', rule.id);
      assert.equal(parts[row].includes('[CS]'), rule.marks?.includes('CS') ?? false, rule.id);
      assert.equal(parts[row].includes('Keeps the referral open'), rule.keepOpen ?? false, rule.id);
    }
    for (const [id, text] of [
      ['rule-concerns-ptsd-only', 'has none of “Depression, or low mood that lasts” or “Pain that does not go away”'],
      [
        'rule-one-family',
        'There are at least as many as min-medicines asks for medicines with a full try, and there are not 2 families',
      ],
      ['rule-depression-next', 'Depression is below the trial bar, and it is not so that enough may have been tried.'],
      ['rule-pain-crps', 'pain meets its bar'],
    ])
      says(id, text);
  });

  it('has every outcome in its order, with its condition, its words and its marks (X67)', () => {
    for (const [at, { id, marks = [] }] of outcomes.entries()) {
      const { title, lead } = words.outcomes[id];
      for (const text of [`${at + 1}. ${id}`, title, ...lead]) says(`outcome-${id}`, text);
      for (const mark of marks) says(`outcome-${id}`, `[${mark}]`);
    }
    says('outcome-own-doctor', 'A rule “sort first” about the visitor as a whole holds; or (');
    assert.match(plain(parts.outcomes), /for a lawyer to confirm \[LS\]/);
  });

  it('says in which order the parts of an outcome stand, as the product shows them (X67)', async () => {
    const site = await serve({ '/': clinicPage({ attributes: 'clinic-name="Harbor Street" country="US"' }) });
    try {
      for (const answers of [{ ...referred, 'self-harm': 'safe-now' }, heavy]) {
        const { page } = await openPage(browser, `${site.origin}/`);
        const outcome = await visitor(page).finish(answers);
        const { lines } = await accessibilityTree(page);
        const headings = lines.filter(({ text }) => /^heading .* level=3/.test(text)).map(({ name }) => name);
        assert.ok(headings.length > 5, outcome);
        const order = plain(parts['outcome-order']);
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

  it('has every sentence of clinical meaning that a visitor can read (X67)', () => {
    const sentences = sentencesOf(words).filter(({ at }) => !leftOut.test(at));
    assert.ok(sentences.length > 500);
    const missing = sentences.filter(({ text }) => !whole.includes(plain(text)));
    assert.deepEqual(missing, []);
    for (const text of [
      ...words.outcome.noDoctorItems('[clinic]', '[telephone]'),
      words.help.callNow('[emergency number]'),
      words.crisis.text('[number]', '[word]'),
      words.questions.trial.legend('[medicine]'),
    ])
      assert.ok(whole.includes(text), text);
  });

  it('has every medicine with its names, its family, what it counts as, and its flags (X67)', () => {
    for (const { id, class: family, countsAs, brands, elsewhere = [], flags = [], note, marks = [] } of medicines) {
      const texts = [words.medicines[id], ...brands, ...elsewhere, family, countsAs ?? 'nothing', ...flags, note ?? ''];
      for (const text of [...texts, ...marks.map((mark) => `[${mark}]`)]) says(`medicine-${id}`, text);
    }
  });

  it('has every source with its fact, its year and how sure it is, and every rule that rests on it (X67)', () => {
    for (const [id, { title, year, sure }] of Object.entries(sources)) {
      for (const text of [id, facts[id], title, year ?? 'year not recorded', `${sure}: `]) says(`source-${id}`, text);
      for (const rule of rules.filter((one) => one.sources.includes?.(id) && one.sources !== 'own-rule'))
        says(`source-${id}`, rule.id);
    }
  });

  it('has the settings with what they allow, and every number with whether anybody has checked it (X67)', () => {
    for (const entry of [...protocol.escalatable, 'preparation-only', 'reviewed-by', 'reviewed-on'])
      says('settings', entry);
    for (const [least, most] of Object.values(protocol.ranges)) says('settings', `${least} to ${most}`);
    for (const [id, help] of Object.entries(protocol.crisisLines)) {
      const { emergency, substanceHelpline } = help;
      for (const text of emergency) says(`crisis-${id}`, text);
      for (const { name, call = [], callInstead = '', text = [], textWord = '', checkedOn } of servicesOf(help)) {
        for (const part of [name, ...call, callInstead, textWord, ...text]) says(`crisis-${id}`, part);
        says(`crisis-${id}`, `${name}: ${checkedOn === null ? 'open: not checked' : checkedOn}`);
      }
      if (substanceHelpline) says(`crisis-${id}`, substanceHelpline);
    }
  });

  it('has every hazard with its numbers, its controls, their evidence, and what is left (X67)', () => {
    assert.equal(hazardParts.length, hazards.length);
    for (const [at, entry] of hazards.entries()) {
      const text = plain(hazardParts[at]);
      const { id, causes, controls, hazard, situation, harm, left, owner, acceptedBy } = entry;
      const rows = controls.map(({ kind, what }) => `${what} ${controlKinds[kind]}`);
      const told = [...rows, ...controls.flatMap(({ evidence }) => evidence.flatMap((one) => Object.values(one)))];
      told.push(roleTitle(owner), `${roleTitle(accepterOf(entry))}: ${acceptedBy}`);
      for (const said of [id, hazard, ...causes, situation, harm, left, ...told])
        assert.ok(text.includes(plain(said)), `${id}: ${said}`);
      const [first, last] = [entry.before, entry.after].map(riskOf);
      assert.match(text, new RegExp(`At first.*risk ${first}.*With the controls.*risk ${last}.*${entry.status}: `), id);
    }
    says('hazards', 'The numbers are our own estimates [CS]');
    const open = hazards.filter(({ status }) => status === 'open');
    for (const { hazard, left } of open) says('hazards-open', `${hazard} ${left}`);
  });

  it('has the intended use, the misuse and the roles (X67)', () => {
    for (const text of Object.values(intendedUse).flat()) says('intended-use', text);
    for (const { misuse, against } of misuses) says('intended-use', `${misuse} ${against}`);
    for (const { id, title, duty, owner } of roles) for (const text of [title, duty, owner]) says(`role-${id}`, text);
  });

  it('has what was proved, by name, and what was not (X67)', () => {
    for (const { name, question } of claims) {
      says(`claim-${name}`, name);
      says(`claim-${name}`, question);
    }
    for (const text of [
      'That the rules are right.',
      'That the words are understood',
      'Anything outside the function that decides',
    ])
      says('proof', text);
  });

  it('lists everything that a person still has to decide (X67)', () => {
    const marked = (rows, prefix) => rows.filter(({ marks }) => marks?.length > 0).map(({ id }) => `#${prefix}-${id}`);
    const expected = [
      ...marked(questions, 'question'),
      ...marked(rules, 'rule'),
      ...marked(outcomes, 'outcome'),
      ...marked(medicines, 'medicine'),
      ...roles.filter(({ owner }) => owner === 'open').map(({ id }) => `#role-${id}`),
      ...hazards.filter(({ acceptedBy }) => acceptedBy === 'open').map(({ id }) => `#hazard-${id}`),
    ];
    assert.ok(expected.length > 25);
    for (const link of [...expected, '#sources', '#medicines', '#rules', '#outcomes', '#hazards'])
      assert.ok(openLinks.includes(link), link);
    assert.ok(
      openLinks.every((link) => parts[link.slice(1)] !== undefined),
      'each leads somewhere',
    );
    says('open', '[LS]');
    says('open', 'Languages whose wording nobody has reviewed: English, Español.');
    for (const { name } of Object.values(protocol.crisisLines).flatMap(servicesOf)) says('open', name);
  });

  it('draws every page of the statechart, and tells every step of the picture in words (X67)', () => {
    assert.equal(svg.named, 'flow-title flow-desc');
    assert.ok(svg.name.length > 10 && svg.says.length > 50);
    const { states } = createSession().definition;
    const pages = Object.keys(states).filter((id) => id !== 'route');
    for (const page of pages) assert.ok(svg.pages.includes(page), page);
    const told = Object.keys(parts)
      .filter((id) => id.startsWith('step-'))
      .map((id) => id.slice(5).replace('-to-', '>'));
    assert.deepEqual(new Set(svg.steps), new Set(told));

    // The same steps by another way: what the decider asks after what, for every set of concerns.
    const steps = new Set();
    const pairs = (path) => path.map(protocol.familyOf).map((id, at, all) => `${id}>${all[at + 1] ?? 'check'}`);
    const concerns = protocol.offerableConcerns;
    for (let set = 0; set < 2 ** concerns.length; set += 1) {
      for (const named of [
        [],
        ['sertraline', 'bupropion'],
        ['names-unknown'],
        ['sertraline', 'bupropion', 'names-unknown'],
      ])
        for (const opioids of ['none', 'prescribed']) {
          const given = { emergency: ['none'], 'self-harm': 'no', medicines: named, opioids: [opioids] };
          const asked = assess({ ...given, concerns: concerns.filter((_, at) => set & (1 << at)) });
          for (const step of pairs(asked.path)) steps.add(step);
        }
    }
    for (const step of steps) assert.ok(told.includes(step), step);
    for (const [from, to] of [
      ['emergency', 'get-help-now'],
      ['self-harm', 'get-help-now'],
      ['self-harm', 'adult-with-you'],
      ['self-harm', 'help'],
      ['help', 'told'],
      ['check', 'outcome'],
    ])
      assert.ok(told.includes(`${from}>${to}`), `${from} to ${to}`);
    const others = told.filter(
      (step) => !steps.has(step) && !/^(intro|help|check)>|>(help|get-help-now|adult-with-you)$/.test(step),
    );
    assert.deepEqual(others, [], 'steps that the decider does not take');
  });
});

describe('The dossier, in every language', () => {
  it('has every Spanish sentence (X33, X67)', async () => {
    const text = plain(await makeDossier())
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const sentences = sentencesOf(es).filter(({ at }) => !leftOut.test(at) && at !== 'reviewedBy');
    assert.ok(sentences.length > 300);
    assert.deepEqual(
      sentences.filter((sentence) => !text.includes(plain(sentence.text))),
      [],
    );
  });

  /** English, marked, under another name: what a translation would be to the dossier. */
  const secondLanguage = `
    import { en } from './src/locales/en.ts';
    const marked = (node) => {
      if (typeof node === 'string') return '«' + node + '»';
      if (typeof node === 'function') return (...given) => marked(node(...given));
      if (node === undefined) return node;
      if (Array.isArray(node)) return node.map(marked);
      return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, key === 'sources' ? child : marked(child)]));
    };
    const other = { ...marked(en), lang: 'ar', name: 'Other', dir: 'rtl', reviewedBy: 'Rose Osei' };
    export const languages = () => [en, other];
    export const wordsFor = () => en;
  `;
  const twoLanguages = {
    name: 'two-languages',
    setup(build) {
      build.onResolve({ filter: /locales\/index\.js$/ }, ({ importer }) =>
        importer.endsWith('demo/dossier/context.ts') ? { path: 'two', namespace: 'two' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'two' }, () => ({
        contents: secondLanguage,
        resolveDir: ROOT,
        loader: 'ts',
      }));
    },
  };

  it('has every sentence in each, marked as what it is, and says which one nobody has reviewed (X67)', async () => {
    const { page } = await importSource('demo/dossier/page.ts', [twoLanguages]);
    const text = page({ style: '', script: '', policy: '' }).replaceAll(/\s+/g, ' ');
    const unescaped = text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const sentences = sentencesOf(words).filter(({ at }) => !leftOut.test(at) && at !== 'name' && at !== 'reviewedBy');
    for (const wanted of [(one) => one, (one) => `«${one}»`]) {
      const missing = sentences.filter((sentence) => !unescaped.includes(wanted(plain(sentence.text))));
      assert.deepEqual(missing, []);
    }
    assert.match(text, /<div lang="ar" dir="rtl"><b>Other:<\/b> «/);
    assert.match(text, /Languages whose wording nobody has reviewed: English\./);
    assert.match(text, /Wording reviewed by Rose Osei\./);
  });
});
