import { expect } from '@open-wc/testing';

const nameOf = (node: unknown): string => (node instanceof Element ? node.outerHTML.slice(0, 120) : String(node));

/** `equal` for nodes: on a failure Mocha would print both with all that they refer to, without an end. */
export function expectSame(actual: unknown, expected: unknown, where = ''): void {
  expect(actual === expected, `${where}: ${nameOf(actual)} instead of ${nameOf(expected)}`).to.be.true;
}
