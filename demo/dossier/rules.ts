/** Every rule: when it holds, what it does, what a visitor reads then, and what it rests on. */
import {
  countingMarks,
  facts as statements,
  type Rule,
  type RuleId,
  type Source,
  type SourceId,
  sources,
} from '../../src/protocol/index.js';
import { inWords, namedConditions, sentence, spelledOut } from './condition-words.js';
import {
  allQuestions,
  code,
  english,
  inEachLanguage,
  link,
  marksOf,
  numberOf,
  optionText,
  type Section,
  textOf,
} from './context.js';
import { allRules, effectBadge } from './effects-of.js';
import { facts, html, type Html, list, table } from './html.js';
import { toDecide } from './words.js';

export const citation = (id: SourceId): Html => {
  const { title, year, sure }: Source = sources[id];
  return html`${link(`source-${id}`, id)}: ${statements[id]}. <cite>${title}</cite>, ${year ?? 'year not recorded'}; <b>${sure}</b>`;
};

const firstCalls = { emergency: 'the emergency number', 'crisis-line': 'the crisis line' } as const;

function holdsWhen({ question, options, when }: Rule): string {
  const answers = options?.map((option) => `“${optionText(english, question, option)}”`) ?? [];
  const chosen = answers.length > 0 ? [`${answers.length > 1 ? 'any of: ' : 'the answer '}${answers.join('; ')}`] : [];
  return sentence([...chosen, ...(when ? [inWords(when)] : [])].join(' – and '));
}

const more = ({ concern, keepOpen, helpline, callFirst, ownLine }: Rule): readonly string[] => [
  ...(concern ? [`About ${concern} only.`] : []),
  ...(keepOpen ? ['Keeps the referral open.'] : []),
  ...(helpline ? ['Names the helpline for alcohol and drugs.'] : []),
  ...(callFirst ? [`Puts ${firstCalls[callFirst]} first.`] : []),
  ...(ownLine ? [`Beside another headline: “${english.outcomes[ownLine].title}”.`] : []),
];

const ruleRow = (rule: Rule) => ({
  id: `rule-${rule.id}`,
  cells: [
    html`${code(rule.id)} ${effectBadge(rule)}${marksOf(rule.marks)}${more(rule).map((text) => html`<br>${text}`)}`,
    holdsWhen(rule),
    inEachLanguage((words) => words.rules[rule.id as RuleId]),
    html`${rule.sources === 'own-rule' ? 'Our own rule: nothing is cited.' : list(rule.sources.map(citation))}${
      toDecide[rule.id] !== undefined && html` <b>To decide:</b> ${toDecide[rule.id]}`
    }`,
  ],
});

export const rulesPart: Section = {
  id: 'rules',
  title: 'The rules',
  body: html`<p>${allRules.length} rules. Each is one sentence to agree with or to strike out. A rule that cites nothing is our own,
    and a clinician has to confirm it.</p>
    <h3>Bars: whether enough was tried</h3>
    ${facts(namedConditions.map(({ name, condition }) => [`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, sentence(spelledOut(condition))] as const))}
    <p>Two products of one ingredient are one medicine, with the better of their tries${marksOf(countingMarks)}. A medicine remembered
    without a name may have had a full try, and may be of a family of its own.</p>
    ${allQuestions.map((question) => {
      const own = allRules.filter((rule) => rule.question === question.id);
      if (own.length === 0) return '';
      return html`<h3>${numberOf(question.id)}. ${textOf(english, question.id).short}</h3>
        ${table(`Rules that read ${numberOf(question.id)}`, ['Rule', 'Holds when', 'A visitor reads', 'Rests on'], own.map(ruleRow))}`;
    })}`,
};
