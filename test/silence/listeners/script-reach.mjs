import { inPage } from '../attack.mjs';

export default {
  id: 'script-reach',
  kind: 'script',
  group: 'scripts-after',
  when: ['after'],
  title:
    'A script that reads all that it can reach from the element after each press: properties, symbols, prototypes, methods, HTML, animations',
  install: inPage(({ note }) => {
    const element = document.querySelector('referral-screener, iframe');
    /** What would act, and what only tells the height: that has a row of its own. */
    const leftOut =
      /^(on|webkit|click|focus|blur|remove|show|hide|toggle|request|scroll|start|animate|before|after|replace|append|prepend|attach|set|(dis)?connected|clientHeight|offset(Height|Top)|get(Client|Bounding)|moveBefore|baseURI)/;
    const isNode = (value) => value instanceof Node || value === window;
    const describe = (node) =>
      node instanceof Element ? `<${node.localName} ${node.id} ${node.className}>` : node.nodeName;

    function reach(value, path, depth, found, visited) {
      if (typeof value === 'object' || typeof value === 'function') {
        if (value === null || value instanceof Promise || visited.has(value) || depth > 5) return;
        if (value instanceof ShadowRoot) found.push(value.textContent);
        if (isNode(value) && depth > 0) found.push(`${path} ${value === window ? 'window' : describe(value)}`);
        if (isNode(value) ? depth > 0 : false) return;
        visited.add(value);
        for (
          let owner = value;
          owner && owner !== Object.prototype && owner !== Function.prototype;
          owner = Object.getPrototypeOf(owner)
        )
          for (const key of Reflect.ownKeys(owner))
            read(value, owner, key, `${path}.${String(key)}`, depth, found, visited);
        if (typeof value[Symbol.iterator] === 'function')
          for (const [at, one] of [...value].slice(0, 100).entries())
            reach(one, `${path}[${at}]`, depth + 1, found, visited);
      } else found.push(`${path} ${String(value).slice(0, 2000)}`);
    }
    function read(self, owner, key, path, depth, found, visited) {
      if (leftOut.test(String(key))) return;
      try {
        const { get, value } = Reflect.getOwnPropertyDescriptor(owner, key);
        const given = get ? get.call(self) : value;
        reach(given, path, depth + 1, found, visited);
        if (!get && typeof given === 'function' && given.length === 0 && self === element)
          reach(given.call(self), `${path}()`, depth + 1, found, visited);
      } catch (error) {
        found.push(`${path} throws ${error.name}`);
      }
    }
    const look = () => {
      const found = [];
      reach(element, 'element', 0, found, new Set());
      const root = { serializableShadowRoots: true };
      const animations = [...element.getAnimations({ subtree: true }), ...document.getAnimations()];
      found.push(element.getHTML?.(root) ?? '', element.outerHTML, element.innerText, element.textContent);
      found.push(...animations.map(({ effect }) => `animation of ${describe(effect.target)}`));
      found.push(describe(document.activeElement), String(getSelection()));
      note(found.join('\n').replace(/ height: [\d.]+px/g, ' height'));
    };
    look();
    addEventListener('click', () => setTimeout(look, 80), true);
  }),
  learns: { page: null, frame: null },
};
