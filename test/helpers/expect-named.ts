/** One assertion that several tests of the protocol share. */
import { expect } from 'chai';
import type { Item } from '../../src/protocol/index.js';
import { cited, naming } from '../fixtures/answers.js';

/** This answer stands in the list, and the items behind which it stands cite these sources and no other. */
export const expectNamed = (items: readonly Item[], question: string, option: string, sources: readonly string[]) => {
  const named = naming(items, question, option);
  expect(named, `${question}:${option} stands in the list`).to.not.be.empty;
  expect(cited(named), `what ${question}:${option} cites`).to.deep.equal([...sources].sort());
};
