import { expect } from 'chai';
import { describe, it } from 'node:test';
import { escalatable, facts, offerableConcerns, protocol, type Source, sources } from '../../src/protocol/index.js';
import { escalatableTable, questionTable, sourceYears, sureOf } from '../fixtures/protocol-table.js';

const table: Readonly<Record<string, Source>> = sources;

describe('what the protocol cites', () => {
  it('are these sources and no other, each with a fact', () => {
    expect(Object.keys(table)).to.have.members(Object.keys(sourceYears));
    expect(Object.keys(facts)).to.have.members(Object.keys(sourceYears));
  });

  it('states of each the years on record, and no other', () => {
    for (const [id, years] of Object.entries(sourceYears)) {
      const { title, year } = table[id] ?? {};
      expect(title, id).to.be.a('string').that.is.not.empty;
      expect((year ?? '').match(/\b(19|20)\d\d\b/g)?.map(Number) ?? [], id).to.deep.equal([...years]);
      if (years.length === 0) expect(year, `${id} has no year on record`).to.equal(null);
    }
  });

  it('says how sure each source is', () => {
    for (const [sure, list] of Object.entries(sureOf)) {
      const ids = Object.keys(table).filter((id) => table[id]?.sure === sure);
      expect(ids, sure).to.have.members(list.split(' '));
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
    for (const [id, title] of Object.entries(titles)) expect(table[id]?.title, id).to.match(title);
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
