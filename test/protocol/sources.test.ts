import { expect } from 'chai';
import { describe, it } from 'node:test';
import { escalatable, facts, offerableConcerns, protocol, type Source, sources } from '../../src/protocol/index.js';
import { escalatableTable, questionTable, sourceTable } from '../fixtures/protocol-table.js';

const all: Readonly<Record<string, Source>> = sources;

describe('what the protocol cites', () => {
  it('are these sources, each with a fact, its title, the years on record and how sure it is', () => {
    const ids = sourceTable.map(({ id }) => id);
    expect(Object.keys(all)).to.have.members(ids);
    expect(Object.keys(facts)).to.have.members(ids);
    for (const { id, sure, years } of sourceTable) {
      const source = all[id] as Source;
      expect(source.title, id).to.be.a('string').that.is.not.empty;
      expect(source.sure, id).to.equal(sure);
      expect(source.year?.match(/\b(19|20)\d\d\b/g)?.map(Number), id).to.deep.equal(
        years.length > 0 ? years : undefined,
      );
      if (years.length === 0) expect(source.year, `${id} has no year on record`).to.equal(null);
    }
  });

  it('names the right publication in the title', () => {
    // biome-ignore format: a table
    const titles = {
      C7: /Spravato EU leaflet/i, C9: /ASRA/, C11: /medication guide/i, M8: /FDA Drug Safety Communication/i, M12: /SAMHSA/,
      E1: /ELEKT-D/, E3: /Murrough/, A12: /VA\/DoD/, M14: /FDA Drug Safety Communications/, E8: /VA\/DoD/, E14: /CD015373/,
      E15: /CD003351/, E17: /CRPS.*Royal College of Physicians/, E18: /BMC Psychiatry.*s12888-021-03538-y/, L1: /REMS/,
      W2: /73:1010/,
    };
    for (const [id, title] of Object.entries(titles)) expect(all[id]?.title, id).to.match(title);
  });
});

describe('the fixed lists of the protocol', () => {
  it('lets a clinic raise these answers, and offer the concerns that are no exclusive option', () => {
    expect(escalatable).to.have.members(escalatableTable);
    const concerns = questionTable[0]?.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
    expect([...offerableConcerns]).to.deep.equal(concerns);
  });

  it('says its version, its days and that no clinician has reviewed it', () => {
    const dates = { compiledOn: '2026-11-28', reviewBy: '2027-05-28' };
    expect(protocol).to.deep.include({ version: '2.0.0', ...dates, clinicalReview: 'none' });
  });
});
