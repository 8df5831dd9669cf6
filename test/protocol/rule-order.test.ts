import { expect } from '@open-wc/testing';
import { type Condition, type Rule, rules } from '../../src/protocol/index.js';

const looksAtRules = (condition: Condition): boolean => {
  if ('holds' in condition) return true;
  if ('all' in condition) return condition.all.some(looksAtRules);
  if ('any' in condition) return condition.any.some(looksAtRules);
  return 'not' in condition && looksAtRules(condition.not);
};

describe('The order of the rules', () => {
  it('puts those that look at what others found after all the others', () => {
    const late = (rules as readonly Rule[]).map(({ when }) => when !== undefined && looksAtRules(when));
    expect(late.indexOf(true)).to.be.greaterThan(-1);
    expect(late.lastIndexOf(false)).to.be.lessThan(late.indexOf(true));
  });
});
