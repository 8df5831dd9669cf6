import { expect } from 'chai';
import { describe, it } from 'node:test';
import { attributeDocs } from '../../src/settings/docs.js';
import { parsed } from './parsed.js';

const together: Readonly<Record<string, Record<string, string>>> = {
  'reviewed-by': { 'reviewed-on': '2026-01-31' },
  'reviewed-on': { 'reviewed-by': 'Dr. R. Osei' },
};

for (const { attribute, property, example, values = [] } of attributeDocs)
  describe(`the row of ${attribute}`, () => {
    it('has the property of the same name', () => {
      if (property) expect(property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).to.equal(attribute);
    });

    it('has an example and suggestions that are valid', () => {
      for (const value of [example, ...values])
        expect(parsed({ ...together[attribute], [attribute]: value }).messages, value).to.deep.equal([]);
    });
  });
