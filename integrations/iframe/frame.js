// The page of the iframe edition. Its settings are in the fragment, which browsers do not send to the server:
// frame.html#clinic-name=Harbor+Street&country=US&languages=es&parent=https%3A%2F%2Fclinic.example
(() => {
  const LOOKS = ['accent', 'background', 'text-size', 'radius', 'font'];
  const root = document.documentElement;
  const place = document.querySelector('[data-referral-screener]');
  const given = new URLSearchParams(location.hash.slice(1));

  for (const [name, value] of given) {
    if (LOOKS.includes(name)) root.style.setProperty(`--referral-screener-${name}`, value);
    // A data attribute does nothing by itself. The drop-in reads those that it knows, and names the misspelled ones.
    else if (!['parent', 'languages', 'fhir'].includes(name) && /^[a-z][a-z-]{0,40}$/.test(name))
      place.setAttribute(`data-${name}`, value);
  }
  const lang = given.get('lang') ?? '';
  if (/^[a-z]{2,3}(-\w{2,8})*$/i.test(lang)) root.lang = lang;
  // A frame does not know the colours of the page around it.
  root.style.colorScheme = { dark: 'dark', auto: 'light dark' }[given.get('theme')] ?? 'light';

  // Scripts of this folder only.
  const languages = (given.get('languages') ?? '').split(/[\s,]+/).slice(0, 20);
  const parts = languages.filter((one) => one !== 'en' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(one));
  if (given.get('fhir') === 'true') parts.push('fhir');
  for (const part of parts) {
    const script = document.createElement('script');
    script.src = `referral-screener.${part}.js`;
    script.async = false;
    document.head.append(script);
  }

  // The editor of the page changes the settings. A visitor has no link to a fragment here.
  addEventListener('hashchange', () => location.reload());

  /** `undefined` for anything but a website. */
  function websiteOf(address) {
    try {
      const { protocol, origin } = new URL(address);
      return /^https?:$/.test(protocol) ? origin : undefined;
    } catch {
      return undefined;
    }
  }

  // The height only, to the clinic's page only. Without `parent`, or with a height that is kept, nothing is told.
  const origin = given.has('fixed-height') ? undefined : websiteOf(given.get('parent'));
  if (parent === window || origin === undefined) return;
  const TYPE = 'referral-screener-height';
  const tell = () => parent.postMessage({ type: TYPE, height: Math.ceil(root.getBoundingClientRect().height) }, origin);
  new ResizeObserver(tell).observe(root);
  // Browsers draw no frame that is out of view, and observe none.
  addEventListener('load', tell);
  // embed.js may come after this page.
  addEventListener('message', (event) => {
    if (event.source === parent && event.origin === origin && event.data?.type === TYPE) tell();
  });
})();
