/** What a visit leaves: none of it is there before or after. */
export default {
  id: 'traces',
  kind: 'tracker',
  title: 'Requests, cookies, storage, title, address, history, `window.name`, referrer',
  install(seen) {
    const heard = (window.silenceChannels = []);
    const { postMessage } = BroadcastChannel.prototype;
    BroadcastChannel.prototype.postMessage = function (data) {
      heard.push(JSON.stringify(data));
      return postMessage.call(this, data);
    };
    seen.push([document.title, location.href, document.referrer].join(' '));
  },
  async read(seen) {
    const [databases, stores] = await Promise.all([
      globalThis.indexedDB?.databases?.() ?? [],
      globalThis.caches?.keys().catch(() => []) ?? [],
    ]);
    const kept = [document.cookie, localStorage.length, sessionStorage.length, databases.length, stores.length];
    const shown = [document.title, location.href, history.length, history.state, window.name, document.referrer];
    return [...seen, ...[...kept, ...shown].map((value, at) => `${at}: ${value}`), ...window.silenceChannels];
  },
  // What other listeners of the page ask for is theirs.
  readRequests: (urls) => urls.filter((url) => !/^\/(favicon|font\/|collect)/.test(url)),
  learns: { page: null, frame: null },
};
