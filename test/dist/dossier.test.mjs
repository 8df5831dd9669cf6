import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import * as protocol from 'referral-screener/protocol';
import { controlKinds } from '../../demo/dossier/words.ts';
import { accepterOf, hazards, intendedUse, misuses, riskOf, roles } from '../../safety/index.ts';
import { DOSSIER, makeDossier } from '../../scripts/dossier.mjs';
import { heavy } from '../fixtures/people.ts';
import { claims } from '../proof/claims/index.ts';
import { clinicPage, useSite } from './helpers/site.mjs';
import { linesOf } from './helpers/tree.mjs';
import {
  es,
  headlineOf,
  medicineLabel,
  optionLabel,
  questionWords,
  referred,
  visitor,
  words,
} from './helpers/visitor.mjs';

const { allRules, assess, halves, medicines, questions, sources, facts } = protocol;

const plain = (text) => String(text).replaceAll(/\s+/g, ' ').trim();
const roleTitle = (id) => roles.find((role) => role.id === id).title;
const pathOf = (id) => (id === 'trial' ? 'trial:sertraline' : id);
const label = ([question, option]) => optionLabel(words, pathOf(question), option);
const marksIn = (text) => [...new Set(text.match(/\[(?:CS|LS)\]/g))].map((mark) => mark.slice(1, 3));
const allRows = Object.values(halves).flatMap(({ rows }) => rows);
const idsOf = (rows) => rows.map(({ id }) => id);

/** Every option that a condition names, in quotes. */
const namedIn = ({ has: [question, ...options] = [], all = [], any = [], not }) => [
  ...options.map((option) => `“${label([question, option])}”`),
  ...[...all, ...any, ...(not ? [not] : [])].flatMap(namedIn),
];

/** Every text without a hole, with its place. */
const sentencesOf = (node, at = '') => {
  if (typeof node === 'string') return [{ at, text: node }];
  if (typeof node === 'function' || node === undefined) return [];
  const keys = Object.keys(node).filter((key) => key !== 'sources');
  return keys.flatMap((key) => sentencesOf(node[key], at ? `${at}.${key}` : key));
};

/** What has no clinical meaning: names of buttons, messages, and the texts of the search. */
const leftOut =
  /^(lang|dir|reviewedBy|noneAndOn|frame\.|exit\.|problem\.|medicineSearch\.|classes\.\w+\.gloss|crisis\.(label|more|country)|intro\.(start|resume)|check\.(change|answer|answerSkipped|see)|outcome\.cop|history\.(open|change|next|finish|problem|printLetter)|handoff\.(documentTitle|unknownAnswer|print|cop|download|fileName|english\.copy))/;

/** The services of a country, each with a name. */
const servicesOf = ({ services, further = [] }) => [
  ...services,
  ...further.map((row) => ({ ...row, name: row.name ?? words.crisis.further[row.for] })),
];

function outcomeRow(id, at) {
  const rows = idsOf(allRows.filter(({ value }) => value === id));
  const headlines = [false, true].map((check) =>
    headlineOf(words, { ...assess({}), outcome: id, check, mental: 'referral-mental-health', pain: 'referral-pain' }),
  );
  return [`outcome-${id}`, [`${at + 1}. ${id}`, ...rows, ...headlines.flatMap(({ title, lead }) => [title, ...lead])]];
}

function ruleRow({ id, question, options = [], sources: cited, marks = [], isDanger, effect, safety = [] }) {
  const citations = (cited === 'own-rule' ? [] : cited).map((source) => {
    const { title, year, sure } = sources[source];
    return `${source}: ${facts[source]}. ${title}, ${year ?? 'year not recorded'}; ${sure}`;
  });
  const isNote = effect === 'note' && safety.length > 0;
  const sentence = isNote
    ? safety.map((note) => words.safety[note]).join(' ')
    : (words.rules[id] ?? words.medicineRules[id]('[medicines]'));
  const notes = [isDanger && 'Dangerous together', ...safety, cited === 'own-rule' && 'Our own rule'];
  const labels = options.map((option) => label([question, option]));
  return [`rule-${id}`, [id, sentence, ...labels, ...citations, ...notes], marks];
}

function sourceRow([id, { title, year, sure }]) {
  const citing = allRules.filter((rule) => rule.sources !== 'own-rule' && rule.sources.includes(id));
  return [`source-${id}`, [id, facts[id], title, year ?? 'year not recorded', `${sure}: `, ...idsOf(citing)]];
}

function crisisRow([id, help]) {
  const services = servicesOf(help).flatMap(({ name, call = [], callInstead, text = [], textWord, checkedOn }) => {
    const checked = `${name}: ${checkedOn ?? 'open: not checked'}`;
    return [...call, callInstead, textWord, ...text, checked];
  });
  return [`crisis-${id}`, [...help.emergency, help.substanceHelpline ?? 'none on record', ...services]];
}

function hazardRow({ before: first, after: last, owner, acceptedBy, controls, ...rest }) {
  const rows = controls.map(({ kind, ...control }) => [controlKinds[kind], control]);
  const accepted = `${roleTitle(accepterOf(rest))}: ${acceptedBy}`;
  const risks = [first, last].map((level) => `risk ${riskOf(level)}`);
  const texts = sentencesOf([rest, rows]).map(({ text }) => text);
  return [`hazard-${rest.id}`, [...texts, roleTitle(owner), accepted, ...risks]];
}

const medicineRow = ({ id, class: family, countsAs, brands, elsewhere = [], flags = [], note, marks = [] }) => [
  `medicine-${id}`,
  [words.medicines[id], ...brands, ...elsewhere, family, countsAs ?? 'nothing', ...flags, note],
  marks,
];

function questionRow({ id, sensitive, marks = [] }, at) {
  const { legend, hint } = questionWords(words, pathOf(id));
  const shown = legend.replace(medicineLabel(words, 'sertraline'), '[medicine]');
  const end = id in protocol.endsPathWhen && 'Ends the questions';
  return [`question-${id}`, [`${at + 1}. ${shown}`, id, hint, sensitive && words.why[id], end], marks];
}

/** Every answer but the names of medicines, with its rules. */
const optionRows = questions.flatMap(({ id: question, options }) =>
  options
    .filter(({ id }) => !medicines.some((medicine) => medicine.id === id))
    .map(({ id }) => {
      const rules = allRules.filter((rule) => rule.question === question && rule.options?.includes(id));
      return [`option-${question}-${id}`, [id, label([question, id]), ...idsOf(rules)]];
    }),
);

const openHazards = hazards.filter(({ status }) => status === 'open');

/** What a part of the dossier has: its id, texts, and marks where they are checked. */
const parts = {
  'question, with its wording, its number, and where the questions end': questions.map(questionRow),
  'answer, with its wording and what it does': [
    ...optionRows,
    ['option-self-harm-safe-now', ['The crisis card shows on the outcome.']],
    ['option-self-harm-might-act', ['urgent']],
    ['option-trial-wore-off', ['Counts as tried: long enough, at a full dose.']],
    ['option-trial-side-effects', ['Counts as tried, unless the clinic has set full-trials-only.']],
    ['option-trial-unsure', ['May count as tried.']],
    ['option-trial-low-dose', ['Not counted.']],
  ],
  'rule, with its effect, what its sources say, and its marks': [
    ...allRules.map(ruleRow),
    ['rule-concerns-ptsd-too', ['and depression or pain is asked about']],
    ['rule-one-family', ['at least 2 (min-medicines) medicines that count as tried, and there are fewer than 2']],
  ],
  'row of both halves, with its conditions, reasons and marks': [
    ...allRows.map(({ id, value, marks = [] }) => [`row-${id}`, [id, value], marks]),
    ...protocol.halfReasons.flatMap(({ id, rows }) => rows.map((row) => [`row-${row}`, [id]])),
    ['row-enough-tried', ['a clinician has named it, and (the trial bar is met; or TMS or ECT was given)']],
    ['halves', ['Also. Where mental health is further']],
  ],
  'outcome in its order, with its headline without and with a check': [
    ...protocol.outcomeOrder.flatMap((ids, at) => ids.map((id) => outcomeRow(id, at))),
    ['outcomes', ['for a lawyer to confirm [LS]', 'The booking link shows only where neither']],
    ['examples', ['referral-mental-health with a check', 'Also: mental-health-care', 'Help, and nothing else.']],
  ],
  'medicine, with its names, its family, what it counts as, and its flags': medicines.map(medicineRow),
  'source, with its fact, its year, how sure it is, and its rules': Object.entries(sources).map(sourceRow),
  'setting with what it allows, and every number with whether anybody has checked it': [
    ['settings', [...protocol.escalatable, 'full-trials-only', 'preparation-only', 'reviewed-by', 'reviewed-on']],
    ['settings', Object.values(protocol.ranges).map(([least, most]) => `${least} to ${most}`)],
    ...Object.entries(protocol.crisisLines).map(crisisRow),
  ],
  'hazard with its numbers, its controls, their evidence, and what is left': [
    ...hazards.map(hazardRow),
    ['hazards', ['The numbers are our own estimates [CS]']],
    ['hazards-open', openHazards.map(({ hazard, residual }) => `${hazard} ${residual}`)],
  ],
  'intended use, misuse, role, proof, and what is not proved': [
    ['intended-use', Object.values(intendedUse).flat()],
    ['intended-use', misuses.map(({ misuse, against }) => `${misuse} ${against}`)],
    ...roles.map(({ id, title, duty, owner }) => [`role-${id}`, [title, duty, owner]]),
    ...claims.map(({ name, question }) => [`claim-${name}`, [name, question]]),
    ['proof', ['That the rules are right.', 'That the words are understood', 'Anything outside the function']],
  ],
};

const dossier = await readFile(DOSSIER, 'utf8');
const clinic = clinicPage({ attributes: 'clinic-name="Harbor Street" country="US"' });

describe('The clinician’s dossier (X67)', () => {
  const site = useSite({ '/': clinic, '/dossier/': dossier });
  let read;
  before(async () => {
    const { page } = await site.open('/dossier/');
    read = await page.evaluate(() => {
      const data = (key) => [...document.querySelectorAll(`svg [data-${key}]`)].map((part) => part.dataset[key]);
      const textOf = (part) => (part.closest('.question > h3, .hazard > h3')?.parentElement ?? part).textContent;
      return {
        parts: Object.fromEntries([...document.querySelectorAll('[id]')].map((part) => [part.id, textOf(part)])),
        openLinks: [...document.querySelectorAll('#open tbody a')].map((link) => link.getAttribute('href')),
        whole: document.body.textContent.replaceAll(/\s+/g, ' ').trim(),
        pages: data('page'),
        steps: data('step'),
      };
    });
  });

  function expectTexts(within, where, ...texts) {
    for (const text of texts.filter(Boolean))
      assert.ok(plain(within).includes(plain(text)), `“${text}” in ${where}: ${within}`);
  }
  function expectPart(id, texts, marks) {
    assert.ok(read.parts[id] !== undefined, `there is no #${id}`);
    expectTexts(read.parts[id], `#${id}`, ...texts);
    if (marks) assert.deepEqual(marksIn(read.parts[id]), [...marks], id);
  }
  for (const [what, rows] of Object.entries(parts))
    it(`has every ${what}`, () => {
      for (const row of rows) expectPart(...row);
    });

  it('is made from the rules that are built with it, and has the options of each condition', async () => {
    assert.ok(dossier === (await makeDossier()), 'dist/dossier.html is not of these sources: npm run build');
    // A condition with a name is written out among the rules.
    const expectOptions = (id, condition = {}) =>
      expectTexts(`${read.parts[id]} ${read.parts.rules}`, id, ...namedIn(condition));
    for (const { id, when } of allRows) expectOptions(`row-${id}`, when);
    for (const { id } of questions)
      for (const conditions of [protocol.askedWhen, protocol.endsPathWhen])
        expectOptions(`question-${id}`, conditions[id]);
  });

  it('says which protocol it is, and first of all that no clinician has reviewed it (X67)', () => {
    const { version, clinicalReview } = protocol.protocol;
    assert.match(read.whole, /^Skip the contents Clinician’s dossier .{0,200}No clinician has reviewed this\./);
    assert.match(read.whole, /^.{0,800}What version 2 changes, and why.{0,1500}What you are asked to decide/);
    expectTexts(read.whole, 'the dossier', `Protocol version${version}`, `Clinical review${clinicalReview}`);
  });

  it('has the parts of an outcome in the order in which the product shows them', async () => {
    for (const answers of [{ ...referred, 'self-harm': 'safe-now' }, heavy()]) {
      const { page } = await site.open('/');
      const outcome = await visitor(page).finish(answers);
      const headings = (await linesOf(page)).filter(({ text }) => /^heading .* level=3/.test(text));
      assert.ok(headings.length > 5, outcome);
      const order = plain(read.parts[outcome === 'talk-soon' ? 'talk-soon-order' : 'outcome-order']);
      const names = headings.map(({ name }) => name.replace('Harbor Street', words.outcome.clinic));
      expectTexts(order, outcome, ...names);
      const sorted = names.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
      assert.deepEqual(sorted, names);
    }
  });

  it('has every sentence of clinical meaning that a visitor can read, in each language (X33)', () => {
    for (const catalogue of [words, es]) {
      const sentences = sentencesOf(catalogue).filter(({ at }) => !leftOut.test(at));
      assert.ok(sentences.length > 500);
      const missing = sentences.filter(({ text }) => !read.whole.includes(plain(text)));
      assert.deepEqual(missing, []);
      const { outcome, questions: asked } = catalogue;
      const withHoles = [...outcome.noDoctorItems('[clinic]', '[telephone]'), asked.trial.legend('[medicine]')];
      expectTexts(read.whole, 'it', ...withHoles);
    }
  });

  it('lists everything that a person still has to decide (X67)', () => {
    const marked = { question: questions, rule: allRules, row: allRows, medicine: medicines };
    const expected = [
      '#sources',
      '#medicines',
      '#rules',
      '#outcomes',
      '#hazards',
      ...Object.entries(marked).flatMap(([prefix, rows]) =>
        idsOf(rows.filter(({ marks }) => marks?.length > 0)).map((id) => `#${prefix}-${id}`),
      ),
      ...idsOf(roles.filter(({ owner }) => owner === 'open')).map((id) => `#role-${id}`),
      ...idsOf(hazards.filter(({ acceptedBy }) => acceptedBy === 'open')).map((id) => `#hazard-${id}`),
    ];
    assert.ok(expected.length > 50);
    for (const link of expected) assert.ok(read.openLinks.includes(link), link);
    const services = Object.values(protocol.crisisLines).flatMap(servicesOf);
    const languages = 'Languages whose wording nobody has reviewed: English, Español.';
    expectPart('open', ['[LS]', languages, ...services.map(({ name }) => name)]);
  });

  it('draws every page on the way to an outcome, and has every step of the picture in words', () => {
    for (const page of ['intro', 'help', 'check', 'outcome', ...idsOf(questions)])
      assert.ok(read.pages.includes(page), page);
    const ids = Object.keys(read.parts).filter((id) => id.startsWith('step-'));
    assert.deepEqual(new Set(read.steps), new Set(ids.map((id) => id.slice(5).replace('-to-', '>'))));
  });
});
