// What the scripts of `listeners/script-*.mjs` share. They know the widget, and read all that they can get hold of.

/**
 * The text of this function runs in the page, once for each listener. What it needs of the browser it takes before any
 * listener replaces it, so that one does not see what another does.
 */
function toolsFor(seen) {
  const { apply, getOwnPropertyDescriptor, ownKeys } = Reflect;
  const getter = (owner, name) => getOwnPropertyDescriptor(owner, name).get;
  const own = (window.silenceNatives ??= {
    getRootNode: Node.prototype.getRootNode,
    textContent: getter(Node.prototype, 'textContent'),
    host: getter(ShadowRoot.prototype, 'host'),
    localName: getter(Element.prototype, 'localName'),
    defineProperty: Object.defineProperty,
    isArray: Array.isArray,
  });
  const known = { __proto__: null };
  const roots = [];
  let isBusy = false;

  const note = (text) => {
    if (text === '' || text in known) return;
    known[text] = true;
    seen[seen.length] = text;
  };
  /** Whoever has the root reads the whole page in it at each press. */
  const takeRoot = (root) => {
    if (!(root instanceof ShadowRoot) || apply(own.localName, apply(own.host, root, []), []) !== 'referral-screener')
      return;
    for (let at = 0; at < roots.length; at += 1) if (roots[at] === root) return;
    roots[roots.length] = root;
  };
  const readRoots = () => {
    for (let at = 0; at < roots.length; at += 1) note(apply(own.textContent, roots[at], []));
  };
  addEventListener(
    'click',
    () => {
      readRoots();
      setTimeout(readRoots, 50);
    },
    true,
  );

  const look = (value, depth = 0) => {
    if (typeof value === 'string' && value.length < 300) note(value);
    else if (value instanceof ShadowRoot) takeRoot(value);
    else if (value instanceof Node) takeRoot(apply(own.getRootNode, value, []));
    else if (depth < 2 && own.isArray(value))
      for (let at = 0; at < value.length && at < 50; at += 1) look(value[at], depth + 1);
  };
  const spy = (original) =>
    function (...given) {
      const result = new.target ? Reflect.construct(original, given, new.target) : apply(original, this, given);
      if (isBusy) return result;
      isBusy = true;
      try {
        look(this);
        look(given, 1);
        look(result);
      } finally {
        isBusy = false;
      }
      return result;
    };
  /** Replaces these functions, getters and setters of an object; all if none is named. */
  const replace = (owner, names = ownKeys(owner)) => {
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at];
      const descriptor = getOwnPropertyDescriptor(owner, name);
      if (!descriptor || !descriptor.configurable || name === 'constructor') continue;
      for (const part of ['value', 'get', 'set'])
        if (typeof descriptor[part] === 'function') descriptor[part] = spy(descriptor[part]);
      own.defineProperty(owner, name, descriptor);
    }
  };
  return { note, look, replace, takeRoot };
}

/** @param body `({ note, look, replace, takeRoot }) => {}` @returns what has the text of a function that runs in the page */
export const inPage = (body) => ({ toString: () => `(seen) => (${body})((${toolsFor})(seen))` });
