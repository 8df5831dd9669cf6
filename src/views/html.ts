/**
 * `html` of lit, in which `@click=${act}` only notes `act` on the node, for `hear` of the container. lit itself would
 * call `addEventListener` of the node: an error monitor of the page that wraps it would log the node, and with it the
 * answer.
 */
import { html as litHtml, type TemplateResult } from 'lit/html.js';

/** Each kind bubbles. */
const kinds = ['click', 'change', 'input', 'keydown', 'keyup', 'mousedown', 'submit'] as const;

type Listener = (event: Event) => unknown;

/** lit knows a template by its array. */
const noted = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  let own = noted.get(strings);
  if (!own) {
    const parts = strings.map((part) => part.replace(/@(\w+=)$/, '._$1'));
    own = Object.assign(parts, { raw: parts });
    noted.set(strings, own);
  }
  return litHtml(own, ...values);
}

/**
 * Runs what is noted on the nodes around an event, the outermost first. Properties of the container, because a monitor
 * sees no property, and a long frame would name the node ("LI#medicine-result-0.onclick").
 *
 * @param run runs each listener, and shows the failure page if one throws
 */
export function hear(container: HTMLElement, run: (act: () => unknown) => unknown): void {
  for (const kind of kinds) {
    listenTo(container, kind, (event) => {
      const acts: Listener[] = [];
      for (let node = event.target as Node | null; node && node !== container; node = node.parentNode) {
        const act = (node as unknown as Readonly<Record<string, Listener | undefined>>)[`_${kind}`];
        if (act) acts.unshift(act);
      }
      for (const act of acts) void run(() => act(event));
      if (kind === 'click') keepClick(event);
      if (kind === 'keyup') bringIntoSight(event as KeyboardEvent);
    });
  }
}

type Native = ((this: Element, kind: string, act: Listener) => void) | undefined;

/**
 * zone.js (0.16), which Angular loads, makes a listener of a handler property: a monitor on the page would see each event.
 * It keeps the browser's own `addEventListener` under a name of its own.
 */
function listenTo(container: HTMLElement, kind: (typeof kinds)[number], act: Listener): void {
  const { Zone } = globalThis as { Zone?: { __symbol__?: (name: string) => string } };
  const own = Zone?.__symbol__?.('addEventListener');
  const native = own === undefined ? undefined : (container as unknown as Readonly<Record<string, Native>>)[own];
  if (native) native.call(container, kind, act);
  else container[`on${kind}`] = act;
}

/** WebKitGTK 2.50 scrolls to a text field without its scroll margin: *Continue* would cover it. */
function bringIntoSight({ key, target }: KeyboardEvent): void {
  const field = target as Element;
  if (key === 'Tab' && field.matches('[type=text]')) field.scrollIntoView({ block: 'nearest' });
}

/** Keeps a click from what the page has put around the tag, such as a link: the page would be left, with the answers. */
export function keepClick(event: Event): void {
  if (!(event.target as Element).closest('a,input,label,select,summary,[type=submit]')) event.preventDefault();
}
