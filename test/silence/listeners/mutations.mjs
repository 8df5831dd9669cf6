/** Every change of the page, with the markup of what changes. The height of the element is a row of its own. */
export default {
  id: 'mutations',
  kind: 'tracker',
  title: 'MutationObserver on the whole page',
  install(seen) {
    const markup = (node) => node.outerHTML ?? node.nodeValue ?? node.nodeName;
    const write = (text) => seen.push(text.replace(/height: [\d.]+px/g, 'height'));
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes, oldValue } of records) {
        // The height of a frame is an attribute.
        if (attributeName === 'style' && target.localName === 'iframe') continue;
        write(
          [type, markup(target), attributeName, oldValue, ...[...addedNodes, ...removedNodes].map(markup)].join(' | '),
        );
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
      attributeOldValue: true,
      characterDataOldValue: true,
    });
  },
  learns: { page: null, frame: null },
};
