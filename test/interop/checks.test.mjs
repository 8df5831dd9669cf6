import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { languages, questionnaireResponse } from '../../src/fhir/index.ts';
import { twoTried, visitor } from '../fixtures/people.ts';
import { againstR4, broken, brokenQuestionnaires, brokenResponses } from './broken.mjs';
import { found, questionnaireChecks, responseChecks } from './checks.mjs';
import { forms, responses } from './resources.mjs';
import { validators } from './validators.mjs';

const all = Object.keys(languages);
const [, , form] = forms;
const written = { answers: visitor(twoTried), words: languages.en, authored: '2026-11-30', includeSelfHarm: true };
const response = questionnaireResponse(written);
const table = faultTable();

describe('our own checks (X73)', () => {
  it('find nothing wrong in what the library makes (X73)', () => {
    for (const one of forms) {
      const tags = one._title ? all : [one.language];
      expect(Object.entries(questionnaireChecks).map(([name, wrong]) => [name, wrong(one, tags)])).to.deep.equal(
        Object.keys(questionnaireChecks).map((name) => [name, []]),
      );
    }
    for (const one of [response, ...responses])
      expect(found(responseChecks, one, form), JSON.stringify(one)).to.deep.equal([]);
  });

  for (const [name, breakIt] of Object.entries(brokenQuestionnaires))
    it(`find in a Questionnaire: ${name} (X73)`, () => {
      expect(found(questionnaireChecks, broken(form, breakIt), all)).to.deep.equal([name]);
    });

  for (const [name, breakIt] of Object.entries(brokenResponses))
    it(`find in a response: ${name} (X73)`, () => {
      expect(found(responseChecks, broken(response, breakIt, form), form)).to.deep.equal([name]);
    });

  it('have an example of each fault (X73)', () => {
    expect(Object.keys(brokenQuestionnaires)).to.deep.equal(Object.keys(questionnaireChecks));
    expect(Object.keys(brokenResponses)).to.deep.equal(Object.keys(responseChecks));
  });

  it('find what others miss, as the table in docs/fhir.md says (X73)', async () => {
    console.log(`\n${table}\n`);
    expect(await readFile(new URL('../../docs/fhir.md', import.meta.url), 'utf8')).to.include(table);
  });

  it('stand beside validators that find something themselves (X73)', () => {
    for (const [name, wrongIn] of Object.entries(validators))
      expect(
        Object.values(againstR4).some((breakIt) => wrongIn(broken(form, breakIt)).length > 0),
        name,
      ).to.equal(true);
  });
});

/** Which validator finds which fault, measured now. */
function faultTable() {
  const names = Object.keys(validators);
  const row = (...cells) => `| ${cells.join(' | ')} |`;
  const rowsOf = (kind, resource, faults, ours) =>
    Object.entries(faults).map(([name, breakIt]) => {
      const copy = broken(resource, breakIt, form);
      const finds = [...names.map((validator) => validators[validator](copy).length > 0), ours(copy)];
      return row(`${kind}: ${name}`, ...finds.map((one) => (one ? 'yes' : '–')));
    });
  const findsInForm = (copy) => found(questionnaireChecks, copy, all).length > 0;
  const findsInResponse = (copy) => found(responseChecks, copy, form).length > 0;
  return [
    row('fault', ...names, 'ours'),
    `|${'---|'.repeat(names.length + 2)}`,
    ...rowsOf('questions', form, againstR4, findsInForm),
    ...rowsOf('questions', form, brokenQuestionnaires, findsInForm),
    ...rowsOf('answers', response, brokenResponses, findsInResponse),
  ].join('\n');
}
