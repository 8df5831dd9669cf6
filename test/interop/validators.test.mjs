import { expect } from 'chai';
import { describe, it } from 'node:test';
import { codes, forms, responses } from './resources.mjs';
import { validators } from './validators.mjs';

const kinds = { Questionnaire: forms, CodeSystem: codes, QuestionnaireResponse: responses };

describe('validators of others accept every resource (X73)', () => {
  for (const [name, wrongIn] of Object.entries(validators))
    for (const [kind, resources] of Object.entries(kinds))
      it(`${name}: ${resources.length} of ${kind} (X73)`, () => {
        for (const resource of resources) {
          const wrong = wrongIn(resource);
          if (wrong.length > 0)
            expect.fail(`${wrong.slice(0, 5).join('\n')}\n${JSON.stringify(resource).slice(0, 2000)}`);
        }
      });

  it('is of a few hundred responses, with and without everything that may be left out (X73)', () => {
    expect(responses.length).to.be.at.least(360);
    const text = JSON.stringify(responses);
    for (const part of ['"masked"', '"asked-declined"', '"medicine-history"', '"answered-by"', '"my-questions"'])
      expect(text).to.include(part);
  });

  it('says whom it is about nowhere: no subject, and never a Condition or ServiceRequest (X73)', () => {
    const text = JSON.stringify(kinds);
    expect(text).not.to.match(/"(subject|identifier|author|source|contained)":/);
    expect(text).not.to.match(/"resourceType":"(?!Questionnaire"|QuestionnaireResponse"|CodeSystem")/);
  });
});
