import { expect } from '@open-wc/testing';
import { takeFhir } from '../../src/add-ons.js';
import type { ResponseInput } from '../../src/fhir/input.js';
import { addTo } from '../../src/locales/add.js';
import { version } from '../../src/version.js';
import { people } from '../fixtures/people.js';
import { visit } from '../helpers/visitor.js';

const taken = () => {
  const warnings: string[] = [];
  return { write: takeFhir((message) => warnings.push(message)), warnings };
};

describe('the script for medical software', () => {
  const given: ResponseInput[] = [];
  const write = (input: ResponseInput): string => {
    given.push(input);
    return '{}';
  };

  it('is not used in another version, or if it is none, with one message each (X72, X62)', () => {
    for (const entry of [{ version: '0.0.1', write }, { version }, null, 'junk']) {
      addTo('referralScreenerFhir', entry);
      const { write: used, warnings } = taken();
      expect(used?.({} as never)).to.equal(undefined);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`is not of version ${version}`);
    }
  });

  it('is used from the moment when it is loaded, and the first one if there are two (X72, X61)', async () => {
    expect(taken().write?.({} as never)).to.equal(undefined);
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers);
    const name = visitor.words.handoff.downloadData;
    const options = { name, hidden: true };
    expect(visitor.sees.queryByRole('button', options)).to.equal(null);
    addTo('referralScreenerFhir', { version, write });
    await visitor.settles();
    expect(visitor.sees.getByRole('button', options)).to.exist;
    const first = taken();
    expect([first.write?.({} as never), ...first.warnings]).to.deep.equal(['{}']);
    addTo('referralScreenerFhir', { version, write: () => 'another' });
    const second = taken();
    expect(second.write?.({} as never)).to.equal('{}');
    expect(second.warnings[0]).to.contain('loaded twice');
  });

  it('gets all answers, so that a script that pretends to be it learns them, as the manual says (X41)', async () => {
    const { answers } = people.triedTwo;
    const visitor = await visit();
    await visitor.walks(answers);
    await visitor.opens(visitor.words.handoff.whole);
    await visitor.presses(visitor.words.handoff.downloadData);
    expect(given.at(-1)?.answers).to.deep.include({ medicines: answers.medicines, 'self-harm': answers['self-harm'] });
  });
});
