/** Every rule: when it holds, what it does, what a visitor reads then, and its sources. */
import {
  allRules,
  countingMarks,
  facts as statements,
  halfReasons,
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
  ruleText,
  type Section,
  textOf,
} from './context.js';
import { effectBadge } from './effects-of.js';
import { facts, html, type Html, list, table } from './html.js';
import { halfNames, rulesToDecide } from './words.js';

export const citation = (id: SourceId): Html => {
  const { title, year, sure }: Source = sources[id];
  return html`${link(`source-${id}`, id)}: ${statements[id]}. <cite>${title}</cite>, ${year ?? 'year not recorded'}; <b>${sure}</b>`;
};

const firstCalls = { emergency: 'the emergency number', 'crisis-line': 'the crisis line' } as const;

function holdsWhen({ id, question, options, when }: Rule): string {
  const answers = options?.map((option) => `“${optionText(english, question, option)}”`) ?? [];
  const chosen = answers.length > 0 ? [`${answers.length > 1 ? 'any of: ' : 'the answer '}${answers.join('; ')}`] : [];
  const rows = halfReasons.find((reason) => reason.id === id)?.rows.map((row) => `“${row}”`) ?? [];
  return sentence(
    [
      ...chosen,
      ...(when ? [inWords(when)] : []),
      ...(rows.length > 0 ? [`the row of its half is ${rows.join(' or ')}`] : []),
    ].join(' – and '),
  );
}

const more = ({ half, isDanger, safety, helpline, callFirst }: Rule): readonly string[] => [
  ...(half ? [`About ${halfNames[half]}.`] : []),
  ...(isDanger ? ['Dangerous together: shown with the check, before every other note, and first on the list.'] : []),
  ...(safety ? [`Safety note, said once in “While you wait”: ${safety.join(', ')}.`] : []),
  ...(helpline ? ['Names the helpline for alcohol and drugs.'] : []),
  ...(callFirst ? [`Puts ${firstCalls[callFirst]} first.`] : []),
];

const ruleRow = (rule: Rule) => {
  const id = rule.id as RuleId;
  return {
    id: `rule-${id}`,
    cells: [
      html`${code(id)} ${effectBadge(rule)}${marksOf(rule.marks)}${more(rule).map((text) => html`<br>${text}`)}`,
      holdsWhen(rule),
      inEachLanguage((words) => ruleText(words, id)),
      html`${rule.sources === 'own-rule' ? 'Our own rule: nothing is cited.' : list(rule.sources.map(citation))}${
        rulesToDecide[id] !== undefined && html` <b>To decide:</b> ${rulesToDecide[id]}`
      }`,
    ],
  };
};

const ruleTable = (title: string, caption: string, own: readonly Rule[]): Html =>
  html`<h3>${title}</h3>
    ${table(caption, ['Rule', 'Holds when', 'A visitor reads', 'Sources'], own.map(ruleRow))}`;

const isPair = ({ isDanger }: Rule): boolean => isDanger === true;

export const rulesPart: Section = {
  id: 'rules',
  title: 'The rules',
  body: html`<p>${allRules.length} rules. Each can be confirmed or deleted on its own. A rule without a source is our own, and a
    clinician has to confirm it. A rule “why” is the reason for a row of a half.</p>
    <h3>Counting: was enough tried?</h3>
    <p>A medicine counts as tried if it was taken long enough at a full dose, or stopped for side effects${marksOf(countingMarks)}. Two
    products of one ingredient count as one medicine, with the better of their trials${marksOf(countingMarks)}. A medicine remembered
    without a name may count, and may be of another class; “3 or more” is at least the number that the clinic asks for. A number before
    ${code('(min-medicines)')} or ${code('(min-classes)')} is the default if a clinic sets nothing. These names are used below:</p>
    ${facts(
      namedConditions.flatMap(({ name, condition }) =>
        condition
          ? [[`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, sentence(spelledOut(condition))] as const]
          : [],
      ),
    )}
    ${ruleTable('Two answers that are dangerous together', 'Pairs of answers', allRules.filter(isPair))}
    ${allQuestions.map((question) => {
      const own = allRules.filter((rule) => rule.question === question.id && !isPair(rule));
      const at = numberOf(question.id);
      return (
        own.length > 0 && ruleTable(`${at}. ${textOf(english, question.id).short}`, `Rules about question ${at}`, own)
      );
    })}`,
};
