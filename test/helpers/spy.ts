/** A script of the page that reads all that it can reach from the element. */

/** Own and inherited properties of the element, symbols too, and their values. */
export function reachable(element: HTMLElement): string {
  const found: string[] = [];
  const seen = new Set<unknown>();

  const take = (value: unknown, depth: number): void => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'symbol') found.push(String(value));
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
    // Of the nodes of the page, only the element itself is searched.
    const isElsewhere = value instanceof Node ? value !== element : value === window;
    if (isElsewhere || seen.has(value) || depth > 7) return;
    seen.add(value);
    if (value instanceof Map) for (const [key, held] of value) [key, held].forEach((part) => take(part, depth + 1));
    else if (value instanceof Set) for (const held of value) take(held, depth + 1);
    for (const key of keysOf(value)) {
      found.push(String(key));
      take(read(value, key), depth + 1);
    }
  };

  take(element, 0);
  return found.join('\n');
}

/** Own names and symbols, and those of the whole chain of prototypes. */
function keysOf(value: object): PropertyKey[] {
  const keys: PropertyKey[] = Reflect.ownKeys(value);
  const parent: unknown = Object.getPrototypeOf(value);
  const isPlain = parent === Object.prototype || parent === Function.prototype || parent === Array.prototype;
  return parent === null || isPlain ? keys : [...keys, ...keysOf(parent as object)];
}

/** A getter may throw. */
function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}

/** The element and the page as text and as HTML. */
export function textAndHtml(element: HTMLElement): string {
  const html = (node: HTMLElement): string => node.getHTML?.({ serializableShadowRoots: true }) ?? '';
  return [element, document.body]
    .flatMap((node) => [node.innerText, node.textContent, node.outerHTML, html(node)])
    .join('\n');
}

const types =
  'input beforeinput change click mousedown mouseup pointerdown pointerup keydown keyup focus blur focusin focusout submit ' +
  'formdata reset select selectionchange toggle beforetoggle scroll invalid load error screener-start screener-finish screener-link';

/** Listens to every event, first, on the window. */
export class Eavesdropper {
  readonly events: Event[] = [];
  /** All nodes that the events refer to. */
  readonly nodes = new Set<unknown>();
  readonly #stop = new AbortController();

  constructor() {
    for (const type of types.split(' ')) {
      window.addEventListener(type, (event) => this.#note(event), { capture: true, signal: this.#stop.signal });
    }
  }

  #note(event: Event): void {
    this.events.push(event);
    const { target, relatedTarget, submitter } = event as FocusEvent & SubmitEvent;
    for (const node of [...event.composedPath(), target, relatedTarget, submitter]) this.nodes.add(node);
  }

  stop(): void {
    this.#stop.abort();
  }
}
