/** `html` of lit, with every listener run by the host: see `ListenerHost`. */
import { html as litHtml, type TemplateResult } from 'lit/html.js';

/** `host` of lit's render options. It runs each listener, and shows the failure page if one throws. */
export interface ListenerHost {
  readonly run: (act: () => unknown) => void;
}

/** With an own property `capture` for the capture phase. */
type Listener = (event: Event) => unknown;

export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult =>
  litHtml(strings, ...values.map((value) => (typeof value === 'function' ? listener(value as Listener) : value)));

/**
 * lit calls a listener with its host as `this`, and passes it as the options of `addEventListener`. With a method `once`
 * of all functions (Sugar 1.5), each button would work once.
 */
function listener(act: Listener): unknown {
  const run = function (this: ListenerHost, event: Event): void {
    this.run(() => act(event));
  };
  return Object.assign(run, { once: false, passive: false, capture: Object.hasOwn(act, 'capture') });
}
