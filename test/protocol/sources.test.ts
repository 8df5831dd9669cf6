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

  for (const [id, years] of Object.entries(sourceYears)) {
    it(`states of ${id} the year on record, and no other`, () => {
      const source = table[id];
      expect(source?.title).to.be.a('string').that.is.not.empty;
      const stated = (source?.year ?? '').match(/\b(19|20)\d\d\b/g) ?? [];
      expect(stated.map(Number)).to.deep.equal([...years]);
      if (years.length === 0) expect(source?.year, 'no year on record').to.equal(null);
    });
  }

  for (const [sure, list] of Object.entries(sureOf)) {
    it(`says which sources are as sure as ${sure}`, () => {
      const ids = Object.keys(table).filter((id) => table[id]?.sure === sure);
      expect(ids).to.have.members(list.split(' '));
    });
  }

  it('names the right publication in the title', () => {
    const titles = {
      C7: /Spravato EU leaflet/i,
      C9: /ASRA/,
      C11: /medication guide/i,
      M8: /FDA Drug Safety Communication/i,
      M12: /SAMHSA/,
      E1: /ELEKT-D/,
      E3: /Murrough/,
      A12: /VA\/DoD/,
      M14: /FDA Drug Safety Communications/,
      E8: /VA\/DoD/,
      E14: /CD015373/,
      E15: /CD003351/,
      E17: /CRPS.*Royal College of Physicians/,
      E18: /BMC Psychiatry.*s12888-021-03538-y/,
      L1: /REMS/,
      W2: /73:1010/,
    };
    for (const [id, title] of Object.entries(titles)) expect(table[id]?.title, id).to.match(title);
  });
});

describe('the fixed lists of the protocol', () => {
  it('lets a clinic raise these answers and no other', () => {
    expect([...escalatable].sort()).to.deep.equal([...escalatableTable].sort());
  });

  it('lets a clinic choose among the concerns that are no exclusive option', () => {
    const concerns = questionTable[0]?.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
    expect([...offerableConcerns]).to.deep.equal(concerns);
  });

  it('says its version, its days and that no clinician has reviewed it', () => {
    expect(protocol).to.deep.include({
      version: '2.0.0',
      compiledOn: '2026-11-28',
      reviewBy: '2027-05-28',
      clinicalReview: 'none',
    });
  });
});
