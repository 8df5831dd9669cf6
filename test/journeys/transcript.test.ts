import { expect } from '@open-wc/testing';
import { readAloud } from './read-aloud.js';

const kept = async (): Promise<string> => (await fetch('/test/transcript.txt')).text();

describe('what a screen reader says on a whole visit', () => {
  it('is what test/transcript.txt keeps; if all of a change is meant: npm run transcript (X31)', async function () {
    this.timeout(60_000);
    expect((await readAloud()).split('\n')).to.deep.equal((await kept()).split('\n'));
  });

  it('never has a control without a name, nor the same words in two phrases on end but for a label (X20, X31)', async () => {
    const phrases = (await kept()).split('\n');
    expect(phrases.length).to.be.greaterThan(300);
    expect(
      phrases.filter((phrase) =>
        /^(button|link|checkbox|radio|combobox|heading|region)(, (level|not checked|checked).*)?$/.test(phrase),
      ),
    ).to.deep.equal([]);
    expect(phrases.filter((phrase, at) => phrase !== '' && phrase === phrases[at + 1])).to.deep.equal([]);
  });
});
