import { expect } from 'chai';
import { describe, it } from 'node:test';
import { SaidWords } from '../../src/visit/said.js';

describe('the words to say that are copied', () => {
  it('have no status on the next page, if the browser asked first and the visitor went on (X16, X81)', async () => {
    let allow: (isAllowed: boolean) => void = () => undefined;
    const copied = new Promise<boolean>((resolve) => (allow = resolve));
    const said = new SaidWords({ copy: () => copied, draw: () => undefined });
    void said.actions.copySay('check', 'I need a check.');
    said.leavePage();
    allow(true);
    await copied;
    await Promise.resolve();
    expect(said.state).to.equal(undefined);
  });
});
