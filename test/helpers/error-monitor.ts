/** Wraps `addEventListener` as error monitors do: import it before the element. */
const namesHeard: string[] = [];
/** So that a listener can be removed. */
const wrapped = new WeakMap<object, EventListener>();

/** The nodes outside the page's own document that listened, or were the target of what was heard, since the last call. */
export const takeNodesHeard = (): readonly string[] => namesHeard.splice(0);

function note(target: unknown): void {
  if (!(target instanceof Node) || document.contains(target)) return;
  const { nodeName, id, className } = target as Element;
  namesHeard.push([nodeName, id, className].filter(Boolean).join(' '));
}

export function wrapListeners(): void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;

  const wrap = (listener: EventListenerOrEventListenerObject): EventListener => {
    const own = (event: Event): void => {
      note(event.currentTarget);
      note(event.target);
      if (typeof listener === 'function') listener.call(event.currentTarget!, event);
      else listener.handleEvent(event);
    };
    const kept = wrapped.get(listener) ?? own;
    wrapped.set(listener, kept);
    return kept;
  };

  EventTarget.prototype.addEventListener = function (type, listener, options) {
    note(this);
    addEventListener.call(this, type, listener && wrap(listener), options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener && (wrapped.get(listener) ?? listener), options);
  };
}

wrapListeners();
