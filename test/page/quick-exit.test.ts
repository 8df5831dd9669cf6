import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { QuickExit } from '../../src/page/quick-exit.js';

const shift = (): Promise<unknown> => sendKeys({ press: 'Shift' });
// The page must stay; see test/views/exit.test.ts.
const stays = (event: Event): void => event.preventDefault();

describe('Shift three times', () => {
  /** What the host gets: how many presses are left, or that it has to wipe itself. */
  let calls: (number | 'wiped' | undefined)[] = [];
  const exit = new QuickExit({
    countDown: (left) => calls.push(left),
    wipe: () => calls.push('wiped'),
    comeBack: () => undefined,
  });

  before(() => window.navigation?.addEventListener('navigate', stays));
  after(() => window.navigation?.removeEventListener('navigate', stays));
  beforeEach(() => {
    calls = [];
    exit.attach('/no-content');
  });
  afterEach(() => exit.detach());

  for (const [what, between] of Object.entries({
    'another key': () => sendKeys({ press: 'a' }),
    'a capital letter': () => sendKeys({ press: 'Shift+A' }),
    'Shift together with Control': () => sendKeys({ press: 'Control+Shift' }),
    'Shift together with Alt': () => sendKeys({ press: 'Alt+Shift' }),
    'a click': () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
  })) {
    it(`begins again after ${what}, and says no more how many are left (X18)`, async () => {
      for (const press of [shift, shift, between, shift, shift]) await press();
      expect(calls).to.deep.equal([2, 1, undefined, 2, 1]);
      await shift();
      expect(calls.at(-1)).to.equal('wiped');
    });
  }

  it('begins again after five seconds, and says no more how many are left (X18)', async () => {
    const { setTimeout } = window;
    let timer: [end?: () => void, delay?: number] = [];
    window.setTimeout = ((...given: typeof timer) => (timer = given)) as unknown as typeof setTimeout;
    const press = (type: string): boolean => document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
    ['keydown', 'keyup', 'keydown', 'keyup'].forEach(press);
    window.setTimeout = setTimeout;
    const [end, delay] = timer;
    expect(delay).to.equal(5000);
    end!();
    ['keydown', 'keyup'].forEach(press);
    expect(calls).to.deep.equal([2, 1, undefined, 2]);
  });

  it('counts no capital letter (X18)', async () => {
    for (const letter of ['A', 'B', 'C', 'D']) await sendKeys({ press: `Shift+${letter}` });
    expect(calls).to.deep.equal([]);
  });
});
