/** Every event that reaches the page, and the nodes and texts that each gives. Keys and places have rows of their own. */
export default {
  id: 'events',
  kind: 'tracker',
  title: 'Listeners for every kind of event',
  install(seen) {
    const describe = (node) => {
      if (!(node instanceof Node)) return Object.prototype.toString.call(node);
      if (!(node instanceof Element)) return node.nodeName;
      const of = [node.outerHTML, node.innerText, node.value, node.checked, node.name, node.ariaLabel];
      const inside = [node.shadowRoot?.innerHTML, node.getHTML?.({ serializableShadowRoots: true })];
      return [...of, ...inside]
        .join(' ')
        .replace(/\s+/g, ' ')
        .replace(/height: [\d.]+px/g, 'height');
    };
    const owners = [window, HTMLElement.prototype, Document.prototype];
    const names = owners.flatMap((owner) => Object.getOwnPropertyNames(owner)).filter((name) => /^on[a-z]/.test(name));
    const more = ['focusin', 'focusout', 'compositionend', 'screener-start', 'screener-finish', 'screener-link'];
    // How often these come depends on the time and on what moves under the pointer.
    const left = /^(pointer|mouse)(move|rawupdate|over|out|enter|leave)$|^scroll|^resize$/;
    for (const type of new Set([...names.map((name) => name.slice(2)), ...more])) {
      if (left.test(type)) continue;
      addEventListener(
        type,
        (event) => {
          const nodes = [event.target, event.relatedTarget, event.submitter, ...event.composedPath()];
          const { dataTransfer, clipboardData } = event;
          const texts = [dataTransfer, clipboardData].map((data) => data?.getData('text/plain'));
          const about = [
            nodes.map(describe),
            JSON.stringify(event.detail ?? ''),
            texts,
            describe(document.activeElement),
          ];
          seen.push([type, ...about].join(' | '));
        },
        true,
      );
    }
  },
  learns: { page: null, frame: null },
};
