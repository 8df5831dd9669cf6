/** Every fact, its source, how sure it is, and where it is used. */
import {
  allRules,
  type Medicine,
  medicines,
  safetySources,
  type Source,
  type SourceId,
  sourceMarks,
  sources,
  facts as statements,
} from '../../src/protocol/index.js';
import type { FactSection } from '../../src/locales/words.js';
import { catalogues, code, link, marksOf, type Section } from './context.js';
import { html, type Html, joined, table } from './html.js';
import { sureWords } from './words.js';

const rows = Object.entries(sources) as readonly (readonly [SourceId, Source])[];

function usesOf(id: SourceId): Html {
  const rules = allRules.filter((rule) => rule.sources !== 'own-rule' && rule.sources.includes(id));
  const listed = (medicines as readonly Medicine[]).filter(({ flags }) => flags?.includes(id));
  const isIn = (sections: readonly FactSection[]): boolean =>
    sections.some(({ facts }) => facts.some((fact) => fact.sources.includes(id)));
  const isKnown = catalogues.some(({ know }) => isIn(know.sections));
  const isOther = catalogues.some(({ otherChoices }) => isIn(otherChoices.sections));
  const isAlways = Object.values(safetySources).some((cited: readonly SourceId[]) => cited.includes(id));
  const parts = [
    ...rules.map((rule) => link(`rule-${rule.id}`, code(rule.id))),
    ...(listed.length > 0 ? [html`${listed.length} of the ${link('medicines', 'medicines')}`] : []),
    ...(isKnown ? [link('wording', 'what to know')] : []),
    ...(isOther ? [link('wording', 'other choices')] : []),
    ...(isAlways ? [link('wording', 'what every outcome says')] : []),
  ];
  return parts.length > 0 ? joined(parts, ', ') : html`Nothing that a visitor reads.`;
}

export const sourcesPart: Section = {
  id: 'sources',
  title: 'Facts and sources',
  body: html`<p>Each fact in our own words${marksOf(sourceMarks)}. There are no links to publications, because no URL was checked.</p>
    ${table(
      'Facts',
      ['Id', 'Fact', 'Source, year', 'How sure', 'Used by'],
      rows.map(([id, { title, year, sure }]) => ({
        id: `source-${id}`,
        cells: [
          id,
          statements[id],
          html`<cite>${title}</cite>, ${year ?? 'year not recorded'}`,
          `${sure}: ${sureWords(sure)}`,
          usesOf(id),
        ],
      })),
    )}`,
};
