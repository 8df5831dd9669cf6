import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { summarize } from '../../src/handoff/summary.js';
import { es } from '../../src/locales/es.js';
import { defaultWords } from '../../src/locales/index.js';
import { fitToPage } from '../../src/page/fit.js';
import { type Answers, assess } from '../../src/protocol/index.js';
import { sheet } from '../../src/styles/sheet.js';
import { handoffSheet } from '../../src/views/handoff-sheet.js';
import { heavy, people } from '../fixtures/people.js';
import { pseudo, rightToLeft } from '../fixtures/pseudo-locales.js';

/** Twelve medicines, six of them with names of 60 letters, and something to check first. */
const worst: Answers = {
  ...people.drinksTooMuch.answers,
  ...Object.fromEntries(Object.entries(heavy()).filter(([id]) => id === 'medicines' || id.startsWith('trial:'))),
};

describe('the list on paper, in every language and direction (X71)', () => {
  const place = document.createElement('div');
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  before(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
    document.body.append(place);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== styles);
    place.remove();
  });

  function sheetOf(words: typeof defaultWords, answers: Answers): HTMLElement {
    const summary = summarize({
      answers,
      assessment: assess(answers),
      words,
      handoff: { includeSelfHarm: false, ownQuestions: Array.from({ length: 3 }, () => 'Why so? '.repeat(15)) },
      settings: { reviewed: undefined, preparationOnly: false },
      today: '2026-11-29',
    });
    render(handoffSheet(words, summary), place);
    fitToPage(place);
    return place.querySelector<HTMLElement>('.sheet')!;
  }
  const pointsOf = (element: HTMLElement): number => Number.parseFloat(element.style.fontSize);

  for (const words of [defaultWords, es, pseudo, rightToLeft]) {
    it(`has 8 points or more with the most that it has to hold, in ${words.name}`, () => {
      const element = sheetOf(words, worst);
      expect(pointsOf(element)).to.be.within(8, 10);
      expect(element.className).not.to.contain('full');
      expect(element.dir).to.equal(words.dir);
    });
  }

  it('has 11 points where little was told', () => {
    expect(pointsOf(sheetOf(defaultWords, people.triedTwo.answers))).to.equal(11);
  });

  it('begins with what is asked for and what has to be checked first, then the medicines, then the counts (X70)', () => {
    const text = sheetOf(defaultWords, worst).textContent;
    const { asking, attention, columns, tried, unknown, questions, notes } = defaultWords.handoff;
    const places = [asking, attention, columns.family, tried, unknown, questions, notes].map((part) =>
      text.indexOf(part),
    );
    expect(places.every((at) => at > 0)).to.equal(true);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });
});
