import { expect } from 'chai';
import { describe, it } from 'node:test';
import { en } from '../../src/locales/en.ts';
import { medicines, questions, sources } from '../../src/protocol/index.ts';
import { buildFloor } from './floor/build.mjs';
import { answers } from './journey.mjs';
import { mainTable } from './report.mjs';

const all = [
  { name: 'floor', title: 'Floor' },
  { name: 'ours', title: 'Ours' },
];
const round = (given) => ({
  bytes: { raw: 3000, gzip: 2000, brotli: 1000 },
  usable: 100,
  script: 100,
  main: 100,
  slow: 100,
  blocked: 100,
  shift: 0,
  heap: 1e6,
  code: 1e5,
  nodes: 100,
  requests: 2,
  taps: [{ took: 20 }, { took: 30 }, { took: 90 }],
  ...given,
});
const rowOf = (what, floor, ours) =>
  mainTable(all, new Map(Object.entries({ floor: floor.map(round), ours: ours.map(round) })))
    .split('\n')
    .find((line) => line.startsWith(`| ${what} |`));

describe('the bench', () => {
  it('compares with a floor that has all questions, medicines and sources of the widget', async () => {
    const floor = await buildFloor();
    const legends = questions.map(({ id }) => en.questions[id].legend).filter((legend) => typeof legend === 'string');
    const texts = [
      ...legends,
      ...medicines.flatMap(({ brands }) => brands),
      ...Object.values(sources).map(({ title }) => title),
    ];
    // The script has only ASCII.
    const inScript = (text) =>
      text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    expect(texts.filter((text) => !floor.includes(inScript(text)) && !floor.includes(text))).to.deep.equal([]);
  });

  it('walks from the first question to two medicines and their questions', () => {
    expect(Object.keys(answers).slice(0, 8)).to.deep.equal([
      'concerns',
      'age',
      'emergency',
      'self-harm',
      'told',
      'medicines',
      'trial:sertraline',
      'trial:bupropion',
    ]);
  });

  it('takes the median of the ratios of each round, and not the ratio of the medians', () => {
    const [floor, ours] = [
      [100, 100, 400],
      [100, 400, 400],
    ].map((times) => times.map((usable) => ({ usable })));
    expect(rowOf('first page usable', floor, ours)).to.equal(
      '| first page usable | 100 ms | 400 ms, 1.00 × | 1.3 × or less | yes |',
    );
  });

  it('allows a tap 8 ms more than the floor, and no more', () => {
    const taps = (took) => [{ taps: [{ took: 10 }, { took }, { took: 90 }] }];
    expect(rowOf('tap → next question painted, median', taps(20), taps(28))).to.match(/yes \|$/);
    expect(rowOf('tap → next question painted, median', taps(20), taps(29))).to.match(/no \|$/);
  });
});
