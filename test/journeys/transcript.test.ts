import { expect } from '@open-wc/testing';
import { readAloud } from './read-aloud.js';

const kept = async (): Promise<string> => (await fetch('/test/transcript.txt')).text();

describe('what a screen reader says in a whole visit', () => {
  it('is what test/transcript.txt has; if a change is right: npm run transcript (X31)', async function () {
    this.timeout(60_000);
    expect((await readAloud()).split('\n')).to.deep.equal((await kept()).split('\n'));
  });

  it('has no control without a name, and no phrase twice in a row (X20, X31)', async () => {
    const phrases = (await kept()).split('\n');
    expect(phrases.length).to.be.greaterThan(300);
    const nameless = /^(button|link|checkbox|radio|combobox|heading|region)(, (level|not checked|checked).*)?$/;
    expect(phrases.filter((phrase) => nameless.test(phrase))).to.deep.equal([]);
    expect(phrases.filter((phrase, at) => phrase !== '' && phrase === phrases[at + 1])).to.deep.equal([]);
  });
});
