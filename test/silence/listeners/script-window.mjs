/** What a frame lets the page around it see. */
export default {
  id: 'script-window',
  kind: 'script',
  group: 'scripts-after',
  when: ['after'],
  title:
    'A script that looks at a frame from outside: messages, focus, number of frames, performance entries, window.name',
  install(seen) {
    const push = (...parts) => (seen[seen.length] = parts.join(' '));
    const { stringify } = JSON;
    addEventListener('message', ({ data }) => push('message', stringify(data)));
    addEventListener('blur', () => push('blur', document.activeElement.localName), { once: true });
  },
  read: (seen) => {
    const frame = document.querySelector('iframe[data-referral-screener-frame]');
    const inside = (name) => {
      try {
        return String(frame.contentWindow[name]);
      } catch (error) {
        return error.name;
      }
    };
    const names = ['length', 'closed', 'name', 'document', 'location', 'history', 'customElements'];
    const entries = performance
      .getEntries()
      .filter(({ entryType }) => /^(mark|measure|resource|navigation|element)$/.test(entryType));
    return [
      ...seen,
      `frames ${frames.length} ${window.name} ${document.title} ${location.href} ${history.length}`,
      ...(frame ? names.map((name) => `${name} ${inside(name)}`) : []),
      ...entries.map(({ entryType, name }) => `${entryType} ${name}`),
    ];
  },
  learns: { page: null, frame: 'the height of each page' },
};
