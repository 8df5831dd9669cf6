/**
 * Stand-ins for the automatic events of pixels and tag managers: the text of what is clicked, fields and forms that are
 * changed or sent, links, titles and addresses, and what is visible.
 */
export default {
  id: 'pixels',
  kind: 'tracker',
  title: 'Pixels and tag managers (stand-ins for the automatic events of Meta, Google, TikTok, Clarity, Hotjar)',
  install(seen) {
    const note = (name, ...values) => seen.push([name, ...values].join(' | ').replace(/height: [\d.]+px/g, 'height'));
    const about = (node) =>
      [node?.tagName, node?.id, node?.className, node?.innerText, node?.value, node?.href].join(',');
    const pathOf = (node) => {
      const path = [];
      for (let one = node; one; one = one.parentElement) path.unshift(about(one));
      return path.join(' > ');
    };
    window.fbq = (...args) => note('fbq', ...args);
    window.gtag = (...args) => note('gtag', JSON.stringify(args));
    window.dataLayer = { push: (entry) => note('dataLayer', JSON.stringify(entry)) };
    window.ttq = { track: (...args) => note('ttq', ...args) };
    document.addEventListener(
      'click',
      ({ target }) => {
        window.fbq('trackCustom', 'SubscribedButtonClick', about(target.closest('a,button,input,[role]') ?? target));
        window.dataLayer.push({ event: 'gtm.click', element: about(target), path: pathOf(target) });
      },
      true,
    );
    for (const type of ['change', 'submit', 'focusin', 'input'])
      document.addEventListener(
        type,
        ({ target }) => {
          const form = target.form ?? target;
          window.gtag('event', `form_${type}`, about(target), [...(form.elements ?? [])].map(about));
          window.ttq.track(type, about(target));
        },
        true,
      );
    for (const name of ['pushState', 'replaceState']) {
      const own = history[name].bind(history);
      history[name] = (...args) => {
        note('history', name, ...args.map(String));
        return own(...args);
      };
    }
    addEventListener('popstate', () => note('popstate', location.href));
    addEventListener('hashchange', () => note('hashchange', location.href));
    new MutationObserver(() => note('title', document.title)).observe(document.querySelector('title') ?? document, {
      childList: true,
      characterData: true,
      subtree: document.querySelector('title') !== null,
    });
  },
  learns: { page: null, frame: null },
};
