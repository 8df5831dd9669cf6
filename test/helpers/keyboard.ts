/** A visitor with a keyboard only. The keys are real: the driver of the browser presses them. */
import { sendKeys } from '@web/test-runner-commands';
import { textOf, type Visitor } from './visitor.js';

export class Keyboard {
  constructor(readonly visitor: Visitor) {}

  async presses(...keys: string[]): Promise<void> {
    for (const press of keys) {
      await sendKeys({ press });
      await this.visitor.settles();
    }
  }

  async types(type: string): Promise<void> {
    await sendKeys({ type });
    await this.visitor.settles();
  }

  /** The name of the focused control. */
  get at(): string {
    const { focused } = this.visitor;
    if (focused instanceof HTMLInputElement) return textOf(focused.labels?.[0] ?? focused);
    return focused ? textOf(focused) : '';
  }

  /** Tab until the control with this name has the focus. */
  tabsTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const isThere = (): boolean => (typeof name === 'string' ? this.at === name : name.test(this.at));
    return this.#tabsUntil(isThere, String(name), key);
  }

  async #tabsUntil(isThere: () => boolean, what: string, key: string): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 40 && !isThere(); presses += 1) {
      await this.presses(key);
      passed.push(this.at);
    }
    if (!isThere()) throw new Error(`${key} does not reach ${what}, only: ${passed.join(' | ')}`);
  }

  /** Tab to a button and press Enter. */
  async enters(name: string | RegExp): Promise<void> {
    await this.tabsTo(name);
    await this.presses('Enter');
  }

  /** Space on a checkbox; for radio buttons Tab into the group, then arrows. */
  async chooses(question: string, option: string): Promise<void> {
    const { visitor } = this;
    const fields = visitor.fields(question);
    const target = visitor.field(question, option);
    if (target.type === 'checkbox') {
      await this.#tabsUntil(() => visitor.focused === target, option, 'Tab');
      return this.presses('Space');
    }
    const at = (): number => fields.findIndex((field) => field === visitor.focused);
    await this.#tabsUntil(() => at() >= 0, question, 'Tab');
    const steps = fields.indexOf(target) - at();
    if (steps === 0) return this.presses('Space');
    for (let step = 0; step < Math.abs(steps); step += 1) await this.presses(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }
}
