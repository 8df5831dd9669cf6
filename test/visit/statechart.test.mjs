import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { json, svg } from '../../scripts/statechart.mjs';

const inDocs = (file) => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');

describe('The picture of the statechart', () => {
  it('is that of today: else run `npm run statechart`', () => {
    expect(inDocs('visit.json')).to.equal(json);
    expect(inDocs('visit.svg')).to.equal(svg);
  });

  it('names every guard and every action', () => {
    const { states } = JSON.parse(json);
    expect(Object.keys(states)).to.include.members(['intro', 'asking', 'onward', 'help', 'check', 'outcome']);
    const names = [...json.matchAll(/"(?:guard|actions|entry|exit)": (.*?),?$/gm)].map(([, value]) =>
      JSON.parse(value),
    );
    expect(names.length).to.be.above(20);
    for (const name of names) expect(svg).to.contain(name);
  });
});
